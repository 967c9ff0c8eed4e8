import { type Document, type Element, isTag, isText } from 'domhandler';
import { findArticle } from './findArticle.js';
import { asString, flatten, parseJsonLd, strings } from './jsonLd.js';
import { isEscapedMarkup, textOfMarkup } from './markup.js';
import type { Facts, JsonObject } from './page.js';
import { walk } from './walk.js';

export { textOfMarkup } from './markup.js';

/** Facts of an input that states none. */
export const NO_FACTS: Facts = {
  title: null,
  language: null,
  direction: null,
  base: null,
  meta: new Map(),
  links: new Map(),
  jsonLd: [],
  article: null,
  articleBody: null,
};

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const NAMES = ['name', 'property', 'itemprop', 'http-equiv'] as const;

/** Elements whose `title` or `meta` is not the page's. */
const NOT_THE_PAGE: ReadonlySet<string> = new Set(['svg', 'template']);

function textOf(element: Element): string {
  let text = '';
  for (const child of element.children) if (isText(child)) text += child.data;
  return text;
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function articleBodyOf(article: JsonObject | null): string | null {
  if (!article) return null;
  const parts = strings(article.articleBody);
  if (parts.length === 0) return null;
  const once = textOfMarkup(parts.join('\n\n'));
  // Some templates escape the markup twice.
  const text = isEscapedMarkup(once) ? textOfMarkup(once) : once;
  const paragraphs = text
    .split(/\n[^\S\n]*\n/)
    .map((p) => p.split('\n').map(fold).filter(Boolean).join('\n'))
    .filter(Boolean);
  return paragraphs.length ? paragraphs.join('\n\n') : null;
}

/** Reads what a page says of itself apart from its visible text, in one walk. */
export function readFacts(document: Document): Facts {
  const meta = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  const jsonLd: JsonObject[] = [];
  let title: string | null = null;
  let language: string | null = null;
  let direction: 'ltr' | 'rtl' | null = null;
  let base: string | null = null;

  const read = (element: Element): void => {
    const { attribs } = element;
    switch (element.name) {
      case 'html':
      case 'body': {
        language ??= asString(attribs.lang) ?? asString(attribs['xml:lang']);
        const dir = attribs.dir?.toLowerCase();
        if (dir === 'ltr' || dir === 'rtl') direction ??= dir;
        break;
      }
      case 'title':
        title ??= asString(fold(textOf(element)));
        break;
      case 'base':
        base ??= asString(attribs.href);
        break;
      case 'meta': {
        const content = attribs.content === undefined ? '' : fold(attribs.content);
        if (!content) break;
        for (const name of NAMES) for (const key of (attribs[name] ?? '').toLowerCase().split(/\s+/)) if (key) add(meta, key, content);
        break;
      }
      case 'link': {
        const href = attribs.href?.trim();
        if (href) for (const rel of (attribs.rel ?? '').toLowerCase().split(/\s+/)) if (rel) add(links, rel, href);
        break;
      }
      case 'script': {
        if (!attribs.type?.toLowerCase().includes('ld+json')) break;
        const value = parseJsonLd(textOf(element));
        if (value !== undefined) for (const node of flatten(value)) jsonLd.push(node);
        break;
      }
    }
  };
  walk(document, {
    enter(node) {
      if (!isTag(node) || NOT_THE_PAGE.has(node.name)) return false;
      read(node);
      return true;
    },
  });
  language ??= meta.get('content-language')?.[0] ?? null;
  const article = findArticle(jsonLd, {
    addresses: [...(links.get('canonical') ?? []), ...(meta.get('og:url') ?? [])],
    titles: [...(meta.get('og:title') ?? []), ...(meta.get('twitter:title') ?? []), ...(title === null ? [] : [title])],
  });
  return { title, language, direction, base, meta, links, jsonLd, article, articleBody: articleBodyOf(article) };
}
