import fc from 'fast-check';
import { type Fixture, fixtures } from './fixtures.js';

/** A change of a page: two of its tag boundaries (line ends in plain text), as shares of all, and what is done with what lies between. */
interface Change {
  what: 'delete' | 'repeat' | 'move to the end' | 'cut off';
  from: number;
  to: number;
}

function boundaries(source: string, format: 'html' | 'text'): number[] {
  const found = [0];
  for (let i = 0; i < source.length; i++) {
    if (format === 'html' ? source[i] === '<' : source[i] === '\n') found.push(i);
  }
  return found;
}

function apply(source: string, format: 'html' | 'text', { what, from, to }: Change): string {
  if (what === 'cut off') return source.slice(0, Math.floor(source.length * from));
  const cuts = boundaries(source, format);
  const [start = 0, end = 0] = [from, to].map((share) => cuts[Math.floor(share * cuts.length)] ?? 0).sort((a, b) => a - b);
  const middle = source.slice(start, end);
  if (what === 'delete') return source.slice(0, start) + source.slice(end);
  if (what === 'repeat') return source.slice(0, end) + middle.slice(0, 5000) + source.slice(end);
  return source.slice(0, start) + source.slice(end) + middle;
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const change: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom('delete', 'repeat', 'move to the end', 'cut off'),
  from: share,
  to: share,
});

/** A fixture's input with blocks deleted, repeated and moved, or cut off anywhere, even within a tag. */
export const mutatedFixture: fc.Arbitrary<Fixture> = fc
  .tuple(fc.constantFrom(...fixtures), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([fixture, changes]) => ({
    ...fixture,
    source: changes.reduce((source, one) => apply(source, fixture.format, one), fixture.source),
  }));
