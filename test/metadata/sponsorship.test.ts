import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf, STORY } from './support.js';

const headline = '<h1 data-label="headline">Ten reasons to love bridges</h1>';

describe('sponsorship', () => {
  it.each([
    ['the type in its structured data', { head: jsonLd({ '@type': 'AdvertiserContentArticle' }) }],
    ['a sponsor in its structured data', { head: jsonLd({ sponsor: { '@type': 'Organization', name: 'Acme Bridges' } }) }],
    ['its section', { head: '<meta property="article:section" content="Sponsored Content">' }],
    ['its address', { url: 'https://example.com/brandvoice/ten-reasons' }],
    ['a disclosure at the headline', { body: `<p data-label="sponsored">Advertorial</p>${headline}${STORY}` }],
  ])('is told by %s', (_, page) => {
    const { sponsorship } = metadataOf({ body: headline + STORY, ...page });
    expect(sponsorship.advertorial).toBe(true);
    expect(sponsorship.evidence).not.toBeNull();
  });

  it('names the sponsor where it is printed', () => {
    expect(metadataOf({ head: jsonLd({ sponsor: { name: 'Acme Bridges' } }), body: headline + STORY }).sponsorship.sponsor).toBe(
      'Acme Bridges',
    );
  });

  it.each([
    { url: 'https://example.com/news/sponsored-content-is-on-the-rise' },
    {
      head: '<meta property="article:section" content="Media">',
      body: `${headline}<p>Sponsored content is on the rise, a study says, and readers do not see it. “Paid post”, said the label.</p>${STORY}`,
    },
    {
      body: `${headline}${STORY}<p>The tour is sponsored by Acme Bridges, who paid for the boats and for the food on all of the three days.</p>`,
    },
  ])('raises no false alarm on news about it', (page) => {
    expect(metadataOf({ body: headline + STORY, ...page }).sponsorship).toMatchObject({ advertorial: false, sponsor: null });
  });

  it.each([
    '<blockquote><p>This post may contain affiliate links.</p></blockquote>',
    '<p>“This post may contain affiliate links,” the letter said.</p>',
  ])('takes no quoted disclosure for the page’s own: %s', (quoted) => {
    expect(metadataOf({ body: headline + STORY + quoted }).sponsorship.affiliate).toBe(false);
  });
});
