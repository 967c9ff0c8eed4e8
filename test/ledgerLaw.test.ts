import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanArticle, KINDS, strip } from '../src/index.js';
import { fixtures } from './support/fixtures.js';
import { ledgerProblems } from './support/ledgerLaw.js';
import { mutatedFixture } from './support/mutate.js';

const RUNS = { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 150) };

/** The input without the ranges of a ledger. */
function without(source: string, removed: readonly { range: [number, number] }[]): string {
  let left = '';
  let from = 0;
  for (const { range } of removed) {
    left += source.slice(from, range[0]);
    from = range[1];
  }
  return left + source.slice(from);
}

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, { source, format, file, expected }) => {
  const article = cleanArticle(source, expected.options);

  it('has every block in one place', () => {
    expect(ledgerProblems(source, article, format, file.bodyFromData)).toEqual([]);
  });

  it('has every block in one place when kinds are kept', () => {
    const keep = ['byline', 'sponsored', 'related'] as const;
    const kept = cleanArticle(source, { ...expected.options, keep });
    expect(ledgerProblems(source, kept, format, file.bodyFromData)).toEqual([]);
    expect(kept.removed.filter(({ kind }) => kind === 'byline' || kind === 'sponsored' || kind === 'related')).toEqual([]);
  });

  it('is plain JSON data', () => {
    expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
  });

  it('is the same every time', () => {
    expect(cleanArticle(source, expected.options)).toStrictEqual(article);
  });

  it.runIf(format === 'html')('is the same read from bytes', () => {
    expect(cleanArticle(new TextEncoder().encode(source), expected.options)).toStrictEqual(article);
  });

  it('leaves, stripped, every other character as it was', () => {
    const kinds = ['sponsored', 'byline'] as const;
    const { html, removed } = strip(source, kinds, expected.options);
    expect(html).toBe(without(source, removed));
    expect(removed.filter(({ kind }) => kind !== 'sponsored' && kind !== 'byline')).toEqual([]);
  });
});

describe('fixtures with blocks deleted, repeated and moved, cut off anywhere', () => {
  it('keep every block in one place, as plain data', () => {
    fc.assert(
      fc.property(mutatedFixture, ({ source, format, expected }) => {
        const article = cleanArticle(source, { ...expected.options, format });
        expect(ledgerProblems(source, article, format, source.includes('articleBody'))).toEqual([]);
        expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
      }),
      RUNS,
    );
  });

  it('give the same article every time', () => {
    fc.assert(
      fc.property(mutatedFixture, ({ source, expected }) => {
        expect(cleanArticle(source, expected.options)).toStrictEqual(cleanArticle(source, expected.options));
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 3) },
    );
  });

  it('lose by strip only what the ledger names', () => {
    fc.assert(
      fc.property(mutatedFixture, fc.subarray([...KINDS]), ({ source, format, expected }, kinds) => {
        const { html, removed } = strip(source, kinds, { ...expected.options, format });
        expect(html).toBe(without(source, removed));
        expect(removed.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
      }),
      RUNS,
    );
  });
});
