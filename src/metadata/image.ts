import { firstOf, type Source } from './clues.js';
import { urlOfJson } from './json.js';
import { webUrl } from './web.js';

const named =
  (name: string): Source<string> =>
  ({ facts, base }) => {
    for (const value of facts.meta.get(name) ?? []) {
      const url = webUrl(value, base);
      if (url !== null) return url;
    }
    return null;
  };

const SOURCES: readonly Source<string>[] = [
  named('og:image:secure_url'),
  named('og:image'),
  named('og:image:url'),
  ({ article, base }) => webUrl(urlOfJson(article.image), base),
  named('twitter:image'),
  named('twitter:image:src'),
  ({ article, base }) => webUrl(urlOfJson(article.thumbnailUrl), base),
  ({ facts, base }) => webUrl(facts.links.get('image_src')?.[0], base),
  named('image'),
  named('thumbnail'),
];

/** Address of the lead picture, absolute http(s). */
export const readImage: Source<string> = (clues) => firstOf(SOURCES, clues);
