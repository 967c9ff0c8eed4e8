import type { CleanArticle } from '../types.js';
import { escapeHtml } from './escape.js';
import { publicationLine } from './header.js';
import { toJsonLdScript } from './jsonLd.js';

/** No script runs, and nothing but pictures is loaded. */
const CSP = "default-src 'none'; img-src http: https:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 Georgia,serif}img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption,.by{font-size:.875rem}';

const lines = (text: string): string => text.split('\n').map(escapeHtml).join('<br>');
const element = (tag: string, text: string | null): string => (text ? `<${tag}>${lines(text)}</${tag.split(' ')[0]}>` : '');
const meta = (name: string, content: string | null): string => (content ? `<meta name="${name}" content="${escapeHtml(content)}">` : '');

/**
 * The article as a small complete page: kicker, headline, a line of author, date and site, standfirst, and the body, with its JSON-LD in
 * the head. Every text field is escaped; `article.html` is put in as it is, so it must be what `cleanArticle` gave. A policy in the page
 * forbids scripts; pictures load from where they lie.
 *
 * @example
 * writeFileSync('story.html', toHtml(cleanArticle(page)));
 */
export function toHtml(article: CleanArticle): string {
  const { title, kicker, standfirst, description, language, direction, url } = article;
  const attributes = (language ? ` lang="${escapeHtml(language)}"` : '') + (direction ? ` dir="${direction}"` : '');
  return `<!doctype html>
<html${attributes}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title ?? '')}</title>
${meta('description', description)}${url ? `<link rel="canonical" href="${escapeHtml(url)}">` : ''}
${toJsonLdScript(article)}
<style>${STYLE}</style>
</head>
<body>
<article>
<header>${element('p class="kicker"', kicker)}${element('h1', title)}${element('p class="standfirst"', standfirst)}${element('p class="by"', publicationLine(article))}</header>
${article.html}
</article>
</body>
</html>
`;
}
