import type { Author, CleanArticle } from '../../types.js';
import { escapeHtml } from '../escape.js';

const text = (value: string | null): string => (value ? escapeHtml(value) : '');

/** An address that a reader may follow; anything but http(s) stays text. */
function link(url: string | null): string {
  if (!url) return '';
  const shown = escapeHtml(url);
  return /^https?:\/\//i.test(url) ? `<a href="${shown}" rel="noreferrer nofollow">${shown}</a>` : shown;
}

function author({ name, url, role, bio }: Author): string {
  const named = url && /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer nofollow">${text(name)}</a>` : text(name);
  return `<p>${named}${role ? ` <span class="quiet">${text(role)}</span>` : ''}</p>${bio ? `<p class="quiet">${text(bio)}</p>` : ''}`;
}

type Row = readonly [name: string, html: string];

function rows(article: CleanArticle): Row[] {
  const { sponsorship, images, notes } = article;
  const paid = [
    sponsorship.advertorial ? `Paid for${sponsorship.sponsor ? ` by ${text(sponsorship.sponsor)}` : ''}.` : '',
    sponsorship.affiliate ? 'It discloses affiliate links.' : '',
    sponsorship.evidence ? `<span class="quiet">${text(sponsorship.evidence)}</span>` : '',
  ];
  return [
    ['Headline', text(article.title)],
    ['Kicker', text(article.kicker)],
    ['Standfirst', text(article.standfirst)],
    ['Authors', article.authors.map(author).join('')],
    ['Byline', text(article.byline)],
    ['Agency', text(article.agency)],
    ['Dateline', text(article.dateline)],
    ['Published', text(article.publishedAt)],
    ['Changed', text(article.modifiedAt)],
    ['Site', text(article.siteName)],
    ['Section', text(article.section)],
    ['Tags', article.tags.map(escapeHtml).join(', ')],
    ['Language', text(article.language)],
    ['Address', link(article.url)],
    ['Description', text(article.description)],
    ['Lead picture', link(article.image)],
    [
      'Pictures',
      images.length > 0
        ? images
            .map(({ url, alt, credit }) => `<p>${text(alt) || link(url)}${credit ? ` <span class="quiet">${text(credit)}</span>` : ''}</p>`)
            .join('')
        : '',
    ],
    ['Notes', notes.map((note) => `<p><span class="label">${note.type}</span> ${text(note.text)}</p>`).join('')],
    ['Sponsorship', paid.filter(Boolean).join(' ')],
  ];
}

/** The article's fields as a list, those that the page does not give named at its end. */
export function card(article: CleanArticle): string {
  const all = rows(article);
  const given = all.filter(([, html]) => html !== '');
  const missing = all.filter(([, html]) => html === '').map(([name]) => name.toLowerCase());
  return `<section class="card" aria-labelledby="fields">
<h2 id="fields">Fields</h2>
<dl>${given.map(([name, html]) => `<dt>${name}</dt><dd dir="auto">${html}</dd>`).join('\n')}</dl>
${missing.length > 0 ? `<p class="none">Not on the page: ${missing.join(', ')}.</p>` : ''}
</section>`;
}
