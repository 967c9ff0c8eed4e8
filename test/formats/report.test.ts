import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../src/formats/report/palette.js';
import { toReport } from '../../src/formats/report.js';
import { type CleanArticle, cleanArticle, KINDS } from '../../src/index.js';
import { articleWith, cleaned, paragraphsOf, squash } from './support.js';

const reportOf = (article: CleanArticle, html = '') => load(toReport(article, { html }));

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry returns</title></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Ferry returns after three years</h1><p>By Ann Lee</p>
<p>The island's ferry sailed again on Monday, three years after a storm broke its pier &amp; left the islanders to rely on a small boat from the mainland harbour.</p>
<p>The council paid for the new pier, which stands on forty piles of oak, and expects that it will outlast the one that was lost by at least half a century.</p>
<div class="newsletter-signup"><p>Sign up for our newsletter</p></div>
<p>Some two hundred people waited on the quay, several of them in the coats that they had worn to the last crossing, and the band of the school played.</p></article>
<footer>Copyright The Island Post</footer></body></html>`;

describe('the report', () => {
  it.each(cleaned)('loses no word of $name: neither of the story nor of what was removed', ({ article, source }) => {
    const $ = reportOf(article, source);
    const kept = squash($('.kept').text());
    for (const paragraph of paragraphsOf(article)) expect(kept).toContain(squash(paragraph));
    for (const { caption } of article.images) for (const line of (caption ?? '').split('\n')) expect(kept).toContain(squash(line));
    const removed = $('.removed')
      .toArray()
      .map((block) => squash($(block).find('.words').text()));
    expect(removed).toHaveLength(article.removed.length);
    article.removed.forEach(({ text }, i) => {
      if (text.trim() !== '') expect(removed[i]).toBe(squash(text));
    });
    const fields = squash($('body').text());
    for (const field of [article.title, article.kicker, article.standfirst, article.description, article.byline, article.agency])
      expect(fields).toContain(squash(field ?? ''));
  });

  it('shows the page in its order, what is removed among what is kept', () => {
    const $ = reportOf(cleanArticle(PAGE), PAGE);
    const order = $('.blocks > *')
      .toArray()
      .map((block) =>
        $(block).is('.removed') ? `removed: ${$(block).find('.words').text()}` : $(block).clone().find('.label').remove().end().text(),
      );
    const starts = [
      'removed: Home World',
      'Ferry returns',
      'removed: By Ann Lee',
      'The island',
      'The council',
      'removed: Sign up',
      'Some two hundred',
      'removed: Copyright',
    ];
    expect(order.map((text, i) => text.slice(0, starts[i]?.length))).toEqual(starts);
  });

  it('shows the blocks of a plain text in order too', () => {
    const { source, article } = cleaned.find(({ name }) => name === 'plain-text-wrapped/input.txt') ?? {
      source: '',
      article: articleWith({}),
    };
    const $ = reportOf(article, source);
    const words = $('.blocks > *')
      .toArray()
      .map((block) => $(block).text());
    const at = (text: string) => words.findIndex((each) => each.includes(text));
    expect(at('Subscribe')).toBeLessThan(at('Snowplough named'));
    expect(at('We waited')).toBeLessThan(at('ADVERTISEMENT'));
    expect(at('ADVERTISEMENT')).toBeLessThan(at('old plough'));
  });

  it('keeps the story in order where the page’s source does not show it', () => {
    const article = articleWith({ text: 'First.\n\nSecond.\n\nThird.', removed: cleanArticle(PAGE).removed });
    const $ = reportOf(article, PAGE);
    expect(
      $('.kept')
        .toArray()
        .map((block) => $(block).text()),
    ).toEqual(['First.', 'Second.', 'Third.']);
  });

  it('shows subheads, items, quotations and tables as such', () => {
    const html =
      '<h2>The pier</h2><ul><li>Oak</li></ul><blockquote><p>We waited.</p></blockquote><table><tr><td>Ward</td><td>1</td></tr></table>';
    const $ = reportOf(articleWith({ html, text: 'The pier\n\nOak\n\nWe waited.\n\nWard\t1' }));
    expect($('h4.heading').text()).toBe('The pier');
    expect($('.item').text()).toBe('Oak');
    expect($('.quote').text()).toBe('We waited.');
    expect(
      $('td')
        .toArray()
        .map((cell) => $(cell).text()),
    ).toEqual(['Ward', '1']);
  });

  it('marks editorial notes by their type', () => {
    const text = 'Correction: the year was wrong.';
    const $ = reportOf(articleWith({ text: `The ferry sailed.\n\n${text}`, notes: [{ type: 'correction', text }] }));
    expect($('.note').text()).toBe(`Correction${text}`);
  });

  it.each(cleaned)(
    'gives each removed block of $name its kind and its evidence, for eyes, keyboard and screen reader',
    ({ article, source }) => {
      const $ = reportOf(article, source);
      $('.removed').each((i, block) => {
        const { kind, evidence, rule, path } = article.removed[i] ?? { kind: 'none', evidence: '', rule: '', path: '' };
        const described = $(`[id="${$(block).attr('aria-describedby')}"]`).text();
        expect($(block).attr('tabindex')).toBe('0');
        expect($(block).hasClass(`k-${kind}`)).toBe(true);
        expect(
          $(`[id="${$(block).attr('aria-labelledby')}"]`)
            .text()
            .toLowerCase(),
        ).toBe(`removed: ${kind}`);
        for (const part of [evidence, rule, path]) expect(described).toContain(part);
      });
    },
  );

  it('has a legend with a pressed button and a count for each kind that the page has', () => {
    const article = cleanArticle(PAGE);
    const $ = reportOf(article, PAGE);
    const buttons = $('button[data-kind]')
      .toArray()
      .map((button) => [$(button).attr('data-kind'), $(button).attr('aria-pressed'), $(button).find('.count').text()]);
    const count = (kind: string) => article.removed.filter((block) => block.kind === kind).length;
    expect(buttons).toEqual(KINDS.filter((kind) => count(kind) > 0).map((kind) => [kind, 'true', String(count(kind))]));
    expect($('button:not([type=button])')).toHaveLength(0);
  });

  it('tells of paid content, of a cut story and of a page without one', () => {
    const sponsorship = { advertorial: true, sponsor: 'Brightwell', affiliate: false, evidence: '“Paid content” stands at the headline.' };
    const text = reportOf(articleWith({ sponsorship, truncated: true })).text();
    for (const words of ['Paid for by Brightwell', 'stands at the headline', 'Cut short', 'No article was found'])
      expect(text).toContain(words);
    expect(reportOf(articleWith({ text: 'Story.' }))('.notice')).toHaveLength(0);
  });

  it('names the fields that the page does not give', () => {
    const $ = reportOf(articleWith({ siteName: 'Island Post' }));
    expect($('.none').text()).toContain('authors');
    expect($('.none').text()).not.toContain('site,');
  });

  it('has landmarks and headings in order', () => {
    const $ = reportOf(cleanArticle(PAGE), PAGE);
    expect($('header, main, aside')).toHaveLength(3);
    const levels = $('h1, h2, h3, h4')
      .toArray()
      .map(({ name }) => Number(name.slice(1)));
    levels.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    });
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  const ATTACKS = [
    '</script><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover=alert(1) x='",
    '</style></title></textarea><iframe src="//evil.example">',
    '<!--',
    ']]>&lt;b&gt;',
    'javascript:alert(1)',
    '\u0000<b>\u202e',
  ];
  it.each(ATTACKS)('shows every text of the page as text: %s', (evil) => {
    const article = articleWith({
      ...{ title: evil, kicker: evil, standfirst: evil, description: evil, byline: evil, agency: evil, dateline: evil },
      ...{ publishedAt: evil, modifiedAt: evil, url: evil, siteName: evil, section: evil, tags: [evil], language: evil, image: evil },
      authors: [{ name: evil, url: evil, role: evil, bio: evil }],
      images: [{ url: evil, alt: evil, caption: evil, credit: evil }],
      notes: [{ type: 'editor', text: evil }],
      text: `${evil}\n\na\t${evil}`,
      sponsorship: { advertorial: true, sponsor: evil, affiliate: true, evidence: evil },
      removed: [{ kind: 'sponsored', text: `${evil}\n${evil}`, range: [0, 1], path: evil, rule: evil, evidence: evil }],
    });
    const harmless = reportOf(articleWith({ ...article, title: 'T', url: null }), '');
    const $ = reportOf(article, evil);
    expect($('script')).toHaveLength(1);
    expect($('script').text()).toBe(harmless('script').text());
    expect($('img, iframe, svg svg, link, object, embed, form, input, base, b b')).toHaveLength(0);
    const attributes = $('*')
      .toArray()
      .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []));
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
    expect(
      $('a')
        .toArray()
        .map((a) => $(a).attr('href'))
        .filter((href) => !/^(?:https?:|#)/.test(href ?? '')),
    ).toEqual([]);
    expect($('.words').text()).toContain(evil.replaceAll('\u0000', ''));
  });

  it('lets no script run but its own, and asks for nothing over the network', () => {
    const html = toReport(cleanArticle(PAGE), { html: PAGE });
    const $ = load(html);
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const hash = createHash('sha256').update($('script').text()).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hash}'`);
    expect(html).not.toMatch(/@import|url\(|@font-face/);
  });

  it('is the same for the same article', () => {
    expect(toReport(cleanArticle(PAGE), { html: PAGE })).toBe(toReport(cleanArticle(PAGE), { html: PAGE }));
  });

  it('answers for an empty page, and for a page that is not the article’s', () => {
    expect(reportOf(cleanArticle(''), '').text()).toContain('Nothing was removed');
    expect(reportOf(cleanArticle(PAGE), 'x').text()).toContain('Sign up for our newsletter');
  });

  it('is refused without the page', () => {
    expect(() => toReport(articleWith({}), JSON.parse('{}'))).toThrow(TypeError);
  });
});

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(THEMES))('the colours of the %s theme', (_, theme) => {
  it('have WCAG AA contrast for text', () => {
    for (const ground of [theme.page, theme.panel])
      for (const text of [theme.ink, theme.muted, theme.focus]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(KINDS)('have WCAG AA contrast on blocks of kind %s, for text, name, edge and evidence', (kind) => {
    const [tint, tone] = theme.kinds[kind];
    for (const text of [theme.removed, theme.ink, theme.muted, tone]) expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [theme.page, theme.panel]) expect(contrast(tone, ground)).toBeGreaterThanOrEqual(3);
  });

  it('tell the kinds apart', () => {
    const tones = KINDS.map((kind) => theme.kinds[kind][1]);
    expect(new Set(tones).size).toBe(KINDS.length);
  });
});
