import type { Heading } from './heading.js';
import { squash } from './text.js';

/** Letters below which a wording is too short to recognise it in a longer one. */
const SHORT = 10;
/** What a heading tells by its level (3: named a headline by `itemprop`), by its agreement with the page's own title, and by its place. */
const LEVEL_SCORES: Readonly<Record<number, number>> = { 1: 3, 2: 0, 3: 2 };

/** What it tells that the heading's text is labelled the headline. */
const LABELLED = 4;

function holds({ element, start }: Heading, at: number | null): boolean {
  return at !== null && start <= at && at <= (element.endIndex ?? start);
}

/**
 * The heading that readers see as the headline: the one that agrees best with what the page calls itself.
 *
 * @param names the page's titles in its data
 * @param at where the block that is labelled the headline starts in the source, if one is
 */
export function headlineHeading(headings: readonly Heading[], names: readonly string[], at: number | null): Heading | null {
  const titles = names.map(squash).filter((name) => name !== '');
  let best: Heading | null = null;
  let most = 1;
  for (const heading of headings) {
    const letters = squash(heading.text);
    if (letters.length < 2) continue;
    const agrees = titles.some(
      (name) => name === letters || (letters.length >= SHORT && (name.includes(letters) || letters.includes(name))),
    );
    const score =
      (LEVEL_SCORES[heading.level] ?? 0) +
      (agrees ? 4 : 0) +
      (heading.named ? 2 : 0) +
      (holds(heading, at) ? LABELLED : 0) -
      (heading.outside ? 2 : 0);
    if (score <= most) continue;
    best = heading;
    most = score;
  }
  return best;
}
