/** The code between two words of folded text. */
export const SPACE = 0x20;

const UNKNOWN = 0;
const DROPPED = 1;
const EXPANDED = 2;

/** Beyond this many UTF-16 units a block is no paragraph; the rest isn't read. */
const MAX_LENGTH = 20_000;

/** What each UTF-16 unit folds to, filled as units are met. Depends on nothing but Unicode. */
const folds = new Uint16Array(65_536);
const expansions = new Map<number, readonly number[]>();

/** Text as the matcher compares it. Its arrays are the caller's to reuse; only the first `length` and `words` entries count. */
export interface Folded {
  /** Folded units, words parted by one {@link SPACE}. */
  codes: Uint16Array;
  /** For each code the offset in the text that it came from. */
  origins: Int32Array;
  length: number;
  /** Where each word begins in `codes`, and the hash of it. */
  starts: Int32Array;
  hashes: Int32Array;
  words: number;
}

/** Room for folded text. */
export function createFolded(): Folded {
  return {
    codes: new Uint16Array(1024),
    origins: new Int32Array(1024),
    length: 0,
    starts: new Int32Array(512),
    hashes: new Int32Array(512),
    words: 0,
  };
}

/**
 * Folds text into `into`: compatibility forms, case and the accents of letters are levelled; punctuation, digits, symbols and white space part
 * words; apostrophes, characters without width and vowel points vanish. Linear.
 */
export function fold(text: string, into: Folded): void {
  const end = Math.min(text.length, MAX_LENGTH);
  if (into.codes.length < end * 4) {
    into.codes = new Uint16Array(end * 4);
    into.origins = new Int32Array(end * 4);
    into.starts = new Int32Array(end * 2);
    into.hashes = new Int32Array(end * 2);
  }
  const { codes, origins, starts, hashes } = into;
  let length = 0;
  let words = 0;
  let hash = 0;
  let inWord = false;
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    let code = folds[unit] ?? SPACE;
    if (code === UNKNOWN) code = learn(unit);
    if (code === DROPPED) continue;
    if (code === SPACE) {
      if (inWord) hashes[words++] = hash;
      inWord = false;
      continue;
    }
    if (!inWord) {
      if (length > 0) {
        origins[length] = i;
        codes[length++] = SPACE;
      }
      starts[words] = length;
      hash = 0;
      inWord = true;
    }
    if (code === EXPANDED) {
      for (const part of expansions.get(unit) ?? []) {
        origins[length] = i;
        codes[length++] = part;
        hash = (hash * 31 + part) | 0;
      }
      continue;
    }
    origins[length] = i;
    codes[length++] = code;
    hash = (hash * 31 + code) | 0;
  }
  if (inWord) hashes[words++] = hash;
  into.length = length;
  into.words = words;
}

/** Hash of the codes from `start` to `end`, the same that {@link fold} gives a word. */
export function hashCodes(codes: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (hash * 31 + (codes[i] ?? 0)) | 0;
  return hash;
}

/** Whether a folded unit is of a script that doesn't part words by spaces: Thai, Lao, Myanmar, Khmer, kana, Han. */
export function isUnspaced(code: number): boolean {
  return (
    code >= 0x0e00 &&
    (code <= 0x0eff ||
      (code >= 0x1000 && code <= 0x109f) ||
      (code >= 0x1780 && code <= 0x17ff) ||
      (code >= 0x3005 && code <= 0x30ff) ||
      (code >= 0x3400 && code <= 0x9fff))
  );
}

function learn(unit: number): number {
  const parts = foldUnit(unit);
  const first = parts[0];
  let code: number;
  if (parts.length > 1) {
    expansions.set(unit, parts.slice(0, 3));
    code = EXPANDED;
  } else {
    code = first ?? DROPPED;
  }
  folds[unit] = code;
  return code;
}

/** Letters that Unicode keeps apart and that are typed for one another: dotless i, final sigma, Arabic and Persian yeh, kaf, heh. */
const TWINS: { readonly [letter: string]: string } = { ı: 'i', ς: 'σ', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ھ: 'ه', ہ: 'ه' };

/** Apostrophes, soft hyphen, characters without width, joiners, direction marks, tatweel. */
const INVISIBLE = /['\u2018\u2019\u02bc\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640]/;
/** Accents, Hebrew and Arabic points. */
const POINTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0670]/;

function foldUnit(unit: number): number[] {
  const character = String.fromCharCode(unit);
  if (INVISIBLE.test(character) || POINTS.test(character)) return [];
  const composed = (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0xac00 && unit <= 0xd7a3);
  const parts: number[] = [];
  for (const part of composed ? character : character.normalize('NFKD').toLowerCase()) {
    if (POINTS.test(part)) continue;
    const letter = TWINS[part] ?? part;
    // A combining sign of Indic scripts belongs to its word.
    if (/[\p{L}\p{M}]/u.test(letter)) parts.push(letter.charCodeAt(0));
  }
  return parts.length > 0 ? parts : [SPACE];
}
