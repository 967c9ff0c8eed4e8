import { type Detector, named, opened, says } from './detector.js';

const MOSTLY = 0.7;
const WORDS = 4;

/** The whole block is a link, long enough for a headline. */
const teaser: Detector = {
  id: 'teaser',
  find({ evidence, index, block }) {
    const share = (evidence.survey.linkChars[index] ?? 0) / Math.max(1, block.text.length);
    return share > MOSTLY && block.text.split(' ').length >= WORDS ? 'It is a link that reads like another story’s headline.' : null;
  },
};

/** What tells teasers of other stories, surest first. */
export const related: readonly Detector[] = [
  says('related', (words) => `It points to other stories: ${words}.`),
  opened('related', (words) => `It stands under ${words}.`),
  named('related'),
  teaser,
];
/** Where the fit decided and no single mark is worth telling. */
export const relatedLikeness = 'It stands among teasers of other stories.';
