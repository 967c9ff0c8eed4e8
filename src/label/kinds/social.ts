import { type Detector, leadsTo, named, opened, says } from './detector.js';

/** What tells share, print and follow buttons, surest first. */
export const social: readonly Detector[] = [
  says('social', (words) => `It is a button or count: ${words}.`),
  leadsTo('share', 'Its link shares the article.'),
  opened('social', (words) => `It stands under ${words}.`),
  leadsTo('profile', 'Its link leads to a social network.'),
  named('social'),
];
/** Where the fit decided and no single mark is worth telling. */
export const socialLikeness = 'It stands among share and follow buttons.';
