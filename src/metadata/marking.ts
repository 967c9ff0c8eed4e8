import type { Element } from 'domhandler';
import {
  AUTHOR_FOLDERS,
  AUTHOR_WORDS,
  BREADCRUMB_WORDS,
  CHECKER_WORDS,
  DATE_WORDS,
  FLAG_WORDS,
  KICKER_WORDS,
  MODIFIED_WORDS,
  OUTSIDE_WORDS,
  PAYWALL_WORDS,
  TAG_WORDS,
} from './markWords.js';

/** How an element says what it is; the earlier the surer. */
export const MARKINGS = ['itemprop', 'rel', 'time', 'class'] as const;
export type Marking = (typeof MARKINGS)[number];

/** Names are read up to this length. */
const LONGEST_NAMES = 400;

/** What the words of class names and ids say of an element, a bit each. */
export const SAYS = {
  author: 1,
  modified: 2,
  date: 4,
  outside: 8,
  paywall: 16,
  kicker: 32,
  flag: 64,
  tags: 128,
  breadcrumbs: 256,
} as const;

const WORDS: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  const lists: readonly (readonly [ReadonlySet<string>, number])[] = [
    [AUTHOR_WORDS, SAYS.author],
    [MODIFIED_WORDS, SAYS.modified],
    [DATE_WORDS, SAYS.date],
    [OUTSIDE_WORDS, SAYS.outside],
    [CHECKER_WORDS, SAYS.outside],
    [PAYWALL_WORDS, SAYS.paywall],
    [KICKER_WORDS, SAYS.kicker],
    [FLAG_WORDS, SAYS.flag],
    [TAG_WORDS, SAYS.tags],
    [BREADCRUMB_WORDS, SAYS.breadcrumbs],
  ];
  for (const [words, bit] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
})();

/** Reads what names (of a class, an id) say; a sum of {@link SAYS}. Words are parted as templates write them: `itemAuthorBlock`, `c-author__bio`. */
export function readNames(names: string): number {
  const end = Math.min(names.length, LONGEST_NAMES);
  let said = 0;
  let start = 0;
  let upper = false;
  let afterLower = false;
  let before = '';
  for (let i = 0; i <= end; i++) {
    const code = i < end ? names.charCodeAt(i) : 0;
    const isLower = code >= 97 && code <= 122;
    const isUpper = code >= 65 && code <= 90;
    if ((!isLower && !isUpper) || (isUpper && afterLower)) {
      if (i - start > 1) {
        const written = names.slice(start, i);
        const word = upper ? written.toLowerCase() : written;
        said |= WORDS.get(word) ?? 0;
        if (word === 'label' && before === 'section') said |= SAYS.kicker;
        before = word;
      }
      start = isUpper ? i : i + 1;
      upper = false;
    }
    if (isUpper) upper = true;
    afterLower = isLower;
  }
  return said;
}

/** Where it is worth looking closer. */
const AUTHOR_FOLDER = /[/](?:aut|by|col|con|cor|journ|rep|red|ska|skr|sta|tek|kir|wri|yaz)/i;

/** Whether a link leads to an author's page: `/author/ann-lee`. */
export function leadsToAuthor(href: string): boolean {
  if (href.length > LONGEST_NAMES || !AUTHOR_FOLDER.test(href)) return false;
  const parts = href.toLowerCase().split(/[?#]/)[0]?.split('/') ?? [];
  const at = parts.findIndex((part) => AUTHOR_FOLDERS.has(part));
  return at >= 0 && at < parts.length - 1 && parts[at + 1] !== '';
}

/** A field of the article and how surely an element is marked as it. */
export interface Marked {
  readonly field: 'author' | 'date' | 'modified';
  readonly marking: Marking;
}

const ITEMPROPS: Readonly<Record<string, Marked['field']>> = {
  author: 'author',
  creator: 'author',
  datepublished: 'date',
  datecreated: 'date',
  datemodified: 'modified',
};

/** The field that an element's own markup calls it, if any. */
export function markingOf(element: Element, said: number, itemprops: readonly string[]): Marked | null {
  const { attribs, name } = element;
  for (const itemprop of itemprops) {
    const field = ITEMPROPS[itemprop];
    if (field !== undefined) return { field, marking: 'itemprop' };
  }
  if (attribs.pubdate !== undefined) return { field: 'date', marking: 'itemprop' };
  if (name === 'a') {
    if (attribs.rel?.toLowerCase().split(/\s+/).includes('author')) return { field: 'author', marking: 'rel' };
    if (attribs.href !== undefined && leadsToAuthor(attribs.href)) return { field: 'author', marking: 'rel' };
  }
  if (name === 'time') return { field: said & SAYS.modified ? 'modified' : 'date', marking: 'time' };
  if (said & SAYS.author) return { field: 'author', marking: 'class' };
  if (said & SAYS.modified) return { field: 'modified', marking: 'class' };
  return said & SAYS.date ? { field: 'date', marking: 'class' } : null;
}
