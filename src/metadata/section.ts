import { listOf, strings } from '../input/jsonLd.js';
import { type Clues, firstOf, meta, type Source } from './clues.js';
import { hasType, objectsOf, textOfJson } from './json.js';
import { present, squash } from './text.js';

const MOST_TAGS = 50;
const LONGEST_TAG = 100;
const BREADCRUMBS: ReadonlySet<string> = new Set(['BreadcrumbList']);

/** The last breadcrumb before the article's own. */
const breadcrumb: Source<string> = ({ facts }) => {
  const list = facts.jsonLd.find((node) => hasType(node, BREADCRUMBS));
  const names = objectsOf(list?.itemListElement).map((item) => textOfJson(item.name) ?? textOfJson(item.item));
  return names.length > 2 ? (names[names.length - 2] ?? null) : null;
};

const SECTIONS: readonly Source<string>[] = [
  meta('article:section'),
  ({ article }) => textOfJson(article.articleSection),
  meta('og:article:section', 'section', 'parsely-section', 'dc.subject', 'dcterms.subject', 'category', 'cxenseparse:taxonomy'),
  breadcrumb,
];

/** The section that the article stands in; not its headline, which some templates put there. */
export const readSection: Source<string> = (clues) => {
  const section = firstOf(SECTIONS, clues);
  return section !== null && clues.names.whole.includes(squash(section)) ? null : section;
};

const split = (values: readonly string[]): string[] =>
  values.flatMap((value) => value.split(/[,;，、]/)).flatMap((tag) => present(tag) ?? []);

type TagSource = (clues: Clues) => readonly string[];
const metaTags =
  (name: string): TagSource =>
  ({ facts }) =>
    split(facts.meta.get(name) ?? []);

const TAGS: readonly TagSource[] = [
  metaTags('article:tag'),
  ({ article }) => {
    const words = listOf(article.keywords);
    return words.length === 1 ? split(strings(article.keywords)) : words.flatMap((word) => textOfJson(word) ?? []);
  },
  metaTags('og:article:tag'),
  metaTags('news_keywords'),
  metaTags('parsely-tags'),
  metaTags('sailthru.tags'),
  metaTags('keywords'),
  ({ marks }) => marks.tags,
];

/** The article's tags: those of the best source that has any, each once. */
export function readTags(clues: Clues): string[] {
  for (const source of TAGS) {
    const byLetters = new Map<string, string>();
    for (const tag of source(clues)) {
      const letters = squash(tag);
      if (letters !== '' && tag.length <= LONGEST_TAG && !byLetters.has(letters)) byLetters.set(letters, tag);
    }
    if (byLetters.size > 0) return [...byLetters.values()].slice(0, MOST_TAGS);
  }
  return [];
}
