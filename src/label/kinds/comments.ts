import { type Detector, leadsTo, named, opened, says } from './detector.js';

/** What tells readers' comments and their form, surest first. */
export const comments: readonly Detector[] = [
  says('comments', (words) => `It belongs to the comments: ${words}.`),
  opened('comments', (words) => `It stands under ${words}.`),
  named('comments'),
  leadsTo('comments', 'Its link leads to the comments.'),
];
/** Where the fit decided and no single mark is worth telling. */
export const commentsLikeness = 'It stands among readers’ comments.';
