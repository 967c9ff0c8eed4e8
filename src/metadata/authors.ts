import type { Author } from '../types.js';
import { isAgency } from './agencies.js';
import { DATA_SOURCES, explicitByline, PRINTED_SOURCES, UNSURE_SOURCES } from './authorSources.js';
import { type Clues, textsOf } from './clues.js';
import { mergeContributions, readContributions } from './contributors.js';
import { type Credit, type CreditList, mergeCredits } from './credit.js';
import { readSiteName, siteLetters } from './siteName.js';
import { squash } from './text.js';

/** Who is credited: authors, and apart from them agencies. */
export interface Credits {
  readonly authors: readonly Author[];
  /** Agencies named as authors, as printed. */
  readonly agencies: readonly string[];
}

/** Before the name of an agency that is written small: "Von dpa". */
const BY = /^(?:by|von|par|por|di|da|door|av|af)\s/i;
/** Letters of a biography at least. */
const SHORTEST_BIO = 60;

const letterSet = (list: readonly Credit[]): ReadonlySet<string> => new Set(list.map((c) => squash(c.name)));

const hasPerson = ({ credits }: CreditList): boolean => credits.some((c) => c.kind === 'person');

/**
 * The first list with a person, or a fuller list of persons that holds all of it; where no sure source names a person, the first
 * handle or desk; names that only may be a signature come last.
 */
function choose(sure: readonly CreditList[], unsure: readonly CreditList[]): readonly Credit[] {
  const withPerson = sure.filter(hasPerson);
  const first =
    withPerson[0] ??
    sure.find(({ credits }) => credits.some((c) => c.kind === 'single')) ??
    sure.find(({ credits }) => credits.length > 0) ??
    unsure.find(hasPerson);
  let chosen = first?.credits ?? [];
  for (const { credits, together } of withPerson) {
    const names = letterSet(credits);
    if (
      together &&
      credits.length > chosen.length &&
      credits.every((c) => c.kind === 'person') &&
      chosen.every((c) => names.has(squash(c.name)))
    )
      chosen = credits;
  }
  return chosen;
}

/** Whether a name that the page's data gives stands anywhere on the page too; software fills in whoever published it. */
function isShown(data: readonly CreditList[], { blocks }: Clues): boolean {
  const names = data.flatMap(({ credits }) => credits.filter((c) => c.kind === 'person').map((c) => c.name.toLowerCase()));
  return blocks.some(({ block }) => {
    const text = block.text.toLowerCase();
    return names.some((name) => text.includes(name));
  });
}

/** What an author box says of an author: a byline block that opens with the name and goes on. */
function biography(name: string, clues: Clues): string | null {
  return (
    textsOf(clues, 'byline').find(
      (text) => text.length >= SHORTEST_BIO && text.startsWith(name) && /^[\s,]+\S/.test(text.slice(name.length)),
    ) ?? null
  );
}

/**
 * Who wrote the article: the persons that the surest source names, desks and handles where no source names a person. The site
 * itself and news agencies are no authors.
 */
export function readCredits(clues: Clues): Credits {
  const sites = siteLetters(clues);
  const site = squash(readSiteName(clues) ?? '');
  // A blog's publisher and address may be its author's name.
  const isSite = (c: Credit): boolean => (c.kind === 'person' ? squash(c.name) === site : sites.has(squash(c.name)));
  const data = DATA_SOURCES.flatMap((source) => source(clues));
  const printed = PRINTED_SOURCES.flatMap((source) => source(clues));
  const sure = [...data, ...printed];
  const unsure = sure.some(hasPerson) ? [] : UNSURE_SOURCES.flatMap((source) => source(clues));
  const all = [...sure, ...unsure].flatMap(({ credits }) => credits);
  const agencies = all.map((c) => c.name.replace(BY, '')).filter(isAgency);
  const siteName = readSiteName(clues);
  // "Ann Lee The Daily Bridge" names the outlet too.
  const bare = (c: Credit): Credit =>
    siteName !== null && c.name.endsWith(` ${siteName}`) ? { ...c, name: c.name.slice(0, -siteName.length).trim() } : c;
  const ofPeople = (list: CreditList): CreditList => ({
    ...list,
    credits: list.credits.map(bare).filter((c) => !isAgency(c.name.replace(BY, '')) && !isSite(c)),
  });
  const explicit = data.some(hasPerson) && !isShown(data, clues) ? explicitByline(clues).map(ofPeople).find(hasPerson) : undefined;
  const chosen = explicit?.credits ?? choose(sure.map(ofPeople), unsure.map(ofPeople));
  const known = new Map(mergeCredits(all).map((c) => [squash(c.name), c]));
  const authors = chosen.map(({ name, url, role, bio }): Author => {
    const same = known.get(squash(name));
    return { name, url: url ?? same?.url ?? null, role: role ?? same?.role ?? null, bio: bio ?? same?.bio ?? biography(name, clues) };
  });
  const names = letterSet(chosen);
  const contributors = mergeContributions(readContributions(clues))
    .filter(({ name }) => !names.has(squash(name)) && !sites.has(squash(name)))
    .map(({ name, role }): Author => ({ name, url: known.get(squash(name))?.url ?? null, role, bio: biography(name, clues) }));
  return { authors: [...authors, ...contributors], agencies };
}
