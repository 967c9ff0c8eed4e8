import { type Detector, inElement, leadsTo, named, opened, says } from './detector.js';

/** A link of the block is marked as paid, as search engines ask of publishers. */
const paidLink: Detector = {
  id: 'rel',
  find: ({ block }) =>
    block.links.some((l) => l.element.attribs.rel?.includes('sponsored') ?? false) ? 'Its link is marked rel="sponsored".' : null,
};

/** What tells paid or commercial content of third parties, surest first. */
export const sponsored: readonly Detector[] = [
  says('sponsored', (words) => `It says ${words}.`),
  says('advertorial', (words) => `It says ${words}.`),
  says('affiliate', (words) => `It discloses affiliate links: ${words}.`),
  paidLink,
  leadsTo('ad', 'Its link leads to an ad server.'),
  opened('sponsored', (words) => `It stands under ${words}.`),
  named('sponsored'),
  leadsTo('shop', 'Its link leads to a shop.'),
  inElement(['amp-ad', 'ins'], (name) => `It stands in an ad slot (${name}).`),
];
/** Where the fit decided and no single mark is worth telling. */
export const sponsoredLikeness = 'Its words, links and place are those of paid content.';
