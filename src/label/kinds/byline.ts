import { type Detector, leadsTo, named, says } from './detector.js';

const DATE = /\b(?:19|20)\d\d\b|\d{1,2}:\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d月|\d년/;
const LINE = 80;

/** The block is, or holds, a time. */
const time: Detector = {
  id: 'date',
  find: ({ block }) =>
    block.inline.some((e) => e.name === 'time') || (block.text.length < LINE && DATE.test(block.text))
      ? 'It gives the date or time of publication.'
      : null,
};

const profile: Detector = {
  id: 'rel',
  find: ({ block }) =>
    block.links.some((l) => l.element.attribs.rel?.includes('author') ?? false) ? 'Its link is marked rel="author".' : null,
};

/** What tells author names and boxes, dates and credits, surest first. */
export const byline: readonly Detector[] = [
  says('by', (words) => `It names who wrote the article: ${words}.`),
  says('byline', (words) => `It is a byline or date line: ${words}.`),
  says('readTime', () => 'It says how long reading takes.'),
  profile,
  leadsTo('author', 'Its link leads to an author’s page.'),
  time,
  named('byline'),
  leadsTo('mail', 'It gives the writer’s address.'),
  says('role', (words) => `It says what its author does: ${words}.`),
];
/** Where the fit decided and no single mark is worth telling. */
export const bylineLikeness = 'It stands where the author and date are given.';
