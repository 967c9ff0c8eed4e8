import type { ArticleImage, Author, CleanArticle } from '../types.js';

/**
 * A schema.org Person.
 *
 * @example
 * ```ts
 * const [author]: PersonJsonLd[] = toJsonLd(article).author ?? [];
 * author; // => { '@type': 'Person', name: 'Sam Varghese', url: 'https://www.itwire.com/…', description: 'Sam Varghese has been writing…' }
 * ```
 */
export interface PersonJsonLd {
  '@type': 'Person';
  name: string;
  url?: string;
  jobTitle?: string;
  description?: string;
}

/**
 * A schema.org Organization.
 *
 * @example
 * ```ts
 * const publisher: OrganizationJsonLd | undefined = toJsonLd(article).publisher;
 * publisher; // => { '@type': 'Organization', name: 'iTWire' }
 * ```
 */
export interface OrganizationJsonLd {
  '@type': 'Organization';
  name: string;
}

/**
 * A schema.org ImageObject.
 *
 * @example
 * ```ts
 * const [lead, image]: ImageJsonLd[] = toJsonLd(article).image ?? [];
 * lead; // => { '@type': 'ImageObject', url: 'https://www.itwire.com/media/…_XL.jpg' }
 * image.creditText; // => 'teguhjati pras from Pixabay'
 * ```
 */
export interface ImageJsonLd {
  '@type': 'ImageObject';
  url: string;
  /** What the picture shows, for those who can't see it. */
  description?: string;
  caption?: string;
  creditText?: string;
}

/**
 * A schema.org CorrectionComment.
 *
 * @example
 * ```ts
 * const { notes } = cleanArticle('<p>It rained.</p><p>Correction: An earlier version of this article gave the wrong year.</p>');
 * const correction: CorrectionJsonLd[] | undefined = toJsonLd({ ...article, notes }).correction;
 * correction; // => [{ '@type': 'CorrectionComment', text: 'Correction: An earlier version of this article gave the wrong year.' }]
 * ```
 */
export interface CorrectionJsonLd {
  '@type': 'CorrectionComment';
  text: string;
}

/**
 * What {@link toJsonLd} gives: a schema.org NewsArticle, or an AdvertiserContentArticle where somebody paid for it.
 *
 * @example
 * ```ts
 * const data: ArticleJsonLd = toJsonLd(article);
 * data['@type']; // => 'NewsArticle'
 * data.datePublished; // => '2020-06-11T21:02'
 * data.keywords; // => ['amazon', 'facial recognition', 'police', …]
 * ```
 */
export interface ArticleJsonLd {
  '@context': 'https://schema.org';
  '@type': 'NewsArticle' | 'AdvertiserContentArticle';
  mainEntityOfPage?: string;
  url?: string;
  headline?: string;
  alternativeHeadline?: string;
  abstract?: string;
  description?: string;
  author?: PersonJsonLd[];
  sourceOrganization?: OrganizationJsonLd;
  publisher?: OrganizationJsonLd;
  sponsor?: OrganizationJsonLd;
  dateline?: string;
  datePublished?: string;
  dateModified?: string;
  articleSection?: string;
  keywords?: string[];
  inLanguage?: string;
  image?: ImageJsonLd[];
  correction?: CorrectionJsonLd[];
  isAccessibleForFree?: false;
  wordCount?: number;
  articleBody?: string;
}

const organization = (name: string): OrganizationJsonLd => ({ '@type': 'Organization', name });

function person({ name, url, role, bio }: Author): PersonJsonLd {
  return {
    '@type': 'Person',
    name,
    ...(url && { url }),
    ...(role && { jobTitle: role }),
    ...(bio && { description: bio }),
  };
}

function picture(url: string, { alt, caption, credit }: Omit<ArticleImage, 'url'>): ImageJsonLd {
  return {
    '@type': 'ImageObject',
    url,
    ...(alt && { description: alt }),
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
  };
}

/** The lead picture first, then the others in page order; each address once. */
function pictures({ image, images }: CleanArticle): ImageJsonLd[] {
  const byUrl = new Map<string, ImageJsonLd>();
  if (image) byUrl.set(image, picture(image, { alt: null, caption: null, credit: null }));
  for (const { url, ...about } of images) if (url && !byUrl.get(url)?.caption) byUrl.set(url, picture(url, about));
  return [...byUrl.values()];
}

/**
 * The article as schema.org structured data: a `NewsArticle`, or an `AdvertiserContentArticle` where somebody paid for it. What the page
 * does not give is left out. Corrections and clarifications are `correction`; the other notes are in the text only, since schema.org has
 * no place for them. A truncated article is not `isAccessibleForFree`. An author's role is the `jobTitle`; all authors are written as
 * persons, for the page does not tell a desk from a person.
 *
 * What it returns is data. In a page, write it by {@link toJsonLdScript}: `JSON.stringify` alone lets a text with `</script>` break out.
 *
 * @see https://schema.org/NewsArticle
 * @example
 * ```ts
 * toJsonLd(article);
 * // => {
 * //   '@context': 'https://schema.org',
 * //   '@type': 'NewsArticle',
 * //   headline: 'Amazon will not sell facial recognition software to cops for one year',
 * //   author: [{ '@type': 'Person', name: 'Sam Varghese', … }],
 * //   wordCount: 705,
 * //   articleBody: 'Retail giant Amazon has announced …',
 * //   …
 * // }
 * ```
 * @example
 * ```ts
 * const paid = { ...article.sponsorship, advertorial: true };
 * toJsonLd({ ...article, sponsorship: paid })['@type']; // => 'AdvertiserContentArticle'
 * ```
 */
export function toJsonLd(article: CleanArticle): ArticleJsonLd {
  const { sponsorship, url, title, kicker, standfirst, description, agency, siteName, dateline, publishedAt, modifiedAt } = article;
  const author = article.authors.map(person);
  const image = pictures(article);
  const correction = article.notes
    .filter(({ type }) => type === 'correction' || type === 'clarification')
    .map(({ text }): CorrectionJsonLd => ({ '@type': 'CorrectionComment', text }));
  return {
    '@context': 'https://schema.org',
    '@type': sponsorship.advertorial ? 'AdvertiserContentArticle' : 'NewsArticle',
    ...(url && { mainEntityOfPage: url, url }),
    ...(title && { headline: title }),
    ...(kicker && { alternativeHeadline: kicker }),
    ...(standfirst && { abstract: standfirst }),
    ...(description && { description }),
    ...(author.length > 0 && { author }),
    ...(agency && { sourceOrganization: organization(agency) }),
    ...(siteName && { publisher: organization(siteName) }),
    ...(sponsorship.sponsor && { sponsor: organization(sponsorship.sponsor) }),
    ...(dateline && { dateline }),
    ...(publishedAt && { datePublished: publishedAt }),
    ...(modifiedAt && { dateModified: modifiedAt }),
    ...(article.section && { articleSection: article.section }),
    ...(article.tags.length > 0 && { keywords: [...article.tags] }),
    ...(article.language && { inLanguage: article.language }),
    ...(image.length > 0 && { image }),
    ...(correction.length > 0 && { correction }),
    ...(article.truncated && { isAccessibleForFree: false }),
    ...(article.text && { wordCount: article.wordCount, articleBody: article.text }),
  };
}

/** What ends a script, opens a comment in it, or ended a line in older JavaScript. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * JSON that may stand in a `<script>`: the same data, with `<`, `>`, `&`, U+2028 and U+2029 written as `\u` escapes.
 *
 * @example
 * ```ts
 * const json = scriptJson({ title: '</script>' });
 * json.includes('<'); // => false
 * JSON.parse(json); // => { title: '</script>' }
 * ```
 */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The article's structured data as an element for a page's head: `<script type="application/ld+json">…</script>`. No text of the article
 * can end the script.
 *
 * @example
 * ```ts
 * toJsonLdScript(article); // => '<script type="application/ld+json">{"@context":"https://schema.org",…}</script>'
 * ```
 */
export function toJsonLdScript(article: CleanArticle): string {
  return `<script type="application/ld+json">${scriptJson(toJsonLd(article))}</script>`;
}
