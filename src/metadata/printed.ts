import { matchVocabulary } from '../label/vocabulary/matcher.js';
import type { Clues } from './clues.js';
import type { Credit } from './credit.js';
import { INNER_BY } from './people/words.js';
import { squash } from './text.js';

/** A byline is not longer; what is, is a biography. */
export const LONGEST_BYLINE = 200;
/** How far from the headline a byline stands, in blocks. */
export const NEAR_HEADLINE = 15;
/** As much of a text as holds the words that open a byline. */
const OPENING = 80;

/** Whether a text opens like a byline. */
export function opensAsByline(text: string): boolean {
  return matchVocabulary(text.slice(0, OPENING)).some((m) => m.topic === 'by' && m.mode === 'opening');
}

/** "by annlee": handles are written small. */
const BY = /^by:?\s/i;

/** Whether a text says who wrote, at its start or within: "Posted on 3 May by Ann Lee". */
export const saysBy = (text: string): boolean => opensAsByline(text) || INNER_BY.test(text) || BY.test(text);

/** Whether a place in the source lies around the headline. Without a headline all places do. */
export function isNear(start: number, { blocks, headlineIndex }: Clues): boolean {
  if (headlineIndex < 0) return true;
  const from = blocks[Math.max(0, headlineIndex - NEAR_HEADLINE)]?.block.range[0] ?? 0;
  const to = blocks[Math.min(blocks.length - 1, headlineIndex + NEAR_HEADLINE)]?.block.range[1] ?? 0;
  return from <= start && start <= to;
}

/**
 * Of names read from visible text, the persons; where there are none, a lone name that is all that is said, or the first of a
 * line that says "By". The site itself is none of them.
 */
export function believable(credits: readonly Credit[], text: string, { sites }: Clues): readonly Credit[] {
  const persons = credits.filter(
    (c, i) => c.kind === 'person' && !(sites.has(squash(c.name)) && credits.slice(0, i).some((o) => o.kind !== 'person')),
  );
  if (persons.length > 0) return persons;
  const own = credits.length > 1 ? credits.filter((c) => !sites.has(squash(c.name))) : credits;
  const first = own[0];
  if (first && (opensAsByline(text) || BY.test(text))) return text.includes(',') || own.some((c) => c.kind !== 'single') ? [first] : own;
  return own.length === 1 && (INNER_BY.test(text) || squash(text) === squash(first?.name ?? '') || own.length < credits.length) ? own : [];
}
