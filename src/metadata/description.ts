import { firstOf, meta, type Source } from './clues.js';
import { textOfJson } from './json.js';

const SOURCES: readonly Source<string>[] = [
  meta('description'),
  meta('og:description'),
  ({ article }) => textOfJson(article.description),
  meta('twitter:description', 'dc.description', 'dcterms.description', 'dcterms.abstract', 'sailthru.description'),
];

/** The summary that the page gives to search engines. */
export const readDescription: Source<string> = (clues) => firstOf(SOURCES, clues);
