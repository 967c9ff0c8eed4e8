import type { Evidence } from './evidence.js';
import type { Label } from './label.js';
import type { Override } from './overrides.js';

/** Lines that part comments, from which a stretch of text is a thread. */
const FEWEST = 4;
/** Text blocks between two such lines at most. */
const LARGEST_GAP = 8;
const LONGEST_LINE = 90;

/** "Ann Lee says:", "Posted by: Ann Lee at …", "by annlee (1311177) writes:". */
const SAYS =
  /\s(?:says|said|writes|wrote|commented|sagt|sagte|schreibt|schrieb|meint|dice|dijo|escribió|dit|a dit|écrit|a écrit|scrive|ha detto|disse|escreveu|zegt|schreef|skriver|säger|sier|siger|napsal|napsala|pisze|napisał|napisała|yazdı|пишет|сказал|сказала)\s?(?:on\s[^:]{4,40}|\([^)]{2,40}\))?:$/u;
const POSTED_BY = /^(?:posted|comment(?:ed)?|written|submitted) by\s?:?\s\S/i;

const partsComments = (text: string): boolean => text.length <= LONGEST_LINE && (SAYS.test(text) || POSTED_BY.test(text));

/**
 * In plain text nothing but its words parts a reader's comment from the story. Lines that say again and again who wrote, or "Reply", part the
 * comments of a thread; what stands among them is comments.
 */
export function commentThreads({ survey, matches }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  if (survey.page.format !== 'text') return found;
  const lines: number[] = [];
  survey.texts.forEach(({ text }, i) => {
    const named = text.length <= LONGEST_LINE && matches[i]?.some((m) => m.topic === 'comments' && m.certain && m.mode === 'whole');
    if (named || partsComments(text)) lines.push(i);
  });
  for (let from = 0, to = 0; from < lines.length; from = to) {
    for (to = from + 1; to < lines.length && (lines[to] ?? 0) - (lines[to - 1] ?? 0) <= LARGEST_GAP; to++);
    if (to - from < FEWEST) continue;
    const start = lines[from] ?? 0;
    // After the last line stands its comment.
    const end = (lines[to - 1] ?? 0) + 1;
    for (let i = start; i <= end && i < labels.length; i++)
      if (labels[i] !== 'headline')
        found.set(i, {
          label: 'comments',
          rule: 'comments.thread',
          evidence: `It stands in a thread of comments: ${to - from} lines around it say who wrote, or “Reply”.`,
        });
  }
  return found;
}
