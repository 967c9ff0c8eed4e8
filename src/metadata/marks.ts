import { type ChildNode, type Element, isTag } from 'domhandler';
import type { HtmlPage } from '../input/page.js';
import { walk } from '../input/walk.js';
import { type Heading, readHeading } from './heading.js';
import { type Marking, markingOf, readNames, SAYS } from './marking.js';
import { OUTSIDE_TAGS } from './markWords.js';
import { linesOf, textOf } from './text.js';

/** An element that its markup names as a field of the article, outside navigation, footer, comments and lists of other stories. */
export interface Mark {
  readonly element: Element;
  readonly marking: Marking;
  /** `content`, `datetime` or the like, where the value is not (only) the text. */
  readonly value: string | null;
  /** Offset in the source. */
  readonly start: number;
  /** Nearest `article` element. */
  readonly article: Element | null;
}

/** A short text that its markup names a kicker, with its offset in the source. */
export interface KickerMark {
  readonly text: string;
  readonly start: number;
}

/** All that one walk of the tree gathers for the fields. */
export interface Marks {
  readonly authors: readonly Mark[];
  readonly dates: readonly Mark[];
  readonly modified: readonly Mark[];
  readonly headings: readonly Heading[];
  readonly kickers: readonly KickerMark[];
  /** Texts of the links to tags. */
  readonly tags: readonly string[];
  /** An element is named as a paywall. */
  readonly paywall: boolean;
}

const LONGEST_MARK = 400;
const LONGEST_KICKER = 60;
const LONGEST_TAG = 60;
/** Beyond this many of a kind the page is a list, and more tell nothing. */
const MOST_MARKS = 60;
const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2 };
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'noscript', 'template', 'option']);

/** Text of a marked element, a line a block. */
export function linesOfMark(mark: Mark): string[] {
  return linesOf(mark.element, LONGEST_MARK);
}

/** Text right before a marked element. */
export function textBefore({ element }: Mark): string {
  return element.prev ? textOf(element.prev, LONGEST_MARK).slice(-40) : '';
}

/** Links within an element. */
export function linksOf(root: Element): { readonly text: string; readonly href: string }[] {
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

interface Context {
  readonly article: Element | null;
  readonly outside: boolean;
  readonly inBreadcrumbs: boolean;
}

/** An element with more of the page than this isn't beside the article, whatever it is called ("has-sidebar"). */
const LARGEST_ASIDE = 0.3;

function contextOf(element: Element, said: number, outer: Context, size: number): Context {
  const isArticle = element.name === 'article';
  if (!isArticle && (outer.outside || !(said & SAYS.outside)) && (outer.inBreadcrumbs || !(said & SAYS.breadcrumbs))) return outer;
  const large = (element.endIndex ?? 0) - (element.startIndex ?? 0) > size * LARGEST_ASIDE;
  const outside = outer.outside || ((said & SAYS.outside) !== 0 && !large);
  const inBreadcrumbs = outer.inBreadcrumbs || ((said & SAYS.breadcrumbs) !== 0 && !large);
  return { article: isArticle ? element : outer.article, outside, inBreadcrumbs };
}

const LONGEST_ID = 40;

/** An id, unless it is generated: those tell nothing, and each is another. */
function givenName(id: string | undefined): string | undefined {
  return id === undefined || id.length > LONGEST_ID || /\d\d/.test(id) ? undefined : id;
}

const NONE: readonly string[] = [];

function isTagLink({ name, attribs }: Element): boolean {
  if (name !== 'a' || attribs.rel === undefined) return false;
  const rel = attribs.rel.toLowerCase().split(/\s+/);
  return rel.includes('tag') && !rel.includes('category');
}

/** Walks the page's tree once and gathers the elements that name themselves author, date, heading, kicker or tags. */
export function readMarks(page: HtmlPage): Marks {
  const authors: Mark[] = [];
  const dates: Mark[] = [];
  const modified: Mark[] = [];
  const headings: Heading[] = [];
  const kickers: KickerMark[] = [];
  const tags: string[] = [];
  const lists = { author: authors, date: dates, modified };
  const size = page.source.length;
  let paywall = false;

  const byNames = new Map<string, number>();
  const saidBy = (names: string | undefined): number => {
    if (!names) return 0;
    let said = byNames.get(names);
    if (said === undefined) {
      said = readNames(names);
      byNames.set(names, said);
    }
    return said;
  };
  const addTags = (texts: readonly string[]): void => {
    if (tags.length < MOST_MARKS) tags.push(...texts.filter((text) => text !== '' && text.length <= LONGEST_TAG));
  };

  const visit = (node: Element, context: Context): number => {
    const { attribs, name } = node;
    const said = saidBy(attribs.class) | saidBy(givenName(attribs.id)) | saidBy(attribs['data-testid']);
    const itemprops = attribs.itemprop === undefined ? NONE : attribs.itemprop.toLowerCase().split(/\s+/);
    const named = itemprops.includes('headline');
    const level = HEADINGS[name] ?? (named ? 3 : 0);
    if (level > 0 && headings.length < MOST_MARKS) {
      const heading = readHeading(node, level, named, contextOf(node, said & SAYS.breadcrumbs, context, size));
      if (heading) headings.push(heading);
    }
    if (said & SAYS.paywall) paywall = true;
    // A button beside a name follows the author.
    if (context.outside || name === 'button') return said;
    if (said !== 0 || itemprops !== NONE || name === 'a' || name === 'time' || attribs.pubdate !== undefined) {
      const found = markingOf(node, said, itemprops);
      const list = found && lists[found.field];
      if (list && list.length < MOST_MARKS)
        list.push({
          element: node,
          marking: found.marking,
          value: attribs.content ?? attribs.datetime ?? attribs['data-datetime'] ?? attribs['data-date'] ?? null,
          start: node.startIndex ?? 0,
          article: context.article,
        });
      if (said & SAYS.kicker && kickers.length < MOST_MARKS && level === 0) {
        const text = textOf(node, LONGEST_KICKER + 1);
        if (text !== '' && text.length <= LONGEST_KICKER) kickers.push({ text, start: node.startIndex ?? 0 });
      }
      if (said & SAYS.tags && name !== 'body' && name !== 'article') addTags(linksOf(node).map(({ text }) => text));
      else if (isTagLink(node)) addTags([textOf(node, LONGEST_MARK)]);
    }
    return said;
  };

  let context: Context = { article: null, outside: false, inBreadcrumbs: false };
  // The elements that changed the context, and what it was before.
  const opened: { element: Element; outer: Context }[] = [];
  walk(page.document, {
    enter(node) {
      // What navigation and footers hold is no field of the article, nor is a heading there its headline.
      if (!isTag(node) || SILENT.has(node.name) || OUTSIDE_TAGS.has(node.name)) return false;
      const said = visit(node, context);
      const inner = contextOf(node, said, context, size);
      if (inner !== context) {
        opened.push({ element: node, outer: context });
        context = inner;
      }
      return true;
    },
    leave(element) {
      const last = opened[opened.length - 1];
      if (last?.element !== element) return;
      opened.pop();
      context = last.outer;
    },
  });
  return { authors, dates, modified, headings, kickers, tags, paywall };
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

/** Whether an element lies in the `article` element of another story than that under a headline: a teaser with a heading of its own. */
export function inOtherStory(element: Element | null, marks: Marks, headline: Heading | null): boolean {
  let article = element;
  while (article && article.name !== 'article') article = article.parent && isTag(article.parent) ? article.parent : null;
  if (!article || !headline || isWithin(headline.element, article)) return false;
  return marks.headings.some((heading) => heading.article === article);
}
