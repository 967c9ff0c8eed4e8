import { defaultHandlers, type Handle, type Options, toMdast } from 'hast-util-to-mdast';
import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as writeMarkdown } from 'mdast-util-to-markdown';
import type { CleanArticle } from '../types.js';
import { frontMatter } from './frontMatter.js';
import { toHast } from './hast.js';
import { publicationLine } from './header.js';

/**
 * Options of {@link toMarkdown}.
 *
 * @example
 * ```ts
 * const options: MarkdownOptions = { header: false, images: false };
 * toMarkdown(article, options); // => '*Image by [teguhjati pras](…) from [Pixabay](…)…*\n\nRetail giant Amazon …'
 * ```
 */
export interface MarkdownOptions {
  /** Puts kicker, headline, byline and standfirst before the body; default `true`. */
  header?: boolean;
  /** Puts the fields before all else as YAML front matter, as site generators read it; default `false`. */
  frontMatter?: boolean;
  /** Keeps pictures, by their addresses; their captions stay in any case; default `true`. */
  images?: boolean;
}

/** The headline is the one heading of the first level. */
const h1: Handle = (state, element) => defaultHandlers.h2(state, { ...element, tagName: 'h2' });

/** A caption is a paragraph of its own under the picture, in italics. */
const figcaption: Handle = (state, { children }) => {
  const em = { type: 'element', tagName: 'em', properties: {}, children } as const;
  return defaultHandlers.p(state, { type: 'element', tagName: 'p', properties: {}, children: [em] });
};

const HANDLERS: Options['handlers'] = { h1, figcaption };
const WITHOUT_IMAGES: Options['handlers'] = { ...HANDLERS, img: () => undefined };

const paragraphs = (text: string | null, type: 'strong' | null): RootContent[] =>
  (text ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((value) => ({ type: 'paragraph', children: [type ? { type, children: [{ type: 'text', value }] } : { type: 'text', value }] }));

function headerOf(article: CleanArticle): RootContent[] {
  const { kicker, title, standfirst } = article;
  const headline: RootContent[] = title ? [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }] : [];
  return [...paragraphs(kicker, null), ...headline, ...paragraphs(publicationLine(article), null), ...paragraphs(standfirst, 'strong')];
}

function bodyOf(html: string, images: boolean): RootContent[] {
  const tree = toMdast(toHast(html), { document: true, handlers: images ? HANDLERS : WITHOUT_IMAGES });
  return tree.type === 'root' ? tree.children : [];
}

/**
 * The article as CommonMark, with tables and strikethrough as GitHub writes them: headline, a line of author, date and site, standfirst
 * in bold, then the body with its links, quotations, lists, tables and pictures, captions in italics below. Text is escaped, so that it
 * reads the same once rendered: an asterisk or a bracket of the reporter's stays one. No raw HTML is written.
 *
 * @example
 * ```ts
 * toMarkdown(article);
 * // => `# Amazon will not sell facial recognition software to cops for one year
 * //
 * // Sam Varghese · 2020-06-11T21:02 · iTWire
 * //
 * // ![…](…)
 * //
 * // *Image by …*
 * //
 * // Retail giant Amazon has announced …`
 * ```
 * @example
 * ```ts
 * toMarkdown(article, { frontMatter: true, header: false }); // => '---\ntitle: …\n---\n…Retail giant Amazon …'
 * ```
 */
export function toMarkdown(article: CleanArticle, options: MarkdownOptions = {}): string {
  const { header = true, frontMatter: matter = false, images = true } = options;
  const root: Root = { type: 'root', children: [...(header ? headerOf(article) : []), ...bodyOf(article.html, images)] };
  const body = writeMarkdown(root, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-', rule: '-' });
  return matter ? `${frontMatter(article)}\n${body}` : body;
}
