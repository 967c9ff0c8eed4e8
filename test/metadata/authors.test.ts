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
});
