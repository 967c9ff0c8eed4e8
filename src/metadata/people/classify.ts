import { foldName } from '../dates/months.js';
import { EAST_ASIAN_INTERFACE, NOT_NAME_WORDS, ORGANISATION_SIGNS, ORGANISATION_WORDS, PARTICLES, POSTNOMINALS } from './words.js';

/**
 * What a name looks like: a person's full name, a single word or handle that may be one, an organisation or desk.
 * `null`: no name.
 */
export type NameClass = 'person' | 'single' | 'organisation' | null;

const LONGEST_NAME = 60;
const MOST_WORDS = 6;
const CASELESS = /[\u0590-\u06ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const EAST_ASIAN = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\s・·＝゠=]+$/;
const WEB_ADDRESS = /^(?:https?:|www\.)|[@/\\{}<>_]|\.(?:com|org|net|de|co|io|it|fr|es|tv|ru|info|tr|uk)\b/i;

/** A desk with its paper's or subject's name before it: "MM-Redaktion". */
const DESK = /-(?:redak\p{L}+|team|desk|news|newsroom)$/iu;

/** "Ma" is a name, "MA" a degree. */
const LOOKS_LIKE_NAME = /^(?!Jr|Sr|Esq)\p{Lu}\p{Ll}+$/u;

/** Months that are names of people too: "June Aldaba", "Theresa May". */
const NAMES_OF_MONTHS: ReadonlySet<string> = new Set(['jan', 'mar', 'april', 'may', 'june', 'jun', 'august']);

function isCapitalised(word: string): boolean {
  const letter = /\p{L}/u.exec(word)?.[0] ?? '';
  return letter !== '' && (letter.toLowerCase() !== letter || letter.toUpperCase() === letter);
}

function classifyEastAsian(name: string): NameClass {
  if (ORGANISATION_SIGNS.test(name)) return 'organisation';
  const letters = name.replace(/[\s・·＝゠=]/g, '').length;
  if (letters < 2 || EAST_ASIAN_INTERFACE.test(name)) return null;
  // Foreign names have a dot between their parts; a lone katakana word is a loanword.
  if (/^[\u30a1-\u30fa\u30fc]+$/.test(name)) return 'single';
  return letters <= (/[\u30a0-\u30ff]/.test(name) ? 16 : 6) ? 'person' : 'organisation';
}

/** Tells persons from organisations by the look of the name alone. */
export function classifyName(name: string): NameClass {
  if (name.length < 2 || name.length > LONGEST_NAME || !/\p{L}{2}/u.test(name)) return null;
  if (WEB_ADDRESS.test(name)) return /\s/.test(name) ? null : 'organisation';
  if (EAST_ASIAN.test(name)) return classifyEastAsian(name);
  if (/[!?:;"“”«»…]/.test(name)) return null;
  const words = name.split(/[\s,]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const folded = words.map((word) => foldName(word).replace(/[^\p{L}\p{N}]/gu, ''));
  if (folded.some((word) => ORGANISATION_WORDS.has(word)) || words.some((word) => DESK.test(word)))
    return words.length <= MOST_WORDS + 2 ? 'organisation' : null;
  if (folded.some((word) => NOT_NAME_WORDS.has(word) && !(words.length > 1 && NAMES_OF_MONTHS.has(word)))) return null;
  if (/\p{N}/u.test(name)) return words.length === 1 ? 'single' : null;
  const own = words.filter((word, i) => i === 0 || !POSTNOMINALS.has(folded[i] ?? '') || LOOKS_LIKE_NAME.test(word));
  if (own.length > MOST_WORDS) return null;
  if (own.length === 1) return PARTICLES.has(folded[0] ?? '') ? null : 'single';
  if (CASELESS.test(name)) return 'person';
  const plain = own.filter((word, i) => !PARTICLES.has(foldName(word)) || i === own.length - 1);
  return plain.length > 0 && plain.every((word) => isCapitalised(word)) ? 'person' : 'single';
}
