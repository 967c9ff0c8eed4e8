import { matchVocabulary } from '../../label/vocabulary/matcher.js';
import { foldName } from '../dates/months.js';
import { parseDate } from '../dates/parseDate.js';
import { present } from '../text.js';
import { classifyName, type NameClass } from './classify.js';
import { CONJUNCTIONS, EAST_ASIAN_PREFIX, NOT_NAME_WORDS, POSTNOMINALS, ROLE_WORDS, SUFFIXES } from './words.js';

/** A name read from a byline or an author field. */
export interface Person {
  readonly name: string;
  readonly kind: Exclude<NameClass, null>;
  readonly role: string | null;
}

const LONGEST_BYLINE = 400;
/** What parts a byline into names and everything else. */
const SEGMENTS = /\s*(?:[|•·●▪\n\t;/／、]|\s[-–—]\s)\s*/;
const EMAIL_OR_HANDLE = /(?:\b[\w.+-]{1,64}@[\w.-]{1,80}|(?:^|\s)@\w{1,40}|https?:\S{1,300})/g;

/** Drops as many letters from the start as the phrase has, and the colon or dash behind them. */
function dropOpening(text: string, phrase: string): string {
  let left = (phrase.match(/[\p{L}\p{M}]/gu) ?? []).length;
  let i = 0;
  for (const letter of text) {
    if (left === 0) break;
    if (/[\p{L}\p{M}]/u.test(letter)) left--;
    i += letter.length;
  }
  return text.slice(i).replace(/^[\s:：=＝.,–—-]+/, '');
}

/** A byline without "By", "Von", "文＝" and the like before it. */
export function dropPrefix(text: string): string {
  let rest = text.trim().replace(EAST_ASIAN_PREFIX, '');
  for (let round = 0; round < 2; round++) {
    const by = matchVocabulary(rest).filter((m) => m.topic === 'by' && m.mode === 'opening');
    const longest = by.reduce((best, m) => (m.phrase.length > best.length ? m.phrase : best), '');
    if (longest === '') break;
    rest = dropOpening(rest, longest);
  }
  return rest;
}

function isRole(piece: string): boolean {
  if (piece.length > 80) return false;
  return foldName(piece)
    .split(/[^\p{L}]+/u)
    .some((word) => ROLE_WORDS.has(word));
}

/** A name without the reporter's suffixes of East Asian bylines, stray punctuation, and a place or outlet in brackets. */
function tidy(piece: string): string {
  return piece
    .replace(/[(（[【][^)）\]】]{0,60}[)）\]】]?/g, ' ')
    .replace(/^[\s,.:*–—"“”'«»-]+/, '')
    .replace(/[\s,:*–—"“”«»-]{1,10}$/, '')
    .replace(SUFFIXES, '')
    .replace(/\s{1,20}/g, ' ')
    .trim();
}

/** Parts "Ann Lee, Bo Ek and Cy Fox" at commas and conjunctions; degrees stay with their name. */
function splitNames(segment: string): string[] {
  const parts: string[] = [];
  for (const piece of segment.split(/\s*[,，]\s*/)) {
    let open = '';
    for (const word of piece.split(/\s+/)) {
      // "y", "e", "i", "a" between two names; a lone capital is an initial.
      if (CONJUNCTIONS.has(word) || CONJUNCTIONS.has(word.toLowerCase())) {
        if (open !== '' && word === word.toLowerCase()) {
          parts.push(open);
          open = '';
          continue;
        }
        if (open === '' && parts.length > 0 && word === word.toLowerCase()) continue;
      }
      open = open === '' ? word : `${open} ${word}`;
    }
    if (open !== '') parts.push(open);
  }
  return parts;
}

function isPostnominal(piece: string): boolean {
  const letters = piece.split(/[\s,]+/).map((word) => word.toLowerCase().replace(/[^a-z]/g, ''));
  return letters.every((word) => POSTNOMINALS.has(word));
}

function readSegment(segment: string, people: { name: string; kind: Person['kind']; role: string | null }[]): void {
  const bare = tidy(dropPrefix(segment));
  if (bare === '' || parseDate(bare) !== null) return;
  for (const part of splitNames(bare)) {
    const piece = tidy(dropPrefix(part));
    const last = people[people.length - 1];
    if (piece === '') continue;
    if (last && isPostnominal(piece)) {
      last.name += `, ${piece}`;
      continue;
    }
    const kind = classifyName(piece);
    if (isRole(piece) && kind !== 'organisation') {
      if (last && last.role === null) last.role = piece;
      continue;
    }
    if (kind === null || NOT_NAME_WORDS.has(foldName(piece))) continue;
    people.push({ name: piece, kind, role: null });
  }
}

/**
 * Reads the names in a byline or an author field: prefixes, dates, e-mail addresses, handles and reading times go, several names
 * are parted, a role stays with the name before it.
 *
 * @example
 * readPeople('By Ann Lee, Senior Reporter, and Bo Ek | 3 May 2024'); // Ann Lee (Senior Reporter), Bo Ek
 */
export function readPeople(text: string): Person[] {
  const people: { name: string; kind: Person['kind']; role: string | null }[] = [];
  const plain = text.slice(0, LONGEST_BYLINE).replace(EMAIL_OR_HANDLE, ' ');
  for (const segment of plain.split(SEGMENTS)) readSegment(present(segment) ?? '', people);
  const seen = new Set<string>();
  return people.filter(({ name }) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
