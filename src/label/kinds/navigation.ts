import { type Detector, inElement, leadsTo, named, opened, says } from './detector.js';

/** What tells menus, headers, footers, tags and imprints, surest first. */
export const navigation: readonly Detector[] = [
  inElement(['nav', 'footer', 'header'], (name) => `It stands in the page’s ${name}.`),
  says('navigation', (words) => `It is a menu or imprint line: ${words}.`),
  leadsTo('topic', 'Its link leads to a topic or section.'),
  leadsTo('legal', 'Its link leads to a page about the site.'),
  leadsTo('account', 'Its link leads to a log-in.'),
  opened('navigation', (words) => `It stands under ${words}.`),
  named('navigation'),
];
/** Where the fit decided and no single mark is worth telling. */
export const navigationLikeness = 'It lies among links or outside the article’s column.';
