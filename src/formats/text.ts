import type { CleanArticle } from '../types.js';
import { publicationLine } from './header.js';

/**
 * Options of {@link toText}.
 *
 * @example
 * ```ts
 * const options: TextOptions = { header: false, captions: true };
 * toText(article, options); // => 'Retail giant Amazon has announced …\n\nImage by teguhjati pras from Pixabay'
 * ```
 */
export interface TextOptions {
  /** Puts kicker, headline, byline and standfirst before the text; default `true`. */
  header?: boolean;
  /** Puts the pictures' captions behind the text, a paragraph each; default `false`. */
  captions?: boolean;
}

/**
 * The article as plain text for a reader or a language model: kicker, headline, a line of author, date and site, standfirst, text.
 * Paragraphs are parted by one blank line. What the article does not have is left out; an empty article gives `''`.
 *
 * @example
 * ```ts
 * toText(article);
 * // => `Amazon will not sell facial recognition software to cops for one year
 * //
 * // Sam Varghese · 2020-06-11T21:02 · iTWire
 * //
 * // Retail giant Amazon has announced …`
 * ```
 */
export function toText(article: CleanArticle, options: TextOptions = {}): string {
  const { header = true, captions = false } = options;
  const parts: (string | null)[] = header ? [article.kicker, article.title, publicationLine(article), article.standfirst] : [];
  parts.push(article.text);
  if (captions) for (const caption of new Set(article.images.map((image) => image.caption))) parts.push(caption);
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
