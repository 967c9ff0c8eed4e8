import { squash } from '../blocks/measures/measures.js';
import type { Page } from '../input/page.js';
import type { LabelledBlock } from '../label/label.js';
import { escapeText } from './escape.js';

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

/**
 * The body that a page states in its JSON-LD (`articleBody`) where the page itself shows little of it: pages that a script fills in.
 * `null` where the page is the better source.
 */
export function statedBody(page: Page, blocks: readonly LabelledBlock[]): StatedBody | null {
  const stated = page.facts.articleBody;
  if (!stated) return null;
  const letters = squash(stated);
  if (letters.length < SHORTEST) return null;
  let shown = 0;
  for (const { block, verdict } of blocks) if (verdict.label === 'body' || verdict.label === 'note') shown += squash(block.text).length;
  if (shown > letters.length * SHOWN) return null;
  const paragraphs = stated.split('\n\n');
  return {
    text: stated,
    html: paragraphs.map((p) => `<p>${p.split('\n').map(escapeText).join('<br>')}</p>`).join('\n'),
    blocks: blocks.map(({ block, verdict }) =>
      verdict.label === 'body' || verdict.label === 'note'
        ? {
            block,
            verdict: {
              ...verdict,
              label: 'interface',
              rule: 'interface.excerpt',
              evidence: 'The text is taken from the page’s own data (articleBody); this is an excerpt or a notice in its place.',
            },
          }
        : { block, verdict },
    ),
  };
}
