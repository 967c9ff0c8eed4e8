import { measure } from '../blocks/measures/measures.js';
import type { Survey } from '../blocks/survey.js';
import type { Evidence } from './evidence.js';
import { describe } from './features.js';
import { kindContext } from './kindContext.js';
import { join, stackedMeasures } from './stacking.js';
import { scoreRow } from './trees.js';
import { LABELS, modelFor } from './weights.js';

/** What the fitted forests say of the text blocks of a page. */
export interface Scores {
  /** Log-odds that each block is body, the mean of both passes. */
  readonly body: Float64Array;
  /** Scores of every label of every block, `LABELS.length` a block; higher is likelier. */
  readonly labels: Float64Array;
}

/** Writes the probabilities (softmax) of one block's scores into a row of probabilities. */
export function probabilitiesOf(scores: ArrayLike<number>, out: Float32Array, at: number): void {
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += Math.exp(scores[k] ?? 0);
  for (let k = 0; k < scores.length; k++) out[at + k] = Math.exp(scores[k] ?? 0) / sum;
}

/** Asks the forests: is it body, is it body among such neighbours, what is it, what is it among such neighbours. */
export function scoreBlocks(survey: Survey, evidence: Evidence): Scores {
  const count = survey.texts.length;
  const width = LABELS.length;
  const body = new Float64Array(count);
  const labels = new Float64Array(count * width);
  if (count === 0) return { body, labels };
  const own = describe(survey, evidence);
  const stackNames = stackedMeasures(survey, body).names;
  const probabilities = new Float32Array(count * width);
  const contextNames = kindContext(survey, LABELS, probabilities).names;
  const model = modelFor(survey.page.format, own.names, stackNames, contextNames);
  const out = new Float64Array(width);
  const one = new Float64Array(1);
  const first = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    scoreRow(model.body, own.rows, i * own.names.length, one);
    first[i] = one[0] ?? 0;
  }
  const stacked = join(own, measure(survey, [stackedMeasures(survey, first)]));
  for (let i = 0; i < count; i++) {
    const at = i * stacked.names.length;
    scoreRow(model.bodyAgain, stacked.rows, at, one);
    // Each forest errs where the other doesn't: their mean is better than either.
    body[i] = ((first[i] ?? 0) + (one[0] ?? 0)) / 2;
    scoreRow(model.kinds, stacked.rows, at, out);
    labels.set(out, i * width);
    probabilitiesOf(out, probabilities, i * width);
  }
  const all = join(stacked, measure(survey, [kindContext(survey, LABELS, probabilities)]));
  for (let i = 0; i < count; i++) {
    scoreRow(model.kindsAgain, all.rows, i * all.names.length, out);
    for (let k = 0; k < width; k++) labels[i * width + k] = ((labels[i * width + k] ?? 0) + (out[k] ?? 0)) / 2;
  }
  return { body, labels };
}
