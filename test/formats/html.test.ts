import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/formats/html.js';
import { cleanArticle } from '../../src/index.js';
import { articleWith, cleaned, squash, textOf } from './support.js';

const STORY = `<p>The island's ferry sailed again on Monday, three years after a storm broke its pier and left the islanders to rely on a small boat.</p>
<p>The council paid for the new pier, which stands on forty piles of oak, and expects that it will outlast the one that was lost.</p>
<p>Some two hundred people waited on the quay, several of them in the coats that they had worn to the last crossing, and the band played.</p>`;

describe('an article as a page', () => {
  it.each(cleaned)('holds every paragraph and field of $name', ({ article }) => {
    const words = squash(textOf(toHtml(article)));
    for (const part of [article.title, article.standfirst, article.byline, ...article.text.split(/\s*\n\s*/)])
      expect(words).toContain(squash(part ?? ''));
  });

  it('cleans to the article that it was made of', () => {
    const article = articleWith({
      title: 'Ferry returns after three years',
      standfirst: 'The island has its boat again.',
      authors: [{ name: 'Ann Lee', url: 'https://example.com/ann', role: null, bio: null }],
      byline: 'By Ann Lee',
      publishedAt: '2024-05-03T10:00:00+01:00',
      siteName: 'Island Post',
      url: 'https://example.com/ferry',
      language: 'en-GB',
      html: STORY,
      text: textOf(STORY).replaceAll('\n', '\n\n'),
    });
    const { title, authors, byline, publishedAt, siteName, url, language, text } = cleanArticle(toHtml(article));
    expect({ ...article, title, authors, byline, publishedAt, siteName, url, language, text }).toEqual(article);
  });

  it('shows text fields as text', () => {
    const evil = '"><script>alert(1)</script>\'&amp;';
    const html = toHtml(
      articleWith({
        title: evil,
        kicker: evil,
        standfirst: evil,
        byline: evil,
        description: evil,
        language: evil,
        url: evil,
        publishedAt: evil,
      }),
    );
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('alert(1)</script>');
    expect(textOf(/<h1>(.*)<\/h1>/.exec(html)?.[1] ?? '')).toBe(evil);
  });

  it('forbids scripts and all loading but of pictures', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(toHtml(articleWith({}))) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  });

  it('has the page’s language and direction', () => {
    expect(toHtml(articleWith({ language: 'ar', direction: 'rtl' }))).toContain('<html lang="ar" dir="rtl">');
  });
});
