import type { Container } from '../blocks/block.js';
import { isWithin } from '../blocks/survey.js';
import { type Evidence, WORD_GROUPS } from './evidence.js';
import type { Label } from './label.js';
import type { Override } from './overrides.js';

const isText = (label: Label | undefined): boolean => label === 'body' || label === 'note';

/** Containers up from a caption within which its picture must be. */
const CAPTION_REACH = 3;
/** Share of the page's prose from which a container is the story, not a picture's frame. */
const STORY = 0.3;

function hasMedium({ survey }: Evidence, i: number): boolean {
  let c: Container | null = survey.texts[i]?.container ?? null;
  for (let step = 0; c && step < CAPTION_REACH; step++, c = c.parent) {
    if (c.tag === 'figcaption' || c.tag === 'figure') return true;
    if (c.prose > survey.totalProse * STORY) return false;
    if (c.media > 0) return true;
  }
  return false;
}

/** Log-odds of body from which a field out of its place is the story's. */
const LIKELY = -3;

/** Within the story there are no kickers or standfirsts, and no captions without a picture: such blocks are body where the fit allows it. */
export function misplacedFields(evidence: Evidence, labels: readonly Label[], body: ArrayLike<number>): Map<number, Override> {
  const found = new Map<number, Override>();
  const { survey } = evidence;
  if (survey.page.format === 'text') return found;
  const first = labels.findIndex((label, i) => isText(label) && survey.prose[i] === 1);
  const last = labels.findLastIndex(isText);
  labels.forEach((label, i) => {
    if (i <= first || i >= last || (body[i] ?? 0) < LIKELY) return;
    const misplaced = label === 'standfirst' || label === 'kicker' || (label === 'caption' && !hasMedium(evidence, i));
    if (misplaced) found.set(i, { label: 'body', rule: 'article.within', evidence: 'It stands within the story.' });
  });
  return found;
}

const HEAD = WORD_GROUPS.indexOf('head');
/** Log-odds of headline or standfirst by the names of the mark-up. */
const NAMED = 1;
/** Text blocks around the headline among which kicker and standfirst stand. */
const ABOVE = 3;
const BELOW = 5;
const LONGEST_KICKER = 40;
const DIGITS = /\d/;

/** Around the headline, what its mark-up names as kicker or standfirst is that, one of each. */
export function headMatter({ survey, sums }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const headline = labels.indexOf('headline');
  if (headline < 0 || survey.page.format === 'text') return found;
  const named = (i: number): boolean => {
    const block = survey.texts[i];
    return (
      block !== undefined && !block.hidden && block.tag !== 'li' && (sums.near(block.container, block.inline).weights[HEAD] ?? 0) >= NAMED
    );
  };
  if (!labels.includes('kicker'))
    for (let i = headline - 1; i >= 0 && i >= headline - ABOVE; i--) {
      const text = survey.texts[i]?.text ?? '';
      if (text.length > LONGEST_KICKER || DIGITS.test(text) || !named(i)) continue;
      found.set(i, { label: 'kicker', rule: 'article.kicker', evidence: 'It is the label above the headline.' });
      break;
    }
  if (!labels.includes('standfirst'))
    for (let i = headline + 1; i < labels.length && i <= headline + BELOW; i++) {
      const block = survey.texts[i];
      // The story's own paragraphs stand in its column; a standfirst stands with the headline.
      if (!block || !isText(labels[i]) || !named(i) || isWithin(block.container, survey.column)) continue;
      found.set(i, { label: 'standfirst', rule: 'article.standfirst', evidence: 'It sums the story up under the headline.' });
      break;
    }
  return found;
}
