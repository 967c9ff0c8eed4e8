import type { CleanArticle } from '../types.js';
import { escapeHtml } from './escape.js';
import { creditLine } from './header.js';
import { blocks, FIRST_KEPT } from './report/blocks.js';
import { card } from './report/card.js';
import { readableDate } from './report/date.js';
import { legend } from './report/legend.js';
import { pageOrder } from './report/order.js';
import { SCRIPT, SCRIPT_HASH } from './report/script.js';
import { strip } from './report/strip.js';
import { STYLE } from './report/style.js';

/**
 * Options of {@link toReport}.
 *
 * @example
 * ```ts
 * const options: ReportOptions = { html: '<nav>Home</nav><p>It rained.</p>' };
 * toReport(cleanArticle(options.html), options).length > 10_000; // => true
 * ```
 */
export interface ReportOptions {
  /** The page that the article was cleaned from, as the text that the ledger's ranges count in. */
  html: string;
}

const CSP = `default-src 'none'; script-src 'sha256-${SCRIPT_HASH}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;

const count = (number: number, noun: string): string => `<b>${number.toLocaleString('en')}</b> ${noun}${number === 1 ? '' : 's'}`;

function notices({ sponsorship, truncated, text }: CleanArticle): string {
  const all = [
    text === '' ? '<b>No article was found.</b> Everything on the page is listed below, each block with the reason.' : '',
    sponsorship.advertorial ? `<b>Paid content.</b> ${escapeHtml(sponsorship.evidence ?? '')}` : '',
    truncated ? '<b>Cut short.</b> A paywall or teaser cut this article; the rest is not on the page.' : '',
  ];
  return all.map((notice) => (notice ? `<p class="notice">${notice}</p>\n` : '')).join('');
}

/**
 * The article and its ledger as one self-contained HTML file for an editor: the page's blocks in order, what was kept in black, what was
 * removed tinted by its kind, with the evidence on hover and on keyboard focus; the fields as a card; a legend that shows and hides each
 * kind. It asks for nothing over the network, and a policy in it forbids every script but its own; all text of the page is escaped.
 *
 * @param options `html`: the page that the article was cleaned from; where it was bytes, decoded as `cleanArticle` decodes them
 * @throws TypeError if `options.html` is not a string
 * @example
 * ```ts
 * toReport(cleanArticle(html), { html }); // => '<!doctype html>…<title>Amazon will not sell … – cleancopy report</title>…</html>\n'
 * ```
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode(html);
 * toReport(cleanArticle(bytes), { html: new TextDecoder().decode(bytes) }); // => '<!doctype html>…'
 * ```
 */
export function toReport(article: CleanArticle, options: ReportOptions): string {
  const { html } = options;
  if (typeof html !== 'string') throw new TypeError('options.html must be the page as a string');
  const { language, publishedAt, siteName } = article;
  const items = pageOrder(article, html);
  const lang = language ? ` lang="${escapeHtml(language)}"` : '';
  const title = escapeHtml(article.title ?? 'A page without a headline');
  const origin = [creditLine(article), publishedAt && readableDate(publishedAt), siteName].flatMap((part) => part || []);
  const toStory = items.some(({ part }) => part !== 'removed') ? ` <a href="#${FIRST_KEPT}">Go to the story</a>` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title} – cleancopy report</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#page">Skip to the page’s blocks</a>
<header class="top">
<p class="label">cleancopy report</p>
<h1${lang} dir="auto">${title}</h1>
<p class="origin">${origin.map(escapeHtml).join(' · ')}</p>
<p class="figures"><span>${count(article.wordCount, 'word')} kept</span> <span>${count(article.removed.length, 'block')} removed</span> <span><b>${Math.round(article.confidence * 100)} %</b> sure that the story was found</span></p>
${strip(items)}
${notices(article)}</header>
<div class="layout">
${legend(article)}
<main>
${card(article)}
<section aria-labelledby="page">
<h2 id="page" tabindex="-1">The page, block by block</h2>
<p class="quiet hint">What stays is plain; what was removed is tinted. Point at a tinted block, or move to it with the Tab key, to read why.${toStory}</p>
<div class="blocks"${lang}>
${blocks(items)}
</div>
</section>
</main>
</div>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
