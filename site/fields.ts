import { readableDate } from '../src/formats/report/date.js';
import { NOTE_WORDS } from '../src/formats/report/words.js';
import type { ArticleImage, Author, CleanArticle, Sponsorship } from '../src/index.js';
import { element } from './dom.js';

/** A line of a field; what is said beside it is quiet. */
type Line = string | { readonly quiet: string };

/** A field's name and what the page says of it; no lines where the page does not give it. */
type Field = readonly [name: string, lines: readonly Line[]];

const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ');
const lines = (...values: readonly (string | null)[]): string[] => values.flatMap((value) => value || []);
const quiet = (...values: readonly (string | null)[]): Line[] => lines(...values).map((value) => ({ quiet: value }));
const date = (iso: string | null): string[] => (iso ? [readableDate(iso)] : []);

const author = ({ name, role, url, bio }: Author): Line[] => [joined(name, role), ...quiet(url, bio)];
const picture = ({ url, alt, caption, credit }: ArticleImage): string => joined(caption || alt || url, credit);

function money({ advertorial, sponsor, affiliate, evidence }: Sponsorship): Line[] {
  const paid = advertorial ? `Paid for${sponsor ? ` by ${sponsor}` : ''}` : null;
  return [...lines(paid, affiliate ? 'Discloses affiliate links' : null), ...quiet(evidence)];
}

/** The article's fields in reading order. */
const fieldsOf = (article: CleanArticle): readonly Field[] => [
  ['Kicker', lines(article.kicker)],
  ['Standfirst', lines(article.standfirst)],
  ['Authors', article.authors.flatMap(author)],
  ['Byline as printed', lines(article.byline)],
  ['Agency', lines(article.agency)],
  ['Dateline', lines(article.dateline)],
  ['Published', date(article.publishedAt)],
  ['Changed', date(article.modifiedAt)],
  ['Site', lines(article.siteName)],
  ['Section', lines(article.section)],
  ['Tags', lines(article.tags.join(', '))],
  ['Language', lines(article.language)],
  ['Notes', article.notes.map(({ type, text }) => `${NOTE_WORDS[type]}: ${text}`)],
  ['Sponsorship', money(article.sponsorship)],
  ['Description', lines(article.description)],
  ['Pictures', article.images.map(picture)],
  ['Lead picture', lines(article.image)],
  ['Address', lines(article.url)],
];

const lineElement = (line: Line): HTMLElement =>
  typeof line === 'string' ? element('dd', { dir: 'auto' }, line) : element('dd', { dir: 'auto', class: 'quiet' }, line.quiet);

/** The fields as a list; those that the page does not give are named below it. */
export function fieldList(article: CleanArticle): HTMLElement[] {
  const fields = fieldsOf(article);
  const given = fields.filter(([, values]) => values.length > 0);
  const missing = fields.filter(([, values]) => values.length === 0).map(([name]) => name.toLowerCase());
  const rows = given.map(([name, values]) => element('div', {}, element('dt', {}, name), ...values.map(lineElement)));
  const rest = missing.length > 0 ? [element('p', { class: 'quiet' }, `Not given: ${missing.join(', ')}.`)] : [];
  return [element('dl', {}, ...rows), ...rest];
}
