import { describe, expect, it } from 'vitest';
import { toText } from '../../src/formats/text.js';
import { articleWith, cleaned } from './support.js';

const article = articleWith({
  kicker: 'Harbour',
  title: 'Ferry returns',
  standfirst: 'After three years, the island has its boat again.',
  authors: [
    { name: 'Ann Lee', url: null, role: null, bio: null },
    { name: 'Bo Ek', url: null, role: 'Photographer', bio: null },
  ],
  publishedAt: '2024-05-03',
  siteName: 'Island Post',
  text: 'The ferry sailed on Monday.\n\nTwo hundred people waited.',
  images: [
    { url: null, alt: null, caption: 'The ferry. Photo: Bo Ek', credit: 'Bo Ek' },
    { url: null, alt: null, caption: 'The ferry. Photo: Bo Ek', credit: 'Bo Ek' },
  ],
});

describe('an article as text', () => {
  it('opens with kicker, headline, who and when, and standfirst; then comes the story', () => {
    expect(toText(article)).toBe(
      [
        'Harbour',
        'Ferry returns',
        'Ann Lee, Bo Ek · 2024-05-03 · Island Post',
        'After three years, the island has its boat again.',
        'The ferry sailed on Monday.',
        'Two hundred people waited.',
      ].join('\n\n'),
    );
  });

  it('is the bare story if no header is wanted', () => {
    expect(toText(article, { header: false })).toBe(article.text);
  });

  it('ends with the captions, each once, if they are wanted', () => {
    expect(toText(article, { header: false, captions: true })).toBe(`${article.text}\n\nThe ferry. Photo: Bo Ek`);
  });

  it('names the byline as printed, or the agency, where no author is known', () => {
    expect(toText(articleWith({ byline: 'Staff and agencies', agency: 'AFP' }))).toBe('Staff and agencies');
    expect(toText(articleWith({ agency: 'AFP', publishedAt: '2024-05-03' }))).toBe('AFP · 2024-05-03');
  });

  it('is empty for an empty article', () => {
    expect(toText(articleWith({}))).toBe('');
  });

  it.each(cleaned)('holds the story of $name unchanged', ({ article: { text, title }, article: whole }) => {
    const out = toText(whole);
    expect(out.endsWith(text)).toBe(true);
    expect(out).toContain(title ?? '');
  });
});
