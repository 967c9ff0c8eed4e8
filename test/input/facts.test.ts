import { describe, expect, it } from 'vitest';
import { readFacts, textOfMarkup } from '../../src/input/facts.js';
import { LIMITS } from '../../src/input/limits.js';
import { parseHtml } from '../../src/input/parseHtml.js';

const facts = (html: string) => readFacts(parseHtml(html, LIMITS));
const body = (articleBody: string): string | null =>
  facts(`<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: 'x', articleBody })}</script>`).articleBody;

describe('what a page says of itself', () => {
  it('is its title, language, direction and base', () => {
    const { title, language, direction, base } = facts(
      '<html lang="ar" dir="RTL"><title>\n A &amp; B </title><base href="/x/"><body dir="ltr"><svg><title>Icon</title></svg>',
    );
    expect({ title, language, direction, base }).toEqual({ title: 'A & B', language: 'ar', direction: 'rtl', base: '/x/' });
  });

  it('has no title from a drawing', () => {
    expect(facts('<svg><title>Icon</title></svg><p>a').title).toBeNull();
  });

  it('is its language by a header where the root names none', () => {
    expect(facts('<meta http-equiv="Content-Language" content="de">').language).toBe('de');
  });

  it('is its meta tags, by lower-case name, all values in order', () => {
    const { meta } = facts(
      '<meta name="Author" content=" Jo  Bloggs "><meta property="og:title" content="a"><body><meta itemprop="author" content="Al"><meta name="x" content="">',
    );
    expect([...meta]).toEqual([
      ['author', ['Jo Bloggs', 'Al']],
      ['og:title', ['a']],
    ]);
  });

  it('is its links by each relation', () => {
    expect([...facts('<link rel="Canonical amphtml" href=" /a "><link rel="icon">').links]).toEqual([
      ['canonical', ['/a']],
      ['amphtml', ['/a']],
    ]);
  });

  it('is its JSON-LD, wherever it stands, and none where it is broken beyond repair', () => {
    const { jsonLd, article } = facts(
      '<script type="application/ld+json">function(</script><div><div><script type="Application/LD+JSON; charset=utf-8">[{"@graph":[{"@type":"NewsArticle","headline":"x"}]}]</script>',
    );
    expect(jsonLd).toHaveLength(2);
    expect(article).toEqual({ '@type': 'NewsArticle', headline: 'x' });
  });

  it('is the article with the page’s address among many', () => {
    const stories = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      '@type': 'NewsArticle',
      headline: `Story ${id}`,
      url: `https://example.org/${id}`,
    }));
    const json = `<script type="application/ld+json">${JSON.stringify(stories)}</script>`;
    expect(facts(`${json}<link rel="canonical" href="https://example.org/c">`).article?.headline).toBe('Story c');
    expect(facts(`${json}<link rel="canonical" href="https://example.org/">`).article).toBeNull();
  });
});

describe('the text that JSON-LD holds of an article', () => {
  it('has its paragraphs parted', () => {
    expect(body('<p>One&nbsp;&amp; two.</p><p>Three<br>four.</p><script>x()</script>')).toBe('One & two.\n\nThree\nfour.');
    expect(body('One.\n\nTwo\n  lines.')).toBe('One.\n\nTwo\nlines.');
  });

  it('is read where its markup was escaped twice', () => {
    expect(body('&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;')).toBe('One.\n\nTwo.');
    expect(body('&amp;Uuml;ber alles')).toBe('Über alles');
  });

  it('keeps the tags that a story writes about', () => {
    expect(body('The &lt;blink&gt; tag is gone, and so is &lt;marquee&gt;.')).toBe('The <blink> tag is gone, and so is <marquee>.');
  });
});

describe('the text of a string that may hold markup', () => {
  it('is itself where it holds none', () => {
    expect(textOfMarkup('a > b')).toBe('a > b');
  });

  it('is without tags and scripts, references decoded', () => {
    expect(textOfMarkup('<b>A</b> &amp; <script>x</script>b<style>c</style>')).toBe('A & b');
  });

  it('is found in time however badly tags are nested', () => {
    expect(textOfMarkup(`${'<b>'.repeat(50_000)}a${'</i>'.repeat(50_000)}`)).toBe('a');
  });
});
