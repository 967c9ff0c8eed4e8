import type { CleanArticle } from '../types.js';

/** What JSON lets stand in a string and YAML does not. */
const NOT_IN_YAML = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** JSON is YAML but for a few characters, and its quoted strings need no rules on what must be quoted. */
function yaml(value: string | boolean | readonly string[]): string {
  return JSON.stringify(value).replace(NOT_IN_YAML, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The article's fields as YAML front matter, between two lines `---`; fields that the page does not give are left out. */
export function frontMatter(article: CleanArticle): string {
  const fields: readonly (readonly [string, string | boolean | readonly string[] | null])[] = [
    ['title', article.title],
    ['kicker', article.kicker],
    ['standfirst', article.standfirst],
    ['description', article.description],
    ['authors', article.authors.map(({ name }) => name)],
    ['agency', article.agency],
    ['date', article.publishedAt],
    ['modified', article.modifiedAt],
    ['url', article.url],
    ['site', article.siteName],
    ['section', article.section],
    ['tags', article.tags],
    ['language', article.language],
    ['image', article.image],
    ['advertorial', article.sponsorship.advertorial || null],
    ['sponsor', article.sponsorship.sponsor],
    ['truncated', article.truncated || null],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null || (Array.isArray(value) && value.length === 0) ? [] : [`${name}: ${yaml(value)}`],
  );
  return ['---', ...lines, '---', ''].join('\n');
}
