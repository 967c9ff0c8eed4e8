import type { CleanArticle } from '../types.js';

/** Who made the article: its authors' names, else the byline as printed, else the agency; `null` where the page names nobody. */
export function creditLine({ authors, byline, agency }: CleanArticle): string | null {
  const names = authors.map(({ name }) => name).join(', ');
  return names || byline || agency;
}

/** Who, when and where, on one line: "Sam Varghese · 2020-06-11T21:02 · iTWire"; `null` where the page gives none of it. */
export function publicationLine(article: CleanArticle): string | null {
  const parts = [creditLine(article), article.publishedAt, article.siteName];
  return parts.filter((part) => part !== null && part !== '').join(' · ') || null;
}
