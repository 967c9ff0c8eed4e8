import { type ChildNode, hasChildren, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/blocks/readBlocks.js';
import { cleanArticle } from '../../src/index.js';
import { NO_FACTS } from '../../src/input/facts.js';
import { parseText } from '../../src/input/parseText.js';
import { writeHtml } from '../../src/output/html.js';
import { FAMILIES } from '../browser/attacks/index.mjs';
import { labelledPage } from '../support/labelled.js';

const TAGS = new Set(
  (
    'a abbr b bdi bdo blockquote br cite code dd del dfn dl dt em figcaption figure h1 h2 h3 h4 h5 h6 i img ins kbd li mark ol p pre q rp rt ruby s samp ' +
    'small strong sub sup table tbody td tfoot th thead time tr u ul var'
  ).split(' '),
);
const ATTRIBUTES = new Set('alt cite colspan datetime dir height href lang reversed rowspan scope src start title value width'.split(' '));

/** What a browser could act on in clean HTML. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const stack: ChildNode[] = [...parseDocument(html).children];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (hasChildren(node)) stack.push(...node.children);
    if (!isTag(node)) continue;
    if (!TAGS.has(node.name)) found.push(`<${node.name}>`);
    for (const [name, value] of Object.entries(node.attribs)) {
      if (!ATTRIBUTES.has(name)) found.push(`${node.name}[${name}]`);
      if (!['href', 'src', 'cite'].includes(name)) continue;
      const { protocol, hostname } = new URL(value, 'https://news.example/');
      if (!['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)) found.push(`${name}=${value}`);
      if (node.name !== 'a' && hostname.endsWith('evil.example')) found.push(`loads ${value}`);
    }
  }
  return found;
}

/** Clean HTML of a page that holds an attack, its markup at several places; the labels take nothing out. */
function written(markup: string): string[] {
  const sources = [
    markup,
    `<p>Before</p>${markup}<p>after</p>`,
    `<figure>${markup}<figcaption>${markup}</figcaption></figure><ul><li>${markup}</ul>`,
  ];
  return sources.flatMap((source) => {
    const { page, blocks } = labelledPage(source);
    return [null, 'https://news.example/a/b'].map((base) => writeHtml(page, blocks, { keep: [], base }));
  });
}

describe('clean HTML', () => {
  it.each(Object.entries(FAMILIES))('is harmless, whatever the page holds: %s', (_family, attacks) => {
    const found = attacks.flatMap(({ id, markup }) => written(markup).flatMap((html) => dangers(html).map((what) => `${id}: ${what}`)));
    expect(found).toEqual([]);
  });

  it.each(Object.entries(FAMILIES))('is harmless when the page is plain text: %s', (_family, attacks) => {
    const found = attacks.flatMap(({ id, markup }) => {
      const page = { format: 'text' as const, source: markup, paragraphs: parseText(markup), facts: NO_FACTS };
      const blocks = readBlocks(page).map((block) => ({ block, verdict: { label: 'body' as const, rule: '', evidence: '', body: 1 } }));
      return dangers(writeHtml(page, blocks, { keep: [], base: null })).map((what) => `${id}: ${what}`);
    });
    expect(found).toEqual([]);
  });

  it('holds no NUL, which a browser drops or replaces', () => {
    expect(written('<p lang="e\0n">a\0b <abbr title="\0">c</abbr></p>').join('')).not.toContain('\0');
  });
});

/** A page whose every field holds mark-up, as a page may that is about HTML, or that attacks its reader. */
const SIGNS = '<img src=x onerror=hit()> & "so on"';
const WRITTEN = '&lt;img src=x onerror=hit()&gt; &amp; &quot;so on&quot;';
const page = (scheme: string): string => `<!doctype html><html lang=en><head><title>${WRITTEN} explained</title>
<link rel=canonical href="${scheme}x"><meta property="og:url" content="${scheme}x"><meta property="og:image" content="${scheme}x">
<meta property="og:description" content="${WRITTEN}"><meta property="og:site_name" content="${WRITTEN}"><meta property="article:section" content="${WRITTEN}">
<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  image: `${scheme}x`,
  url: `${scheme}x`,
  author: { '@type': 'Person', name: 'Ann Lee', url: `${scheme}x` },
})}</script></head><body><article><h1>${WRITTEN} explained</h1>
<p>By <a rel=author href="${scheme}x">Ann Lee</a></p>
<p>The city council met on Monday evening to vote on the budget for the harbour, after a debate about ${WRITTEN} of three hours.</p>
<figure><img src="${scheme}x" alt="${WRITTEN}"><img src="https://news.example/a.png" alt="${WRITTEN}"><figcaption>The hall ${WRITTEN}</figcaption></figure>
<p>Mayor Ann Lee said that the plan would keep the bridge open to traffic through the winter, and that the work would start in May.</p>
<p>The opposition called the plan too costly and asked for a new estimate before the summer, which the mayor refused to promise.</p>
</article></body></html>`;

/** Strings of plain data with the path that leads to each. */
function strings(value: unknown, path = ''): [path: string, value: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));
}

describe('fields', () => {
  it('are text: mark-up in them is the characters that the reader sees', () => {
    const article = cleanArticle(page('https://news.example/'));
    expect(article.title).toBe(`${SIGNS} explained`);
    expect(article.text).toContain(`a debate about ${SIGNS} of three hours.`);
    expect(article.images.map(({ caption }) => caption)).toContain(`The hall ${SIGNS}`);
    expect(article.html).not.toContain('<img src=x');
    expect([article.url, article.image, article.authors[0]?.url]).toEqual(Array(3).fill('https://news.example/x'));
  });

  it.each([
    'javascript:hit()//',
    'JAVASCRIPT:hit()//',
    ' java\nscript:hit()//',
    'data:text/html,<script>hit()</script>',
    'vbscript:hit()',
    'blob:https://news.example/',
    'file:///etc/',
    'about:',
    'ftp://news.example/',
  ])('hold no address but of http and https: %s', (scheme) => {
    for (const url of [undefined, 'https://news.example/story']) {
      const article = cleanArticle(page(scheme), url === undefined ? {} : { url });
      const addresses = strings({ ...article, text: '', html: '', removed: [] }).filter(([path]) => /\/(?:url|image)$/.test(path));
      expect(addresses.filter(([, value]) => !/^https?:\/\//.test(value))).toEqual([]);
    }
  });
});
