import fc from 'fast-check';
import { type Fixture, fixtures } from './fixtures.js';

/** A change of a page between two of its tag boundaries (line ends in plain text), given as shares of all. */
interface Change {
  what: (typeof CHANGES)[number];
  from: number;
  to: number;
}

const CHANGES = [
  'delete',
  'repeat',
  'move to the end',
  'cut off',
  'swap attributes',
  'lone surrogates',
  'read in a wrong charset',
] as const;

/** A fixture by name, and what is changed in it, in order. */
export interface Mutation {
  fixture: string;
  changes: Change[];
}

/** What is repeated is not longer, so that a page stays a page. */
const LONGEST_REPEAT = 5000;

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Blocks deleted, repeated and moved, the rest cut off anywhere, even within a tag; attributes and encodings mixed up in a part of the page. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  fixture: fc.constantFrom(...fixtures.map(({ name }) => name)),
  changes: fc.array(fc.record<Change>({ what: fc.constantFrom(...CHANGES), from: share, to: share }), { minLength: 1, maxLength: 4 }),
});

function boundaries(source: string, mark: string): number[] {
  const found = [0];
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 1)) found.push(at);
  return found;
}

/** Values of classes and ids change places; some letters become halves of a pair; what is beyond ASCII is read as another charset. */
function garble(part: string, what: Change['what']): string {
  if (what === 'lone surrogates') return part.replace(/[aeiou](?=[a-z] )/g, '\ud83d');
  if (what === 'read in a wrong charset') return new TextDecoder('windows-1252').decode(new TextEncoder().encode(part));
  const pattern = /(?<= (?:class|id|rel|itemprop)=")[^"<>]{1,200}(?=")/g;
  const values = part.match(pattern) ?? [];
  return part.replace(pattern, () => values.pop() ?? '');
}

function apply(source: string, mark: string, { what, from, to }: Change): string {
  if (what === 'cut off') return source.slice(0, Math.floor(source.length * from));
  const cuts = boundaries(source, mark);
  const [start = 0, end = 0] = [from, to].map((one) => cuts[Math.floor(one * cuts.length)] ?? 0).sort((a, b) => a - b);
  const middle = source.slice(start, end);
  if (what === 'delete') return source.slice(0, start) + source.slice(end);
  if (what === 'repeat') return source.slice(0, end) + middle.slice(0, LONGEST_REPEAT) + source.slice(end);
  if (what === 'move to the end') return source.slice(0, start) + source.slice(end) + middle;
  return source.slice(0, start) + garble(middle, what) + source.slice(end);
}

/** The fixture with the changes made. */
export function mutate({ fixture: name, changes }: Mutation): Fixture {
  const fixture = fixtures.find((one) => one.name === name);
  if (!fixture) throw new Error(`no fixture ${name}`);
  const mark = fixture.format === 'html' ? '<' : '\n';
  return { ...fixture, source: changes.reduce((source, one) => apply(source, mark, one), fixture.source) };
}
