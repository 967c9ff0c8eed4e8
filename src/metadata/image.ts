import { absoluteUrl } from '../input/url.js';
import { firstOf, type Source } from './clues.js';
import { urlOfJson } from './json.js';

const named =
  (name: string): Source<string> =>
  ({ facts, base }) => {
    for (const value of facts.meta.get(name) ?? []) {
      const url = absoluteUrl(value, base);
      if (url !== null) return url;
    }
    return null;
  };

const SOURCES: readonly Source<string>[] = [
  named('og:image:secure_url'),
  named('og:image'),
  named('og:image:url'),
  ({ article, base }) => absoluteUrl(urlOfJson(article.image), base),
  named('twitter:image'),
  named('twitter:image:src'),
  ({ article, base }) => absoluteUrl(urlOfJson(article.thumbnailUrl), base),
  ({ facts, base }) => absoluteUrl(facts.links.get('image_src')?.[0], base),
  named('image'),
  named('thumbnail'),
];

/** Address of the lead picture, absolute http(s). */
export const readImage: Source<string> = (clues) => firstOf(SOURCES, clues);
