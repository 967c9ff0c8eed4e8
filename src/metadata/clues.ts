import type { Facts, JsonObject, Page } from '../input/page.js';
import { pageBase } from '../input/url.js';
import type { Label, LabelledBlock } from '../label/label.js';
import type { Heading } from './heading.js';
import { headlineHeading, namesOfPage, type PageNames, pageNames } from './headline.js';
import { hasType } from './json.js';
import { type Marks, readMarks } from './marks.js';
import { pageHost, readSiteName, siteLetters } from './siteName.js';
import { present } from './text.js';

/** All that the fields are read from. */
export interface Clues {
  readonly page: Page;
  readonly facts: Facts;
  /** The article's JSON-LD node, empty if there is none. */
  readonly article: JsonObject;
  readonly marks: Marks;
  /** The heading that readers see as the headline. */
  readonly heading: Heading | null;
  /** Index of the block that the headline begins with; -1 where it isn't known. */
  readonly headlineIndex: number;
  /** What the page calls itself in its data. */
  readonly names: PageNames;
  /** Host of the page. */
  readonly host: string | null;
  /** The site's name. */
  readonly siteName: string | null;
  /** All names that the page gives its site, as letters for comparing. */
  readonly sites: ReadonlySet<string>;
  readonly blocks: readonly LabelledBlock[];
  /** Address of the page, as the caller gives it. */
  readonly pageUrl: string | null;
  /** What relative addresses start from. */
  readonly base: string | null;
}

/** One place where a field's value may stand; `null` where it doesn't. */
export type Source<T> = (clues: Clues) => T | null;

const NO_MARKS: Marks = { authors: [], dates: [], modified: [], headings: [], kickers: [], tags: [], paywall: false };
/** Nodes that describe the page when no node describes the article. */
const PAGE_TYPES: ReadonlySet<string> = new Set([
  'WebPage',
  'ItemPage',
  'AboutPage',
  'FAQPage',
  'TechArticle',
  'HowTo',
  'Recipe',
  'Review',
  'VideoObject',
  'Guide',
]);

function pageNode(facts: Facts): JsonObject {
  return (
    facts.article ??
    facts.jsonLd.find((node) => hasType(node, PAGE_TYPES) && (node.datePublished !== undefined || node.author !== undefined)) ??
    {}
  );
}

/** Gathers the clues of a page; its tree is walked once. */
export function gatherClues(page: Page, blocks: readonly LabelledBlock[], pageUrl: string | null): Clues {
  const marks = page.format === 'html' ? readMarks(page) : NO_MARKS;
  const base = pageBase(page, pageUrl);
  const article = pageNode(page.facts);
  const host = pageHost(page.facts, pageUrl);
  const bare = { headlineIndex: -1, host, page, facts: page.facts, article, marks, heading: null, blocks, pageUrl, base };
  const sites = siteLetters(bare);
  const names = pageNames(namesOfPage(page.facts, article), sites);
  const block = blocks.find(({ verdict, block: { text } }) => verdict.label === 'headline' && text !== '')?.block;
  const heading = headlineHeading(marks.headings, names, sites, block ? { text: block.text, at: block.range[0] } : null);
  const within = heading && blocks.find(({ block: { range } }) => range[0] >= heading.start && range[0] < (heading.element.endIndex ?? 0));
  const headlineIndex = within?.block.index ?? block?.index ?? -1;
  const withHeading = { ...bare, heading, headlineIndex };
  return { ...withHeading, names, siteName: readSiteName(withHeading), sites: heading === null ? sites : siteLetters(withHeading) };
}

/** The first source's value that is not `null`. */
export function firstOf<T>(sources: readonly Source<T>[], clues: Clues): T | null {
  for (const source of sources) {
    const value = source(clues);
    if (value !== null) return value;
  }
  return null;
}

/** A source that reads the first non-empty `<meta>` of some names, in the names' order. */
export function meta(...names: readonly string[]): (clues: Pick<Clues, 'facts'>) => string | null {
  return ({ facts }) => {
    for (const name of names) {
      const value = facts.meta
        .get(name)
        ?.map(present)
        .find((v) => v !== null);
      if (value !== undefined && value !== null) return value;
    }
    return null;
  };
}

/** Texts of the blocks with a label, in page order. */
export function textsOf(clues: Clues, label: Label): string[] {
  return clues.blocks.filter(({ verdict, block }) => verdict.label === label && block.text !== '').map(({ block }) => block.text);
}
