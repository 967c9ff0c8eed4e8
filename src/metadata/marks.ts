import { type ChildNode, type Element, hasChildren, isTag } from 'domhandler';
import type { HtmlPage } from '../input/page.js';
import { splitNames } from '../label/classWords.js';
import {
  AUTHOR_FOLDERS,
  AUTHOR_WORDS,
  CHECKER_WORDS,
  DATE_WORDS,
  KICKER_WORDS,
  MODIFIED_WORDS,
  OUTSIDE_TAGS,
  OUTSIDE_WORDS,
  PAYWALL_WORDS,
} from './markWords.js';
import { linesOf, present, textOf } from './text.js';

/** How an element says what it is; the earlier the surer. */
export const MARKINGS = ['itemprop', 'rel', 'time', 'class'] as const;
export type Marking = (typeof MARKINGS)[number];

/** An element that its markup names as a field of the article, outside navigation, footer, comments and lists of other stories. */
export interface Mark {
  readonly element: Element;
  readonly marking: Marking;
  /** `content`, `datetime` or the like, where the value is not (only) the text. */
  readonly value: string | null;
  /** Text, a line a block. */
  readonly lines: readonly string[];
  readonly links: readonly { readonly text: string; readonly href: string }[];
  /** Text right before it. */
  readonly before: string;
  /** Offset in the source. */
  readonly start: number;
  /** Nearest `article` element. */
  readonly article: Element | null;
}

/** A heading of the page. */
export interface Heading extends Pick<Mark, 'element' | 'start' | 'article'> {
  /** It lies in navigation, footer, comments or a list of other stories. */
  readonly outside: boolean;
  readonly text: string;
  readonly level: number;
  /** Named as the headline by `itemprop`. */
  readonly named: boolean;
  /** The part that its markup names a kicker. */
  readonly kicker: string | null;
}

/** All that one walk of the tree gathers for the fields. */
export interface Marks {
  readonly authors: readonly Mark[];
  readonly dates: readonly Mark[];
  readonly modified: readonly Mark[];
  readonly headings: readonly Heading[];
  /** An element is named as a paywall. */
  readonly paywall: boolean;
}

const LONGEST_MARK = 400;
const LONGEST_HEADING = 500;
/** Beyond this many of a kind the page is a list, and more tell nothing. */
const MOST_MARKS = 60;
const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2 };

interface Context {
  readonly article: Element | null;
  readonly outside: boolean;
}

function linksOf(root: Element): Mark['links'] {
  const links: { text: string; href: string }[] = [];
  const stack: ChildNode[] = [root];
  for (let steps = 0; stack.length > 0 && steps < LONGEST_MARK; steps++) {
    const node = stack.pop();
    if (!node || !isTag(node)) continue;
    if (node.name === 'a' && node.attribs.href) {
      const text = textOf(node, LONGEST_MARK);
      if (text !== '') links.push({ text, href: node.attribs.href });
    } else
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child) stack.push(child);
      }
  }
  return links;
}

/** A heading's text, parted from a kicker that its markup names. */
function headlineOf(heading: Element): { text: string; kicker: string | null } {
  const isKicker = (child: ChildNode): boolean => isTag(child) && namesOf(child).some((word) => KICKER_WORDS.has(word));
  const kicker = heading.children
    .filter(isKicker)
    .map((part) => textOf(part, LONGEST_HEADING))
    .join(' ');
  const rest =
    kicker === ''
      ? ''
      : heading.children
          .filter((child) => !isKicker(child))
          .map((part) => textOf(part, LONGEST_HEADING))
          .join(' ');
  const text = present(rest.replace(/^[-–—:/|\s]{1,5}/, ''));
  return text === null ? { text: textOf(heading, LONGEST_HEADING), kicker: null } : { text, kicker: present(kicker) };
}

function namesOf({ attribs }: Element): string[] {
  return splitNames(
    `${attribs.class ?? ''} ${attribs.itemprop ?? ''} ${Object.keys(attribs)
      .filter((name) => name.startsWith('data-'))
      .join(' ')}`.slice(0, LONGEST_MARK),
  );
}

function mark(element: Element, marking: Marking, context: Context): Mark {
  const { attribs } = element;
  return {
    element,
    marking,
    value: attribs.content ?? attribs.datetime ?? attribs['data-datetime'] ?? attribs['data-date'] ?? null,
    lines: linesOf(element, LONGEST_MARK),
    links: linksOf(element),
    before: element.prev ? textOf(element.prev, LONGEST_MARK).slice(-40) : '',
    start: element.startIndex ?? 0,
    article: context.article,
  };
}

/** Where it is worth looking closer. */
const AUTHOR_FOLDER = /[/](?:aut|by|col|con|cor|journ|rep|red|ska|skr|sta|tek|kir|wri|yaz)/i;

/** Whether a link leads to an author's page: `/author/ann-lee`. */
export function leadsToAuthor(href: string): boolean {
  if (href.length > LONGEST_MARK || !AUTHOR_FOLDER.test(href)) return false;
  const parts = href.toLowerCase().split(/[?#]/)[0]?.split('/') ?? [];
  const at = parts.findIndex((part) => AUTHOR_FOLDERS.has(part));
  return at >= 0 && at < parts.length - 1 && parts[at + 1] !== '';
}

/** What an element's names (class, id) say of it. */
interface Named {
  readonly author: boolean;
  readonly modified: boolean;
  readonly date: boolean;
  readonly outside: boolean;
  readonly paywall: boolean;
}

const NONE: readonly string[] = [];
const UNNAMED: Named = { author: false, modified: false, date: false, outside: false, paywall: false };

function readNames(names: string): Named {
  const words = splitNames(names.slice(0, LONGEST_MARK));
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  return {
    author: has(AUTHOR_WORDS),
    modified: has(MODIFIED_WORDS),
    date: has(DATE_WORDS),
    outside: has(OUTSIDE_WORDS) || has(CHECKER_WORDS),
    paywall: has(PAYWALL_WORDS),
  };
}

type Found = { readonly field: 'author' | 'date' | 'modified'; readonly marking: Marking };
const ITEMPROPS: Readonly<Record<string, Found['field']>> = {
  author: 'author',
  creator: 'author',
  datepublished: 'date',
  datecreated: 'date',
  datemodified: 'modified',
};

/** What an element's own markup calls it. */
function markingOf(element: Element, named: Named, itemprops: readonly string[]): Found | null {
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
  if (name === 'time') return { field: named.modified ? 'modified' : 'date', marking: 'time' };
  if (named.author) return { field: 'author', marking: 'class' };
  if (named.modified) return { field: 'modified', marking: 'class' };
  return named.date ? { field: 'date', marking: 'class' } : null;
}

/** An element with more of the page than this isn't beside the article, whatever it is called ("has-sidebar"). */
const LARGEST_ASIDE = 0.3;

function isLarge(element: Element, size: number): boolean {
  return (element.endIndex ?? 0) - (element.startIndex ?? 0) > size * LARGEST_ASIDE;
}

function contextOf(element: Element, named: Named, outer: Context, size: number): Context {
  const article = element.name === 'article' ? element : outer.article;
  const outside = outer.outside || OUTSIDE_TAGS.has(element.name) || (named.outside && !isLarge(element, size));
  return article === outer.article && outside === outer.outside ? outer : { article, outside };
}

/** Walks the page's tree once and gathers the elements that name themselves author, date or heading. */
export function readMarks(page: HtmlPage): Marks {
  const authors: Mark[] = [];
  const dates: Mark[] = [];
  const modified: Mark[] = [];
  const headings: Heading[] = [];
  const lists = { author: authors, date: dates, modified };
  const byNames = new Map<string, Named>();
  let paywall = false;
  const stack: { node: ChildNode; context: Context }[] = [];
  const push = (children: readonly ChildNode[], context: Context): void => {
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i];
      if (node && hasChildren(node)) stack.push({ node, context });
    }
  };
  push(page.document.children, { article: null, outside: false });
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, context } = next;
    if (!isTag(node)) {
      if (hasChildren(node)) push(node.children, context);
      continue;
    }
    if (node.name === 'script' || node.name === 'style' || node.name === 'svg') continue;
    const { attribs } = node;
    const names =
      attribs.class || attribs.id || attribs['data-testid']
        ? `${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs['data-testid'] ?? ''}`
        : '';
    let named = names === '' ? UNNAMED : byNames.get(names);
    if (!named) {
      named = readNames(names);
      byNames.set(names, named);
    }
    const itemprops = attribs.itemprop === undefined ? NONE : attribs.itemprop.toLowerCase().split(/\s+/);
    const level = HEADINGS[node.name] ?? (itemprops.includes('headline') ? 3 : 0);
    if (level > 0 && headings.length < MOST_MARKS) {
      const { text, kicker } = headlineOf(node);
      if (text !== '')
        headings.push({
          element: node,
          text,
          kicker,
          level,
          named: itemprops.includes('headline'),
          start: node.startIndex ?? 0,
          ...context,
        });
    }
    paywall ||= named.paywall;
    const found = context.outside ? null : markingOf(node, named, itemprops);
    if (found && lists[found.field].length < MOST_MARKS) lists[found.field].push(mark(node, found.marking, context));
    push(node.children, contextOf(node, named, context, page.source.length));
  }
  return { authors, dates, modified, headings, paywall };
}

function isWithin(inner: Element, outer: Element): boolean {
  for (let node: Element['parent'] = inner; node; node = node.parent) if (node === outer) return true;
  return false;
}

/** Tells whether a mark belongs to the story under a headline: it lies in no other story's `article` element. */
export function articleOf(marks: Marks, headline: Heading | null): (mark: Mark) => boolean {
  const own = headline?.article ?? null;
  const count = new Set([...marks.dates, ...marks.authors].map((mark) => mark.article)).size;
  return ({ article }) => (own === null ? article === null || count <= 2 : article === null || article === own || isWithin(own, article));
}
