import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/formats/escape.js';
import { toMarkdown } from '../../src/formats/markdown.js';
import { articleWith, cleaned, squash, textOf } from './support.js';

/** Markdown as a reader sees it: rendered by CommonMark's rules, with GitHub's extensions. */
const render = (markdown: string): string => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
const body = (html: string): string => toMarkdown(articleWith({ html }), { header: false });

describe('an article as Markdown', () => {
  it.each(cleaned)('loses and adds no word of $name', ({ article }) => {
    const rendered = squash(textOf(render(toMarkdown(article, { header: false }))));
    expect(rendered).toBe(squash(textOf(article.html)));
  });

  it.each(cleaned)('opens $name with its headline, as the one heading of the first level', ({ article }) => {
    const headings = /<h1>(.*?)<\/h1>/g;
    const found = [...render(toMarkdown(article)).matchAll(headings)].map(([, text = '']) => textOf(text));
    expect(found).toEqual(article.title === null ? [] : [article.title]);
  });

  it('has kicker, byline and standfirst around the headline', () => {
    const article = articleWith({
      kicker: 'Harbour',
      title: 'Ferry returns',
      byline: 'By Ann Lee',
      standfirst: 'First line.\nSecond line.',
    });
    expect(toMarkdown(article)).toBe('Harbour\n\n# Ferry returns\n\nBy Ann Lee\n\n**First line.**\n\n**Second line.**\n');
  });

  it('writes subheads, quotations, lists, links and emphasis', () => {
    const html =
      '<h2>The pier</h2><blockquote><p>We waited.</p></blockquote><ol><li>Oak</li><li>Iron</li></ol><p>See <a href="https://example.com/a">the <em>plan</em></a>.<br>Now.</p>';
    expect(body(html)).toBe('## The pier\n\n> We waited.\n\n1. Oak\n2. Iron\n\nSee [the *plan*](https://example.com/a).\\\nNow.\n');
  });

  it('moves a first-level heading of the body below the headline', () => {
    expect(body('<h1>Part one</h1><p>Text.</p>')).toBe('## Part one\n\nText.\n');
  });

  it('writes a table as GitHub does, and spares its bars', () => {
    const html = '<table><tr><th>Ward</th><th>Votes</th></tr><tr><td>North|East</td><td>9,811</td></tr></table>';
    expect(body(html)).toBe('| Ward | Votes |\n| - | - |\n| North\\|East | 9,811 |\n');
  });

  it('writes a picture with its caption below', () => {
    const html = '<figure><img src="https://example.com/a.jpg" alt="A ferry"><figcaption>The ferry. Photo: Bo Ek</figcaption></figure>';
    expect(body(html)).toBe('![A ferry](https://example.com/a.jpg)\n\n*The ferry. Photo: Bo Ek*\n');
    expect(toMarkdown(articleWith({ html }), { images: false })).toBe('*The ferry. Photo: Bo Ek*\n');
  });

  it.each([
    '# no heading',
    '1. no list',
    '- no list',
    '+ no list',
    '* no list',
    '> no quotation',
    '*no emphasis* and __none__ and ~~none~~ and ~none~',
    '`no code` and ```none```',
    '[no link](https://example.com)',
    '![no picture](x.png)',
    '[no footnote][^1] and [^1]: none',
    '[ ] no task',
    '| no | table |',
    '---',
    '===',
    '&amp; no reference &copy;',
    '<b>no tag</b>',
    '<script>alert(1)</script>',
    '<!-- no comment -->',
    'C:\\no\\escape\\*',
    '    no code',
    '~~~',
    '$5 and $6',
    'line 1\\',
  ])('keeps text that looks like Markdown: %s', (text) => {
    const article = articleWith({ title: text, html: `<p>${escapeHtml(text)}</p><p>Before ${escapeHtml(text)} after</p>` });
    const html = render(toMarkdown(article));
    expect(squash(textOf(html))).toBe(squash(`${text}${text}Before ${text} after`));
    expect(html).not.toMatch(/<(?!\/?(?:h1|p|a)\b)/);
  });

  it('keeps any text', { timeout: 30_000 }, () => {
    const alphabet = fc.constantFrom(...('ab1 *_~`[]()<>&#!|\\-+=.:;"\'^$@/\n„“—é漢ا😀'.match(/./gsu) ?? []));
    const text = fc.array(alphabet, { maxLength: 40 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const html = `<p>${escapeHtml(a)}<b>${escapeHtml(b)}</b>${escapeHtml(c)}</p><ul><li>${escapeHtml(c)}</li></ul><table><tr><td>${escapeHtml(a)}</td></tr></table>`;
        expect(squash(textOf(render(body(html))))).toBe(squash(textOf(html)));
      }),
    );
  });

  it('has no front matter unless it is wanted', () => {
    expect(toMarkdown(articleWith({ title: 'T' }))).toBe('# T\n');
  });

  it('gives the fields as front matter, whatever is in them', () => {
    const article = articleWith({
      title: 'Say: "yes" --- # no',
      authors: [{ name: 'Ann\u2028Lee', url: null, role: null, bio: null }],
      tags: ['a: b', '- c'],
      publishedAt: '2024-05-03',
      truncated: true,
    });
    expect(toMarkdown(article, { frontMatter: true, header: false })).toBe(
      '---\ntitle: "Say: \\"yes\\" --- # no"\nauthors: ["Ann\\u2028Lee"]\ndate: "2024-05-03"\ntags: ["a: b","- c"]\ntruncated: true\n---\n\n',
    );
  });

  it('is empty for an empty article', () => {
    expect(toMarkdown(articleWith({}))).toBe('');
  });
});
