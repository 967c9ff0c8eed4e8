import { type Clues, meta, namesOfPage, type Source } from './clues.js';
import type { Heading } from './heading.js';
import { hasType, textOfJson } from './json.js';
import { siteLetters, TITLE_MARKS } from './siteName.js';
import { present, squash } from './text.js';

/** Letters below which a wording is too short to recognise it in a longer one. */
const SHORT = 10;
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
  if (heading.outside && squash(headlineBlock(clues) ?? '') !== squash(heading.text)) return ASIDE;
  if (heading.level === 2) return LOWER_LEVEL;
  if (hasType(clues.article, NEWS_TYPES)) return NEWS_FIRST_LEVEL;
  const letters = squash(heading.text);
  const names = namesOfPage(clues.facts, clues.article)
    .map(squash)
    .filter((name) => name !== '');
  return names.length > 0 && names.every((name) => likeness(letters, name) < LEAST_LIKENESS) ? LOWER_LEVEL : FIRST_LEVEL;
}

/** A heading shown on the page that is, or ends with, what the page calls itself elsewhere: the part before it is a kicker. */
function shownAs(text: string, clues: Clues): boolean {
  const letters = squash(text);
  return letters.length >= SHORT && clues.marks.headings.some((h) => !h.outside && squash(h.text).endsWith(letters));
}

/** Blocks after the headline in which a line may repeat it. */
const NEAR = 4;

/**
 * The headline's block without a flag behind it ("Featured"): a last word that a line right below, which repeats the headline, leaves out.
 */
function headlineBlock(clues: Clues): string | null {
  const at = clues.blocks.findIndex(({ verdict, block }) => verdict.label === 'headline' && block.text !== '');
  const text = clues.blocks[at]?.block.text;
  if (text === undefined) return null;
  const bare = text.slice(0, Math.max(0, text.lastIndexOf(' ')));
  const repeated = clues.blocks
    .slice(at + 1, at + 1 + NEAR)
    .some(({ block }) => block.text.startsWith(bare) && !block.text.startsWith(text) && /^(?:\s|$)/.test(block.text.slice(bare.length)));
  return squash(bare).length >= SHORT && repeated ? bare : text;
}

function candidates(clues: Clues): Candidate[] {
  const sites = siteLetters(clues);
  const { heading } = clues;
  const social = meta('og:title')(clues);
  const all: [string | null | undefined, number][] = [
    [heading === null ? headlineBlock(clues) : null, SEEN],
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
