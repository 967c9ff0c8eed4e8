import { matchVocabulary } from '../label/vocabulary/matcher.js';
import type { Author } from '../types.js';
import type { Clues } from './clues.js';
import { partsOf, squash } from './text.js';

const LONGEST_BYLINE = 200;

function names(text: string, authors: readonly Author[]): number {
  const letters = squash(text);
  return authors.filter(({ name }) => letters.includes(squash(name))).length;
}

/** The byline as printed: of the byline blocks, or else the elements marked as one, the first that names most of the authors, or opens as bylines do. */
export function readByline(clues: Clues, authors: readonly Author[]): string | null {
  const marked = clues.marks.authors.map((mark) => mark.lines.join(' '));
  const blocks = clues.blocks.filter(({ verdict }) => verdict.label === 'byline').map(({ block }) => partsOf(block).replaceAll('\n', ' '));
  for (const texts of [blocks, marked]) {
    const short = texts.filter((text) => text !== '' && text.length <= LONGEST_BYLINE);
    let best: string | null = null;
    let most = 0;
    for (const text of short) {
      const opens = matchVocabulary(text).some((m) => m.topic === 'by' && m.mode === 'opening' && m.certain);
      const score = names(text, authors) + (opens ? 0.5 : 0);
      if (score <= most) continue;
      best = text;
      most = score;
    }
    if (best !== null) return best;
  }
  return null;
}
