import type { Container } from '../blocks/block.js';
import { MENUS } from '../blocks/elements.js';
import { endsSentence } from '../blocks/prose.js';
import { isInElement } from '../blocks/survey.js';
import type { Evidence } from './evidence.js';
import { groupOf, LARGEST_GROUP } from './groupEvidence.js';
import { cite, excerpt } from './kinds/detector.js';
import { isText, type Label } from './label.js';
import type { Override } from './overrides.js';

/** Letters of a disclosure: less is a menu's link to one, more tells a story about such links. */
const DISCLOSURE = { fewest: 40, most: 500 };
/** Log-odds of body up to which a disclosure's words win; what the fit is surer of must open with them. */
const DOUBTFUL = 2;
const UNDOUBTED = 5;

/** A paragraph that says the publisher earns from its links is a disclosure of that, not the story. */
export function affiliateDisclosures(
  { survey, matches }: Evidence,
  labels: readonly Label[],
  body: ArrayLike<number>,
): Map<number, Override> {
  const found = new Map<number, Override>();
  survey.texts.forEach((block, i) => {
    const { length } = block.text;
    if (labels[i] === 'sponsored' || labels[i] === 'headline' || length < DISCLOSURE.fewest || length > DISCLOSURE.most) return;
    const score = body[i] ?? 0;
    const said = matches[i]?.find((m) => m.topic === 'affiliate' && score < (m.mode === 'inside' && !m.certain ? DOUBTFUL : UNDOUBTED));
    // Between two paragraphs of the story it is the story's, whatever it says.
    if (isText(labels[i - 1]) && isText(labels[i + 1])) return;
    if (!said || !endsSentence(block.text) || matches[i]?.some((m) => m.topic === 'navigation')) return;
    found.set(i, {
      label: 'sponsored',
      rule: 'sponsored.affiliate',
      evidence: `It discloses affiliate links: ${cite(excerpt(block.text, said.phrase))}.`,
    });
  });
  return found;
}

/** How many lines of a list of offers or advertised posts must say so, and which share of it. */
const LIST = { fewest: 3, share: 0.5 };

/** Labels that a line of such a list may have been given. */
const OF_LISTS: ReadonlySet<Label> = new Set<Label>(['related', 'navigation', 'promotion', 'interface', 'social', 'byline']);

/** A list of which most lines say that they are paid for (vouchers, advertised posts) is paid for as a whole. */
export function paidLists({ survey, matches }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const told = new Map<Container, number>();
  survey.texts.forEach((block, i) => {
    // "Advertisement" and no more tells of a slot beside it.
    if (!matches[i]?.some((m) => m.topic === 'sponsored' && m.certain && m.mode !== 'whole')) return;
    for (let c: Container | null = block.container; c && c.blocks <= LARGEST_GROUP; c = c.parent) told.set(c, (told.get(c) ?? 0) + 1);
  });
  survey.texts.forEach((block, i) => {
    if (!OF_LISTS.has(labels[i] ?? 'body') || isInElement(block.container, MENUS)) return;
    const list = groupOf(block.container);
    const lines = list ? (told.get(list) ?? 0) : 0;
    if (!list || lines < LIST.fewest || lines < list.blocks * LIST.share) return;
    found.set(i, { label: 'sponsored', rule: 'sponsored.list', evidence: 'Most lines of its list say that they are paid for.' });
  });
  return found;
}
