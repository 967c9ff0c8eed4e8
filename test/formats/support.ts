import { DomUtils, parseDocument } from 'htmlparser2';
import { type CleanArticle, cleanArticle } from '../../src/index.js';
import { fixtures } from '../support/fixtures.js';

const EMPTY = cleanArticle('');

/** An article with the given fields and nothing else. */
export const articleWith = (fields: Partial<CleanArticle>): CleanArticle => ({ ...EMPTY, ...fields });

/** Every fixture, cleaned. */
export const cleaned = fixtures.map(({ name, source }) => ({
  name,
  source,
  article: cleanArticle(source, { url: 'https://news.example/story' }),
}));

/** A text without white space: what a rendering must not lose. */
export const squash = (text: string): string => text.replace(/\s+/g, '');

/** The paragraphs of an article's text. */
export const paragraphsOf = ({ text }: CleanArticle): string[] => text.split('\n\n').filter((paragraph) => paragraph !== '');

/** The text of HTML. */
export const textOf = (html: string): string => DomUtils.textContent(parseDocument(html));
