import { absoluteUrl } from '../input/url.js';
import { type Clues, firstOf, type Source } from './clues.js';
import { textOfJson, urlOfJson } from './json.js';

const SOURCES: readonly Source<string>[] = [
  ({ facts, base }) => absoluteUrl(facts.links.get('canonical')?.[0], base),
  ({ facts, base }) => absoluteUrl(facts.meta.get('og:url')?.[0], base),
  ({ article, base }) => absoluteUrl(urlOfJson(article.mainEntityOfPage) ?? textOfJson(article.url), base),
];

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return (pathname === '/' || pathname === '') && search === '';
}

/** The canonical address: what the page names so, unless that is the site's front page; else the address that the caller gave. */
export function readUrl(clues: Clues): string | null {
  const own = clues.pageUrl;
  const deep = own !== null && !isFrontPage(own);
  const checked = SOURCES.map(
    (source): Source<string> =>
      (c) => {
        const url = source(c);
        return url === null || (deep && isFrontPage(url)) ? null : url;
      },
  );
  return firstOf(checked, clues) ?? own;
}
