import type { ArticleImage, Author, CleanArticle } from '../types.js';

/**
 * A text in ninjs, with what it is.
 *
 * @example
 * ```ts
 * const headlines: NinjsText[] | undefined = toNinjs(article).headlines;
 * headlines; // => [{ role: 'main', contentType: 'text/plain', value: 'Amazon will not sell …' }]
 * ```
 */
export interface NinjsText {
  role?: string;
  contentType?: 'text/plain' | 'text/html';
  value: string;
}

/**
 * A body in ninjs.
 *
 * @example
 * ```ts
 * const [html, plain]: NinjsBody[] = toNinjs(article).bodies;
 * html; // => { role: 'main', contentType: 'text/html', wordCount: 705, value: '<figure>…', … }
 * plain; // => { role: 'plain', contentType: 'text/plain', wordCount: 705, value: 'Retail giant Amazon …', … }
 * ```
 */
export interface NinjsBody extends NinjsText {
  /** Characters (Unicode code points) of the text, captions left out. */
  charCount: number;
  /** Words of the text, captions left out. */
  wordCount: number;
}

/**
 * Somebody who made the content.
 *
 * @example
 * ```ts
 * const [author, site]: NinjsInfoSource[] = toNinjs(article).infoSources ?? [];
 * author; // => { name: 'Sam Varghese', role: 'author', contactInfo: [{ type: 'web', value: 'https://www.itwire.com/…' }] }
 * site; // => { name: 'iTWire', role: 'publisher' }
 * ```
 */
export interface NinjsInfoSource {
  name: string;
  role: string;
  contactInfo?: { type: 'web'; value: string }[];
}

/**
 * A concept, genre or organisation by its name.
 *
 * @example
 * ```ts
 * const subjects: NinjsConcept[] | undefined = toNinjs(article).subjects;
 * subjects; // => [{ name: 'amazon', rel: 'keyword' }, { name: 'facial recognition', rel: 'keyword' }, …]
 * ```
 */
export interface NinjsConcept {
  name: string;
  rel?: string;
}

/**
 * A picture of the article.
 *
 * @example
 * ```ts
 * const [lead]: NinjsPicture[] = toNinjs(article).associations ?? [];
 * lead.uri; // => 'https://www.itwire.com/media/…_XL.jpg'
 * lead.rel; // => 'main'
 * ```
 */
export interface NinjsPicture {
  uri: string;
  type: 'picture';
  name: string;
  rel?: string;
  by?: string;
  descriptions?: NinjsText[];
  renditions: { name: string; href: string }[];
}

/**
 * What {@link toNinjs} gives: those parts of an IPTC ninjs 3.1 object that a scraped article can fill.
 *
 * @example
 * ```ts
 * const item: Ninjs = toNinjs({ ...article, truncated: true });
 * item.standard; // => { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' }
 * item.representationType; // => 'partial'
 * item.by; // => 'Sam Varghese'
 * ```
 */
export interface Ninjs {
  uri: string;
  standard: { name: 'ninjs'; version: '3.1'; schema: string };
  type: 'text';
  representationType: 'full' | 'partial';
  firstCreated?: string;
  versionCreated?: string;
  language?: string;
  title?: string;
  headlines?: NinjsText[];
  by?: string;
  descriptions?: NinjsText[];
  bodies: NinjsBody[];
  infoSources?: NinjsInfoSource[];
  subjects?: NinjsConcept[];
  genres?: NinjsConcept[];
  organisations?: NinjsConcept[];
  edNote?: string;
  associations?: NinjsPicture[];
}

/**
 * Options of {@link toNinjs}.
 *
 * @example
 * ```ts
 * const options: NinjsOptions = { uri: 'urn:newsroom:4711', utcOffset: '+10:00' };
 * const { uri, firstCreated } = toNinjs(article, options);
 * uri; // => 'urn:newsroom:4711'
 * firstCreated; // => '2020-06-11T21:02:00+10:00'
 * ```
 */
export interface NinjsOptions {
  /** Identifier of the object, a URI; default the article's address. */
  uri?: string;
  /**
   * Offset of the site's clock from UTC (`Z`, `+10:00`), put to a time that the page gives without one. ninjs takes no time without an
   * offset; without this option such a time is left out, as is a date without a time.
   */
  utcOffset?: string;
}

const STANDARD = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' } as const;
const OFFSET = /^(?:Z|[+-][01]\d:[0-5]\d)$/;
const TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
/** A scheme and something behind it, which is as much as can be asked of any URI. */
const ABSOLUTE = /^[a-z][a-z\d+.-]*:\S/i;
/** What RFC 3986 allows in no part of a URI, or (brackets) only in a host. */
const NO_URI_CHARACTER = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\da-f]{2})/giu;

const LONE_SURROGATE = /\p{Cs}/u;

/** An address with the characters that browsers accept and RFC 3986 does not written as escapes; `null` if it is not absolute. */
function uriOf(address: string): string | null {
  if (!ABSOLUTE.test(address)) return null;
  const [authority = ''] = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i.exec(address) ?? [];
  const rest = address.slice(authority.length);
  return (
    authority +
    rest.replace(NO_URI_CHARACTER, (character) => (LONE_SURROGATE.test(character) ? '%EF%BF%BD' : encodeURIComponent(character)))
  );
}

/** An RFC 3339 date-time, which ninjs asks for; `null` for what isn't one. */
function dateTime(iso: string | null, utcOffset: string | undefined): string | null {
  const [, minute, seconds = ':00', own] = TIME.exec(iso ?? '') ?? [];
  const offset = own ?? utcOffset;
  if (minute === undefined || offset === undefined) return null;
  return minute + seconds + offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
}

function texts(values: readonly (readonly [role: string, value: string | null])[]): NinjsText[] {
  return values.flatMap(([role, value]): NinjsText[] => (value ? [{ role, contentType: 'text/plain', value }] : []));
}

function authorSource({ name, url, role }: Author): NinjsInfoSource {
  return { name, role: role || 'author', ...(url && { contactInfo: [{ type: 'web', value: url }] }) };
}

function associations({ image, images }: CleanArticle): NinjsPicture[] {
  const all: ArticleImage[] = [...images];
  if (image && !images.some(({ url }) => url === image)) all.unshift({ url: image, alt: null, caption: null, credit: null });
  return all.flatMap(({ url, alt, caption, credit }, i): NinjsPicture[] => {
    const uri = uriOf(url ?? '');
    if (uri === null) return [];
    const descriptions = texts([
      ['caption', caption],
      ['altText', alt],
    ]);
    return [
      {
        uri,
        type: 'picture',
        name: `picture-${i + 1}`,
        ...(url === image && { rel: 'main' }),
        ...(credit && { by: credit }),
        ...(descriptions.length > 0 && { descriptions }),
        renditions: [{ name: 'original', href: uri }],
      },
    ];
  });
}

/**
 * The article as IPTC ninjs 3.1 (News in JSON), for a newsroom's system. Fields that the page does not give are left out. Kicker and
 * headline are `headlines`; standfirst, summary, dateline and notes are `descriptions` with these roles; the body is there as HTML and as
 * text; authors, agency and site are `infoSources`; section and tags are `subjects`; pictures are `associations`. Of an advertorial,
 * `genres` and `organisations` tell, and `edNote` says what gave it away.
 *
 * @throws TypeError if there is neither an absolute `options.uri` nor an address of the article (ninjs has no object without identifier),
 * or `utcOffset` is neither `Z` nor like `+10:00`
 * @see https://iptc.org/standards/ninjs/
 * @example
 * ```ts
 * const { title, firstCreated } = toNinjs(article, { utcOffset: '+10:00' });
 * title; // => 'Amazon will not sell facial recognition software to cops for one year'
 * firstCreated; // => '2020-06-11T21:02:00+10:00'
 * toNinjs(cleanArticle('<p>It rained.</p>')); // throws TypeError
 * ```
 */
export function toNinjs(article: CleanArticle, options: NinjsOptions = {}): Ninjs {
  const { utcOffset } = options;
  const uri = uriOf(options.uri ?? article.url ?? '');
  if (uri === null) throw new TypeError('ninjs needs an identifier: the article has no absolute address, and options.uri gives none');
  if (utcOffset !== undefined && !OFFSET.test(utcOffset))
    throw new TypeError(`options.utcOffset must be Z or like +10:00, not ${utcOffset}`);

  const { title, authors, agency, siteName, section, sponsorship, truncated, text, html, wordCount } = article;
  const firstCreated = dateTime(article.publishedAt, utcOffset);
  const versionCreated = dateTime(article.modifiedAt, utcOffset) ?? firstCreated;
  const headlines = texts([
    ['main', title],
    ['kicker', article.kicker],
  ]);
  const descriptions = texts([
    ['standfirst', article.standfirst],
    ['summary', article.description],
    ['dateline', article.dateline],
    ...article.notes.map((note) => [note.type, note.text] as const),
  ]);
  const by = article.byline || authors.map(({ name }) => name).join(', ');
  const infoSources = [
    ...authors.map(authorSource),
    ...(agency ? [{ name: agency, role: 'agency' }] : []),
    ...(siteName ? [{ name: siteName, role: 'publisher' }] : []),
  ];
  const subjects = [...(section ? [{ name: section, rel: 'section' }] : []), ...article.tags.map((name) => ({ name, rel: 'keyword' }))];
  const pictures = associations(article);
  const counts = { charCount: [...text].length, wordCount };
  return {
    uri,
    standard: { ...STANDARD },
    type: 'text',
    representationType: truncated ? 'partial' : 'full',
    ...(firstCreated && { firstCreated }),
    ...(versionCreated && { versionCreated }),
    ...(article.language && { language: article.language }),
    ...(title && { title }),
    ...(headlines.length > 0 && { headlines }),
    ...(by && { by }),
    ...(descriptions.length > 0 && { descriptions }),
    bodies: [
      { role: 'main', contentType: 'text/html', ...counts, value: html },
      { role: 'plain', contentType: 'text/plain', ...counts, value: text },
    ],
    ...(infoSources.length > 0 && { infoSources }),
    ...(subjects.length > 0 && { subjects }),
    ...(sponsorship.advertorial && { genres: [{ name: 'Advertorial' }] }),
    ...(sponsorship.sponsor && { organisations: [{ name: sponsorship.sponsor, rel: 'sponsor' }] }),
    ...(sponsorship.evidence && { edNote: sponsorship.evidence }),
    ...(pictures.length > 0 && { associations: pictures }),
  };
}
