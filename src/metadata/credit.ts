import type { Clues } from './clues.js';
import type { Person } from './people/readPeople.js';
import { squash } from './text.js';

/** A name with what its source knows of it. */
export interface Credit extends Person {
  readonly url: string | null;
  readonly bio: string | null;
}

/** The names that one element, block or field gives. */
export interface CreditList {
  readonly credits: readonly Credit[];
  /** They stand in one line or field, not in elements apart. */
  readonly together: boolean;
  /** They stand around the headline, or in the page's data. */
  readonly near: boolean;
}

/** The lists of names that a source gives, best first. */
export type CreditSource = (clues: Clues) => readonly CreditList[];

/** Credits that stand in one line or field. */
export const together = (credits: readonly Credit[], near = true): CreditList => ({ credits: mergeCredits(credits), together: true, near });

/** The account that a site's software comes with; whoever uploads uses it. */
const ADMIN = /[/]author[/]admin[/]?$/;

/** A credit of a name. */
export const credit = (person: Person, url: string | null = null, bio: string | null = null): Credit => ({
  ...person,
  kind: url !== null && ADMIN.test(url) ? 'organisation' : person.kind,
  url,
  bio,
});

/** Titles that one source prints before a name and another leaves out. */
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|sir|dame)\.?\s+(?=\p{L}+\s)/iu;

/** A name's letters without a title before it, for comparing. */
export const nameKey = (name: string): string => squash(name.replace(TITLE, '').replace(TITLE, ''));

/** Letters of a name in which one may be wrong. */
const SHORTEST_WITH_TYPO = 8;

/** Whether two keys of names are the same but for one letter: a name printed twice, once with a typing error. */
export function sameButForTypo(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_WITH_TYPO || long.length > short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Credits of the same name made one. */
export function mergeCredits(credits: readonly Credit[]): Credit[] {
  const byName = new Map<string, Credit>();
  for (const c of credits) {
    const key = nameKey(c.name);
    const known = byName.get(key);
    byName.set(key, known ? { ...known, url: known.url ?? c.url, role: known.role ?? c.role, bio: known.bio ?? c.bio } : c);
  }
  return [...byName.values()];
}
