import { type Detector, leadsTo, named, opened, says } from './detector.js';

/** What tells the publisher's own prompts, surest first. */
export const promotion: readonly Detector[] = [
  says('promotion', (words) => `It asks the reader to act: ${words}.`),
  says('paywall', (words) => `It offers a subscription: ${words}.`),
  opened('promotion', (words) => `It stands under ${words}.`),
  leadsTo('subscribe', 'Its link leads to a sign-up, a subscription or an app.'),
  named('promotion'),
];
/** Where the fit decided and no single mark is worth telling. */
export const promotionLikeness = 'Its words, links and place are those of a publisher’s own prompt.';
