import type { CleanArticle } from '../types.js';
import { escapeHtml } from './escape.js';
import { creditLine } from './header.js';
import { toJsonLdScript } from './jsonLd.js';

/** No script runs, and nothing but pictures is loaded. */
const CSP = "default-src 'none'; img-src http: https:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 Georgia,serif}img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption,.byline,.date{font-size:.875rem}.standfirst{font-weight:bold}';

const escapeLines = (text: string): string => text.split('\n').map(escapeHtml).join('<br>');
const paragraph = (name: string, text: string | null): string => (text ? `<p class="${name}">${escapeLines(text)}</p>\n` : '');
/** `2020-06-11 21:02`, which every language reads. */
const dateLine = (iso: string | null): string =>
  iso ? `<p class="date"><time datetime="${escapeHtml(iso)}">${escapeHtml(iso.slice(0, 16).replace('T', ' '))}</time></p>\n` : '';

/**
 * The article as a small complete page: kicker, headline, standfirst, byline, date, and the body, with its JSON-LD in
 * the head. Every text field is escaped; `article.html` is put in as it is, so it must be what `cleanArticle` gave. A policy in the page
 * forbids scripts; pictures load from where they lie.
 *
 * @example
 * ```ts
 * toHtml(article); // => '<!doctype html>\n<html lang="en-GB" dir="ltr">…<h1>Amazon will not sell …</h1>…<p>Retail giant …</html>\n'
 * ```
 */
export function toHtml(article: CleanArticle): string {
  const { title, description, language, direction, url } = article;
  const attributes = (language ? ` lang="${escapeHtml(language)}"` : '') + (direction ? ` dir="${direction}"` : '');
  const summary = description ? `<meta name="description" content="${escapeHtml(description)}">\n` : '';
  const canonical = url ? `<link rel="canonical" href="${escapeHtml(url)}">\n` : '';
  return `<!doctype html>
<html${attributes}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title ?? '')}</title>
${summary}${canonical}${toJsonLdScript(article)}
<style>${STYLE}</style>
</head>
<body>
<article>
<header>
${paragraph('kicker', article.kicker)}${title ? `<h1>${escapeHtml(title)}</h1>\n` : ''}${paragraph('standfirst', article.standfirst)}${paragraph('byline', article.byline ?? creditLine(article))}${dateLine(article.publishedAt)}</header>
${article.html}
</article>
</body>
</html>
`;
}
