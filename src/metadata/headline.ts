import type { Facts, JsonObject } from '../input/page.js';
import { type Heading, splitsOf } from './heading.js';
import { textOfJson } from './json.js';
import { likeness, present, squash } from './text.js';
import { titleCuts } from './titleParts.js';

/** Letters below which a wording is too short to recognise it in a longer one. */
const SHORT = 10;
/** What a heading tells by its level (3: named a headline by `itemprop`). */
const LEVEL_SCORES: Readonly<Record<number, number>> = { 1: 3, 2: 0, 3: 2 };
/** What it tells that a heading is called just as the page calls itself, that one name holds the other, that it is labelled the headline. */
const EXACT = 4;
const PARTIAL = 4;
/** Headings within the text take up the words of the title too. */
const PARTIAL_LOWER = 2;
const LABELLED = 4;
/** The name of the page at the end of its breadcrumbs is often written for search engines. */
const IN_BREADCRUMBS = -6;
/** A heading less like all that the page calls itself is the site's name or a slogan. */
export const LEAST_LIKENESS = 0.3;
/** A heading as like one of them as this is another wording of it. */
const MUCH_LIKENESS = 0.5;

/** What a page calls itself in its data, as letters for comparing. */
export interface PageNames {
  /** Most telling first. */
  readonly whole: readonly string[];
  /** The same, and each without the site's name. */
  readonly exact: ReadonlySet<string>;
  /** The same, and each without what stands behind a bar or dash, or before it if that is shorter. */
  readonly parts: ReadonlySet<string>;
  /** What one name has beyond another, most likely the site's or the section's. */
  readonly rests: ReadonlySet<string>;
}

/** What the page calls itself in its data, most telling first. */
export function namesOfPage(facts: Facts, article: JsonObject): string[] {
  return [
    present(facts.meta.get('og:title')?.[0]),
    textOfJson(article.headline),
    facts.title,
    present(facts.meta.get('twitter:title')?.[0]),
  ].flatMap((name) => name ?? []);
}

/** Prepares a page's names for comparing. The site's own names are none of the page. */
export function pageNames(names: readonly string[], sites: ReadonlySet<string>): PageNames {
  const whole = names.map(squash).filter((name) => name !== '');
  const cuts = names
    .flatMap((name) => titleCuts(name))
    .map(({ head, tail }) => ({ head: squash(head), tail: squash(tail) }))
    .flatMap(({ head, tail }) =>
      tail.length > head.length
        ? [
            { own: head, rest: tail },
            { own: tail, rest: head },
          ]
        : [{ own: head, rest: tail }],
    );
  const isName = (name: string): boolean => name.length > 1 && !sites.has(name);
  const exact = [...whole, ...cuts.flatMap(({ own, rest }) => (sites.has(rest) ? own : []))].filter(isName);
  const rests = whole.flatMap((name) =>
    whole.flatMap((other) =>
      other.length < SHORT || other.length >= name.length
        ? []
        : name.endsWith(other)
          ? name.slice(0, -other.length)
          : name.startsWith(other)
            ? name.slice(other.length)
            : [],
    ),
  );
  return { whole, exact: new Set(exact), parts: new Set([...exact, ...cuts.map(({ own }) => own).filter(isName)]), rests: new Set(rests) };
}

function holds({ element, start }: Heading, at: number | null): boolean {
  return at !== null && start <= at && at <= (element.endIndex ?? start);
}

function agreement(letters: string, level: number, { whole, exact, parts }: PageNames): number {
  const isLower = level === 2;
  if (isLower ? exact.has(letters) : parts.has(letters)) return EXACT;
  const partial =
    letters.length >= SHORT && whole.some((name) => name.includes(letters) || (name.length >= SHORT && letters.includes(name)));
  return !partial ? 0 : isLower ? PARTIAL_LOWER : PARTIAL;
}

/** The most that a wording is like one of the page's names. */
const resemblance = (letters: string, { parts }: PageNames): number =>
  letters.length < SHORT ? 0 : Math.max(0, ...[...parts].map((name) => likeness(letters, name)));

/** The block that is labelled the headline. */
export interface LabelledHeadline {
  readonly text: string;
  /** Where it starts in the source. */
  readonly at: number;
}

/**
 * The heading that readers see as the headline: the one that agrees best with what the page calls itself. `null` where there is
 * none, or where the block that is labelled the headline agrees better than any heading.
 *
 * @param sites the site's names, which are no headline
 */
export function headlineHeading(
  headings: readonly Heading[],
  names: PageNames,
  sites: ReadonlySet<string>,
  labelled: LabelledHeadline | null,
): Heading | null {
  const at = labelled?.at ?? null;
  let best: Heading | null = null;
  let most = 1;
  for (const heading of headings) {
    const letters = squash(heading.text);
    if (letters.length < 2 || sites.has(letters) || names.rests.has(letters)) continue;
    const score =
      (LEVEL_SCORES[heading.level] ?? 0) +
      agreement(letters, heading.level, names) +
      (heading.named ? 2 : 0) +
      (holds(heading, at) ? LABELLED : 0) +
      (heading.inBreadcrumbs ? IN_BREADCRUMBS : 0) -
      (heading.outside ? 2 : 0);
    if (score <= most) continue;
    best = heading;
    most = score;
  }
  if (best === null || labelled === null || holds(best, at)) return best;
  const own = squash(best.text);
  const block = squash(labelled.text);
  if (sites.has(block) || names.rests.has(block) || agreement(own, 1, names) > 0) return best;
  const alike = resemblance(own, names);
  const isName = names.parts.has(block) && alike < MUCH_LIKENESS;
  return isName || (alike < LEAST_LIKENESS && resemblance(block, names) >= LEAST_LIKENESS) ? null : best;
}

/** What may part a kicker from the headline behind it. */
const KICKER_END = /[:–—|/•·»-]\s?$/;

/**
 * A heading's text without what stands apart in it: where the page calls itself by a part of the heading that its markup or a
 * mark sets off, and nowhere by all of it, the rest is a kicker, a flag, a date or a count of comments.
 */
export function ownWords({ element, text }: Heading, names: PageNames): string {
  const whole = squash(text);
  if (names.parts.has(whole)) return text;
  const isName = (part: string): boolean => part.length >= SHORT && part.length < whole.length && names.parts.has(part);
  if (!names.whole.some((name) => name.length >= SHORT && whole.length > name.length) && ![...names.parts].some(isName)) return text;
  for (const split of splitsOf(element)) {
    if (isName(squash(split.tail))) return split.tail;
    if (isName(squash(split.head))) return split.head;
  }
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1))
    if (KICKER_END.test(text.slice(0, i)) && isName(squash(text.slice(i)))) return text.slice(i + 1);
  return text;
}
