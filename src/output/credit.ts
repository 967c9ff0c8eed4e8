import { type Element, isTag } from 'domhandler';
import type { Block } from '../blocks/block.js';
import { foldSpace } from '../blocks/whitespace.js';
import {
  CAPTION_CLASSES,
  CREDIT_CLASSES,
  CREDIT_JOINERS,
  CREDIT_MARKS,
  CREDIT_SIGNS,
  PICTURE_AGENCIES,
  PICTURE_WORDS,
} from '../label/vocabulary/creditWords.js';

/** Longer than this, it is a sentence about the picture. */
const LONGEST_CREDIT = 120;
/** Longer than this, or of more words, it is no mere name. */
const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 6;
const SENTENCE_ENDS: readonly string[] = ['. ', '! ', '? ', '." ', '.” ', '。', '！', '？', '| '];
/** Levels above a text node that are searched for a credit's class. */
const CLASS_LEVELS = 4;

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

const WORDS = anyOf(Object.values(PICTURE_WORDS).flat());
const LEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyOf(CREDIT_MARKS)}|(?:${WORDS})(?: (?:${WORDS}))? ?(?:${anyOf(CREDIT_SIGNS)}|(?:${anyOf(CREDIT_JOINERS)}) ))`,
  'giu',
);
/** Agencies are printed in capitals too: "REUTERS/Ann Lee". Names of a few letters are words in small ones. */
const AGENCY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyOf([...PICTURE_AGENCIES, ...PICTURE_AGENCIES.map((name) => name.toUpperCase())])})(?![\\p{L}\\p{N}])`,
  'u',
);
const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['［', '］'],
  ['【', '】'],
];
const OPENING_PUNCTUATION = /[.!?。！？|()\][{（［【–—/,;»”"]$/u;

function trimCredit(text: string): string | null {
  let credit = foldSpace(text);
  while (credit.length > 0 && ':：=＝-–—|/,;'.includes(credit.charAt(0))) credit = credit.slice(1).trimStart();
  while (credit.length > 0 && '|,;/'.includes(credit.charAt(credit.length - 1))) credit = credit.slice(0, -1).trimEnd();
  for (const [open, close] of BRACKETS) {
    if (credit.endsWith(close) && !credit.includes(open)) credit = credit.slice(0, -1).trimEnd();
    else if (credit.startsWith(open) && credit.indexOf(close) === credit.length - 1) credit = credit.slice(1, -1).trim();
  }
  if (credit.endsWith('.') && !/\p{Lu}\.$/u.test(credit)) credit = credit.slice(0, -1);
  return credit === '' || credit.length > LONGEST_CREDIT ? null : credit;
}

/** Whether the words before a lead end there, or the lead is written as a new start. */
function opens(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  if (before === '' || OPENING_PUNCTUATION.test(before)) return true;
  const first = text.charAt(at);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

/** What follows a lead: to the end, or to the end of the brackets that it opens. */
function withinBrackets(text: string, leadStart: number, leadEnd: number): string {
  const before = text.slice(0, leadStart).trimEnd();
  const pair = BRACKETS.find(([open]) => before.endsWith(open));
  const close = pair ? text.indexOf(pair[1], leadEnd) : -1;
  return close < 0 ? text.slice(leadEnd) : text.slice(leadEnd, close);
}

/** The credit that a caption's words contain: "Photo: X", "Image by X", "© X", "… (Reuters)". */
function creditInWords(text: string): string | null {
  let lead: string | null = null;
  for (const match of text.matchAll(LEAD)) {
    if (!opens(text, match.index)) continue;
    lead = withinBrackets(text, match.index, match.index + match[0].length);
    // What follows the first sign in "Photo: Jane Doe © Agency" is all credit; an earlier lead with a sentence behind it is not.
    if (trimCredit(lead) !== null) break;
  }
  const found = lead === null ? null : trimCredit(lead);
  if (found !== null) return found;
  if (text.endsWith(')')) {
    const inside = text.slice(text.lastIndexOf('(') + 1, -1);
    if (inside.length < LONGEST_CREDIT && AGENCY.test(inside)) return trimCredit(inside);
  }
  // "A view of the city. Jane Doe/Reuters", or the name alone.
  let start = 0;
  for (const end of SENTENCE_ENDS) start = Math.max(start, text.slice(0, -1).lastIndexOf(end) + 1);
  const last = text.slice(start).trim();
  const short = last.length <= LONGEST_NAME && last.split(' ').length <= MOST_NAME_WORDS && !last.endsWith('.');
  return short && AGENCY.test(last) ? trimCredit(last) : null;
}

function isCreditElement({ attribs }: Element): boolean {
  const names = `${attribs.class ?? ''} ${attribs.itemprop ?? ''}`.slice(0, 400).toLowerCase();
  return names
    .split(' ')
    .some((name) => CREDIT_CLASSES.some((part) => name.includes(part)) && !CAPTION_CLASSES.some((part) => name.includes(part)));
}

/** The credit that class names mark within a caption. */
function creditInMarkup(captions: readonly Block[]): string | null {
  const credits = new Set<string>();
  for (const { nodes } of captions) {
    let text = '';
    for (const node of nodes) {
      let element = node.parent;
      for (let level = 0; level < CLASS_LEVELS && element && isTag(element) && element.name !== 'figure'; level++) {
        if (isCreditElement(element)) {
          text += `${node.data} `;
          break;
        }
        element = element.parent;
      }
    }
    if (text !== '') credits.add(foldSpace(text));
  }
  return credits.size > 0 ? [...credits].join(' ') : null;
}

/**
 * Who made a picture, as its caption says: by class names first, then by words.
 *
 * @example 'Title Image by teguhjati pras from Pixabay' → 'teguhjati pras from Pixabay'
 */
export function readCredit(captions: readonly Block[]): string | null {
  const marked = creditInMarkup(captions);
  if (marked !== null) return creditInWords(marked) ?? trimCredit(marked);
  // The credit usually comes last.
  for (let i = captions.length - 1; i >= 0; i--) {
    const found = creditInWords(captions[i]?.text ?? '');
    if (found !== null) return found;
  }
  return null;
}
