import { matchVocabulary } from '../../label/vocabulary/matcher.js';
import { isAgency } from '../agencies.js';
import { foldName, monthNumber } from '../dates/months.js';
import { present } from '../text.js';
import { classifyName, type NameClass } from './classify.js';
import {
  CHECKED_BY,
  CONJUNCTIONS,
  EAST_ASIAN_PREFIX,
  INNER_BY,
  NOT_NAME_WORDS,
  NOT_WRITING,
  POSTNOMINALS,
  ROLE_WORDS,
  SUFFIXES,
  TAIL_WORDS,
} from './words.js';

/** A name read from a byline or an author field. */
export interface Person {
  readonly name: string;
  readonly kind: Exclude<NameClass, null>;
  readonly role: string | null;
}

const LONGEST_BYLINE = 400;
/** What parts a byline into names and everything else. */
const SEGMENTS = /\s{0,9}(?:[\n\t;/／、]|\s[-–—]\s)\s{0,9}/;
/** What parts the names from categories, dates and counts. */
const BARS = /\s{0,9}[|•·●▪⋅]\s{0,9}/;
const EMAIL_OR_HANDLE = /(?:\b[\w.+-]{1,64}@[\w.-]{1,80}|(?:^|\s)@\w{1,40}|https?:\S{1,300})/g;

/** As much of a text as holds the words that open a byline. */
const OPENING = 80;

/** Drops as many letters from the start as the phrase has, and the colon or dash behind them. */
function dropOpening(text: string, phrase: string): string {
  let left = (phrase.match(/[\p{L}\p{M}]/gu) ?? []).length;
  let i = 0;
  for (const letter of text) {
    if (left === 0) break;
    if (/[\p{L}\p{M}]/u.test(letter)) left--;
    i += letter.length;
  }
  // "Per-Erik" and "d'Arc" open with a name, not with a preposition.
  if (/^[-‐'’\p{L}]/u.test(text.slice(i)) && /\p{Script=Latin}/u.test(text.charAt(i - 1))) return text;
  return text.slice(i).replace(/^[\s:：=＝.,–—-]+/, '');
}

/** A byline without "By", "Von", "文＝" and the like before it. */
export function dropPrefix(text: string): string {
  let rest = text
    .trim()
    .replace(EAST_ASIAN_PREFIX, '')
    .replace(/^by:?\s+/i, '');
  for (let round = 0; round < 2; round++) {
    const by = matchVocabulary(rest.slice(0, OPENING)).filter((m) => m.topic === 'by' && m.mode === 'opening');
    const longest = by.reduce((best, m) => (m.phrase.length > best.length ? m.phrase : best), '');
    if (longest === '') break;
    rest = dropOpening(rest, longest);
  }
  return rest;
}

/** What a date line leaves behind a role. */
const STAMP = /\s(?:last\s)?(?:updated|published|posted)\b.*/i;
/** Who took the pictures, behind who wrote: "Text: Jan Meier Fotos: Eva Kurz". */
const PICTURES_BY =
  /[\s/,|](?:fotos?|photos?|photographs?|bilder|bild|video|fotografie|foto's)(?:\s?:|\s(?:by|von|par|por|de|di|av|af|door)\s).*/i;

function isRole(piece: string): boolean {
  if (piece.length > 80) return false;
  return foldName(piece)
    .split(/[^\p{L}]+/u)
    .some((word) => ROLE_WORDS.has(word) || (word.endsWith('s') && ROLE_WORDS.has(word.slice(0, -1))));
}

/** A name within a name: "Ann (Bea) Lee". */
const INNER_NAME = /^\(\p{Lu}\p{Ll}{1,20}\)$/u;

/** A name without the reporter's suffixes of East Asian bylines, stray punctuation, and a place or outlet in brackets. */
function tidy(piece: string): string {
  return piece
    .replace(/[(（【[][^)）\]】]{0,60}[)）\]】]?/g, (bracket, at: number, all: string) =>
      at > 0 && INNER_NAME.test(bracket) && /^\s\p{Lu}\p{Ll}/u.test(all.slice(at + bracket.length)) ? bracket : ' ',
    )
    .replace(/^[^(]*$/, (plain) => plain.replace(/[)）\]】]/g, ' '))
    .replace(/^[\s,.:*–—"“”'«»-]+/, '')
    .replace(/[\s,:*–—"“”«»-]{1,10}$/, '')
    .replace(/(\p{L}{3})\.$/u, '$1')
    .replace(SUFFIXES, '')
    .replace(/\s{1,20}/g, ' ')
    .trim();
}

/** A part of a list of names, and whether a conjunction stands before it. */
interface Part {
  readonly text: string;
  readonly joint: string | null;
}

/** Parts "Ann Lee, Bo Ek and Cy Fox" at commas and conjunctions; degrees stay with their name. */
function splitNames(segment: string): Part[] {
  const parts: Part[] = [];
  for (const piece of segment.split(/\s{0,9}[,，]\s{0,9}/)) {
    const own: Part[] = [];
    let open = '';
    let joint: string | null = null;
    for (const word of piece.split(/\s+/)) {
      // "y", "e", "i", "a" between two names; a lone capital is an initial.
      if (word === word.toLowerCase() && CONJUNCTIONS.has(word) && (open !== '' || parts.length > 0)) {
        if (open !== '') own.push({ text: open, joint });
        open = '';
        joint = word;
        continue;
      }
      open = open === '' ? word : `${open} ${word}`;
    }
    if (open !== '') own.push({ text: open, joint });
    parts.push(...joinRoles(own));
  }
  return parts;
}

/** Whether a piece ends with what somebody does. */
const endsAsRole = (piece: string): boolean => isRole(piece.slice(piece.lastIndexOf(' ') + 1));

/** Joins what belongs to one role again: "Home" and "Digital Security Expert". */
function joinRoles(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    if (last && part.joint !== null && endsAsRole(part.text) && (endsAsRole(last.text) || classifyName(last.text) !== 'person'))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${part.joint} ${part.text}` };
    else joined.push(part);
  }
  return joined;
}

function isPostnominal(piece: string): boolean {
  const letters = piece.split(/[\s,]+/).map((word) => word.toLowerCase().replace(/[^a-z]/g, ''));
  return letters.every((word) => POSTNOMINALS.has(word));
}

/** A name without a category or sentence behind it: "Ann Lee in Science". */
function dropTail(name: string): string {
  const words = name.split(' ');
  const tail = words.findIndex(
    (word, i) =>
      i > 0 &&
      (TAIL_WORDS.has(word) ||
        (/\p{Nd}/u.test(words[i + 1] ?? '') && monthNumber(foldName(word.replace('.', '')), null) !== null) ||
        /^\p{Nd}/u.test(word)),
  );
  return tail < 0 ? name : words.slice(0, tail).join(' ');
}

/** Whether a segment credits somebody who did not write: "Reviewed by", "Photo:". */
export function isNotWriting(segment: string): boolean {
  return foldName(segment.slice(0, 60))
    .split(/[^\p{L}]+/u)
    .some((word) => [...NOT_WRITING].some((stem) => word.startsWith(stem)));
}

/** What follows "by" inside a line, if no name stands before it; what checkers are credited with goes. */
function essence(text: string): string {
  const checked = CHECKED_BY.exec(text);
  const own = checked && checked.index > 3 ? text.slice(0, checked.index) : text;
  const inner = INNER_BY.exec(own);
  if (!inner || (inner.index < 30 && isNotWriting(own.slice(0, inner.index)))) return own;
  return classifyName(tidy(own.slice(0, inner.index))) === 'person' && !/\p{N}/u.test(own.slice(0, inner.index))
    ? own
    : own.slice(inner.index + inner[0].length);
}

function readSegment(segment: string, people: { name: string; kind: Person['kind']; role: string | null }[]): void {
  const whole = tidy(dropPrefix(segment));
  if (whole === '') return;
  // "Ann Lee on behalf of the team" names her alone, "Center for Drug Evaluation" no person.
  const short = whole.includes(',') ? whole : dropTail(whole);
  const bare = short !== whole && classifyName(short) === 'person' ? short : whole;
  // "Center for Drug Evaluation and Research" is one name.
  const joins = / (?:and|for|of|und|et|y|e) /.exec(bare);
  if (joins && !bare.includes(',') && classifyName(bare) === 'organisation' && classifyName(bare.slice(0, joins.index)) !== 'person') {
    people.push({ name: bare, kind: 'organisation', role: null });
    return;
  }
  for (const { text, joint } of splitNames(bare)) {
    const piece = dropTail(tidy(dropPrefix(text)));
    const last = people[people.length - 1];
    if (piece === '') continue;
    if (last && isPostnominal(piece)) {
      last.name += `, ${piece}`;
      continue;
    }
    const kind = classifyName(piece);
    if (isRole(piece) && (kind !== 'organisation' || (last?.kind === 'person' && isRole(piece.slice(piece.lastIndexOf(' ') + 1))))) {
      if (last && last.role === null) last.role = piece.replace(STAMP, '');
      continue;
    }
    if (
      kind === null ||
      NOT_NAME_WORDS.has(foldName(piece)) ||
      // What stands behind a name in words that aren't all names describes it.
      (kind === 'single' && last && (piece.includes(' ') || monthNumber(foldName(piece), null) !== null)) ||
      (last?.kind === 'person' && /^\p{Ll}/u.test(piece) && !isAgency(piece)) ||
      // A lone word behind a comma is where that person writes from: "Ann Lee, Nairobi".
      (last?.kind === 'person' && kind === 'single' && joint === null && !isAgency(piece)) ||
      // An outlet behind a name is where that person works; an agency is credited too.
      (kind === 'organisation' && last?.kind === 'person' && joint === null && !isAgency(piece))
    )
      continue;
    people.push({ name: piece, kind, role: null });
  }
}

/** Parts a line at its bars; "张三・李四" and "Ann Lee · Bo Ek" without anything else stay lists of names. */
function splitBars(text: string): string[] {
  const parts = text.split(BARS);
  const names = parts.length > 1 && parts.every((part) => classifyName(part) === 'person' && !isRole(part));
  return names && parts.length <= 3 ? [parts.join('; ')] : parts;
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
  for (const bar of splitBars(plain.replace(PICTURES_BY, ''))) {
    // Behind the names stand roles at most: "Ann Lee | Staff Writer".
    const last = people[people.length - 1];
    if (last) {
      const role = present(bar);
      if (people.length === 1 && last.role === null && role !== null && isRole(role) && !/\p{N}/u.test(role) && dropPrefix(role) === role)
        last.role = role;
      break;
    }
    let skipping = false;
    for (const part of essence(bar).split(SEGMENTS)) {
      const segment = present(part) ?? '';
      // "Reviewed by" may stand in an element of its own, before the name.
      if (isNotWriting(segment)) skipping = /\sby$/i.test(segment) || segment.split(' ').length < 2;
      else if (skipping) skipping = false;
      else readSegment(segment, people);
    }
  }
  const seen = new Set<string>();
  return people.filter(({ name }) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
