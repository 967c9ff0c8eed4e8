import type { Container } from '../blocks/block.js';
import type { Evidence } from './evidence.js';
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
