import { type Document, type Element, isTag, isText } from 'domhandler';
import { Parser } from 'htmlparser2';
import { asString, findArticle, flatten, parseJsonLd, strings } from './jsonLd.js';
import type { Facts, JsonObject } from './page.js';

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

const PARAGRAPH_ENDS: ReadonlySet<string> = new Set(
  'p div li h1 h2 h3 h4 h5 h6 blockquote tr ul ol table figure section article'.split(' '),
);

/** The text of a string that may hold tags and character references, paragraphs parted by `\n\n`. */
export function textOfMarkup(markup: string): string {
  if (!markup.includes('<') && !markup.includes('&')) return markup;
  let text = '';
  let skipped = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (name === 'script' || name === 'style') skipped += 1;
      else if (name === 'br') text += '\n';
      else if (PARAGRAPH_ENDS.has(name)) text += '\n\n';
    },
    onclosetag(name) {
      if (name === 'script' || name === 'style') skipped -= 1;
      else if (PARAGRAPH_ENDS.has(name)) text += '\n\n';
    },
    ontext(data) {
      if (skipped === 0) text += data;
    },
  });
  parser.end(markup);
  return text;
}

function articleBodyOf(article: JsonObject | null): string | null {
  if (!article) return null;
  const parts = strings(article.articleBody);
  if (parts.length === 0) return null;
  // Some templates escape the markup twice.
  const text = textOfMarkup(textOfMarkup(parts.join('\n\n')));
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
  const stack: Element[] = [];
  const push = (children: Document['children']): void => {
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child && isTag(child)) stack.push(child);
    }
  };
  push(document.children);
  for (let element = stack.pop(); element; element = stack.pop()) {
    read(element);
    push(element.children);
  }
  language ??= meta.get('content-language')?.[0] ?? null;
  const article = findArticle(jsonLd);
  return { title, language, direction, base, meta, links, jsonLd, article, articleBody: articleBodyOf(article) };
}
