/**
 * The kinds of block that {@link cleanArticle} takes out of a page, most telling first.
 *
 * - `sponsored`: paid or commercial content of third parties
 * - `promotion`: the publisher's own prompts (newsletter, subscription, donation, app)
 * - `related`: teasers of and links to other stories
 * - `byline`: author names and boxes, date lines, agency credit
 * - `social`: share, print and follow buttons, comment counts
 * - `comments`: readers' comments and their form
 * - `navigation`: menus, header, footer, breadcrumbs, tags, imprint
 * - `interface`: other page machinery (consent, player controls, pop-ups, duplicates)
 */
export const KINDS = ['sponsored', 'promotion', 'related', 'byline', 'social', 'comments', 'navigation', 'interface'] as const;

/** What a removed block is; see {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** A half-open span `[start, end)` of the decoded input, in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** One entry of the ledger: something that was taken out of the page. */
export interface RemovedBlock {
  kind: Kind;
  /** The text taken out, a line a block; empty for an image or a frame. */
  text: string;
  /** Where it stood in the decoded input. Ranges of a ledger never overlap. */
  range: [start: number, end: number];
  /** Where it stood, for people to read: a CSS path, or `line 12` in plain text. */
  path: string;
  /** Stable id of the rule that decided. */
  rule: string;
  /** One short sentence for an editor. */
  evidence: string;
}

/** A person (or desk) who made the article. */
export interface Author {
  name: string;
  /** Absolute http(s) address of the author's page. */
  url: string | null;
  /** What the author did, or is, as printed ("Reporter", "Translator", "Additional reporting"). */
  role: string | null;
  bio: string | null;
}

/** A picture of the article. */
export interface ArticleImage {
  /** Absolute http(s) address, or as written in the page where no base is known; `null` where the input names a picture but no address (plain text). */
  url: string | null;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}

/** What an editorial note is about. */
export type NoteType = 'correction' | 'clarification' | 'update' | 'editor' | 'disclosure' | 'translation';

/** An editorial note; it stays in the text too. */
export interface Note {
  type: NoteType;
  text: string;
}

/** Whether somebody paid for the article. */
export interface Sponsorship {
  /** The whole article is paid content. */
  advertorial: boolean;
  /** The sponsor's name as printed. */
  sponsor: string | null;
  /** The article discloses affiliate links. */
  affiliate: boolean;
  /** The words or mark that say so, one short sentence. */
  evidence: string | null;
}

/** A cleaned article: plain JSON data. What the page does not give is `null` or `[]`, never a guess. */
export interface CleanArticle {
  /** The headline that the reader sees, without the site's name. */
  title: string | null;
  /** The label above the headline. */
  kicker: string | null;
  /** The summary under the headline. */
  standfirst: string | null;
  /** The summary that the page gives to search engines. */
  description: string | null;
  authors: Author[];
  /** The byline as printed. */
  byline: string | null;
  /** The news agency credited. */
  agency: string | null;
  /** Place and agency that open the text, as printed; they stay in the text. */
  dateline: string | null;
  /** ISO 8601, with an offset only where the page gives one. */
  publishedAt: string | null;
  /** ISO 8601, with an offset only where the page gives one. */
  modifiedAt: string | null;
  /** Canonical address. */
  url: string | null;
  siteName: string | null;
  section: string | null;
  tags: string[];
  /** BCP 47. */
  language: string | null;
  direction: 'ltr' | 'rtl' | null;
  /** Address of the lead picture. */
  image: string | null;
  images: ArticleImage[];
  /** The body as sanitised HTML. */
  html: string;
  /** The body as text, paragraphs parted by one blank line. */
  text: string;
  wordCount: number;
  notes: Note[];
  sponsorship: Sponsorship;
  /** A paywall or teaser cut the article short. */
  truncated: boolean;
  /** Everything taken out, in page order. */
  removed: RemovedBlock[];
  /** 0–1: how sure that the input is an article and its body was found. */
  confidence: number;
}

/** A caller's own rule: blocks that match are removed (or kept) before any other rule is asked. */
export interface CustomRule {
  /** Named as `rule` in the ledger. */
  id: string;
  /** What a match is; `body` keeps it in the text. */
  kind: Kind | 'body';
  /** CSS selector of the element whose blocks match (HTML only). */
  selector?: string;
  /** A block matches that holds this string, or that this expression matches. */
  phrase?: string | RegExp;
}

/** Options of every function of the library. */
export interface CleanOptions {
  /** Address of the page: absolute http(s). Resolves links and stands in for a missing canonical address. */
  url?: string;
  /** `auto` (default) takes the input for HTML if it holds an element's tag. */
  format?: 'auto' | 'html' | 'text';
  /** Charset of a `Content-Type` header; asked after a byte-order mark and valid UTF-8. */
  charset?: string;
  /** Kinds that stay in `text` and `html` and out of `removed`. */
  keep?: readonly Kind[];
  /** The caller's own rules, first in line. */
  rules?: readonly CustomRule[];
  /** Size of the input (bytes, or UTF-8 bytes of a string) beyond which {@link InputTooLargeError} is thrown; default 20,000,000. */
  maxBytes?: number;
  /** Nesting beyond which elements are flattened; default 512. */
  maxDepth?: number;
  /** Number of nodes beyond which {@link TooComplexError} is thrown; default 1,000,000. */
  maxNodes?: number;
}
