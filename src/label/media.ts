import type { Block, Container } from '../blocks/block.js';
import type { Verdict } from './label.js';
import { targetsOf } from './linkTargets.js';

const PIXEL = 3;
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'amp-iframe', 'amp-ad', 'amp-embed']);
const AD_TAGS: ReadonlySet<string> = new Set(['amp-ad', 'amp-embed']);

const source = (media: NonNullable<Block['media']>): string => media.attribs.src ?? media.attribs['data-src'] ?? media.attribs.data ?? '';

const isPixel = (media: NonNullable<Block['media']>): boolean => {
  const { width, height } = media.attribs;
  return (width !== undefined && Number.parseFloat(width) <= PIXEL) || (height !== undefined && Number.parseFloat(height) <= PIXEL);
};

/** What a medium is by itself: a counter, an ad. */
function ownVerdict(block: Block): Verdict | null {
  const { media } = block;
  if (!media) return null;
  if (AD_TAGS.has(media.name))
    return { label: 'sponsored', rule: 'sponsored.slot', evidence: `It is an ad slot (<${media.name}>).`, body: 0 };
  const address = source(media);
  if (targetsOf(address).includes('ad'))
    return { label: 'sponsored', rule: 'sponsored.adServer', evidence: 'It is loaded from an ad server.', body: 0 };
  if (block.links.some((l) => l.element.attribs.rel?.includes('sponsored') ?? false))
    return { label: 'sponsored', rule: 'sponsored.rel', evidence: 'Its link is marked rel="sponsored".', body: 0 };
  if (isPixel(media)) return { label: 'interface', rule: 'interface.pixel', evidence: 'It is a pixel that counts readers.', body: 0 };
  if (FRAMES.has(media.name) && !address && !media.attribs.srcdoc)
    return { label: 'interface', rule: 'interface.emptyFrame', evidence: 'It is a frame without content.', body: 0 };
  return null;
}

const kept = (verdict: Verdict): boolean => verdict.label === 'body' || verdict.label === 'note' || verdict.label === 'caption';

interface Sum {
  kept: number;
  removed: number;
  firstRemoved: Verdict | null;
}

/**
 * Verdicts of media: what they are by themselves, else what the text closest around them is. A picture in a container without text goes
 * with the article where it stands between the article's blocks.
 *
 * @param verdicts of all blocks by index, `undefined` for media
 */
export function judgeMedia(blocks: readonly Block[], verdicts: readonly (Verdict | undefined)[]): Verdict[] {
  /** By the container's index. */
  const sums: (Sum | undefined)[] = [];
  let first = -1;
  let last = -1;
  let top = -1;
  blocks.forEach((block, i) => {
    const verdict = verdicts[i];
    if (!verdict) return;
    if (verdict.label === 'headline') top = i;
    if (verdict.label === 'body' || verdict.label === 'note') {
      if (first < 0) first = i;
      last = i;
    }
    const field = verdict.label === 'headline' || verdict.label === 'kicker' || verdict.label === 'standfirst';
    for (let c: Container | null = block.container; c; c = c.parent) {
      let sum = sums[c.index];
      if (!sum) {
        sum = { kept: 0, removed: 0, firstRemoved: null };
        sums[c.index] = sum;
      }
      if (kept(verdict)) sum.kept += 1;
      else if (!field) {
        sum.removed += 1;
        sum.firstRemoved ??= verdict;
      }
    }
  });
  const start = top >= 0 && top < first ? top : first;
  let before: Verdict | null = null;
  return blocks.map((block, i) => {
    const own = verdicts[i];
    if (own) {
      if (!kept(own)) before = own;
      return own;
    }
    const alone = ownVerdict(block);
    if (alone) return alone;
    for (let c: Container | null = block.container; c; c = c.parent) {
      const sum = sums[c.index];
      if (!sum) continue;
      if (sum.removed === 0 || (sum.kept > 0 && i > start && i < last)) break;
      if (sum.kept === 0 && sum.firstRemoved) return follow(sum.firstRemoved);
      break;
    }
    if (first >= 0 && i > start && i <= last)
      return { label: 'body', rule: 'body.media', evidence: 'It stands within the article.', body: 1 };
    return follow(before ?? { label: 'interface', rule: 'interface.media', evidence: 'It stands outside the article.', body: 0 });
  });
}

/** A medium goes the way of the text beside it. */
function follow(verdict: Verdict): Verdict {
  return { ...verdict, body: 0 };
}
