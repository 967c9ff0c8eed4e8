import type { Paragraph } from './page.js';

interface Line {
  readonly start: number;
  /** After its last sign, the line break left out. */
  readonly end: number;
  readonly number: number;
  readonly blank: boolean;
}

const BLANK = /^[\0- \s\u200b\u2060\ufeff]*$/;

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const push = (end: number): void => {
    lines.push({ start, end, number: lines.length + 1, blank: BLANK.test(source.slice(start, end)) });
  };
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code !== 10 && code !== 13 && code !== 12 && code !== 0x2028 && code !== 0x2029) continue;
    push(i);
    if (code === 13 && source.charCodeAt(i + 1) === 10) i += 1;
    start = i + 1;
  }
  push(source.length);
  return lines;
}

/** Narrowest and widest column at which texts are wrapped by hand or by a mailer. */
const NARROWEST = 45;
const WIDEST = 130;
/** How far a line of wrapped prose may be from the column. */
const SLACK = 12;
/** A line shorter than this share of the column is no line of wrapped prose, but of a menu or a byline. */
const PROSE = 0.6;
/** Scripts written without spaces: a line may end after any sign. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]/;

/** Length of a line's first word: what would have had to fit on the line before. */
function firstWord(source: string, line: Line): number {
  let start = line.start;
  while (start < line.end && source.charCodeAt(start) <= 32) start += 1;
  if (UNSPACED.test(source.charAt(start))) return 1;
  let end = start;
  while (end < line.end && source.charCodeAt(end) > 32) end += 1;
  return end - start;
}

/**
 * The column at which a text is hard-wrapped, or 0. A wrapped text fills its lines: within a group of lines, a line of prose is only as short as the
 * next word was long.
 */
function wrapColumn(source: string, groups: readonly (readonly Line[])[]): number {
  const inner: { readonly length: number; readonly word: number }[] = [];
  for (const group of groups)
    group.forEach((line, i) => {
      const next = group[i + 1];
      if (next) inner.push({ length: line.end - line.start, word: firstWord(source, next) });
    });
  const lengths = inner.map(({ length }) => length).sort((a, b) => a - b);
  // An address or the like may stick out.
  const column = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  if (column < NARROWEST || column > WIDEST) return 0;
  const prose = inner.filter(({ length }) => length >= column * PROSE);
  const full = prose.filter(({ length, word }) => length + 1 + word >= column - 3);
  return prose.length >= 3 && full.length >= prose.length * 0.7 ? column : 0;
}

/** A line break within a text that has no spaces. */
const UNSPACED_BREAK = new RegExp(`(${UNSPACED.source})[\\t ]{0,20}[\\n\\r]{1,2}[\\t ]{0,20}(?=${UNSPACED.source})`, 'g');

function paragraph(source: string, lines: readonly Line[], blankLinesBefore: number): Paragraph | null {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) return null;
  const raw = source.slice(first.start, last.end);
  const text = (lines.length > 1 ? raw.replace(UNSPACED_BREAK, '$1') : raw).replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ').trim();
  const lead = raw.length - raw.trimStart().length;
  return { text, start: first.start + lead, end: first.start + raw.trimEnd().length, line: first.number, blankLinesBefore };
}

/**
 * Splits plain text into paragraphs: by blank lines, and by lines where the text isn't hard-wrapped. All line ends are known
 * (`\n`, `\r\n`, `\r`, form feed, Unicode's). Every sign but white space lies in exactly one paragraph.
 */
export function parseText(source: string): Paragraph[] {
  const groups: Line[][] = [];
  const blanks: number[] = [];
  let open: Line[] | null = null;
  let blank = 0;
  for (const line of linesOf(source)) {
    if (line.blank) {
      open = null;
      blank += 1;
      continue;
    }
    if (!open) {
      open = [];
      groups.push(open);
      blanks.push(blank);
      blank = 0;
    }
    open.push(line);
  }
  const column = wrapColumn(source, groups);
  const paragraphs: Paragraph[] = [];
  const add = (lines: readonly Line[], before: number): void => {
    const made = paragraph(source, lines, before);
    if (made) paragraphs.push(made);
  };
  groups.forEach((group, g) => {
    let from = 0;
    for (let i = 0; i < group.length; i++) {
      const line = group[i];
      const next = group[i + 1];
      if (!line) continue;
      const length = line.end - line.start;
      // A line that sticks out was not wrapped; one that is short had room for the next word.
      const wrapped = column > 0 && next && length <= column + SLACK && length + 1 + firstWord(source, next) >= column - SLACK;
      if (wrapped) continue;
      add(group.slice(from, i + 1), from === 0 ? (blanks[g] ?? 0) : 0);
      from = i + 1;
    }
  });
  return paragraphs;
}
