import { describe, expect, it } from 'vitest';
import { readPeople } from '../../src/metadata/people/readPeople.js';
import { jsonLd, metadataOf, STORY } from './support.js';

const names = (metadata: { authors: readonly { name: string }[] }): string[] => metadata.authors.map(({ name }) => name);

describe('authors', () => {
  it.each([
    ['By Ann Lee', ['Ann Lee']],
    ['By Ann Lee and Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['By Ann Lee, Bo Ek & Cy Fox', ['Ann Lee', 'Bo Ek', 'Cy Fox']],
    ['Ann Lee, ann.lee@example.com, @annlee', ['Ann Lee']],
    ['Von Jörg Müller und Anna-Lena von der Heide', ['Jörg Müller', 'Anna-Lena von der Heide']],
    ['By Ann Lee | 3 May 2024 | 5 min read', ['Ann Lee']],
    ['Posted on May 3, 2024 by Ann Lee', ['Ann Lee']],
    ['By Ann Lee. Reviewed by Bo Ek', ['Ann Lee']],
    ['Jane Doe, PhD, RN', ['Jane Doe, PhD, RN']],
    ['文＝山田太郎', ['山田太郎']],
    ['구현모 기자', ['구현모']],
    ['Published 3 May 2024', []],
    ['5 min read', []],
    ['Themen bearbeiten', []],
  ])('reads %s', (byline, expected) => {
    expect(readPeople(byline).map(({ name }) => name)).toEqual(expected);
  });

  it('keeps what an author does apart from the name', () => {
    expect(readPeople('By Ann Lee, Senior Reporter, and Bo Ek')).toMatchObject([
      { name: 'Ann Lee', role: 'Senior Reporter' },
      { name: 'Bo Ek' },
    ]);
  });

  it('takes the person in the byline where the structured data names the site', () => {
    const metadata = metadataOf({
      head: jsonLd({ author: { '@type': 'Organization', name: 'The Daily Bridge' }, publisher: { name: 'The Daily Bridge' } }),
      body: `<h1 data-label="headline">Bridge closed</h1><p data-label="byline">By Ann Lee</p>${STORY}`,
    });
    expect(names(metadata)).toEqual(['Ann Lee']);
    expect(metadata.siteName).toBe('The Daily Bridge');
  });

  it('keeps all authors where one field names only the first', () => {
    const metadata = metadataOf({
      head: jsonLd({ author: { '@type': 'Person', name: 'Ann Lee' } }),
      body: `<h1 data-label="headline">Bridge closed</h1><p data-label="byline">By Ann Lee and Bo Ek</p>${STORY}`,
    });
    expect(names(metadata)).toEqual(['Ann Lee', 'Bo Ek']);
  });

  it('gives an author address, role and biography where the page has them', () => {
    const author = { '@type': 'Person', name: 'Ann Lee', url: '/authors/ann-lee', jobTitle: 'Reporter' };
    const metadata = metadataOf({
      head: jsonLd({ author }),
      body: `<h1 data-label="headline">Bridge closed</h1>${STORY}<p data-label="byline">Ann Lee is a reporter in the north and writes on roads, rails and bridges.</p>`,
      url: 'https://example.com/news/bridge',
    });
    expect(metadata.authors).toEqual([
      {
        name: 'Ann Lee',
        url: 'https://example.com/authors/ann-lee',
        role: 'Reporter',
        bio: 'Ann Lee is a reporter in the north and writes on roads, rails and bridges.',
      },
    ]);
  });

  it('names an agency as agency, not as author', () => {
    const metadata = metadataOf({
      head: jsonLd({ author: { '@type': 'Organization', name: 'Reuters' } }),
      body: `<h1 data-label="headline">Bridge closed</h1>${STORY}`,
    });
    expect(metadata.authors).toEqual([]);
    expect(metadata.agency).toBe('Reuters');
  });

  it('does not take the authors of teasers', () => {
    const metadata = metadataOf({
      body: `<h1 data-label="headline">Bridge closed</h1><p class="byline">By Ann Lee</p>${STORY}<div class="related-stories"><p class="author">Cy Fox</p></div>`,
    });
    expect(names(metadata)).toEqual(['Ann Lee']);
  });

  it('names nobody where nobody is named', () => {
    expect(metadataOf({ body: `<h1 data-label="headline">Bridge closed</h1>${STORY}` })).toMatchObject({
      authors: [],
      byline: null,
      agency: null,
    });
  });

  const headline = '<h1 data-label="headline">Bridge closed</h1>';
  const byline = (line: string): string => `${headline}<p data-label="byline">${line}</p>${STORY}`;

  it.each([
    ['By Ann Lee | Staff Writer', [{ name: 'Ann Lee', role: 'Staff Writer' }]],
    ['By Ann Lee, Staff Writer', [{ name: 'Ann Lee', role: 'Staff Writer' }]],
    ['By June Aldaba Apr 2, 2023', [{ name: 'June Aldaba', role: null }]],
    ['Von Jan Meier', [{ name: 'Jan Meier', role: null }]],
    ['（文＝高木はるか）', [{ name: '高木はるか', role: null }]],
  ])('are read from "%s"', (line, authors) => {
    expect(metadataOf({ body: byline(line) }).authors).toMatchObject(authors);
  });

  it('lists who helped, with what they did', () => {
    const body = `${byline('By Ann Lee')}<p>Reporting by Ann Lee in Northbank; Additional reporting by Bo Ek; Editing by Cy Fox</p>`;
    expect(metadataOf({ body }).authors).toMatchObject([
      { name: 'Ann Lee', role: null },
      { name: 'Bo Ek', role: 'Additional reporting' },
    ]);
  });

  it('takes no sentence about reporting for a credit', () => {
    const body = `${byline('By Ann Lee')}<p>Reporting by the city’s own auditors shows that the bridge was sound.</p>`;
    expect(names(metadataOf({ body }))).toEqual(['Ann Lee']);
  });

  it('believes the printed byline where the data names somebody who stands nowhere on the page', () => {
    const head = jsonLd({ author: { '@type': 'Person', name: 'Web Uploader' } });
    expect(names(metadataOf({ head, body: byline('By Ann Lee') }))).toEqual(['Ann Lee']);
  });

  it('believes the data where the page shows its name', () => {
    const head = jsonLd({ author: { '@type': 'Person', name: 'Bo Ek' } });
    expect(names(metadataOf({ head, body: `${byline('By Ann Lee')}<p>Bo Ek</p>` }))).toEqual(['Bo Ek']);
  });

  it('takes no section for a person', () => {
    expect(names(metadataOf({ body: byline('<a href="/living-healthy/">Living Healthy</a>') }))).toEqual([]);
  });

  it('does not name who checked the article', () => {
    const body = `${headline}<div class="author">Reviewed by <a href="/author/cy-fox">Cy Fox</a></div>${STORY}`;
    expect(names(metadataOf({ body }))).toEqual([]);
  });

  it('reads a name under a label of its own', () => {
    expect(names(metadataOf({ body: `${headline}<p>Written by</p><p>Ann Lee</p>${STORY}` }))).toEqual(['Ann Lee']);
  });

  it('reads a name in front of the biography that opens with it', () => {
    const bio = 'Ann Lee has written about roads and bridges since 2006, a year after the paper was founded.';
    const body = `${headline}${STORY.repeat(9)}<p data-label="byline">Ann Lee</p><p data-label="byline">${bio}</p>`;
    expect(metadataOf({ body }).authors).toMatchObject([{ name: 'Ann Lee', bio }]);
  });

  it('names nobody on a list of stories', () => {
    const card = (i: number) => `<article><h2><a href="/${i}">Story number ${i}</a></h2><p data-label="byline">By Ann Lee</p></article>`;
    expect(names(metadataOf({ body: `<h1 data-label="headline">Culture news</h1>${[1, 2, 3, 4].map(card).join('')}` }))).toEqual([]);
  });
});
