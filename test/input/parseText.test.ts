import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/input/parseText.js';

const texts = (source: string): string[] => parseText(source).map(({ text }) => text);

const WRAPPED = [
  'The council has passed the budget for the coming year, after a debate',
  'that went on until late in the night and in which every one of the',
  'members spoke at least once, some of them for more than an hour.',
  '',
  'Residents who had come to listen were asked to leave at midnight, as',
  'the rules of the house demand; most of them stayed in the street and',
  'followed what was said on their telephones.',
];

describe('plain text', () => {
  it('is cut at blank lines', () => {
    expect(texts('One.\n\nTwo.\n\n\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it.each(['\n', '\r\n', '\r', '\u2028', '\f'])('knows each kind of line end: %j', (end) => {
    expect(texts(['One.', '', 'Two.'].join(end))).toEqual(['One.', 'Two.']);
  });

  it.each(['\n', '\r\n'])('has the lines of a hard-wrapped paragraph joined: %j', (end) => {
    expect(texts(WRAPPED.join(end))).toEqual([WRAPPED.slice(0, 3).join(' '), WRAPPED.slice(4).join(' ')]);
  });

  it('is joined where it is wrapped, though a menu, a byline and a long address stand about it', () => {
    const address = `https://example.org/${'budget-'.repeat(14)}2024`;
    const around = [
      'Home',
      'News',
      'Sport',
      '',
      `A headline that is longer than the lines below it are, as headlines can be${' at times'.repeat(2)}`,
      '',
      'By Jo Bloggs',
      '9 May 2024',
      '',
    ];
    expect(texts([...around, ...WRAPPED, '', address, 'Share', 'Print'].join('\n'))).toEqual([
      ...around.filter(Boolean),
      WRAPPED.slice(0, 3).join(' '),
      WRAPPED.slice(4).join(' '),
      address,
      'Share',
      'Print',
    ]);
  });

  it('is a paragraph a line in Japanese', () => {
    const lines = [
      '市議会は来年度の予算を承認した。',
      `住民は夜遅くまで議論したが、${'ほとんどの議員が賛成した。'.repeat(4)}`,
      `市長は記者団に対し、${'予算は厳しい。'.repeat(6)}`,
      `反対派は、${'学校が足りない。'.repeat(9)}`,
      '以上。',
    ];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('has wrapped Japanese joined without a space', () => {
    const text = '市議会は来年度の予算を承認した。住民は夜遅くまで議論した。'.repeat(9);
    const lines = text.match(/.{1,50}/gu) ?? [];
    expect(texts(lines.join('\n'))).toEqual([text]);
  });

  it('is a paragraph a line where it is not wrapped', () => {
    const lines = [
      'Headline of the story',
      'By Jo Bloggs',
      `A first paragraph${' that goes on'.repeat(20)}.`,
      'A short one.',
      `And one${' more'.repeat(40)}.`,
    ];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('is a paragraph a line where all lines are short', () => {
    expect(texts('Home\nNews\nSport\nA headline of five words')).toEqual(['Home', 'News', 'Sport', 'A headline of five words']);
  });

  it('takes lines of mere white space for blank', () => {
    expect(texts('One.\n \t\u00a0\u200b\nTwo.')).toEqual(['One.', 'Two.']);
  });

  it('has white space folded, but for what a writer sets', () => {
    expect(texts('  10\u00a0000  people\t came ')).toEqual(['10\u00a0000 people came']);
  });

  it('tells each paragraph’s line, place and the blank lines before it', () => {
    const source = '\nOne.\r\n\r\n\r\n  Two. \nThree.';
    expect(parseText(source).map(({ line, blankLinesBefore, start, end }) => [line, blankLinesBefore, source.slice(start, end)])).toEqual([
      [2, 1, 'One.'],
      [5, 2, 'Two.'],
      [6, 0, 'Three.'],
    ]);
  });

  it('has every sign in exactly one paragraph, in order', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 90 }),
      fc.constantFrom(...WRAPPED, '', ' ', '\u00a0', '\u200b', '\ufeff', 'x\u0085y', '\v'),
    );
    const source = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\f', '\u2029')), { maxLength: 30 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(source, (text) => {
        let from = 0;
        let between = '';
        for (const { start, end, text: paragraph } of parseText(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(paragraph.replace(/\s/g, '')).toBe(text.slice(start, end).replace(/\s/g, ''));
          between += text.slice(from, start);
          from = end;
        }
        expect((between + text.slice(from)).replace(/[\s\u200b\u2060\ufeff]/g, '')).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('finishes with a million blank lines and with one line of a million signs', () => {
    expect(texts(`a${'\n'.repeat(1_000_000)}b`)).toEqual(['a', 'b']);
    expect(texts(`${' '.repeat(500_000)}a${' '.repeat(500_000)}`)).toEqual(['a']);
  });
});
