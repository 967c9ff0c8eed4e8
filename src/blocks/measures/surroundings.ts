import type { Json, Page } from '../../input/page.js';
import type { Container } from '../block.js';
import { squash } from '../squash.js';
import type { Survey } from '../survey.js';
import { log, type MeasureGroup } from './measures.js';

const META_AUTHORS = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'] as const;
const FEWEST_LETTERS = 5;
const MOST_NAMES = 12;
const LONGEST_NAMING = 300;

function collectNames(value: Json | undefined, names: string[]): void {
  if (names.length >= MOST_NAMES) return;
  if (typeof value === 'string') names.push(value);
  else if (Array.isArray(value)) for (const one of value) collectNames(one, names);
  else if (value && typeof value === 'object') collectNames(value.name, names);
}

/** Letters of the names of those who wrote the article, as the page's data give them. */
function statedAuthors({ facts }: Page): string[] {
  const names: string[] = [];
  collectNames(facts.article?.author, names);
  for (const name of META_AUTHORS) for (const one of facts.meta.get(name) ?? []) if (!one.includes('//')) names.push(one);
  return [...new Set(names.slice(0, MOST_NAMES).map(squash))].filter((name) => name.length >= FEWEST_LETTERS);
}

const PRICE = /[€$£¥₹]\s?\d|\d\s?(?:€|£|zł|kr\b|Kč|USD|EUR)/;
const ARROWS: ReadonlySet<string> = new Set([...'»›→▸▶>+']);
const EARLY = 28;
/** Characters of a line in which a degree sign speaks of the weather. */
const SHORT = 40;

/** Names of what {@link surroundingMeasures} measures. */
export const SURROUNDING_NAMES: readonly string[] = [
  'mediaBefore',
  'mediaAfter',
  'emails@up0',
  'emails@up1',
  'emails@up2',
  'emails@up3',
  'namesAuthor',
  'isAuthor',
  'namesSite',
  'price',
  'arrow',
  'earlyColon',
  'endsBracket',
  'degrees',
];

/** What stands around the block and what the page says of it: pictures beside it, e-mail fields near it, names that the page's data give. */
export function surroundingMeasures(survey: Survey): MeasureGroup {
  const { page, blocks } = survey;
  const authors = statedAuthors(page);
  const site = squash(page.facts.meta.get('og:site_name')?.[0] ?? '');
  const isMedia = (index: number): boolean => (blocks[index]?.media ?? null) !== null;
  return {
    names: SURROUNDING_NAMES,
    write(_, i, out, at) {
      const block = survey.texts[i];
      if (!block) return;
      const { text, index } = block;
      const letters = survey.letters[i] ?? '';
      out[at] = Number(isMedia(index - 1));
      out[at + 1] = Number(isMedia(index + 1));
      let c: Container | null = block.container;
      for (let level = 0; level < 4 && c; level++, c = c.parent) out[at + 2 + level] = log(c.emailFields);
      const short = letters.length <= LONGEST_NAMING;
      out[at + 6] = Number(short && authors.some((name) => letters.includes(name)));
      out[at + 7] = Number(authors.includes(letters));
      out[at + 8] = Number(short && site.length >= FEWEST_LETTERS && letters.includes(site));
      out[at + 9] = Number(text.length < 200 && PRICE.test(text));
      out[at + 10] = Number(ARROWS.has(text.charAt(0)) || ARROWS.has(text.charAt(text.length - 1)));
      const colon = text.indexOf(':');
      out[at + 11] = Number(colon > 1 && colon < EARLY && text.charAt(colon + 1) === ' ');
      out[at + 12] = Number(text.endsWith(')'));
      out[at + 13] = Number(text.length < SHORT && text.includes('°'));
    },
  };
}
