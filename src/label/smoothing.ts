import type { Block, Container } from '../blocks/block.js';
import type { Slot, Survey } from '../blocks/survey.js';
import { KINDS } from '../types.js';
import { softmax } from './trees.js';
import { LABELS } from './weights.js';

const WIDTH = LABELS.length;

/** Part of a block's scores that it shares with all blocks in the same slot of the template. */
const SHARED = 0.3;
/**
 * How likely a block is of the kind of the one before it for no other reason than that: in one container, in the next one or around it, a few
 * levels apart, far apart.
 */
const STAYS = [0.63, 0.5, 0.3, 0.1];
/** Steps through the tree between two blocks that stand a few levels apart. */
const NEAR = 5;

function levelsApart(a: Container, b: Container): number {
  let x: Container | null = a;
  let y: Container | null = b;
  let steps = 0;
  for (; x && y && x !== y; steps++) {
    if (x.depth >= y.depth) x = x.parent;
    else y = y.parent;
  }
  return steps;
}

function staying({ container: a }: Block, { container: b }: Block): number {
  const place = a === b ? 0 : a.parent === b.parent || a.parent === b || a === b.parent ? 1 : levelsApart(a, b) <= NEAR ? 2 : 3;
  return STAYS[place] ?? 0;
}

/** Scores that lean towards the mean of their slot: what a template repeats is of one kind. */
function withSlots(survey: Survey, scores: Float64Array): Float64Array {
  const sums = new Map<Slot, Float64Array>();
  survey.slots.forEach((slot, i) => {
    let sum = sums.get(slot);
    if (!sum) {
      sum = new Float64Array(WIDTH);
      sums.set(slot, sum);
    }
    for (let k = 0; k < WIDTH; k++) sum[k] = (sum[k] ?? 0) + (scores[i * WIDTH + k] ?? 0);
  });
  return scores.map((score, at) => {
    const slot = survey.slots[Math.floor(at / WIDTH)];
    const mean = slot ? (sums.get(slot)?.[at % WIDTH] ?? 0) / slot.blocks : score;
    return score + (mean - score) * SHARED;
  });
}

/** Makes the numbers of one block add up to 1. */
function normalise(values: Float64Array, i: number): void {
  let sum = 0;
  for (let k = 0; k < WIDTH; k++) sum += values[i * WIDTH + k] ?? 0;
  for (let k = 0; k < WIDTH; k++) values[i * WIDTH + k] = (values[i * WIDTH + k] ?? 0) / sum;
}

/** Places of the kinds, which come in runs; of headlines, captions and notes one stands alone. */
const FIRST_KIND = LABELS.length - KINDS.length;

/**
 * Scores of every label of every block, as log-probabilities, that know of their neighbours: blocks of a kind stand together. The blocks are a
 * chain in which each has the label of the one before it or any; forward–backward (Rabiner 1989) sums over all chains. It shares out among the
 * kinds what a block has of all of them together. Plain text, which shows no containers, keeps its scores.
 *
 * @param scores raw scores, `LABELS.length` a block
 */
export function smoothLabels(survey: Survey, scores: Float64Array): Float64Array {
  if (survey.page.format === 'text') return scores;
  const count = survey.texts.length;
  const own = Float64Array.from(softmax(withSlots(survey, scores), WIDTH));
  const stays = survey.texts.map((block, i) => {
    const before = survey.texts[i - 1];
    return before ? staying(before, block) : 0;
  });
  /** What a neighbour says of a label. */
  const told = (neighbour: Float64Array, i: number, k: number, stay: number): number =>
    i < 0 || i >= count ? 1 : (1 - stay) / WIDTH + stay * (neighbour[i * WIDTH + k] ?? 0);
  const forward = Float64Array.from(own);
  const backward = Float64Array.from(own);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < WIDTH; k++) forward[i * WIDTH + k] = (own[i * WIDTH + k] ?? 0) * told(forward, i - 1, k, stays[i] ?? 0);
    normalise(forward, i);
  }
  const smoothed = new Float64Array(WIDTH);
  for (let i = count - 1; i >= 0; i--) {
    let ownKinds = 0;
    let allKinds = 0;
    for (let k = FIRST_KIND; k < WIDTH; k++) {
      smoothed[k] = (forward[i * WIDTH + k] ?? 0) * told(backward, i + 1, k, stays[i + 1] ?? 0);
      ownKinds += own[i * WIDTH + k] ?? 0;
      allKinds += smoothed[k] ?? 0;
    }
    for (let k = 0; k < WIDTH; k++) backward[i * WIDTH + k] = (own[i * WIDTH + k] ?? 0) * told(backward, i + 1, k, stays[i + 1] ?? 0);
    normalise(backward, i);
    for (let k = 0; k < WIDTH; k++)
      own[i * WIDTH + k] = Math.log(k < FIRST_KIND ? (own[i * WIDTH + k] ?? 0) : ((smoothed[k] ?? 0) / allKinds) * ownKinds);
  }
  return own;
}
