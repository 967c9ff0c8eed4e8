import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/input/findArticle.js';
import { flatten, listOf, parseJsonLd, strings, typesOf } from '../../src/input/jsonLd.js';
import type { JsonObject } from '../../src/input/page.js';

describe('JSON-LD that a template broke', () => {
  it.each([
    ['is whole', '{"a":"b"}'],
    ['ends in a comma', '{"a":"b",}'],
    ['has commas too many', '{"a":"b",,}'],
    ['is wrapped in a CDATA mark', '//<![CDATA[\n{"a":"b"}\n//]]>'],
    ['is wrapped in a comment', '<!-- {"a":"b"} -->'],
    ['ends in a semicolon', '{"a":"b"};'],
    ['lacks its end', '{"a":"b"'],
    ['is cut in a string', '{"a":"b'],
    ['has an end too many', '{"a":"b"}}'],
    ['has its quotes escaped for HTML', '{&quot;a&quot;:&quot;b&quot;}'],
    ['begins with a byte-order mark', '\ufeff{"a":"b"}'],
  ])('is read where it %s', (_, text) => {
    expect(parseJsonLd(text)).toEqual({ a: 'b' });
  });

  it('keeps a line break, a tab and a lone backslash in a string', () => {
    expect(parseJsonLd('{"a":"one\ntwo\tthree \\d"}')).toEqual({ a: 'one\ntwo three \\d' });
  });

  it('keeps the quotes that a writer set in a string', () => {
    expect(parseJsonLd('{"headline":"Mayor says "never again" to critics","a":1}')).toEqual({
      headline: 'Mayor says "never again" to critics',
      a: 1,
    });
  });

  it('is none where nothing can be read', () => {
    for (const text of ['', '   ', 'var a = 1;', 'null}', '{{{{', '{a:b}']) expect([undefined, {}]).toContainEqual(parseJsonLd(text));
  });

  it('finishes with a million brackets', () => {
    expect(() => parseJsonLd('['.repeat(1_000_000))).not.toThrow();
    expect(() => parseJsonLd('{"a":'.repeat(200_000))).not.toThrow();
    expect(() => parseJsonLd('"'.repeat(1_000_000))).not.toThrow();
  });
});

describe('the nodes of JSON-LD', () => {
  it('are those of lists and graphs, in order', () => {
    const nodes = flatten([{ a: 1 }, { '@graph': [{ b: 2 }, [{ c: 3 }]] }, 'text', null, { d: 4 }]);
    expect(nodes.map((node) => Object.keys(node)[0])).toEqual(['a', '@graph', 'b', 'c', 'd']);
  });

  it('are of the types they name, whatever the prefix', () => {
    expect(typesOf({ '@type': ['https://schema.org/NewsArticle', 'Thing'] })).toEqual(['NewsArticle', 'Thing']);
    expect(typesOf({})).toEqual([]);
  });

  it('give strings one by one or as a list', () => {
    expect(strings([' a ', 1, '', 'b'])).toEqual(['a', 'b']);
    expect(listOf(null)).toEqual([]);
  });
});

describe('the article that a page is about', () => {
  const NOBODY = { addresses: [], titles: [] };
  const article = (headline: string, more: JsonObject = {}): JsonObject => ({ '@type': 'NewsArticle', headline, ...more });

  it('is the one of a type of article', () => {
    const story = article('A story');
    expect(findArticle([{ '@type': 'Organization', name: 'Us' }, { '@type': 'WebPage', name: 'Page' }, story], NOBODY)).toBe(story);
  });

  it('is the better type of two, and the one with a headline', () => {
    const story = article('A story');
    expect(findArticle([{ '@type': 'CreativeWork', name: 'A story' }, { '@type': 'NewsArticle' }, story], NOBODY)).toBe(story);
  });

  it('is the one that a page names as its subject', () => {
    const story = article('A story');
    for (const holder of ['mainEntity', 'about', 'hasPart', 'subjectOf']) {
      expect(findArticle([{ '@type': 'WebPage', [holder]: story }], NOBODY)).toBe(story);
    }
  });

  it('is none that another article or a list is about', () => {
    expect(findArticle([{ '@type': 'CollectionPage', hasPart: [article('A'), article('B')] }], NOBODY)).toBeNull();
    const review = { '@type': 'Review', name: 'A review', about: article('What is reviewed') };
    expect(findArticle([review], NOBODY)).toBe(review);
  });

  it.each([
    ['url', { url: 'http://example.org/b/' }],
    ['@id', { '@id': 'https://www.example.org/b#article' }],
    ['mainEntityOfPage', { mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.org/b?x=1' } }],
    ['mainEntityOfPage', { mainEntityOfPage: 'https://example.org/b' }],
  ])('is the one with the page’s address as its %s', (_, more) => {
    const own = article('Own', more);
    expect(
      findArticle([article('Other', { url: 'https://example.org/a' }), own], { addresses: ['https://example.org/b'], titles: [] }),
    ).toBe(own);
  });

  it('is the one with the page’s title, however its quotes are set', () => {
    const own = article('The mayor&#039;s new budget');
    expect(findArticle([article('Another story'), own], { addresses: [], titles: ['The mayor’s new budget | The Paper'] })).toBe(own);
  });

  it('is none of many on the front of a section', () => {
    const stories = ['One', 'Two', 'Three', 'Four'].map((headline) => article(headline));
    expect(findArticle(stories, { addresses: ['https://example.org/'], titles: ['News'] })).toBeNull();
    const own = article('Five', { url: 'https://example.org/five' });
    expect(findArticle([...stories, own], { addresses: ['https://example.org/five'], titles: [] })).toBe(own);
  });

  it('is the first where a page says it again and again', () => {
    const stories = [article('One'), article('One'), article('One'), article('One'), article('One')];
    expect(findArticle(stories, NOBODY)).toBe(stories[0]);
  });
});
