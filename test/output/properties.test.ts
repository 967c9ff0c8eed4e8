import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelledBlock } from '../../src/label/label.js';
import { cut } from '../../src/output/cut.js';
import { writeHtml } from '../../src/output/html.js';
import { writeLedger } from '../../src/output/ledger.js';
import { writeText } from '../../src/output/text.js';
import { labelledPage } from '../support/labelled.js';

const NAMES = 'p div span b a ul ol li dl dt dd table thead tr td th blockquote figure figcaption h2 pre section button p div li td'.split(
  ' ',
);
const LABELS = [
  '',
  '',
  '',
  ' data-label=related',
  ' data-label=sponsored data-why=a',
  ' data-label=sponsored data-why=b',
  ' data-label=body',
];

/** Pieces of markup in any order: elements opened and not closed, closed and not opened, nested where they may not be. */
const markup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...LABELS))
          .map(([name, label]) => `<${name}${label}${name === 'a' ? ' href=/x' : ''}>`),
      },
      { weight: 3, arbitrary: fc.constantFrom(...NAMES).map((name) => `</${name}>`) },
      { weight: 4, arbitrary: fc.constantFrom('one', ' two ', '\nthree\n', '&nbsp;four', 'five\u200b', '&lt;six&gt;', '日本', ' ') },
      { weight: 1, arbitrary: fc.constantFrom('<br>', '<img src=/a.png>', '<hr>', '<!-- c -->', '<script>x</script>', '</p >', '<div/>') },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

const isRemoved = ({ verdict }: LabelledBlock): boolean => verdict.label === 'related' || verdict.label === 'sponsored';
const solid = (text: string): string => text.replace(/[\s\u200b]+/g, '');
const wordsOf = (blocks: readonly LabelledBlock[]): string => solid(blocks.map(({ block }) => block.text).join(''));

describe('on any markup', () => {
  it('clean HTML says the text, paragraph by paragraph', () => {
    fc.assert(
      fc.property(markup, (source) => {
        const { page, blocks } = labelledPage(source);
        const again = labelledPage(writeHtml(page, blocks, { keep: [], base: null }));
        expect(writeText(again.blocks, [])).toBe(writeText(blocks, []));
      }),
      { numRuns: 1000 },
    );
  });

  it('the ledger holds every removed block once, and its ranges leave what stays', () => {
    fc.assert(
      fc.property(markup, (source) => {
        const { page, blocks } = labelledPage(source);
        const removed = writeLedger(page, blocks, []);
        expect(solid(removed.map(({ text }) => text).join(''))).toBe(wordsOf(blocks.filter(isRemoved)));
        let last = 0;
        for (const { range } of removed) {
          expect(range[0]).toBeGreaterThanOrEqual(last);
          expect(range[1]).toBeGreaterThanOrEqual(range[0]);
          last = range[1];
        }
        expect(last).toBeLessThanOrEqual(source.length);
        expect(wordsOf(labelledPage(cut(source, removed)).blocks)).toBe(wordsOf(blocks.filter((one) => !isRemoved(one))));
      }),
      { numRuns: 1000 },
    );
  });
});
