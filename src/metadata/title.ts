import { type Clues, meta, type Source } from './clues.js';
import type { Heading } from './heading.js';
import { LEAST_LIKENESS, ownWords } from './headline.js';
import { hasType, textOfJson } from './json.js';
import { likeness, present, squash } from './text.js';
import { TITLE_MARKS } from './titleParts.js';

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
  readonly shown: boolean;
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
/** What it adds that the data has the heading behind its kicker, or as an alternative. */
const HALF_CONFIRMED = 1;

/** How surely the page's data calls the article by a wording: in its own field, or as an alternative or behind its kicker. */
function confirmation(letters: string, kicker: string | null, { facts, article, names }: Clues): 'full' | 'half' | null {
  const [social, headline, other] = [
    facts.meta.get('og:title')?.[0],
    textOfJson(article.headline),
    textOfJson(article.alternativeHeadline),
  ].map((name) => squash(name ?? ''));
  if (letters === social || letters === headline) return 'full';
  const behind = squash(kicker ?? '') + letters;
  return letters === other || (behind !== letters && names.parts.has(behind)) ? 'half' : null;
}

function headingWeight(heading: Heading, text: string, clues: Clues): number {
  if (heading.outside && squash(headlineBlock(clues) ?? '') !== squash(heading.text)) return ASIDE;
  const letters = squash(text);
  const confirmed = confirmation(letters, heading.kicker, clues);
  if (confirmed === 'full') return FIRST_LEVEL;
  const bonus = confirmed === 'half' ? HALF_CONFIRMED : 0;
  if (heading.level === 2) return LOWER_LEVEL + bonus;
  if (hasType(clues.article, NEWS_TYPES)) return NEWS_FIRST_LEVEL + bonus;
  const { whole } = clues.names;
  return whole.length > 0 && whole.every((name) => likeness(letters, name) < LEAST_LIKENESS) ? LOWER_LEVEL : FIRST_LEVEL;
}

/** Whether a heading other than the headline is worded just so. */
function isHeading(text: string, { marks, heading }: Clues): boolean {
  const letters = squash(text);
  return (
    letters.length >= SHORT && marks.headings.some((h) => h !== heading && !h.outside && !h.inBreadcrumbs && squash(h.text) === letters)
  );
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
  const { heading, sites } = clues;
  const shown = heading && ownWords(heading, clues.names);
  const social = meta('og:title')(clues);
  const seen: [string | null | undefined, number][] = [
    [heading === null ? headlineBlock(clues) : null, SEEN],
    [shown, heading === null || shown === null ? 0 : headingWeight(heading, shown, clues)],
    [social !== null && isHeading(social, clues) ? social : null, SEEN],
  ];
  const stated: [string | null | undefined, number][] = [
    [textOfJson(clues.article.headline), 2],
    [social, 2.5],
    [meta('twitter:title')(clues), 1],
    [meta('dc.title', 'title', 'parsely-title', 'sailthru.title')(clues), 0.5],
    [clues.facts.title, 1.5],
  ];
  // What readers see comes first.
  const clean = [...seen, ...stated].flatMap(([text, weight], i): Candidate[] => {
    const own = present(dropSiteName(text ?? '', sites));
    const letters = squash(own ?? '');
    return own === null || letters === '' || sites.has(letters) ? [] : [{ text: own, letters, weight, shown: i < seen.length }];
  });
  return clean.map((candidate) => shortened(candidate, clean));
}

/** A wording that is another one with something added behind a dash or bar (a section, a slogan, the site's name) counts for that one. */
function shortened(candidate: Candidate, all: readonly Candidate[]): Candidate {
  for (const { text, letters } of all) {
    if (letters.length < SHORT || letters.length >= candidate.letters.length) continue;
    const rest = candidate.text.startsWith(text) ? candidate.text.slice(text.length) : '';
    const before = candidate.text.endsWith(text) ? candidate.text.slice(0, -text.length) : '';
    // What follows a colon that readers see is the headline's second half.
    if ((candidate.shown ? /^\s?[-–—|｜ㅣ·•»]|^\s:/ : /^\s?[-–—|｜ㅣ·•»:]/).test(rest) || /[|｜»–—]\s?$/.test(before))
      return { ...candidate, text, letters };
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
