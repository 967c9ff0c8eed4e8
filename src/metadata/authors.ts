import type { Author } from '../types.js';
import { isAgency } from './agencies.js';
import { byClass, byItemprop, byLink, json, metaAuthors, previewAuthors } from './authorSources.js';
import { beforeBiography, behindLabels, bylineLines, bylineRuns, openedBylines, signatures } from './bylineSources.js';
import { type Clues, textsOf } from './clues.js';
import { mergeContributions, readContributions, readEditors } from './contributors.js';
import { type Credit, type CreditList, type CreditSource, mergeCredits, nameKey, sameButForTypo } from './credit.js';
import { squash } from './text.js';

/** Who is credited: authors, and apart from them agencies. */
export interface Credits {
  readonly authors: readonly Author[];
  /** Agencies named as authors, as printed. */
  readonly agencies: readonly string[];
  /** The site named as author, as printed. */
  readonly outlet: string | null;
}

/** Before the name of an agency that is written small: "Von dpa". */
const BY = /^(?:by|von|par|por|di|da|door|av|af)\s/i;
/** Outlets' names may look like a person's: "Les Échos". */
const ARTICLE = /^(?:the|le|la|les|el|los|il|die|der|das|de|o)\s/i;
/** What follows the name in a biography: a verb or a description, not another name or a date. */
const GOES_ON = /^[\s,]+[^\p{Lu}\p{Nd}\s–—-]/u;
/** Letters of a biography at least. */
const SHORTEST_BIO = 60;

/** Where the page's data names authors, best first. */
const DATA_SOURCES: readonly CreditSource[] = [json, metaAuthors];
/** Where a name's place or markup says that it is the author's, best first. */
const MARKED_SOURCES: readonly CreditSource[] = [beforeBiography, byLink, byClass];
/** Where names stand that may be the author's, if nobody is named above. */
const UNSURE_SOURCES: readonly CreditSource[] = [bylineLines, behindLabels, previewAuthors, signatures];

const keysOf = (list: readonly Credit[]): ReadonlySet<string> => new Set(list.map((c) => nameKey(c.name)));

const hasPerson = ({ credits }: CreditList): boolean => credits.some((c) => c.kind === 'person');
const hasSingle = ({ credits }: CreditList): boolean => credits.some((c) => c.kind === 'single');

/** The lists of names on a page, by how much their sources tell. */
interface Lists {
  readonly data: readonly CreditList[];
  readonly printed: readonly CreditList[];
  /** Bylines far from the headline; in lists of books and pictures they are others'. */
  readonly far: readonly CreditList[];
  readonly bare: readonly CreditList[];
  readonly unsure: readonly CreditList[];
}

/** The first list with the names, or a fuller one of persons near the headline that holds all of them. */
function fullest(first: CreditList | undefined, lists: readonly CreditList[]): readonly Credit[] {
  let chosen = first?.credits ?? [];
  for (const { credits, near, together } of lists) {
    const names = keysOf(credits);
    if (
      near &&
      together &&
      credits.length > chosen.length &&
      credits.every((c) => c.kind === 'person') &&
      chosen.every((c) => names.has(nameKey(c.name)))
    )
      chosen = credits;
  }
  return chosen;
}

/**
 * Persons first: of the data, of what is printed at the headline, of what is marked as the author. Then a handle or a desk that
 * is printed at the headline, bare names and bylines elsewhere, handles, desks; names that only may be a signature come last.
 */
function choose({ data, printed, far, bare, unsure }: Lists): readonly Credit[] {
  const near = printed.filter((list) => list.near);
  const named = keysOf(data.flatMap(({ credits }) => credits));
  const desk = (list: CreditList): boolean => list.credits.some((c) => named.has(nameKey(c.name)));
  const sure = [...data, ...printed];
  const first =
    data.find(hasPerson) ??
    printed.find(hasPerson) ??
    near.find(hasSingle) ??
    near.find(desk) ??
    bare.find(hasPerson) ??
    far.find(hasPerson) ??
    [...sure, ...far].find(hasSingle) ??
    unsure.find(hasPerson) ??
    sure.find(({ credits }) => credits.length > 0);
  return fullest(first, first && hasPerson(first) ? [...data, ...near, ...bare] : []);
}

/** Whether a name that the page's data gives stands anywhere on the page too; software fills in whoever published it. */
function isShown(data: readonly CreditList[], { blocks }: Clues): boolean {
  const names = data.flatMap(({ credits }) => credits.filter((c) => c.kind === 'person').map((c) => c.name));
  if (blocks.some(({ block: { text } }) => names.some((name) => text.includes(name)))) return true;
  const folded = names.map((name) => name.toLowerCase());
  return blocks.some(({ block }) => {
    const text = block.text.toLowerCase();
    return folded.some((name) => text.includes(name));
  });
}

/** What an author box says of an author: a byline block that opens with the name and goes on. */
function biography(name: string, clues: Clues): string | null {
  return (
    textsOf(clues, 'byline').find(
      (text) => text.length >= SHORTEST_BIO && text.startsWith(name) && GOES_ON.test(text.slice(name.length)),
    ) ?? null
  );
}

/** Whether a site named as author is told by the field for the site's name. */
function isSiteName({ name, kind }: Credit, siteName: string | null): boolean {
  if (siteName === null) return true;
  const bare = siteName.replace(/(?:\.[a-z]{2,8}){1,2}$/i, '');
  return (kind !== 'person' || ARTICLE.test(name)) && [siteName, bare].some((own) => squash(own) === squash(name));
}

/**
 * Who wrote the article: the persons that the surest source names, desks and handles where no source names a person. The site
 * itself and news agencies are no authors.
 */
export function readCredits(clues: Clues): Credits {
  const { sites, siteName } = clues;
  const site = squash(siteName ?? '');
  // A blog's publisher and address may be its author's name.
  const isSite = (c: Credit): boolean => (c.kind === 'person' ? squash(c.name) === site : sites.has(squash(c.name)));
  // "Ann Lee The Daily Bridge" names the outlet too.
  const bare = (c: Credit): Credit =>
    siteName !== null && c.name.endsWith(` ${siteName}`) ? { ...c, name: c.name.slice(0, -siteName.length).trim() } : c;
  const all: Credit[] = [];
  const read = (sources: readonly CreditSource[]): CreditList[] =>
    sources
      .flatMap((source) => source(clues))
      .map((list) => {
        for (const credit of list.credits) all.push(credit);
        return { ...list, credits: list.credits.map(bare).filter((c) => !isAgency(c.name.replace(BY, '')) && !isSite(c)) };
      });
  const data = read(DATA_SOURCES);
  const runs = bylineRuns(clues);
  const lines = read([() => runs.explicit]);
  const printed = [...read([byItemprop]), ...lines.filter(({ near }) => near), ...read(MARKED_SOURCES)];
  const far = lines.filter(({ near }) => !near);
  const persons = [...data, ...printed].some(hasPerson);
  const lone = read([() => runs.bare]);
  // Names that may be a signature are none beside an agency's credit.
  const unsure = persons || lone.some(hasPerson) || all.some((c) => isAgency(c.name.replace(BY, ''))) ? [] : read(UNSURE_SOURCES);
  const opened = data.some(hasPerson) && !isShown(data, clues) ? read([openedBylines]).find(hasPerson) : undefined;
  const named = opened?.credits ?? choose({ data, printed, far, bare: lone, unsure });
  const outlet = all.find((c) => sites.has(squash(c.name)) && !isAgency(c.name)) ?? null;
  // The site under another name, or a blog called after who writes it: nobody else is named.
  const alone =
    named.length === 0 && outlet !== null && !all.some((c) => isAgency(c.name.replace(BY, ''))) && !isSiteName(outlet, siteName);
  const chosen = alone ? [outlet] : named;
  const known = new Map(mergeCredits(all).map((c) => [nameKey(c.name), c]));
  const authors = chosen.map(({ name, url, role, bio }): Author => {
    const same = known.get(nameKey(name));
    return { name, url: url ?? same?.url ?? null, role: role ?? same?.role ?? null, bio: bio ?? same?.bio ?? biography(name, clues) };
  });
  const names = keysOf(chosen);
  const contributions = mergeContributions(readContributions(clues));
  const helpers = authors.length + contributions.length > 0 ? contributions : mergeContributions(readEditors(clues));
  const contributors = helpers
    .filter(({ name }) => !sites.has(squash(name)) && !isAgency(name) && ![...names].some((known) => sameButForTypo(known, nameKey(name))))
    .map(({ name, role }): Author => ({ name, url: known.get(nameKey(name))?.url ?? null, role, bio: biography(name, clues) }));
  const agencies = [...all.map((c) => c.name.replace(BY, '')), ...contributions.map(({ name }) => name)].filter(isAgency);
  return { authors: [...authors, ...contributors], agencies, outlet: outlet?.name ?? null };
}
