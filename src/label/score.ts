import { measureInto } from '../blocks/measures/measures.js';
import type { Survey } from '../blocks/survey.js';
import type { Evidence } from './evidence.js';
import { describe, FEATURES } from './features.js';
import { STACKED_NAMES, stackedMeasures } from './stacking.js';
import { scoreRows } from './trees.js';
import { modelFor } from './weights.js';

/** What the fitted forests say of the text blocks of a page. */
export interface Scores {
  /** Log-odds that each block is body, the mean of both passes. */
  readonly body: Float64Array;
  /** Scores of every label of every block, `LABELS.length` a block; higher is likelier. */
  readonly labels: Float64Array;
}

/** Columns of the second pass: the features, then what the first pass thought of the block's surroundings. */
const COLUMNS: readonly string[] = [...FEATURES, ...STACKED_NAMES];

/** Asks the forests: is it body, is it body among such neighbours, what is it. */
export function scoreBlocks(survey: Survey, evidence: Evidence): Scores {
  const count = survey.texts.length;
  const body = new Float64Array(count);
  const width = COLUMNS.length;
  const { rows } = describe(survey, evidence, width);
  const model = modelFor(survey.page.format, COLUMNS);
  const first = scoreRows(model.body, rows, width);
  measureInto(rows, width, FEATURES.length, survey, stackedMeasures(survey, first));
  const second = scoreRows(model.bodyAgain, rows, width);
  // Each forest errs where the other doesn't: their mean is better than either.
  for (let i = 0; i < count; i++) body[i] = ((first[i] ?? 0) + (second[i] ?? 0)) / 2;
  return { body, labels: scoreRows(model.kinds, rows, width) };
}
