import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanArticle, InputTooLargeError, isProbablyArticle, KINDS, strip, TooComplexError } from '../src/index.js';
import { decode } from '../src/input/decode.js';
import type { CleanOptions } from '../src/types.js';
import { anyBytes, anyHtml, anyString } from './support/anyInput.js';
import { ledgerProblems } from './support/ledgerLaw.js';
import { RUNS, TIMEOUT } from './support/runs.js';

const format = fc.constantFrom('html' as const, 'text' as const);
/**
 * A tag left open within `noscript`: it takes the element's end tag with it, and all that follows lies in `noscript`, where there are no
 * blocks. The law's own reader ends the element, as a browser that runs scripts does; so this input is left out.
 */
const OPEN_IN_NOSCRIPT = /<noscript[^>]{0,99}>[^<]{0,999}<[a-z!/?][^>]{0,999}<\/noscript/i;
const share = (part: number): { numRuns: number } => ({ numRuns: Math.ceil(RUNS * part) });

/** What a call gives, or the documented error that it throws; any other goes through. */
function outcome<T>(call: () => T): T | string {
  try {
    return call();
  } catch (error) {
    if (error instanceof InputTooLargeError || error instanceof TooComplexError) return error.message;
    throw error;
  }
}

describe('on any input', () => {
  it(
    'every block is in one place, strip takes what the ledger names, and the article is plain data',
    () => {
      fc.assert(
        fc.property(fc.oneof(anyHtml, anyHtml, anyString), format, (source, format) => {
          fc.pre(!OPEN_IN_NOSCRIPT.test(source));
          const article = cleanArticle(source, { format });
          expect(ledgerProblems(source, article, format)).toEqual([]);
          expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
          expect(article.confidence).toBeGreaterThanOrEqual(0);
          expect(article.confidence).toBeLessThanOrEqual(1);
        }),
        share(0.5),
      );
    },
    TIMEOUT,
  );

  it(
    'the same input gives the same output, is left as it was, and nothing but a documented error is thrown',
    () => {
      const options: fc.Arbitrary<CleanOptions> = fc.record(
        {
          url: fc.constantFrom('https://example.com/', 'http://example.com/a/b?c#d'),
          format: fc.constantFrom('auto', 'html', 'text'),
          charset: fc.constantFrom('utf-8', 'windows-1252', 'utf-16', 'none such', ''),
          keep: fc.subarray([...KINDS]),
          maxBytes: fc.constantFrom(100, 20_000),
          maxDepth: fc.constantFrom(1, 5, 512),
          maxNodes: fc.constantFrom(5, 1000),
        },
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(fc.oneof(anyHtml, anyString, anyBytes), options, (input, options) => {
          const before = typeof input === 'string' ? input : input.slice();
          const first = outcome(() => cleanArticle(input, options));
          expect(outcome(() => cleanArticle(input, options))).toStrictEqual(first);
          expect(input).toStrictEqual(before);
          outcome(() => isProbablyArticle(input, options));
        }),
        share(0.3),
      );
    },
    TIMEOUT,
  );

  it(
    'bytes give what their text gives',
    () => {
      fc.assert(
        fc.property(anyBytes, format, (bytes, format) => {
          const text = decode(bytes);
          // Of NULs bytes are taken for another file's sooner than a text is.
          fc.pre(!text.includes('\0'));
          expect(cleanArticle(bytes, { format })).toStrictEqual(cleanArticle(text, { format }));
        }),
        share(0.1),
      );
    },
    TIMEOUT,
  );

  it(
    'strip gives the input less the ranges that it names',
    () => {
      fc.assert(
        fc.property(anyHtml, fc.subarray([...KINDS]), format, (source, kinds, format) => {
          const { html, removed } = strip(source, kinds, { format });
          let left = '';
          let from = 0;
          for (const { kind, range } of removed) {
            expect(kinds).toContain(kind);
            left += source.slice(from, range[0]);
            from = range[1];
          }
          expect(html).toBe(left + source.slice(from));
        }),
        share(0.1),
      );
    },
    TIMEOUT,
  );
});
