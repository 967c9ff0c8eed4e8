import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/blocks/readBlocks.js';
import { NO_FACTS } from '../../src/input/facts.js';
import { parseText } from '../../src/input/parseText.js';
import { writeHtml } from '../../src/output/html.js';
import { writeText } from '../../src/output/text.js';
import { labelledPage } from '../support/labelled.js';

function htmlOf(source: string, base: string | null = null): string {
  const { page, blocks } = labelledPage(source);
  return writeHtml(page, blocks, { keep: [], base });
}

const BASE = 'https://news.example/world/story.html';

describe('writeHtml', () => {
  it('keeps the article’s structure and drops wrappers, classes and styles', () => {
    const html = htmlOf(
      '<main><div class="x" id="y"><h2 style="color:red">Why</h2><section><p onclick="a()">It <b class=z>is</b> so.</p></section></div></main>',
    );
    expect(html).toBe('<h2>Why</h2><p>It <b>is</b> so.</p>');
  });

  it('holds nothing of what is removed', () => {
    expect(
      htmlOf(
        '<p>One</p><div data-label="sponsored"><a href="https://ad.example">Ad</a><img src="https://ad.example/a.png"></div><p>Two</p>',
      ),
    ).toBe('<p>One</p><p>Two</p>');
  });

  it('makes paragraphs of bare text and of doubled line breaks', () => {
    expect(htmlOf('<div>One<br>two<br><br>three<div>four</div></div>')).toBe('<p>One<br />two</p><p>three</p><p>four</p>');
  });

  it('keeps lists, nested too, and lists that are cut by something removed', () => {
    expect(htmlOf('<p>a</p><ul><li>One<ul><li>deep</li></ul></li><li data-label="related">More</li><li><p>Two</p></li></ul>')).toBe(
      '<p>a</p><ul><li>One<ul><li>deep</li></ul></li><li><p>Two</p></li></ul>',
    );
  });

  it('keeps the number at which an ordered list starts', () => {
    expect(htmlOf('<p>a</p><ol start="3"><li>x</li></ol>')).toContain('<ol start="3"><li>x</li></ol>');
  });

  it('does not take a page laid out in a list or a quotation for the article’s list', () => {
    expect(htmlOf('<ul><li><p>One</p><p>Two</p></li></ul>')).toBe('<p>One</p><p>Two</p>');
  });

  it('keeps a table’s rows, heads and empty cells', () => {
    const html = htmlOf(
      '<p>x</p><table class="t"><thead><tr><th colspan="2">Year</th></tr></thead><tbody><tr><td></td><td>5</td></tr><tr data-label="sponsored"><td>Ad</td></tr><tr><td>a<br>b</td><td></td></tr></tbody></table>',
    );
    expect(html).toBe(
      '<p>x</p><table><thead><tr><th colspan="2">Year</th></tr></thead><tbody><tr><td></td><td>5</td></tr><tr><td>a<br />b</td><td></td></tr></tbody></table>',
    );
  });

  it('takes a table apart that only lays the page out', () => {
    expect(htmlOf('<table role="presentation"><tr><td><p>One</p><p>Two</p></td><td>Three</td></tr></table>')).toBe(
      '<p>One</p><p>Two</p><p>Three</p>',
    );
  });

  it('keeps quotations and preformatted text', () => {
    expect(htmlOf('<p>x</p><blockquote cite="/q">Bare</blockquote><pre>  a\n    b</pre>')).toBe(
      '<p>x</p><blockquote cite="/q"><p>Bare</p></blockquote><pre>a\n    b</pre>',
    );
  });

  it('makes addresses absolute where the page’s is known', () => {
    expect(htmlOf('<p>See <a href="../b?x=1&amp;y=2" target="_blank" rel="nofollow">b</a>.</p>', BASE)).toBe(
      '<p>See <a href="https://news.example/b?x=1&amp;y=2">b</a>.</p>',
    );
    expect(htmlOf('<p>See <a href="b.html">b</a>.</p>')).toBe('<p>See <a href="b.html">b</a>.</p>');
  });

  it('keeps the text of links that lead nowhere', () => {
    expect(htmlOf('<p><a name="x">a</a> <a href="#n">b</a> <a href="javascript:void(0)">c</a></p>', BASE)).toBe('<p>a b c</p>');
  });

  it('does not run words together', () => {
    expect(htmlOf('<p>One <i>two</i> <b>three</b>\n four<span> five</span></p>')).toBe('<p>One <i>two</i> <b>three</b> four five</p>');
  });

  it('puts a picture and its caption in one figure, be they in a figure or side by side', () => {
    const figure =
      '<figure><img src="https://news.example/p.jpg" alt="A dog" width="640" height="480" /><figcaption>Caption <em>here</em><br />Photo: X</figcaption></figure>';
    const img = '<img src="/p.jpg" alt="A dog" width="640" height="480px">';
    expect(htmlOf(`<p>a</p><figure>${img}<figcaption>Caption <em>here</em><br>Photo: X</figcaption></figure><p>b</p>`, BASE)).toBe(
      `<p>a</p>${figure}<p>b</p>`,
    );
    expect(
      htmlOf(
        `<p>a</p><div>${img}<p data-label="caption">Caption <em>here</em></p><span data-label="caption">Photo: X</span></div><p>b</p>`,
        BASE,
      ),
    ).toBe(`<p>a</p>${figure}<p>b</p>`);
  });

  it.each([
    ['data-src', '<img src="data:image/gif;base64,AA" data-src="/a.jpg">'],
    ['data-original', '<img src="/img/spacer.gif" data-original="/a.jpg">'],
    ['data-lazy-src', '<img src="/placeholder.png" data-lazy-src="/a.jpg">'],
    ['data-srcset', '<img data-srcset="/s.jpg 300w, /a.jpg 1200w, /m.jpg 600w">'],
    ['srcset', '<img srcset="/s.jpg 1x, /a.jpg 2x">'],
    ['picture', '<picture><source srcset="/s.jpg 300w, /a.jpg 900w"><img src="data:image/gif;base64,AA"></picture>'],
    ['noscript', '<img class="lazy" src="data:image/gif;base64,AA"><noscript><img src="/a.jpg"></noscript>'],
    ['AMP', '<amp-img src="/a.jpg"></amp-img>'],
  ])('finds the address of a lazily loaded image in %s', (_, image) => {
    expect(htmlOf(`<p>x</p>${image}`, BASE)).toBe('<p>x</p><figure><img src="https://news.example/a.jpg" /></figure>');
  });

  it('leaves out images that count visits or hold place', () => {
    const images =
      '<img src="https://c.example/x.gif" width="1" height="1"><img src="https://pixel.wp.com/g.gif?v=1"><img src="/spacer.gif"><img src="data:image/png;base64,AA"><img>';
    expect(htmlOf(`<p>x</p>${images}`, BASE)).toBe('<p>x</p>');
  });

  it('turns embeds of known services into links that are no part of the text, and drops others', () => {
    const html = htmlOf(
      '<p>x</p><iframe src="https://www.youtube-nocookie.com/embed/abc_1?rel=0"></iframe><p>y</p><iframe src="https://ads.example/f"></iframe>',
      BASE,
    );
    expect(html).toBe(
      '<p>x</p><figure><figcaption><a href="https://www.youtube.com/watch?v=abc_1">YouTube</a></figcaption></figure><p>y</p>',
    );
  });

  it('writes plain text as paragraphs, its signs escaped', () => {
    const source = 'A < B & C\n\n<script>alert(1)</script>';
    const page = { format: 'text' as const, source, paragraphs: parseText(source), facts: NO_FACTS };
    const blocks = readBlocks(page).map((block) => ({ block, verdict: { label: 'body' as const, rule: '', evidence: '', body: 1 } }));
    expect(writeHtml(page, blocks, { keep: [], base: null })).toBe('<p>A &lt; B &amp; C</p><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
  });

  it.each([
    ['paragraphs and breaks', '<div>One<br>two<br><br>three <b>four</b><p>five</p>six</div>'],
    ['a heading within a link', '<a href="/x"><h3>Head</h3> tail</a><p>x</p>'],
    ['a cut table', '<table><tr><td>a<td>b<td data-label=sponsored>ad<tr data-label=sponsored><td>x<tr><td>c<td>d</table>'],
    [
      'cells of several blocks',
      '<table><caption>Title</caption><tr><td><p>a</p><p>b</p><td><ul><li>c<li>d</ul><tr><td>e<br>f<td>g</table>',
    ],
    ['a table in a table', '<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e</table>'],
    ['a table in a list', '<ul><li>x<table><tr><td>1<td>2</table><li>y</ul>'],
    ['definitions', '<dl><dt>Term<dd>Sense<dd>Other<p>sense</p></dl>'],
    ['items without a list', '<div><li>a<li>b</div>'],
    ['text within a list', '<ul>bare<li>item</ul>'],
    ['unclosed inline elements', '<p><b>bold<p>still <i>here</b> and</i> there'],
    ['typographic spaces', '<p>&nbsp;a&nbsp;<b>&nbsp;b </b>&nbsp; c\u2009</p><p>\u200bx\u3000</p>'],
    ['preformatted text', '<pre>\n\n  a\n\n  <b>b</b>\n</pre><p>x</p>'],
    ['images within a paragraph', '<p>a <img src=/a.png> b</p><p>c</p>'],
    ['images within a table', '<table><tr><td>a<img src=/a.png><td>b<tr><td><img src=/b.png><td>c</table>'],
    ['ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>'],
    ['a figure around a quotation', '<figure><blockquote><p>q</p></blockquote><figcaption>who</figcaption></figure><p>x</p>'],
    ['a layout table with a caption block', '<table><tr><td><img src=/a.png><tr><td data-label=caption>cap</table><p>x</p>'],
  ])('says the text to the character: %s', (_, source) => {
    const { page, blocks } = labelledPage(source);
    const again = labelledPage(writeHtml(page, blocks, { keep: [], base: null }));
    expect(writeText(again.blocks, [])).toBe(writeText(blocks, []));
  });

  it('answers on nesting of any depth', () => {
    const { page, blocks } = labelledPage(`<p>Start</p>${'<blockquote><b>'.repeat(20_000)}deep`);
    expect(writeHtml(page, blocks, { keep: [], base: null })).toContain('deep');
  });
});
