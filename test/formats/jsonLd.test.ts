import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptJson, toJsonLd, toJsonLdScript } from '../../src/formats/jsonLd.js';
import { type CleanArticle, cleanArticle } from '../../src/index.js';
import { articleWith, cleaned, squash } from './support.js';

/** A page that says all of itself in its structured data and shows nothing. */
const pageOf = (article: CleanArticle): string =>
  `<!doctype html><html lang="${article.language ?? ''}"><head>${toJsonLdScript(article)}</head><body><div id="app"></div></body></html>`;

/** Letters below which a stated body is taken for a summary. */
const LONG_ENOUGH = 400;

const note = { type: 'correction', text: 'An earlier version gave the wrong year.' } as const;

describe('an article as JSON-LD', () => {
  it.each(cleaned)('says of $name what a page with it is cleaned to again', ({ article }) => {
    const again = cleanArticle(pageOf(article));
    const fields = ({
      title,
      description,
      agency,
      publishedAt,
      modifiedAt,
      url,
      siteName,
      section,
      tags,
      language,
      truncated,
    }: CleanArticle) => ({
      ...{ title, description, agency, publishedAt, modifiedAt, url, siteName, section, tags, language, truncated },
    });
    expect(fields(again)).toEqual(fields(article));
    expect(again.authors).toEqual(article.authors);
    expect(again.image).toBe(article.image ?? article.images.find(({ url }) => url !== null)?.url ?? null);
    expect(again.sponsorship.advertorial).toBe(article.sponsorship.advertorial);
    expect(again.sponsorship.sponsor).toBe(article.sponsorship.sponsor);
    if (article.text.length >= LONG_ENOUGH) expect(squash(again.text)).toBe(squash(article.text));
  });

  it('is a NewsArticle with the fields that the page gives, and no others', () => {
    expect(toJsonLd(articleWith({ title: 'Ferry returns' }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ferry returns',
    });
  });

  it('names authors with address and job, the agency, the site and the dateline', () => {
    const ann = { name: 'Ann Lee', url: 'https://example.com/ann', role: 'Reporter', bio: 'Ann covers harbours.' };
    const article = articleWith({ authors: [ann], agency: 'AFP', siteName: 'Island Post', dateline: 'OBAN (AFP)', section: 'Harbour' });
    expect(toJsonLd(article)).toMatchObject({
      author: [
        { '@type': 'Person', name: 'Ann Lee', url: 'https://example.com/ann', jobTitle: 'Reporter', description: 'Ann covers harbours.' },
      ],
      sourceOrganization: { '@type': 'Organization', name: 'AFP' },
      publisher: { '@type': 'Organization', name: 'Island Post' },
      dateline: 'OBAN (AFP)',
      articleSection: 'Harbour',
    });
  });

  it('states corrections and clarifications, and no other note as one', () => {
    const article = articleWith({ notes: [note, { type: 'editor', text: 'Editor’s note.' }] });
    expect(toJsonLd(article).correction).toEqual([{ '@type': 'CorrectionComment', text: note.text }]);
  });

  it('calls paid content what it is and names who paid', () => {
    const sponsorship = { advertorial: true, sponsor: 'Brightwell', affiliate: false, evidence: null };
    expect(toJsonLd(articleWith({ sponsorship }))).toMatchObject({ '@type': 'AdvertiserContentArticle', sponsor: { name: 'Brightwell' } });
  });

  it('says that a truncated article is not free, and of no other whether it is', () => {
    expect(toJsonLd(articleWith({ truncated: true })).isAccessibleForFree).toBe(false);
    expect(toJsonLd(articleWith({}))).not.toHaveProperty('isAccessibleForFree');
  });

  it('lists the lead picture first, each picture once, with caption, credit and alternative text', () => {
    const about = { alt: 'A ferry', caption: 'The ferry', credit: 'Bo Ek' };
    const images = [
      { url: 'https://example.com/b.jpg', alt: null, caption: null, credit: null },
      { url: 'https://example.com/a.jpg', ...about },
      { url: null, alt: null, caption: 'A video', credit: null },
    ];
    expect(toJsonLd(articleWith({ image: 'https://example.com/a.jpg', images })).image).toEqual([
      { '@type': 'ImageObject', url: 'https://example.com/a.jpg', description: 'A ferry', caption: 'The ferry', creditText: 'Bo Ek' },
      { '@type': 'ImageObject', url: 'https://example.com/b.jpg' },
    ]);
  });

  it('can’t end its script, open a comment in it or break a line in it', () => {
    const evil = '</script><!--<script>\u2028&lt;';
    const script = toJsonLdScript(articleWith({ title: evil, text: evil, tags: [evil] }));
    const inner = script.slice('<script type="application/ld+json">'.length, -'</script>'.length);
    expect(inner).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(inner).headline).toBe(evil);
  });

  it('is the same data in a script, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = scriptJson(value);
        expect(json).not.toMatch(/[<>&]/);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
