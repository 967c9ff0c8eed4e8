import { hostOf } from '../input/url.js';
import { type Clues, firstOf, meta, type Source } from './clues.js';
import { hasType, objectsOf, resolve, textOfJson } from './json.js';
import { present, squash } from './text.js';

const SITE_TYPES: ReadonlySet<string> = new Set(['WebSite', 'NewsMediaOrganization', 'Organization']);
/** Marks between a headline and the site's name in a page's title. */
export const TITLE_MARKS = /\s{1,9}[|–—·•»:-]{1,2}\s{1,9}|\s{0,9}[|｜]\s{0,9}|--/;

/** Host of the page: of its known address, or of the one that it states. */
const pageHost = ({ pageUrl, facts }: Clues): string | null =>
  [pageUrl, facts.links.get('canonical')?.[0], facts.meta.get('og:url')?.[0], facts.base]
    .map((url) => hostOf(url ?? ''))
    .find((host) => host !== null) ?? null;

const publisher: Source<string> = ({ article, facts }) => {
  const node = objectsOf(article.publisher)[0];
  return present(node ? textOfJson(resolve(node, facts.jsonLd).name) : textOfJson(article.publisher));
};

const siteNode: Source<string> = ({ facts }) => {
  const node = facts.jsonLd.find((n) => hasType(n, SITE_TYPES) && textOfJson(n.name) !== null);
  return node ? present(textOfJson(node.name)) : null;
};

/** The last (or first) part of the title, if the page's host is called so. */
const titleEnd: Source<string> = (clues) => {
  const { facts } = clues;
  const host = squash(pageHost(clues) ?? '');
  const parts = (facts.title ?? '').split(TITLE_MARKS).map((part) => present(part));
  if (host === '' || parts.length < 2) return null;
  for (const part of [parts[parts.length - 1], parts[0]]) {
    const letters = squash(part ?? '');
    if (part && letters.length > 2 && host.includes(letters)) return part;
  }
  return null;
};

/** A site's name behind the headline in the title has at most this many words. */
const MOST_WORDS = 5;

/** The last part of the title, if the rest is the headline that readers see. */
const behindHeadline: Source<string> = ({ facts, heading }) => {
  const title = facts.title ?? '';
  const text = heading?.text ?? '';
  if (text === '' || !title.startsWith(text)) return null;
  const parts = title.slice(text.length).split(TITLE_MARKS);
  const name = present(parts[parts.length - 1]);
  return parts.length > 1 && name !== null && name.split(' ').length <= MOST_WORDS ? name : null;
};

const SOURCES: readonly Source<string>[] = [
  meta('og:site_name'),
  publisher,
  siteNode,
  meta('application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'dcterms.publisher', 'cre', 'publisher', 'copyright'),
  titleEnd,
  behindHeadline,
];

function isName(name: string): boolean {
  return name.length <= 80 && !/^https?:/i.test(name);
}

/** The site's name. */
export function readSiteName(clues: Clues): string | null {
  return firstOf(
    SOURCES.map(
      (source): Source<string> =>
        (c) => {
          const name = source(c);
          return name !== null && isName(name) ? name : null;
        },
    ),
    clues,
  );
}

/** All names that the page gives its site, its host's and its handles, as letters for comparing. */
export function siteLetters(clues: Clues): ReadonlySet<string> {
  const names = SOURCES.map((source) => source(clues) ?? '');
  const host = pageHost(clues);
  if (host !== null) names.push(host);
  // "example.com" is called "Example" too.
  const bare = names.filter((name) => /^[\w-]+\.[\w.]{2,8}$/.test(name)).map((name) => name.slice(0, name.lastIndexOf('.')));
  return new Set([...names, ...bare, ...(clues.facts.meta.get('twitter:site') ?? [])].map(squash).filter((name) => name.length > 1));
}
