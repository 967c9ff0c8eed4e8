import type { Document } from 'domhandler';

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
/** A JSON object, such as a JSON-LD node. */
export interface JsonObject {
  [key: string]: Json;
}

/** What the page says of itself apart from its visible text. All strings are decoded, trimmed and folded; none is trusted. */
export interface Facts {
  /** Text of `<title>`. */
  readonly title: string | null;
  /** `lang` of the root element (or its `xml:lang`, or `Content-Language`). */
  readonly language: string | null;
  /** `dir` of the root or body element. */
  readonly direction: 'ltr' | 'rtl' | null;
  /** `href` of `<base>`. */
  readonly base: string | null;
  /** Contents of `<meta>` by lower-case `name`, `property`, `itemprop` or `http-equiv`, in page order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** `href`s of `<link>` by each lower-case token of `rel`, in page order. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** All JSON-LD nodes of the page, `@graph`s and arrays flattened, nested typed nodes left in place; page order. */
  readonly jsonLd: readonly JsonObject[];
  /** The JSON-LD node of the article (`NewsArticle`, `Article`, `BlogPosting`, `LiveBlogPosting` …) that the page is about. */
  readonly article: JsonObject | null;
  /** Its `articleBody` as text, entities and tags resolved, paragraphs parted by `\n\n` where marked. */
  readonly articleBody: string | null;
}

/** An HTML page, parsed. `document` has `startIndex`/`endIndex` (inclusive end) on every node, as htmlparser2 gives them. */
export interface HtmlPage {
  readonly format: 'html';
  /** The decoded input. */
  readonly source: string;
  readonly document: Document;
  readonly facts: Facts;
}

/** A paragraph of plain text: lines joined, white space folded; `start`/`end` (exclusive) in the source. */
export interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 1-based number of its first line. */
  readonly line: number;
  /** Blank lines before it. */
  readonly blankLinesBefore: number;
}

/** A plain-text scrape, split into paragraphs. */
export interface TextPage {
  readonly format: 'text';
  readonly source: string;
  readonly paragraphs: readonly Paragraph[];
  /** Empty facts: plain text has none. */
  readonly facts: Facts;
}

/** The input, read. */
export type Page = HtmlPage | TextPage;
