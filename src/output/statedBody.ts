import { squash } from '../blocks/squash.js';
import type { Page } from '../input/page.js';
import type { LabelledBlock } from '../label/label.js';
import type { Kind } from '../types.js';
import { escapeText } from './escape.js';
import { isTextLabel } from './kept.js';

/** A stated body shorter than this (letters and digits) is a summary. */
const SHORTEST = 300;
/** Share of the stated body's letters that the page must show for the page itself to be the source. */
const SHOWN = 0.4;

/** A body that stands in the page's JSON-LD and not in its text. */
export interface StatedBody {
  readonly text: string;
  readonly html: string;
  /** The page's blocks, none of them body any more. */
  readonly blocks: LabelledBlock[];
}

const isBody = ({ verdict }: LabelledBlock): boolean => verdict.label === 'body' || verdict.label === 'note';
const isField = ({ verdict }: LabelledBlock): boolean =>
  verdict.label === 'headline' || verdict.label === 'kicker' || verdict.label === 'standfirst';

const EXCERPT = {
  label: 'interface',
  rule: 'interface.excerpt',
  evidence: 'The text is taken from the page’s own data (articleBody); this is an excerpt or a notice in its place.',
} as const;

/**
 * The body that a page states in its JSON-LD (`articleBody`) where the page itself shows little of it: pages that a script fills in.
 * `null` where the page is the better source. Blocks that the caller keeps stand before or after it, as they do to the page's excerpt or,
 * where there is none, to its headline.
 */
export function statedBody(page: Page, blocks: readonly LabelledBlock[], keep: readonly Kind[]): StatedBody | null {
  const stated = page.facts.articleBody;
  if (!stated) return null;
  const letters = squash(stated);
  if (letters.length < SHORTEST) return null;
  let shown = 0;
  for (const labelled of blocks) if (isBody(labelled)) shown += squash(labelled.block.text).length;
  if (shown > letters.length * SHOWN) return null;
  const excerpt = blocks.findIndex(isBody);
  const place = excerpt < 0 ? blocks.findLastIndex(isField) + 1 : excerpt;
  const relabelled = blocks.map((labelled) =>
    isBody(labelled) ? { block: labelled.block, verdict: { ...labelled.verdict, ...EXCERPT } } : labelled,
  );
  const kept = (from: number, to: number): string[] =>
    blocks
      .slice(from, to)
      .flatMap((labelled) =>
        !isBody(labelled) && !labelled.block.media && isTextLabel(labelled.verdict.label, keep) ? [labelled.block.text] : [],
      );
  const paragraphs = [...kept(0, place), ...stated.split('\n\n'), ...kept(place, blocks.length)];
  return {
    text: paragraphs.join('\n\n'),
    html: paragraphs.map((p) => `<p>${p.split('\n').map(escapeText).join('<br>')}</p>`).join(''),
    blocks: relabelled,
  };
}
