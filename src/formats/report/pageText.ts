import { Parser } from 'htmlparser2';
import type { Range } from '../../types.js';

/** The letters that a page shows outside the removed ranges, without white space, and where each stands in the source. */
export interface PageText {
  readonly letters: string;
  /** Source offset of the letter at an index. */
  offsetOf(index: number): number;
}

/** Elements whose text is none of the page's. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'textarea', 'title']);
const SPACE = /\s+/g;

/** A text without white space: what of it stands in the page's source whatever its line breaks. */
export const squash = (text: string): string => text.replace(SPACE, '');

function reader(removed: readonly { readonly range: Range }[]) {
  const chunks: string[] = [];
  /** Index of a chunk's first letter, and its offset in the source. */
  const starts: { readonly index: number; readonly offset: number }[] = [];
  let length = 0;
  let next = 0;
  const add = (text: string, offset: number): void => {
    while ((removed[next]?.range[1] ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    if (offset >= (removed[next]?.range[0] ?? Number.POSITIVE_INFINITY)) return;
    const letters = squash(text);
    if (letters === '') return;
    chunks.push(letters);
    starts.push({ index: length, offset });
    length += letters.length;
  };
  const offsetOf = (index: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle]?.index ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return starts[low]?.offset ?? 0;
  };
  return { add, finish: (): PageText => ({ letters: chunks.join(''), offsetOf }) };
}

/** Reads the letters of a page's HTML. */
export function readHtml(html: string, removed: readonly { readonly range: Range }[]): PageText {
  const { add, finish } = reader(removed);
  let silent = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent += 1;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
    },
    ontext(text) {
      if (silent === 0) add(text, parser.startIndex);
    },
  });
  parser.end(html);
  return finish();
}

/** Reads the letters of a plain text, line by line. */
export function readPlain(text: string, removed: readonly { readonly range: Range }[]): PageText {
  const { add, finish } = reader(removed);
  let offset = 0;
  for (const line of text.split('\n')) {
    add(line, offset);
    offset += line.length + 1;
  }
  return finish();
}
