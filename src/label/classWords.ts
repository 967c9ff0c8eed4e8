import type { Element } from 'domhandler';
import type { Container } from '../blocks/block.js';

/** Attributes in which a template names what an element is. */
const NAMING: ReadonlySet<string> = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'rel',
  'data-testid',
  'data-component',
  'data-module',
  'data-type',
  'data-name',
  'data-widget',
]);
const LONGEST = 24;
/** Names beyond this length are generated; reading them costs more than they tell. */
const LONGEST_ATTRIBUTE = 400;

/** Splits names in the ways templates write them (`itemAuthorBlock`, `c-author__bio`) into lower-case words of 2 to 24 letters. */
export function splitNames(names: string): string[] {
  const words: string[] = [];
  let start = 0;
  let upper = false;
  let afterLower = false;
  for (let i = 0; i <= names.length; i++) {
    const code = i < names.length ? names.charCodeAt(i) : 0;
    const isLower = code >= 97 && code <= 122;
    const isUpper = code >= 65 && code <= 90;
    if ((!isLower && !isUpper) || (isUpper && afterLower)) {
      if (i - start > 1 && i - start <= LONGEST) words.push(upper ? names.slice(start, i).toLowerCase() : names.slice(start, i));
      start = isUpper ? i : i + 1;
      upper = false;
    }
    if (isUpper) upper = true;
    afterLower = isLower;
  }
  return words;
}

/** Reads the class-name words of elements, each distinct string of names once a call. */
export interface ClassWords {
  /** Words of one element, its custom element name among them; elements of the same names share the list. */
  of(element: Element): readonly string[];
  /** Words of the block's own elements: inline ones and the nearest two containers. */
  near(container: Container, inline: readonly Element[]): ReadonlySet<string>;
  /** Words of the containers further up. */
  far(container: Container): ReadonlySet<string>;
}

const NO_WORDS: readonly string[] = [];

/** Containers that count as near the block. */
export const NEAR = 2;

/** The container from which on words are far. */
export function aboveNear(container: Container): Container | null {
  let c: Container | null = container;
  for (let i = 0; c && i < NEAR; i++) c = c.parent;
  return c;
}

/** A reader of class-name words for one page. */
export function createClassWords(): ClassWords {
  const byElement = new Map<Element, readonly string[]>();
  const byNames = new Map<string, readonly string[]>();
  const nearOf = new Map<Container, ReadonlySet<string>>();
  const farOf = new Map<Container, ReadonlySet<string>>();

  const namesOf = (element: Element): string => {
    let names = element.name.includes('-') ? element.name : '';
    const { attribs } = element;
    for (const attribute in attribs) {
      if (!NAMING.has(attribute)) continue;
      const value = attribs[attribute];
      if (!value) continue;
      const name = value.length > LONGEST_ATTRIBUTE ? value.slice(0, LONGEST_ATTRIBUTE) : value;
      names = names === '' ? name : `${names} ${name}`;
    }
    return names;
  };
  const of = (element: Element): readonly string[] => {
    let words = byElement.get(element);
    if (words) return words;
    const names = namesOf(element);
    words = names === '' ? NO_WORDS : byNames.get(names);
    if (!words) {
      words = splitNames(names);
      byNames.set(names, words);
    }
    byElement.set(element, words);
    return words;
  };
  const nearContainers = (container: Container): ReadonlySet<string> => {
    let words = nearOf.get(container);
    if (words) return words;
    const found = new Set<string>();
    let c: Container | null = container;
    for (let i = 0; c && i < NEAR; i++, c = c.parent) if (c.element) for (const word of of(c.element)) found.add(word);
    words = found;
    nearOf.set(container, words);
    return words;
  };
  /** Words from one container up to the document; containers share what is above them. */
  const upward = (start: Container | null): ReadonlySet<string> => {
    const fresh: Container[] = [];
    let c = start;
    while (c && !farOf.has(c)) {
      fresh.push(c);
      c = c.parent;
    }
    let words: ReadonlySet<string> = c ? (farOf.get(c) ?? new Set()) : new Set();
    for (const next of fresh.reverse()) {
      const own = next.element ? of(next.element) : [];
      const news = own.filter((w) => !words.has(w));
      // The body's words name the page's type, not its parts.
      if (news.length && next.tag !== 'body' && next.tag !== 'html') words = new Set([...words, ...news]);
      farOf.set(next, words);
    }
    return words;
  };
  return {
    of,
    near(container, inline) {
      const words = nearContainers(container);
      const own = inline.flatMap(of);
      return own.length ? new Set([...words, ...own]) : words;
    },
    far(container) {
      return upward(aboveNear(container));
    },
  };
}
