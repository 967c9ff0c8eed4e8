import { type CleanArticle, KINDS, type Kind, type NoteType } from '../types.js';
import { escapeHtml } from './escape.js';
import { publicationLine } from './header.js';
import { card } from './report/card.js';
import { KIND_WORDS } from './report/kinds.js';
import { type Item, type Part, pageOrder } from './report/order.js';
import { SCRIPT, SCRIPT_HASH } from './report/script.js';
import { STYLE } from './report/style.js';

/** Options of {@link toReport}. */
export interface ReportOptions {
  /** The page that the article was cleaned from, as the text that the ledger's ranges count in. */
  html: string;
}

const CSP = `default-src 'none'; script-src 'sha256-${SCRIPT_HASH}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
const PARTS: Readonly<Record<Part, string>> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  caption: 'Caption',
  text: '',
};
const NOTES: Readonly<Record<NoteType, string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  editor: 'Editor’s note',
  disclosure: 'Disclosure',
  translation: 'Translation note',
};

const plural = (count: number, noun: string): string => `<b>${count.toLocaleString('en')}</b> ${noun}${count === 1 ? '' : 's'}`;

function table(text: string): string {
  const rows = text.split('\n').map(
    (row) =>
      `<tr>${row
        .split('\t')
        .map((cell) => `<td>${escapeHtml(cell)}</td>`)
        .join('')}</tr>`,
  );
  return `<div class="scroll"><table>${rows.join('')}</table></div>`;
}

function keptBlock({ part, text, shape, note }: Exclude<Item, { part: 'removed' }>): string {
  const label = note ? NOTES[note] : PARTS[part];
  const head = label ? `<span class="label">${label}</span>` : '';
  if (part === 'headline') return `<h3 class="kept headline" id="headline" dir="auto">${head}${escapeHtml(text)}</h3>`;
  if (shape === 'table' && text.includes('\t')) return `<div class="kept" dir="auto">${head}${table(text)}</div>`;
  const look = part === 'text' ? (note ? `${shape} note` : shape) : part;
  return `<${shape === 'heading' ? 'h4' : 'p'} class="kept ${look}" dir="auto">${head}${escapeHtml(text)}</${shape === 'heading' ? 'h4' : 'p'}>`;
}

function removedBlock({ block }: Extract<Item, { part: 'removed' }>, id: number): string {
  const { kind, text, evidence, path, rule } = block;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const words =
    lines.length > 0 ? lines.map((line) => `<i>${escapeHtml(line)}</i>`).join('') : '<i class="quiet">A picture or frame without text</i>';
  return `<div class="removed k-${kind}" data-kind="${kind}" tabindex="0" role="group" aria-labelledby="k${id}" aria-describedby="e${id}">
<span class="label" id="k${id}"><span class="visually-hidden">Removed: </span>${KIND_WORDS[kind][0]}</span>
<div class="words" dir="auto">${words}</div>
<div class="evidence" id="e${id}">${escapeHtml(evidence)}<span class="where">${escapeHtml(rule)}<br>${escapeHtml(path)}</span></div>
</div>`;
}

/** The page as a strip from its start to its end, a width a block. */
function strip(items: readonly Item[]): string {
  const size = (item: Item): number => Math.max(1, item.part === 'removed' ? item.block.text.length : item.text.length);
  const total = items.reduce((sum, item) => sum + size(item), 0);
  let x = 0;
  const rects = items.map((item) => {
    const width = (1000 * size(item)) / total;
    const rect = `<rect class="${item.part === 'removed' ? `k-${item.block.kind}` : 'kept'}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="10"/>`;
    x += width;
    return rect;
  });
  return `<svg class="strip" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${rects.join('')}</svg>`;
}

function legend(counts: ReadonlyMap<Kind, number>): string {
  const buttons = KINDS.flatMap((kind) => {
    const count = counts.get(kind);
    const [name, meaning] = KIND_WORDS[kind];
    return count === undefined
      ? []
      : [
          `<li><button type="button" class="k-${kind}" data-kind="${kind}" aria-pressed="true"><span class="swatch" aria-hidden="true"></span><span class="name">${name}</span><span class="count">${count}</span><span class="meaning">${meaning}</span></button></li>`,
        ];
  });
  return `<aside class="legend" aria-labelledby="legend">
<h2 class="label" id="legend">Removed, by kind</h2>
<ul>${buttons.join('\n')}</ul>
<div class="all"><button type="button" data-all="on">Show all</button><button type="button" data-all="off">Story only</button></div>
<p class="visually-hidden" id="status" role="status"></p>
</aside>`;
}

function notices({ sponsorship, truncated, text }: CleanArticle): string {
  const all = [
    sponsorship.advertorial ? `<b>Paid content.</b> ${escapeHtml(sponsorship.evidence ?? '')}` : '',
    truncated ? '<b>Cut short.</b> A paywall or teaser cut this article; the rest is not on the page.' : '',
    text === '' ? '<b>No article was found on this page.</b>' : '',
  ];
  return all.flatMap((notice) => (notice ? [`<p class="notice">${notice}</p>`] : [])).join('\n');
}

/**
 * The article and its ledger as one self-contained HTML file for an editor: the page's blocks in order, what was kept in black, what was
 * removed tinted by its kind, with the evidence on hover and on keyboard focus; the fields as a card; a legend that switches kinds on and
 * off. It asks for nothing over the network, and a policy in it forbids every script but its own; all text of the page is escaped.
 *
 * @param options `html`: the page that the article was cleaned from; where it was bytes, decoded as `cleanArticle` decodes them
 * @throws TypeError if `options.html` is not a string
 * @example
 * writeFileSync('report.html', toReport(cleanArticle(html), { html }));
 */
export function toReport(article: CleanArticle, options: ReportOptions): string {
  const { html } = options;
  if (typeof html !== 'string') throw new TypeError('options.html must be the page as a string');
  const { title, removed, language, confidence, wordCount } = article;
  const items = pageOrder(article, html);
  const counts = new Map<Kind, number>();
  for (const { kind } of removed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const lang = language ? ` lang="${escapeHtml(language)}"` : '';
  const blocks = items.map((item, i) => (item.part === 'removed' ? removedBlock(item, i) : keptBlock(item)));
  const name = escapeHtml(title ?? 'Untitled page');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${name} – cleancopy report</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#page">Skip to the page</a>
<header class="top">
<p class="label">cleancopy report</p>
<h1${lang} dir="auto">${name}</h1>
<p class="quiet">${escapeHtml(publicationLine(article) ?? '')}</p>
<p class="figures"><span>${plural(wordCount, 'word')} kept</span><span>${plural(removed.length, 'block')} removed</span><span><b>${Math.round(confidence * 100)} %</b> sure that this is the article</span></p>
${strip(items)}
${notices(article)}
</header>
<div class="layout">
${legend(counts)}
<main class="main" id="page">
${card(article)}
<section class="page" aria-labelledby="order">
<h2 id="order">The page, block by block</h2>
<div class="blocks"${lang}>
${blocks.join('\n')}
</div>
</section>
</main>
</div>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
