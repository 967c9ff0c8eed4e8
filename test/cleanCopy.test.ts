import { describe, expect, it } from 'vitest';
import { cleanArticle, KINDS, strip } from '../src/index.js';
import { fixtures } from './support/fixtures.js';

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('the clean copy of %s', (_name, { source, expected }) => {
  const first = cleanArticle(source, expected.options);
  const again = cleanArticle(first.html);

  it('stays as it is when it is cleaned again', () => {
    expect(again.text).toBe(first.text);
    expect(again.html).toBe(first.html);
    expect(again.removed).toEqual([]);
  });

  it('loses nothing when it is stripped', () => {
    expect(strip(first.html, KINDS)).toEqual({ html: first.html, removed: [] });
  });
});

const STORY =
  '<p>The city council met on Monday evening to vote on the budget for the harbour, after a debate that took three hours.</p>' +
  '<h2>Read more</h2>' +
  '<p>Mayor Ann Lee said that the plan would keep the bridge open to traffic through the winter, and that work would start in May.</p>' +
  '<ul><li><a href="https://news.example/a">Sign up for our newsletter</a></li></ul>';

describe('an input that is nothing but a story', () => {
  it('is kept whole, whatever its lines look like', () => {
    const { text, removed } = cleanArticle(STORY);
    expect(text).toContain('Read more\n\nMayor Ann Lee');
    expect(text).toContain('Sign up for our newsletter');
    expect(removed).toEqual([]);
  });

  it('keeps notes, captions and pictures what they are', () => {
    const note = '<p>Correction: an earlier version of this article misstated the day of the vote.</p>';
    const figure = '<figure><img src="https://news.example/a.jpg" alt="" /><figcaption>The hall on Monday</figcaption></figure>';
    const article = cleanArticle(STORY + figure + note);
    expect(article.notes).toMatchObject([{ type: 'correction' }]);
    expect(article.images).toMatchObject([{ url: 'https://news.example/a.jpg', caption: 'The hall on Monday' }]);
    expect(article.text).not.toContain('The hall on Monday');
  });

  it('gives way to the caller’s own rules', () => {
    const { text, removed } = cleanArticle(STORY, { rules: [{ id: 'mine', kind: 'promotion', phrase: 'newsletter' }] });
    expect(text).not.toContain('newsletter');
    expect(removed).toMatchObject([{ rule: 'mine' }]);
  });

  it('is sanitised like any other, so that nothing is gained by pretending', () => {
    const { html } = cleanArticle(`${STORY}<p><a href="javascript:hit()">See</a> <a href="/b">the plan</a></p>`);
    expect(html).not.toContain('javascript:');
    expect(html).toContain('See');
  });
});

describe('an input with something of a page about it', () => {
  it.each([
    ['a document', `<html><body>${STORY}</body></html>`],
    ['a box', `<div>${STORY}</div>`],
    ['a menu', `<nav><a href="/">Home</a></nav>${STORY}`],
    ['a class', STORY.replace('<ul>', '<ul class="promo">')],
    ['a script', `${STORY}<script>count()</script>`],
    ['a comment', `${STORY}<!-- ad -->`],
  ])('is cleaned: %s', (_what, page) => {
    expect(cleanArticle(page).text).not.toContain('newsletter');
  });

  it('has its headline in the title', () => {
    const article = cleanArticle(`<h1>Council votes on the harbour budget</h1>${STORY}`);
    expect(article.title).toBe('Council votes on the harbour budget');
    expect(article.text).not.toContain('Council votes');
  });
});
