/** How a character takes part in counting words. */
type Role = 'parts' | 'joins' | 'letter' | 'character' | 'unspaced';

/** Scripts written without spaces, `[first, last]` code points: each character counts as a word (Han, kana), or five letters do (the others). */
const SCRIPTS: readonly (readonly [first: number, last: number, role: Role])[] = [
  [0x0e00, 0x0e7f, 'unspaced'], // Thai
  [0x0e80, 0x0eff, 'unspaced'], // Lao
  [0x1000, 0x109f, 'unspaced'], // Myanmar
  [0x1780, 0x17ff, 'unspaced'], // Khmer
  [0x2e80, 0x2fdf, 'character'], // Han radicals
  [0x3005, 0x3007, 'character'], // Han iteration mark, closing mark, zero
  [0x3041, 0x30ff, 'character'], // Hiragana, Katakana
  [0x31f0, 0x31ff, 'character'], // Katakana extensions
  [0x3400, 0x9fff, 'character'], // Han
  [0xf900, 0xfaff, 'character'], // Han compatibility
  [0xff66, 0xff9f, 'character'], // half-width Katakana
  [0x20000, 0x3ffff, 'character'], // Han extensions
];

/** Katakana middle dot and the like, inside the ranges above but no letters. */
const KANA_MARKS: ReadonlySet<number> = new Set([0x30a0, 0x30fb]);

/** Punctuation that parts words even without a space: dashes, ellipsis, slash. */
const PARTING: ReadonlySet<number> = new Set([0x2f, 0x2013, 0x2014, 0x2015, 0x2026]);

const LETTERS_A_WORD = 5;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

function roleOf(code: number, character: string, korean: boolean): Role {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return 'letter';
    return code <= 32 || PARTING.has(code) ? 'parts' : 'joins';
  }
  if (PARTING.has(code) || SPACE.test(character)) return 'parts';
  if (!LETTER.test(character)) return 'joins';
  if (code < 0x0e00 || KANA_MARKS.has(code)) return 'letter';
  for (const [first, last, role] of SCRIPTS) {
    if (code < first) break;
    if (code <= last) return role === 'character' && korean ? 'letter' : role;
  }
  return 'letter';
}

/**
 * Counts the words of a text. A word is a run of characters with a letter or digit in it, parted by white space, dashes or slashes.
 * Han and kana are written without spaces: each character counts, as is usual in Chinese and Japanese word counts. Thai, Lao, Khmer
 * and Burmese have no such usage: five letters (vowel signs above and below not counted) stand for a word, an estimate.
 *
 * @param language BCP 47; in Korean, which has spaces, Han characters are letters
 * @example countWords('A well-known story', 'en') // 3
 * @example countWords('新聞を読む', 'ja') // 5
 */
export function countWords(text: string, language: string | null): number {
  const korean = language !== null && language.toLowerCase().split('-')[0] === 'ko';
  let words = 0;
  let unspaced = 0;
  let inWord = false;
  const endUnspaced = (): void => {
    words += Math.ceil(unspaced / LETTERS_A_WORD);
    unspaced = 0;
  };
  for (const character of text) {
    const role = roleOf(character.codePointAt(0) ?? 0, character, korean);
    if (role === 'unspaced') {
      unspaced += 1;
      inWord = false;
      continue;
    }
    // Thai vowel signs and tone marks are no letters and stand inside words.
    if (role === 'joins') continue;
    if (unspaced > 0) endUnspaced();
    if (role === 'character') words += 1;
    else if (role === 'letter' && !inWord) words += 1;
    inWord = role === 'letter';
  }
  endUnspaced();
  return words;
}
