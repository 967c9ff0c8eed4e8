import { readableDate } from '../src/formats/report/date.js';
import { KIND_WORDS } from '../src/formats/report/words.js';
import { type CleanArticle, KINDS } from '../src/index.js';
import { element } from './dom.js';
import { fieldList } from './fields.js';
import { reportFrame, reportOf } from './report.js';

/** "1 block", "1,204 words". */
export const count = (number: number, noun: string): string => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

/** How many blocks of each kind were removed; a kind that the page lacks is not listed. */
function kindCounts({ removed }: CleanArticle): HTMLElement {
  const items = KINDS.flatMap((kind) => {
    const number = removed.filter((block) => block.kind === kind).length;
    if (number === 0) return [];
    const swatch = element('span', { class: 'swatch', 'aria-hidden': 'true' });
    const [name] = KIND_WORDS[kind];
    return element('li', { class: `k-${kind}`, 'data-kind': kind }, swatch, `${name} `, element('b', {}, String(number)));
  });
  return element(
    'div',
    { class: 'kinds' },
    element('p', { class: 'quiet', id: 'removed' }, 'Removed blocks by kind'),
    element('ul', { 'aria-labelledby': 'removed' }, ...items),
  );
}

function notices({ text, sponsorship, truncated }: CleanArticle): HTMLElement[] {
  const all = [
    text === '' ? 'No article was found. The report lists everything on the page, each block with the reason.' : '',
    sponsorship.advertorial ? `Paid content. ${sponsorship.evidence ?? ''}` : '',
    truncated ? 'Cut short: a paywall or teaser cut this article; the rest is not on the page.' : '',
  ];
  return all.flatMap((notice) => (notice ? element('p', { class: 'notice' }, notice) : []));
}

function head(article: CleanArticle): HTMLElement {
  const { title, language, authors, byline, publishedAt, siteName, wordCount, removed, confidence } = article;
  const who = authors.map(({ name }) => name).join(', ') || byline;
  const origin = [who, publishedAt && readableDate(publishedAt), siteName].flatMap((part) => part || []).join(' · ');
  const figures = [
    `${count(wordCount, 'word')} kept`,
    `${count(removed.length, 'block')} removed`,
    `${Math.round(confidence * 100)} % sure that the story was found`,
  ];
  return element(
    'div',
    { class: 'head' },
    element('p', { class: 'label' }, 'Clean copy'),
    element('h2', { id: 'headline', tabindex: '-1', dir: 'auto', lang: title ? language : null }, title ?? 'A page without a headline'),
    element('p', { class: 'quiet', dir: 'auto' }, origin),
    element('p', { class: 'figures' }, ...figures.flatMap((figure) => [element('span', {}, figure), ' '])),
    kindCounts(article),
    ...notices(article),
    element(
      'nav',
      { 'aria-label': 'Parts of the result' },
      element('a', { href: '#story' }, 'Story'),
      element('a', { href: '#fields' }, 'Fields'),
      element('a', { href: '#report' }, 'Report'),
    ),
  );
}

/** A button that copies a text and says so. */
function copyButton(words: string, text: string): HTMLButtonElement {
  const button = element('button', { type: 'button' }, words);
  button.addEventListener('click', async () => {
    const done = await navigator.clipboard.writeText(text).then(
      () => 'Copied',
      () => 'The browser did not allow it',
    );
    button.textContent = done;
    setTimeout(() => {
      button.textContent = words;
    }, 2000);
  });
  return button;
}

/** A button that saves a file from memory. */
function saveButton(words: string, name: string, type: string, content: string): HTMLButtonElement {
  const button = element('button', { type: 'button' }, words);
  button.addEventListener('click', () => {
    const href = URL.createObjectURL(new Blob([content], { type }));
    element('a', { href, download: name }).click();
    URL.revokeObjectURL(href);
  });
  return button;
}

const section = (id: string, name: string, buttons: readonly HTMLElement[], ...content: readonly HTMLElement[]): HTMLElement =>
  element(
    'section',
    { class: id, 'aria-labelledby': id },
    element('div', { class: 'bar' }, element('h3', { id, tabindex: '-1' }, name), ...buttons),
    ...content,
  );

/** What is shown of a cleaned page: its headline and figures, the story, the fields, and the report in a frame. */
export function resultOf(article: CleanArticle, source: string): HTMLElement[] {
  const { text, language } = article;
  const paragraphs = text === '' ? [] : text.split('\n\n').map((paragraph) => element('p', { dir: 'auto' }, paragraph));
  const report = reportOf(article, source);
  return [
    head(article),
    section('story', 'Story', [copyButton('Copy', text)], element('div', { class: 'text', lang: language }, ...paragraphs)),
    section(
      'fields',
      'Fields',
      [saveButton('Save as JSON', 'article.json', 'application/json', JSON.stringify(article, null, 2))],
      ...fieldList(article),
    ),
    section('report', 'Report', [saveButton('Save report', 'report.html', 'text/html', report)], reportFrame(report)),
  ];
}
