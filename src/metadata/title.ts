import { type Clues, meta, type Source, textsOf } from './clues.js';
import { hasType, textOfJson } from './json.js';
import type { Heading } from './marks.js';
import { siteLetters, TITLE_MARKS } from './siteName.js';
import { present, squash } from './text.js';

/** Letters below which a wording is too short to recognise it in a longer one. */
const SHORT = 10;
/** What a heading tells by its level (3: named a headline by `itemprop`), by its agreement with the page's own title, and by its place. */
const HEADING_SCORES: Readonly<Record<number, number>> = { 1: 3, 2: 0, 3: 2 };

/** The heading that readers see as the headline: the one that agrees best with what the page calls itself. */
export function headlineHeading(clues: Clues): Heading | null {
  const names = [meta('og:title')(clues), textOfJson(clues.article.headline), clues.facts.title]
    .map((name) => squash(name ?? ''))
    .filter((name) => name !== '');
  let best: Heading | null = null;
  let most = 1;
  for (const heading of clues.marks.headings) {
    const letters = squash(heading.text);
    if (letters.length < 2) continue;
    const agrees = names.some(
      (name) => name === letters || (letters.length >= SHORT && (name.includes(letters) || letters.includes(name))),
    );
    const score = (HEADING_SCORES[heading.level] ?? 0) + (agrees ? 4 : 0) + (heading.named ? 2 : 0) - (heading.outside ? 2 : 0);
    if (score <= most) continue;
    best = heading;
    most = score;
  }
  return best;
}

/** Takes the site's name, and the mark before or behind it, from a title; a short last part behind a bar too (a section). */
function dropSiteName(title: string, sites: ReadonlySet<string>): string {
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const marks = [...rest.matchAll(new RegExp(TITLE_MARKS.source, 'g'))];
    const last = marks[marks.length - 1];
    const first = marks[0];
    if (!last || !first) break;
    const end = rest.slice(last.index + last[0].length);
    const bar = /[|｜]/.test(last[0]) && end.length <= 25 && last.index >= 3 * end.length && end.split(' ').length <= 4;
    if (bar || sites.has(squash(end))) rest = rest.slice(0, last.index);
    else if (sites.has(squash(rest.slice(0, first.index)))) rest = rest.slice(first.index + first[0].length);
    else break;
  }
  return rest.trim();
}

/** A wording of the headline, how much its source counts, and its letters. */
interface Candidate {
  readonly text: string;
  readonly letters: string;
  readonly weight: number;
}

const SEEN = 6.5;
const FIRST_LEVEL = 7;
/** Newsrooms write the headlines in their data by hand; elsewhere software or marketing does. */
const NEWS_FIRST_LEVEL = 3;
const NEWS_TYPES: ReadonlySet<string> = new Set([
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'BackgroundNewsArticle',
  'LiveBlogPosting',
]);
const LOWER_LEVEL = 3;
const ASIDE = 2;

/** Pairs of neighbouring letters. */
function pairsOf(letters: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 1; i < letters.length; i++) pairs.add(letters.slice(i - 1, i + 1));
  return pairs;
}

/** Share of a wording's pairs of letters that another has too. */
function likeness(one: string, other: string): number {
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared++;
  return pairs.size === 0 ? 0 : shared / pairs.size;
}

/** A heading far from all that the page calls itself is the site's name or a slogan. */
const LEAST_LIKENESS = 0.3;

function headingWeight(heading: Heading, clues: Clues): number {
  if (heading.outside) return ASIDE;
  if (heading.level === 2) return LOWER_LEVEL;
  if (hasType(clues.article, NEWS_TYPES)) return NEWS_FIRST_LEVEL;
  const letters = squash(heading.text);
  const names = [meta('og:title')(clues), textOfJson(clues.article.headline), clues.facts.title]
    .map((name) => squash(name ?? ''))
    .filter((name) => name !== '');
  return names.length > 0 && names.every((name) => likeness(letters, name) < LEAST_LIKENESS) ? LOWER_LEVEL : FIRST_LEVEL;
}

/** A heading shown on the page that is, or ends with, what the page calls itself elsewhere: the part before it is a kicker. */
function shownAs(text: string, clues: Clues): boolean {
  const letters = squash(text);
  return letters.length >= SHORT && clues.marks.headings.some((h) => !h.outside && squash(h.text).endsWith(letters));
}

function candidates(clues: Clues): Candidate[] {
  const sites = siteLetters(clues);
  const heading = headlineHeading(clues);
  const social = meta('og:title')(clues);
  const all: [string | null | undefined, number][] = [
    [heading === null ? textsOf(clues, 'headline')[0] : null, SEEN],
    [heading?.text, heading === null ? 0 : headingWeight(heading, clues)],
    [social !== null && shownAs(social, clues) ? social : null, SEEN],
    [textOfJson(clues.article.headline), 2],
    [social, 2.5],
    [meta('twitter:title')(clues), 1],
    [meta('dc.title', 'title', 'parsely-title', 'sailthru.title')(clues), 0.5],
    [clues.facts.title, 1.5],
  ];
  const clean = all.flatMap(([text, weight]): Candidate[] => {
    const own = present(dropSiteName(text ?? '', sites));
    const letters = squash(own ?? '');
    return own === null || letters === '' || sites.has(letters) ? [] : [{ text: own, letters, weight }];
  });
  return clean.map((candidate) => shortened(candidate, clean));
}

/** A wording that is another one with something added behind a dash or bar (a section, a slogan, the site's name) counts for that one. */
function shortened(candidate: Candidate, all: readonly Candidate[]): Candidate {
  for (const { text, letters } of all) {
    if (letters.length < SHORT || letters.length >= candidate.letters.length) continue;
    const rest = candidate.text.startsWith(text) ? candidate.text.slice(text.length) : '';
    const before = candidate.text.endsWith(text) ? candidate.text.slice(0, -text.length) : '';
    if (/^\s?[-–—|｜ㅣ·•»:]/.test(rest) || /[|｜»–—]\s?$/.test(before)) return { text, letters, weight: candidate.weight };
  }
  return candidate;
}

/** The headline, without the site's name: the wording on which the page's sources agree most, those that readers see counting most. */
export const readTitle: Source<string> = (clues) => {
  const groups = new Map<string, { text: string; weight: number }>();
  for (const { text, letters, weight } of candidates(clues)) {
    const group = groups.get(letters);
    if (group) group.weight += weight;
    else groups.set(letters, { text, weight });
  }
  let best: { text: string; weight: number } | null = null;
  for (const group of groups.values()) if (best === null || group.weight > best.weight) best = group;
  return best?.text ?? null;
};
