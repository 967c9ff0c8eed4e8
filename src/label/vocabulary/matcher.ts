import { createFolded, type Folded, fold, hashCodes, isUnspaced, SPACE } from './fold.js';
import { VOCABULARIES } from './languages/index.js';
import { namesAfter } from './name.js';
import { type Mode, type Phrase, readVocabulary, type Topic } from './vocabulary.js';

/** A phrase of a vocabulary found in a block. */
export interface Match {
  readonly topic: Topic;
  /** The phrase as the vocabulary has it. */
  readonly phrase: string;
  /** BCP 47; of several languages that share the phrase, the first. */
  readonly language: string;
  readonly mode: Mode;
  /** `false` where a story may well use these words: in quotation marks, inside prose, before a single name. */
  readonly certain: boolean;
}

/** Beyond this length (UTF-16 units) only topics that are told in sentences are looked for. */
const LONG = 400;
/** Beyond this length a phrase inside a block doesn't settle what the block is. */
const PROSE = 200;
/** Words on an author's part are looked for in lines of this length at most. */
const LINE = 80;

const NOTES: ReadonlySet<Topic> = new Set<Topic>(['correction', 'clarification', 'update', 'editor', 'disclosure', 'translation']);
const TOLD: ReadonlySet<Topic> = new Set<Topic>([...NOTES, 'affiliate', 'advertorial', 'sponsored', 'promotion', 'paywall']);

const QUOTES = '"“„«‹‘‚\'「『《';
const JOINTS = ':：=＝-–—|>»›→▶►/;…';

interface Entry {
  readonly phrase: Phrase;
  readonly words: string;
  /** Where the phrase's folded codes begin in {@link Index.codes}, and how many they are. */
  readonly at: number;
  readonly length: number;
  readonly severalWords: boolean;
  /** Only with a {@link JOINTS} behind it. */
  readonly joint: boolean;
}

type Table = Map<number, Entry[]>;

/**
 * Entries by the hash of all their codes, of their only word or their first two, or (scripts without spaces) of their first one or two codes. Many
 * phrases begin with the same small word; few share two.
 */
interface Index {
  /** Folded codes of all phrases. */
  readonly codes: Uint16Array;
  readonly whole: Table;
  readonly opening: Table;
  readonly openingUnspaced: Table;
  readonly inside: Table;
  readonly insideUnspaced: Table;
  /** First words of the entries of several words, by hash. */
  readonly firstWords: Set<number>;
  /** Codes of the longest phrase. */
  readonly longest: number;
}

let index: Index | undefined;
const scratch = createFolded();

/**
 * The phrases of all vocabularies found in a block's text, each phrase and topic once: those that are the whole block first, then those that open it,
 * then those inside it in reading order. A phrase of any mode that is the whole block is reported as `whole`.
 *
 * @param text A block's text with its white space folded.
 * @example `matchVocabulary('Anzeige')` is `[{ topic: 'sponsored', phrase: 'anzeige', language: 'de', mode: 'whole', certain: true }]`
 */
export function matchVocabulary(text: string): Match[] {
  index ??= buildIndex();
  fold(text, scratch);
  const matches: Match[] = [];
  if (scratch.words === 0) return matches;
  if (scratch.length <= index.longest) matchWhole(scratch, index, matches);
  matchOpening(text, scratch, index, matches);
  matchInside(text, scratch, index, matches);
  return matches;
}

function matchWhole(folded: Folded, { codes, whole }: Index, matches: Match[]): void {
  for (const entry of whole.get(hashCodes(folded.codes, 0, folded.length)) ?? []) {
    if (entry.length === folded.length && startsAt(folded, entry, codes, 0)) add(matches, entry, 'whole', true);
  }
}

function matchOpening(text: string, folded: Folded, { codes, opening, openingUnspaced }: Index, matches: Match[]): void {
  const { hashes, words } = folded;
  const first = folded.codes[0] ?? 0;
  const word = hashes[0] ?? 0;
  openingAt(text, folded, codes, (isUnspaced(first) ? openingUnspaced.get(first) : opening.get(word)) ?? [], matches);
  if (words > 1 && !isUnspaced(first)) openingAt(text, folded, codes, opening.get(wordsKey(word, hashes[1] ?? 0)) ?? [], matches);
}

function openingAt(text: string, folded: Folded, codes: Uint16Array, entries: readonly Entry[], matches: Match[]): void {
  for (const entry of entries) {
    const end = entry.length;
    if (end >= folded.length || !startsAt(folded, entry, codes, 0)) continue;
    const { topic } = entry.phrase;
    if (text.length > LONG && !TOLD.has(topic)) continue;
    const after = (folded.origins[end - 1] ?? 0) + 1;
    const joint = hasJoint(text, after);
    if (entry.joint && !joint) continue;
    if (topic === 'by') {
      const names = namesAfter(text, after);
      if (names > 0) add(matches, entry, 'opening', names > 1 || joint);
    } else add(matches, entry, 'opening', !isQuoted(text, folded, 0) && (joint || isLabel(text, entry)));
  }
}

function matchInside(text: string, folded: Folded, { codes: phrases, inside, insideUnspaced, firstWords }: Index, matches: Match[]): void {
  const { codes, length, starts, hashes, words } = folded;
  for (let word = 0; word < words; word++) {
    const start = starts[word] ?? 0;
    const hash = hashes[word] ?? 0;
    const entries = inside.get(hash);
    if (entries !== undefined) insideAt(text, folded, phrases, entries, start, matches);
    if (word + 1 < words && firstWords.has(hash)) {
      const entries = inside.get(wordsKey(hash, hashes[word + 1] ?? 0));
      if (entries !== undefined) insideAt(text, folded, phrases, entries, start, matches);
    }
    if (!isUnspaced(codes[start] ?? 0) && !isUnspaced(codes[(starts[word + 1] ?? length) - 2] ?? 0)) continue;
    const end = word + 1 < words ? (starts[word + 1] ?? length) - 1 : length;
    for (let at = start; at + 1 < end; at++) {
      const entries = insideUnspaced.get(pairKey(codes[at] ?? 0, codes[at + 1] ?? 0));
      if (entries !== undefined) insideAt(text, folded, phrases, entries, at, matches);
    }
  }
}

function insideAt(text: string, folded: Folded, codes: Uint16Array, entries: readonly Entry[], start: number, matches: Match[]): void {
  for (const entry of entries) {
    const { topic } = entry.phrase;
    if (text.length > LONG && !TOLD.has(topic)) continue;
    if (topic === 'role' && text.length > LINE) continue;
    if (!startsAt(folded, entry, codes, start)) continue;
    add(matches, entry, 'inside', !isQuoted(text, folded, start) && topic !== 'role' && text.length <= PROSE);
  }
}

/** Whether the entry's codes stand at `start` and end there with a word. */
function startsAt(folded: Folded, { at, length }: Entry, phrases: Uint16Array, start: number): boolean {
  const { codes } = folded;
  const end = start + length;
  if (end > folded.length) return false;
  for (let i = 0; i < length; i++) if (codes[start + i] !== phrases[at + i]) return false;
  return end === folded.length || codes[end] === SPACE || isUnspaced(phrases[at + length - 1] ?? 0);
}

/** Whether a block that opens with the entry reads as a label. A single word opens many a sentence; a note of several words may be long. */
function isLabel(text: string, { severalWords, phrase }: Entry): boolean {
  if (severalWords) return text.length <= PROSE || NOTES.has(phrase.topic);
  return text.length <= LINE && !/[.!?。！？؟।]$/.test(text);
}

/** Whether a quotation opens right before the code at `start`. */
function isQuoted(text: string, folded: Folded, start: number): boolean {
  return QUOTES.includes(text.charAt((folded.origins[start] ?? 0) - 1) || ' ');
}

function hasJoint(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && /[\s\d"”’»)\]]/.test(text.charAt(at)) && at < from + 4) at++;
  if (at >= text.length) return true;
  // A hyphen that joins two words ("data-driven") is no dash.
  if (text.charAt(at) === '-' && at === from && /\S/.test(text.charAt(at + 1))) return false;
  return JOINTS.includes(text.charAt(at));
}

function add(matches: Match[], entry: Entry, mode: Mode, certain: boolean): void {
  const { topic, language } = entry.phrase;
  for (const match of matches) if (match.topic === topic && match.phrase === entry.words) return;
  matches.push({ topic, phrase: entry.words, language, mode, certain });
}

function buildIndex(): Index {
  const phrases = VOCABULARIES.flatMap(readVocabulary);
  // A letter folds to three codes at most.
  const codes = new Uint16Array(phrases.reduce((sum, { words }) => sum + words.length * 3, 0));
  const built = {
    codes,
    whole: new Map<number, Entry[]>(),
    opening: new Map<number, Entry[]>(),
    openingUnspaced: new Map<number, Entry[]>(),
    inside: new Map<number, Entry[]>(),
    insideUnspaced: new Map<number, Entry[]>(),
    firstWords: new Set<number>(),
    longest: 0,
  };
  const folded = createFolded();
  let used = 0;
  for (const phrase of phrases) {
    fold(phrase.words, folded);
    const { length, words, hashes } = folded;
    if (length === 0) continue;
    for (let i = 0; i < length; i++) codes[used + i] = folded.codes[i] ?? 0;
    const joint = phrase.words.endsWith(':');
    const hash = hashCodes(codes, used, used + length);
    const same = built.whole.get(hash);
    const known = ({ joint: j, phrase: { topic, mode }, at, length: n }: Entry): boolean =>
      topic === phrase.topic && mode === phrase.mode && j === joint && n === length && equal(codes, at, used, n);
    if (same?.some(known)) continue;
    const text = joint ? phrase.words.slice(0, -1) : phrase.words;
    const entry: Entry = { phrase, words: text, at: used, length, severalWords: words > 1, joint };
    used += length;
    built.longest = Math.max(built.longest, length);
    file(built.whole, hash, entry);
    if (phrase.mode === 'whole') continue;
    const first = codes[entry.at] ?? 0;
    const only = hashes[0] ?? 0;
    const word = words > 1 ? wordsKey(only, hashes[1] ?? 0) : only;
    if (phrase.mode === 'opening') {
      if (isUnspaced(first)) file(built.openingUnspaced, first, entry);
      else file(built.opening, word, entry);
    } else if (isUnspaced(first)) file(built.insideUnspaced, pairKey(first, length > 1 ? (codes[entry.at + 1] ?? 0) : 0), entry);
    else {
      file(built.inside, word, entry);
      if (words > 1) built.firstWords.add(only);
    }
  }
  return built;
}

function equal(codes: Uint16Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (codes[a + i] !== codes[b + i]) return false;
  return true;
}

function file(table: Table, key: number, entry: Entry): void {
  const entries = table.get(key);
  if (entries === undefined) table.set(key, [entry]);
  else entries.push(entry);
}

/** Key of two words by their hashes; two that collide are told apart by their codes. */
function wordsKey(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ second) | 0;
}

function pairKey(first: number, second: number): number {
  return first * 65_536 + second;
}
