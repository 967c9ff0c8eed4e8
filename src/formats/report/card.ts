import type { ArticleImage, Author, CleanArticle, Sponsorship } from '../../types.js';
import { escapeHtml } from '../escape.js';
import { readableDate } from './date.js';
import { NOTE_WORDS } from './words.js';

/** More pictures than these stay closed. */
const MANY = 3;

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);
const text = (value: string | null): string => (value ? escapeHtml(value) : '');
const aside = (value: string | null): string => (value ? ` <span class="quiet">${escapeHtml(value)}</span>` : '');

/** Words that lead to an address; to anything but http(s) they lead nowhere. */
function link(url: string | null, words: string | null): string {
  const shown = text(words || url);
  return url && isWeb(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer nofollow">${shown}</a>` : shown;
}

function time(iso: string | null): string {
  return iso ? `<time datetime="${escapeHtml(iso)}">${text(readableDate(iso))}</time>` : '';
}

function author({ name, url, role, bio }: Author): string {
  const about = bio ? `<details><summary class="quiet">About the author</summary><p class="quiet">${text(bio)}</p></details>` : '';
  return `<p>${link(url, name)}${aside(role)}</p>${about}`;
}

/** Last part of an address's path. */
const fileName = (url: string | null): string => (url ?? '').split(/[?#]/, 1)[0]?.split('/').filter(Boolean).at(-1) ?? '';

const picture = ({ url, alt, caption, credit }: ArticleImage): string => `<p>${link(url, alt || caption)}${aside(credit)}</p>`;

/** The pictures; of many, their number, which opens to the list. */
function pictures(images: readonly ArticleImage[]): string {
  const list = images.map(picture).join('');
  return images.length > MANY ? `<details><summary>${images.length}, open to see them</summary>${list}</details>` : list;
}

function money({ advertorial, sponsor, affiliate, evidence }: Sponsorship): string {
  const parts = [
    advertorial ? `Paid for${sponsor ? ` by ${text(sponsor)}` : ''}.` : '',
    affiliate ? 'Discloses affiliate links.' : '',
    aside(evidence),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A field: its name, its HTML (`''` where the page does not give it), and whether it takes the card's whole width. */
type Field = readonly [name: string, html: string, wide?: 'wide'];

const fieldsOf = (article: CleanArticle): readonly Field[] => [
  ['Authors', article.authors.map(author).join('')],
  ['Byline as printed', text(article.byline)],
  ['Agency', text(article.agency)],
  ['Dateline', text(article.dateline)],
  ['Published', time(article.publishedAt)],
  ['Changed', time(article.modifiedAt)],
  ['Site', text(article.siteName)],
  ['Section', text(article.section)],
  ['Kicker', text(article.kicker)],
  ['Language', text(article.language)],
  ['Tags', article.tags.map(escapeHtml).join(', ')],
  ['Lead picture', link(article.image, fileName(article.image))],
  ['Standfirst', text(article.standfirst), 'wide'],
  ['Description', text(article.description), 'wide'],
  ['Notes', article.notes.map((note) => `<p>${text(note.text)}${aside(NOTE_WORDS[note.type])}</p>`).join(''), 'wide'],
  ['Sponsorship', money(article.sponsorship), 'wide'],
  ['Pictures', pictures(article.images), 'wide'],
  ['Address', link(article.url, null), 'wide'],
];

/** The article's fields as a card; those that the page does not give are named at its end. */
export function card(article: CleanArticle): string {
  const fields = fieldsOf(article);
  const given = fields.filter(([, html]) => html !== '');
  const missing = fields.filter(([, html]) => html === '').map(([name]) => name.toLowerCase());
  const cells = given.map(([name, html, wide]) => `<div${wide ? ' class="wide"' : ''}><dt>${name}</dt><dd dir="auto">${html}</dd></div>`);
  return `<section class="card" aria-labelledby="fields">
<h2 id="fields">What the page says of the story</h2>
<dl>${cells.join('\n')}</dl>
${missing.length > 0 ? `<p class="quiet none">Not given: ${missing.join(', ')}.</p>` : ''}
</section>`;
}
