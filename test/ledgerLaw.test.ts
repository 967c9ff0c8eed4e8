import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanArticle, KINDS, strip } from '../src/index.js';
import type { CleanArticle, RemovedBlock } from '../src/types.js';
import { fixtures } from './support/fixtures.js';
import { ledgerProblems } from './support/ledgerLaw.js';
import { mutate, mutation } from './support/mutate.js';
import { PAGE_RUNS, TIMEOUT } from './support/runs.js';

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

describe('a page that breaks the law', () => {
  const page = '<html><body><nav>Home</nav><article><h1>A title</h1><p>First &amp; last.</p><p>Second.</p></article></body></html>';
  const at = page.indexOf('Home');
  const home: RemovedBlock = { kind: 'navigation', text: 'Home', range: [at, at + 4], path: 'nav', rule: 'x', evidence: 'x' };
  const half: RemovedBlock = { ...home, range: [at, at + 2] };
  const lawful: CleanArticle = {
    ...cleanArticle(page),
    title: 'A title',
    kicker: null,
    standfirst: null,
    images: [],
    text: 'First & last.\n\nSecond.',
    removed: [home],
  };

  it.each([
    ['nothing', lawful, 0],
    ['a paragraph that is nowhere', { ...lawful, text: 'Second.' }, 1],
    ['a paragraph twice in the text', { ...lawful, text: 'First & last.\n\nSecond.\n\nSecond.' }, 1],
    ['paragraphs out of order', { ...lawful, text: 'Second.\n\nFirst & last.' }, 1],
    ['a block that is removed and in the text', { ...lawful, text: `Home\n\n${lawful.text}` }, 1],
    ['a block that is nowhere', { ...lawful, removed: [] }, 1],
    ['a headline that is nowhere', { ...lawful, title: null }, 1],
    ['an entry that says another text than its range', { ...lawful, removed: [{ ...home, text: 'House' }] }, 1],
    ['a range that covers half a word', { ...lawful, removed: [half] }, 1],
    ['an entry twice', { ...lawful, removed: [home, home] }, 2],
  ])('is noticed: %s', (_what, article, problems) => {
    expect(ledgerProblems(page, article, 'html')).toHaveLength(problems);
  });
});

describe('fixtures with blocks deleted, repeated and moved, cut off anywhere', () => {
  it(
    'keep every block in one place, as plain data',
    () => {
      fc.assert(
        fc.property(mutation, (one) => {
          const { source, format, expected } = mutate(one);
          const article = cleanArticle(source, { ...expected.options, format });
          expect(ledgerProblems(source, article, format, source.includes('articleBody'))).toEqual([]);
          expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
        }),
        { numRuns: PAGE_RUNS },
      );
    },
    TIMEOUT,
  );

  it(
    'give the same article every time',
    () => {
      fc.assert(
        fc.property(mutation, (one) => {
          const { source, expected } = mutate(one);
          expect(cleanArticle(source, expected.options)).toStrictEqual(cleanArticle(source, expected.options));
        }),
        { numRuns: Math.ceil(PAGE_RUNS / 3) },
      );
    },
    TIMEOUT,
  );

  it(
    'lose by strip only what the ledger names',
    () => {
      fc.assert(
        fc.property(mutation, fc.subarray([...KINDS]), (one, kinds) => {
          const { source, format, expected } = mutate(one);
          const { html, removed } = strip(source, kinds, { ...expected.options, format });
          expect(html).toBe(without(source, removed));
          expect(removed.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
        }),
        { numRuns: PAGE_RUNS },
      );
    },
    TIMEOUT,
  );
});
