import type { Container } from '../blocks/block.js';
import type { MeasureGroup, Measures } from '../blocks/measures/measures.js';
import type { Survey } from '../blocks/survey.js';

const REACH = 3;
const LIMIT = 6;
/** Probability from which a block counts as found. */
const FOUND = 0.6;

const clip = (x: number): number => Math.max(-LIMIT, Math.min(LIMIT, x));

/**
 * What a first pass thought of a block's surroundings, as measures for a second pass (stacked generalisation, Wolpert 1992).
 *
 * @param scores log-odds of "is body" of every text block
 */
export function stackedMeasures(survey: Survey, scores: ArrayLike<number>): MeasureGroup {
  const { texts } = survey;
  const sums = new Map<Container, { chars: number; body: number; blocks: number; bodies: number }>();
  const before = new Float64Array(texts.length + 1);
  texts.forEach((block, i) => {
    const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
    const chars = block.text.length;
    before[i + 1] = (before[i] ?? 0) + p * chars;
    for (let c: Container | null = block.container; c; c = c.parent) {
      let sum = sums.get(c);
      if (!sum) {
        sum = { chars: 0, body: 0, blocks: 0, bodies: 0 };
        sums.set(c, sum);
      }
      sum.chars += chars;
      sum.body += p * chars;
      sum.blocks += 1;
      sum.bodies += p;
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
    const sum = c ? sums.get(c) : undefined;
    return sum && sum.chars > 0 ? sum.body / sum.chars : 0;
  };
  const meanOf = (c: Container | null | undefined): number => {
    const sum = c ? sums.get(c) : undefined;
    return sum ? sum.bodies / sum.blocks : 0;
  };
  const offsets = Array.from({ length: 2 * REACH + 1 }, (_, k) => k - REACH);
  return {
    names: [
      ...offsets.map((o) => `first@${o}`),
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
    ],
    write(_, i, out, at) {
      const container = texts[i]?.container;
      const up1 = container?.parent;
      const up2 = up1?.parent;
      offsets.forEach((o, k) => {
        const j = i + o;
        out[at + k] = j < 0 || j >= texts.length ? -LIMIT : clip(scores[j] ?? 0);
      });
      out.set(
        [
          shareOf(container),
          shareOf(up1),
          shareOf(up2),
          meanOf(up1),
          meanOf(up2),
          total > 0 ? (before[i] ?? 0) / total : 0,
          total > 0 ? (total - (before[i + 1] ?? 0)) / total : 0,
          Math.min(40, lastFound[i] ?? 0),
          Math.min(40, nextFound[i] ?? 0),
          Math.log1p(total),
        ],
        at + offsets.length,
      );
    },
  };
}

/** Puts two sets of measures of the same blocks side by side. */
export function join(a: Measures, b: Measures): Measures {
  const names = [...a.names, ...b.names];
  const count = a.names.length ? a.rows.length / a.names.length : 0;
  const rows = new Float32Array(count * names.length);
  for (let i = 0; i < count; i++) {
    rows.set(a.rows.subarray(i * a.names.length, (i + 1) * a.names.length), i * names.length);
    rows.set(b.rows.subarray(i * b.names.length, (i + 1) * b.names.length), i * names.length + a.names.length);
  }
  return { names, rows };
}
