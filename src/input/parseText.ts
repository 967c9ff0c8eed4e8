import type { Paragraph } from './page.js';

interface Line {
  readonly start: number;
  /** After its last sign, the line break left out. */
  readonly end: number;
  readonly number: number;
  readonly blank: boolean;
}

const BLANK = /^[\s\u200b\u2060\ufeff]*$/;

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

/**
 * The column at which a text is hard-wrapped, or 0. A wrapped text fills its lines: within a group of lines, a line is only as short as the
 * next word was long.
 */
function wrapColumn(source: string, groups: readonly (readonly Line[])[]): number {
  let widest = 0;
  let full = 0;
  let inner = 0;
  for (const group of groups) {
    for (const line of group) widest = Math.max(widest, line.end - line.start);
  }
  if (widest < NARROWEST || widest > WIDEST) return 0;
  for (const group of groups)
    group.forEach((line, i) => {
      const next = group[i + 1];
      if (!next) return;
      inner += 1;
      const first = source.slice(next.start, next.end).trimStart();
      const gap = first.indexOf(' ');
      const word = gap < 0 ? first.length : gap;
      if (line.end - line.start + 1 + word >= widest - 3) full += 1;
    });
  return inner >= 3 && full >= inner * 0.7 ? widest : 0;
}

function paragraph(source: string, lines: readonly Line[], blankLinesBefore: number): Paragraph | null {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) return null;
  const raw = source.slice(first.start, last.end);
  const text = raw.replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ').trim();
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
      const word = next ? (source.slice(next.start, next.end).trimStart().split(' ', 1)[0]?.length ?? 0) : 0;
      const wrapped = column > 0 && next !== undefined && line.end - line.start + 1 + word >= column - 12;
      if (wrapped) continue;
      add(group.slice(from, i + 1), from === 0 ? (blanks[g] ?? 0) : 0);
      from = i + 1;
    }
  });
  return paragraphs;
}
