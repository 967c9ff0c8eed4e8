import { foldName } from './months.js';

/** A piece of a written date: a number (with its digits as written), a word (folded), or one other character. Spaces are dropped. */
export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string };

/** Code points of the zeros of other scripts' digits: Arabic, Persian, Devanagari, Bengali, Tamil, Thai, full-width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0be6, 0x0e50, 0xff10];
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const PIECE = /\p{Nd}+|[\p{L}\p{M}]+|[^\s\p{Nd}\p{L}\p{M}]/gu;

function asciiDigits(digits: string): string {
  let out = '';
  for (const digit of digits) {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((z) => code >= z && code < z + 10);
    out += zero === undefined ? digit : String(code - zero);
  }
  return out;
}

function isNumber(piece: string): boolean {
  return /^\p{Nd}/u.test(piece);
}

/** Splits the start of a text (at most `limit` characters) into numbers, words and marks. Every East Asian letter is a word of its own. */
export function tokenize(text: string, limit = 300): Token[] {
  const tokens: Token[] = [];
  for (const [piece] of text.slice(0, limit).matchAll(PIECE)) {
    if (isNumber(piece)) {
      const digits = asciiDigits(piece);
      tokens.push({ kind: 'number', value: digits.length > 15 ? Number.NaN : Number(digits), text: digits });
    } else if (CJK.test(piece)) {
      for (const letter of piece) tokens.push({ kind: 'word', text: letter });
    } else if (/^[\p{L}\p{M}]/u.test(piece)) tokens.push({ kind: 'word', text: foldName(piece) });
    else tokens.push({ kind: 'mark', text: piece });
  }
  return joinInitials(tokens);
}

/** Makes one word of abbreviations with inner stops: "a.m.", "ม.ค.". */
function joinInitials(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [first, stop, second] = tokens.slice(i, i + 3);
    if (first?.kind === 'word' && stop?.text === '.' && second?.kind === 'word' && first.text.length <= 3 && second.text.length === 1) {
      joined.push({ kind: 'word', text: first.text + second.text });
      i += 2;
    } else if (first) joined.push(first);
  }
  return joined;
}
