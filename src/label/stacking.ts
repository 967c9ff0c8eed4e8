import type { Container } from '../blocks/block.js';
import type { MeasureGroup } from '../blocks/measures/measures.js';
import type { Survey } from '../blocks/survey.js';

const REACH = 3;
const LIMIT = 6;
/** Probability from which a block counts as found. */
const FOUND = 0.6;
/** Blocks beyond which it doesn't matter how far the next one found is. */
const FARTHEST = 40;

const clip = (x: number): number => Math.max(-LIMIT, Math.min(LIMIT, x));

/** Names of what {@link stackedMeasures} measures. */
export const STACKED_NAMES: readonly string[] = [
  ...Array.from({ length: 2 * REACH + 1 }, (_, k) => `first@${k - REACH}`),
  'bodyUp0',
  'bodyUp1',
  'bodyUp2',
  'bodyMeanUp1',
  'bodyMeanUp2',
  'bodyBefore',
  'bodyAfter',
  'sinceBody',
  'untilBody',
  'bodyTotal',
];

/**
 * What a first pass thought of a block's surroundings, as measures for a second pass (stacked generalisation, Wolpert 1992).
 *
 * @param scores log-odds of "is body" of every text block
 */
export function stackedMeasures(survey: Survey, scores: ArrayLike<number>): MeasureGroup {
  const { texts, containers } = survey;
  // Sums over the text blocks in each container, by its index.
  const chars = new Float64Array(containers);
  const body = new Float64Array(containers);
  const blocks = new Float64Array(containers);
  const bodies = new Float64Array(containers);
  const before = new Float64Array(texts.length + 1);
  texts.forEach((block, i) => {
    const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
    const length = block.text.length;
    before[i + 1] = (before[i] ?? 0) + p * length;
    for (let c: Container | null = block.container; c; c = c.parent) {
      const { index } = c;
      chars[index] = (chars[index] ?? 0) + length;
      body[index] = (body[index] ?? 0) + p * length;
      blocks[index] = (blocks[index] ?? 0) + 1;
      bodies[index] = (bodies[index] ?? 0) + p;
    }
  });
  const total = before[texts.length] ?? 0;
  const lastFound = new Int32Array(texts.length);
  const nextFound = new Int32Array(texts.length);
  const threshold = Math.log(FOUND / (1 - FOUND));
  for (let i = 0, last = -100; i < texts.length; i++) {
    lastFound[i] = i - last;
    if ((scores[i] ?? 0) > threshold) last = i;
  }
  for (let i = texts.length - 1, next = texts.length + 100; i >= 0; i--) {
    nextFound[i] = next - i;
    if ((scores[i] ?? 0) > threshold) next = i;
  }
  const shareOf = (c: Container | null | undefined): number => {
    const all = c ? (chars[c.index] ?? 0) : 0;
    return c && all > 0 ? (body[c.index] ?? 0) / all : 0;
  };
  const meanOf = (c: Container | null | undefined): number => {
    const all = c ? (blocks[c.index] ?? 0) : 0;
    return c && all > 0 ? (bodies[c.index] ?? 0) / all : 0;
  };
  return {
    names: STACKED_NAMES,
    write(_, i, out, at) {
      const container = texts[i]?.container;
      const up1 = container?.parent;
      const up2 = up1?.parent;
      let to = at;
      for (let j = i - REACH; j <= i + REACH; j++) out[to++] = j < 0 || j >= texts.length ? -LIMIT : clip(scores[j] ?? 0);
      out[to++] = shareOf(container);
      out[to++] = shareOf(up1);
      out[to++] = shareOf(up2);
      out[to++] = meanOf(up1);
      out[to++] = meanOf(up2);
      out[to++] = total > 0 ? (before[i] ?? 0) / total : 0;
      out[to++] = total > 0 ? (total - (before[i + 1] ?? 0)) / total : 0;
      out[to++] = Math.min(FARTHEST, lastFound[i] ?? 0);
      out[to++] = Math.min(FARTHEST, nextFound[i] ?? 0);
      out[to++] = Math.log1p(total);
    },
  };
}
