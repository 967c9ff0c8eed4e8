import { measureInto } from '../blocks/measures/measures.js';
import type { Survey } from '../blocks/survey.js';
import type { Evidence } from './evidence.js';
import { describe, FEATURES } from './features.js';
import { CONTEXT_NAMES, kindContext } from './kindContext.js';
import { changesOf } from './rowChanges.js';
import { smoothLabels } from './smoothing.js';
import { STACKED_NAMES, stackedMeasures } from './stacking.js';
import { scoreRows, softmax } from './trees.js';
import { LABELS, modelFor } from './weights.js';

/** What the fitted forests say of the text blocks of a page. */
export interface Scores {
  /** Log-odds that each block is body, the mean of both passes. */
  readonly body: Float64Array;
  /** Scores of every label of every block, `LABELS.length` a block, the mean of both passes, smoothed; higher is likelier. */
  readonly labels: Float64Array;
}

/** The features, then what the first pass thought of the block's surroundings, then what the third took them for. */
const COLUMNS: readonly string[] = [...FEATURES, ...STACKED_NAMES, ...CONTEXT_NAMES];

/** The mean of two lists: each forest errs where the other doesn't, so it is better than either. */
const mean = (a: Float64Array, b: Float64Array): Float64Array => a.map((x, i) => (x + (b[i] ?? 0)) / 2);

/** Asks the forests: is it body, is it body among such neighbours, what is it, what is it among such neighbours. */
export function scoreBlocks(survey: Survey, evidence: Evidence): Scores {
  const width = COLUMNS.length;
  const { rows } = describe(survey, evidence, width);
  const model = modelFor(survey.page.format, COLUMNS);
  const stacked = FEATURES.length;
  const context = stacked + STACKED_NAMES.length;
  const plain = changesOf(model.bins, rows, width, 0, stacked);
  const body = scoreRows(model.body, [plain]);
  measureInto(rows, width, stacked, survey, stackedMeasures(survey, body));
  const again = [plain, changesOf(model.bins, rows, width, stacked, context)];
  const bodyAgain = scoreRows(model.bodyAgain, again);
  const kinds = scoreRows(model.kinds, again);
  measureInto(rows, width, context, survey, kindContext(survey, softmax(kinds, LABELS.length)));
  const kindsAgain = scoreRows(model.kindsAgain, [...again, changesOf(model.bins, rows, width, context, width)]);
  return { body: mean(body, bodyAgain), labels: smoothLabels(survey, mean(kinds, kindsAgain)) };
}
