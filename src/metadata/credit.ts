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
}

/** The lists of names that a source gives, best first. */
export type CreditSource = (clues: Clues) => readonly CreditList[];

/** Credits that stand in one line or field. */
export const together = (credits: readonly Credit[]): CreditList => ({ credits: mergeCredits(credits), together: true });

/** A credit of a name. */
export const credit = (person: Person, url: string | null = null, bio: string | null = null): Credit => ({ ...person, url, bio });

/** Credits of the same name made one. */
export function mergeCredits(credits: readonly Credit[]): Credit[] {
  const byName = new Map<string, Credit>();
  for (const c of credits) {
    const key = squash(c.name);
    const known = byName.get(key);
    byName.set(key, known ? { ...known, url: known.url ?? c.url, role: known.role ?? c.role, bio: known.bio ?? c.bio } : c);
  }
  return [...byName.values()];
}
