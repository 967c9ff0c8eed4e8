import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf, STORY } from './support.js';

const headline = (text: string): string => `<h1 data-label="headline">${text}</h1>${STORY}`;

describe('title', () => {
  it('is the headline that readers see, not the one written for search engines', () => {
    const head =
      '<title>Bridge closure 2024: all you need to know</title><meta property="og:title" content="Bridge closure 2024: all you need to know">';
    expect(metadataOf({ head, body: headline('City closes the old bridge for the summer') }).title).toBe(
      'City closes the old bridge for the summer',
    );
  });

  it.each([
    'City closes the old bridge | The Daily Bridge',
    'City closes the old bridge - The Daily Bridge',
    'The Daily Bridge » City closes the old bridge',
    'City closes the old bridge – Local – The Daily Bridge',
  ])('drops the site from "%s"', (title) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="The Daily Bridge"><meta property="og:title" content="City closes the old bridge">`;
    expect(metadataOf({ head, body: STORY }).title).toBe('City closes the old bridge');
  });

  it('leaves a dash and a bar that belong to the headline', () => {
    expect(metadataOf({ body: headline('Bridges - and how to close them') }).title).toBe('Bridges - and how to close them');
  });

  it('does not take the name of the site in a first-level heading', () => {
    const head = '<title>City closes the old bridge - Northbank</title><meta property="og:site_name" content="Northbank">';
    expect(metadataOf({ head, body: `<h1>Northbank</h1><h2>City closes the old bridge</h2>${STORY}` }).title).toBe(
      'City closes the old bridge',
    );
  });

  it('parts a kicker from the headline', () => {
    const metadata = metadataOf({ body: `<h1><span class="kicker">Traffic</span> City closes the old bridge</h1>${STORY}` });
    expect(metadata).toMatchObject({ title: 'City closes the old bridge', kicker: 'Traffic' });
  });

  it('resolves the markup of structured data', () => {
    expect(metadataOf({ head: jsonLd({ headline: 'Bridges &amp; roads' }), body: STORY }).title).toBe('Bridges & roads');
  });

  it('is null on a page without any', () => {
    expect(metadataOf({ body: STORY }).title).toBeNull();
  });

  it.each([
    '<h2 itemprop="headline">City closes the old bridge <span><sup>Featured</sup></span></h2>',
    '<h1>City closes the old bridge <span class="badge">Premium</span></h1>',
  ])('leaves out a flag: %s', (heading) => {
    expect(metadataOf({ head: '<title>City closes the old bridge</title>', body: heading + STORY }).title).toBe(
      'City closes the old bridge',
    );
  });

  it('keeps what a superscript adds to a word', () => {
    expect(metadataOf({ body: `<h1>The bridge on 2<sup>nd</sup> Street is closed</h1>${STORY}` }).title).toBe(
      'The bridge on 2nd Street is closed',
    );
  });

  it('leaves out the flag in a plain line that the line below repeats without it', () => {
    const lines =
      '<p data-label="headline">City closes the old bridge Featured</p><p data-label="caption">City closes the old bridge Image by Bo Ek</p>';
    expect(metadataOf({ body: lines + STORY }).title).toBe('City closes the old bridge');
  });

  it('keeps the second line of a headline that calls itself a topline', () => {
    const body = `<h1><span>Old bridge</span> <span class="topline">The city closes it for the summer</span></h1>${STORY}`;
    expect(metadataOf({ body })).toMatchObject({ title: 'Old bridge The city closes it for the summer', kicker: null });
  });

  const social = (text: string): string => `<meta property="og:title" content="${text}">`;

  it('is the heading of the page where the breadcrumbs end with another wording', () => {
    const head = `<title>Old bridge: how long it stays closed | Northbank</title>${social('City closes the old bridge')}`;
    const body = `<div class="breadcrumb"><h1>Old bridge: how long it stays closed</h1></div><h2><span class="kicker">Traffic</span> City closes the old bridge</h2>${STORY}`;
    expect(metadataOf({ head, body })).toMatchObject({ title: 'City closes the old bridge', kicker: 'Traffic' });
  });

  it('believes a heading that one of the page’s own fields confirms, whatever the others say', () => {
    const head = `<title>Bridge news | Northbank</title>${social('Bridge news: all you need')}<meta name="twitter:title" content="Bridge news: all you need">${jsonLd({ headline: 'City closes the old bridge' })}`;
    expect(metadataOf({ head, body: headline('City closes the old bridge') }).title).toBe('City closes the old bridge');
  });

  it.each([
    ['<time>Dec 18 2025</time> City closes the old bridge', 'a date'],
    ['City closes the old bridge <a href="/comments">(northbank.example) 87</a>', 'a count of comments'],
    ['<span>Traffic</span> <span>City closes the old bridge</span>', 'a kicker without a name'],
    ['Blog: City closes the old bridge', 'the kind of page'],
  ])('leaves out what the page’s own title does not have: %s', (heading) => {
    expect(metadataOf({ head: social('City closes the old bridge'), body: headline(heading) }).title).toBe('City closes the old bridge');
  });

  it('keeps the first word of a headline that the data leaves out', () => {
    expect(metadataOf({ head: social('Old bridges of the north'), body: headline('The Old bridges of the north') }).title).toBe(
      'The Old bridges of the north',
    );
  });

  it('keeps both halves of a headline with a colon, though the data has only the first', () => {
    expect(metadataOf({ head: social('Closing the old bridge'), body: headline('Closing the old bridge: what traders say') }).title).toBe(
      'Closing the old bridge: what traders say',
    );
  });

  it('does not take the name of a blog that only the page’s title has before the headline', () => {
    const head = `<title>Bridge Data Blog: City closes the old bridge</title>${social('City closes the old bridge')}`;
    expect(metadataOf({ head, body: `<h1>Bridge Data Blog</h1><h3>City closes the old bridge</h3>${STORY}` }).title).toBe(
      'City closes the old bridge',
    );
  });

  it('takes a headline in a plain block rather than a first-level heading about something else', () => {
    const head = `<title>City closes the old bridge</title>${social('City closes the old bridge')}`;
    const body = `<p data-label="headline">City closes the old bridge</p>${STORY}<h1>A message from our founder to all readers</h1>`;
    expect(metadataOf({ head, body }).title).toBe('City closes the old bridge');
  });

  it('takes no heading within the text, though it has the words of the title', () => {
    const head = `<title>What is a bridge toll - a guided tour | Northbank</title>`;
    const body = `<h1>Bridge tolls: what drivers need to know in 2026</h1>${STORY}<h2>What is a bridge toll?</h2>${STORY}`;
    expect(metadataOf({ head, body }).title).toBe('Bridge tolls: what drivers need to know in 2026');
  });

  it('is the second heading where the first names only what the article is about, and the data has the second', () => {
    const head = `<title>Ann Lee presents the album Bridges</title>${social('Ann Lee presents the album Bridges')}`;
    const body = `<h1 data-label="headline">Ann Lee<br>Brave New Bridges</h1><h2>Ann Lee presents the album Bridges</h2>${STORY}`;
    expect(metadataOf({ head, body }).title).toBe('Ann Lee presents the album Bridges');
  });
});
