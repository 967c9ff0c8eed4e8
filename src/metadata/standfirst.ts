import { type Source, textsOf } from './clues.js';
import { present } from './text.js';

/** The summary under the headline, a line a paragraph or bullet. */
export const readStandfirst: Source<string> = (clues) => {
  const lines = textsOf(clues, 'standfirst');
  return lines.length === 0 ? null : lines.join('\n');
};

/** A kicker ends at most this many characters of source before the headline. */
const KICKER_REACH = 600;

/** The label above the headline: what its markup names so, or a block of its own. */
export const readKicker: Source<string> = (clues) => {
  const { heading, marks } = clues;
  if (heading?.kicker) return heading.kicker;
  const start = heading?.start ?? 0;
  const above = marks.kickers.filter((mark) => mark.start < start && mark.start > start - KICKER_REACH);
  return above[above.length - 1]?.text ?? present(textsOf(clues, 'kicker')[0]);
};
