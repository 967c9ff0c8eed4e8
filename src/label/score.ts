import { measure } from '../blocks/measures/measures.js';
import type { Survey } from '../blocks/survey.js';
import type { Evidence } from './evidence.js';
import { describe } from './features.js';
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

/** Asks the forests: is it body, is it body among such neighbours, what is it. */
export function scoreBlocks(survey: Survey, evidence: Evidence): Scores {
  const count = survey.texts.length;
  const body = new Float64Array(count);
  const labels = new Float64Array(count * LABELS.length);
  if (count === 0) return { body, labels };
  const own = describe(survey, evidence);
  const stackNames = stackedMeasures(survey, body).names;
  const { format } = survey.page;
  const model = modelFor(format, own.names, [...own.names, ...stackNames]);
  const out = new Float64Array(LABELS.length);
  const first = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    scoreRow(model.body, own.rows, i * own.names.length, out);
    first[i] = out[0] ?? 0;
  }
  const all = join(own, measure(survey, [stackedMeasures(survey, first)]));
  for (let i = 0; i < count; i++) {
    const at = i * all.names.length;
    scoreRow(model.bodyAgain, all.rows, at, out);
    // Each forest errs where the other doesn't: their mean is better than either.
    body[i] = ((first[i] ?? 0) + (out[0] ?? 0)) / 2;
    scoreRow(model.kinds, all.rows, at, out);
    labels.set(out, i * LABELS.length);
  }
  return { body, labels };
}
