// Scores of a fit on pages of sites that it did not see.
import { LABELS } from '../../src/label/weights.js';
import type { Result } from './model.js';
import type { Rows } from './rows.js';

const round = (x: number): number => Number(x.toFixed(4));
const f1 = (tp: number, errors: number): number => (tp > 0 ? (2 * tp) / (2 * tp + errors) : 0);

/** F1 of the body's characters, mean over the pages of a corpus. */
function bodyScore(rows: Rows, scores: Float32Array, corpus: string): number {
  const f1s = rows.pages.flatMap((page, n) => {
    if (page.corpus !== corpus) return [];
    let tp = 0;
    let errors = 0;
    let truth = 0;
    page.survey.texts.forEach((block, i) => {
      const r = (rows.firstRow[n] ?? 0) + i;
      if (!rows.known[r]) return;
      const said = (scores[r] as number) > 0;
      if (rows.body[r]) truth += block.text.length;
      if (said && rows.body[r]) tp += block.text.length;
      else if (said || rows.body[r]) errors += block.text.length;
    });
    return truth > 0 ? [f1(tp, errors)] : [];
  });
  return f1s.reduce((a, b) => a + b, 0) / f1s.length;
}

/** F1 of each label over the blocks of the pages that a corpus labels, none of ours. */
function labelScores(rows: Rows, { body, kinds }: Result['outOfFold']): [string, number][] {
  const tp = LABELS.map(() => 0);
  const truth = LABELS.map(() => 0);
  const said = LABELS.map(() => 0);
  rows.pages.forEach((page, n) => {
    if (page.corpus !== 'labels-dev') return;
    page.survey.texts.forEach((_, i) => {
      const r = (rows.firstRow[n] ?? 0) + i;
      if (!rows.labelled[r]) return;
      let best = (body[r] as number) > 0 ? 0 : 1;
      if (best > 0) for (let k = 2; k < LABELS.length; k++) if ((kinds[k]?.[r] ?? 0) > (kinds[best]?.[r] ?? 0)) best = k;
      const label = rows.label[r] as number;
      truth[label] = (truth[label] ?? 0) + 1;
      said[best] = (said[best] ?? 0) + 1;
      if (label === best) tp[label] = (tp[label] ?? 0) + 1;
    });
  });
  return LABELS.map((label, k) => [label, f1(tp[k] ?? 0, (truth[k] ?? 0) + (said[k] ?? 0) - 2 * (tp[k] ?? 0))]);
}

/** The figures for the data file's head. */
export function reportScores(rows: Rows, outOfFold: Result['outOfFold']): Record<string, number> {
  const corpora = ['fundus-dev', 'wcxb-dev', 'labels-dev'].map((c): [string, number] => [
    `${c} body F1 by characters`,
    bodyScore(rows, outOfFold.body, c),
  ]);
  const labels = labelScores(rows, outOfFold);
  const kinds = labels.slice(LABELS.indexOf('sponsored'));
  const mean = kinds.reduce((sum, [, score]) => sum + score, 0) / kinds.length;
  const named = labels.map(([label, score]): [string, number] => [`${label} F1 of blocks`, score]);
  return Object.fromEntries([...corpora, ['mean F1 of kinds', mean], ...named].map(([name, score]) => [name, round(Number(score))]));
}
