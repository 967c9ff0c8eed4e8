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
 *
 * @example
 * ```ts
 * const allButAds = KINDS.filter((kind) => kind !== 'sponsored');
 * cleanArticle(html, { keep: allButAds }).removed.map(({ kind }) => kind); // => ['sponsored', 'sponsored']
 * ```
 */
export const KINDS = ['sponsored', 'promotion', 'related', 'byline', 'social', 'comments', 'navigation', 'interface'] as const;

/**
 * What a removed block is; see {@link KINDS}.
 *
 * @example
 * ```ts
 * const distractions: Kind[] = ['promotion', 'related', 'social'];
 * strip(html, distractions).removed[0].text; // => 'Subscribe to ITWIRE UPDATE Newsletter here'
 * ```
 */
export type Kind = (typeof KINDS)[number];

/** A half-open span `[start, end)` of the decoded input, in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/**
 * One entry of the ledger: something that was taken out of the page.
 *
 * @example
 * ```ts
 * const block: RemovedBlock = article.removed[1];
 * block;
 * // => {
 * //   kind: 'navigation',
 * //   text: 'Home\nIndustry\nSecurity…',
 * //   range: [3194, 3805],
 * //   path: 'nav#t3-mainnav',
 * //   rule: 'navigation.element',
 * //   evidence: 'It stands in the page’s <nav>.',
 * // }
 * html.slice(...block.range); // => '<nav id="t3-mainnav"…</nav>'
 * ```
 */
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

/**
 * A person (or desk) who made the article.
 *
 * @example
 * ```ts
 * const [author]: Author[] = article.authors;
 * author.name; // => 'Sam Varghese'
 * author.url; // => 'https://www.itwire.com/itemlist/user/902-samvarghese.html'
 * author.role; // => null
 * author.bio; // => 'Sam Varghese has been writing for iTWire since 2006, a year after the site came into existence. …'
 * ```
 */
export interface Author {
  name: string;
  /** Absolute http(s) address of the author's page. */
  url: string | null;
  /** What the author did, or is, as printed ("Reporter", "Translator", "Additional reporting"). */
  role: string | null;
  bio: string | null;
}

/**
 * A picture of the article.
 *
 * @example
 * ```ts
 * const [image]: ArticleImage[] = article.images;
 * image;
 * // => {
 * //   url: 'https://www.itwire.com/media/…_L.jpg',
 * //   alt: 'Amazon will not sell facial recognition software to cops for one year',
 * //   caption: 'Image by teguhjati pras from Pixabay',
 * //   credit: 'teguhjati pras from Pixabay',
 * // }
 * ```
 */
export interface ArticleImage {
  /** Absolute http(s) address, or as written in the page where no base is known; `null` where the input names a picture but no address (plain text). */
  url: string | null;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}

/**
 * What an editorial note is about.
 *
 * @example
 * ```ts
 * const mistakes: NoteType[] = ['correction', 'clarification'];
 * const { notes } = cleanArticle('<p>It rained.</p><p>Correction: An earlier version of this article gave the wrong year.</p>');
 * notes.some(({ type }) => mistakes.includes(type)); // => true
 * ```
 */
export type NoteType = 'correction' | 'clarification' | 'update' | 'editor' | 'disclosure' | 'translation';

/**
 * An editorial note; it stays in the text too.
 *
 * @example
 * ```ts
 * const { notes } = cleanArticle('<p>It rained.</p><p>Correction: An earlier version of this article gave the wrong year.</p>');
 * const [note]: Note[] = notes;
 * note; // => { type: 'correction', text: 'Correction: An earlier version of this article gave the wrong year.' }
 * ```
 */
export interface Note {
  type: NoteType;
  text: string;
}

/**
 * Whether somebody paid for the article.
 *
 * @example
 * ```ts
 * const { sponsorship } = cleanArticle('<h1>Five ways to sleep well</h1><p>Paid post by Acme</p><p>A good mattress makes the difference.</p>');
 * sponsorship satisfies Sponsorship;
 * // => {
 * //   advertorial: true,
 * //   sponsor: 'Acme',
 * //   affiliate: false,
 * //   evidence: '“Paid post by Acme” stands at the headline.',
 * // }
 * ```
 */
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

/**
 * A cleaned article: plain JSON data. What the page does not give is `null` or `[]`, never a guess.
 *
 * @example
 * ```ts
 * const stored = JSON.stringify(cleanArticle(html, { url }));
 * const article: CleanArticle = JSON.parse(stored);
 * article.siteName; // => 'iTWire'
 * article.tags; // => ['amazon', 'facial recognition', 'police', …]
 * article.kicker; // => null
 * ```
 */
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

/**
 * A caller's own rule: blocks that match are removed (or kept) before any other rule is asked.
 *
 * @example
 * ```ts
 * const tips: CustomRule = { id: 'itwire.tips', kind: 'promotion', phrase: 'News tips for' };
 * const { removed } = cleanArticle(html, { rules: [tips] });
 * removed.find(({ rule }) => rule === tips.id);
 * // => { kind: 'promotion', text: 'News tips for the iTWire Journalists? …', evidence: 'The caller’s rule “itwire.tips” names it.', … }
 * ```
 * @example
 * ```ts
 * const bio: CustomRule = { id: 'itwire.bio', kind: 'body', selector: '.itemAuthorDescription' };
 * cleanArticle(html, { rules: [bio] }).text; // => 'Retail giant Amazon…His personal blog is titled Irregular Expression.'
 * ```
 */
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

/**
 * Options of every function of the library.
 *
 * @example
 * ```ts
 * const options: CleanOptions = { url: 'https://example.com/story', keep: ['byline'], maxBytes: 1_000_000 };
 * cleanArticle(html, options).text; // => '…Thursday, 11 June 2020 21:02…'
 * cleanArticle(html, { url: 'example.com' }); // throws TypeError
 * ```
 */
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
