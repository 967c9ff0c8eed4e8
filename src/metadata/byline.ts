import type { Label } from '../label/label.js';
import { matchVocabulary } from '../label/vocabulary/matcher.js';
import type { Author } from '../types.js';
import type { Clues } from './clues.js';
import { creditsContributors } from './contributors.js';
import { linesOfMark } from './marks.js';
import { partsOf, squash } from './text.js';

const LONGEST_BYLINE = 200;
const LONGEST_LINE = 100;
/** What a line that names the author may be mistaken for. */
const NEAR: ReadonlySet<Label> = new Set(['standfirst', 'interface', 'body']);

function names(text: string, authors: readonly Author[]): number {
  const letters = squash(text);
  return authors.filter(({ name }) => letters.includes(squash(name))).length;
}

/** The byline as printed: of the byline blocks, or else the elements marked as one, the first that names most of the authors, or opens as bylines do. */
export function readByline(clues: Clues, authors: readonly Author[]): string | null {
  const marked = (): string[] => clues.marks.authors.map((mark) => linesOfMark(mark).join(' '));
  const lines = (): string[] =>
    clues.blocks
      .filter(({ block, verdict }) => NEAR.has(verdict.label) && block.text.length <= LONGEST_LINE && /\p{L}\s\p{Lu}/u.test(block.text))
      .map(({ block }) => block.text);
  const blocks = clues.blocks.filter(({ verdict }) => verdict.label === 'byline').map(({ block }) => partsOf(block).replaceAll('\n', ' '));
  for (const texts of [() => blocks, marked, lines]) {
    const short = texts().filter((text) => text !== '' && text.length <= LONGEST_BYLINE);
    let best: string | null = null;
    let most = 0;
    for (const text of short) {
      const opens = matchVocabulary(text).some((m) => m.topic === 'by' && m.mode === 'opening' && m.certain);
      const score = names(text, authors) + (opens ? 0.5 : 0) - (creditsContributors(text) ? 1.5 : 0);
      if (score <= most) continue;
      best = text;
      most = score;
    }
    if (best !== null) return best;
  }
  return null;
}
