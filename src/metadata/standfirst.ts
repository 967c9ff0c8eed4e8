import { type Source, textsOf } from './clues.js';
import { present } from './text.js';
import { headlineHeading } from './title.js';

/** The summary under the headline, a line a paragraph or bullet. */
export const readStandfirst: Source<string> = (clues) => {
  const lines = textsOf(clues, 'standfirst');
  return lines.length === 0 ? null : lines.join('\n');
};

/** The label above the headline: a block of its own, or a part of the headline that its markup names so. */
export const readKicker: Source<string> = (clues) => {
  const block = textsOf(clues, 'kicker')[0];
  return present(block) ?? headlineHeading(clues)?.kicker ?? null;
};
