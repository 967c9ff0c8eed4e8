// Fits the forests of one format: in five folds to score them on sites that they did not see, then on all pages.
import { measure } from '../../src/blocks/measures/measures.js';
import { kindContext } from '../../src/label/kindContext.js';
import { stackedMeasures } from '../../src/label/stacking.js';
import { LABELS } from '../../src/label/weights.js';
import { type BoostOptions, boost, type Columns, type RawForest, scoreRows, softmax } from './boost.js';
import { beside, binned, columnsOf, type Features, FOLDS, type Rows, rowsWhere } from './rows.js';

/** Stands for no fold left out. */
const ALL = -1;

/** How each forest is grown. */
export interface Settings {
  body: BoostOptions;
  bodyAgain: BoostOptions;
  kinds: BoostOptions;
  kindsAgain: BoostOptions;
}

/** The forests of one format, and the features that they may ask for. */
export interface Fitted {
  columns: Columns;
  body: RawForest;
  bodyAgain: RawForest;
  kinds: RawForest;
  kindsAgain: RawForest;
  words: Map<string, number[]>;
}

/** What the fit gives. */
export interface Result {
  final: Fitted;
  folds: Fitted[];
  /** Scores of each block by forests that did not see its site. */
  outOfFold: { body: Float32Array; kinds: Float32Array[] };
}

/** Takes the scores of a fold's rows over from a forest that did not see them. */
function takeOver(from: readonly Float32Array[], to: readonly Float32Array[], rows: Int32Array): void {
  from.forEach((scores, k) => {
    rows.forEach((r, i) => {
      (to[k] as Float32Array)[r] = scores[i] as number;
    });
  });
}

/** Fits all forests of one format. */
export function fitModel(rows: Rows, features: Features, settings: Settings, log: (...words: unknown[]) => void): Result {
  const { total } = rows;
  const rowsOf = (out: number): Int32Array => rowsWhere(total, (r) => rows.fold[r] === out);
  const bodyRows = (out: number): Int32Array => rowsWhere(total, (r) => rows.fitted[r] === 1 && rows.fold[r] !== out);
  const kindRows = (out: number): Int32Array => rowsWhere(total, (r) => rows.labelled[r] === 1 && rows.fold[r] !== out);
  const own = new Map<number, Columns>();
  const ownColumns = (out: number): Columns => {
    const known = own.get(out) ?? features.without(out);
    own.set(out, known);
    return known;
  };
  const bodyForest = (out: number, columns: Columns, o: BoostOptions): RawForest =>
    boost(columns, { rows: bodyRows(out), classOf: rows.body, weight: rows.weight, classes: 1 }, o);
  const kindForest = (out: number, columns: Columns, o: BoostOptions): RawForest =>
    boost(columns, { rows: kindRows(out), classOf: rows.label, weight: rows.weight, classes: LABELS.length }, o);

  /** Fits one forest in folds and on all; gives every row's scores by the forest that did not see its fold. */
  function stage(
    name: string,
    classes: number,
    fit: (out: number) => { forest: RawForest; columns: Columns },
  ): { scores: Float32Array[]; forests: Map<number, RawForest> } {
    const scores = Array.from({ length: classes }, () => new Float32Array(total));
    const forests = new Map<number, RawForest>();
    for (const out of [...FOLDS, ALL]) {
      const { forest, columns } = fit(out);
      forests.set(out, forest);
      if (out !== ALL) takeOver(scoreRows(forest, columns, rowsOf(out)), scores, rowsOf(out));
    }
    log(name);
    return { scores, forests };
  }

  const body = stage('is it body', 1, (out) => {
    const columns = ownColumns(out);
    return { columns, forest: bodyForest(out, columns, settings.body) };
  });
  const first = body.scores[0] ?? new Float32Array(total);
  const stack = binned(
    columnsOf(rows, (page, n) => {
      const from = rows.firstRow[n] ?? 0;
      return measure(page.survey, [stackedMeasures(page.survey, first.subarray(from, from + page.survey.texts.length))]);
    }),
  );
  const stacked = (out: number): Columns => beside(ownColumns(out), stack);
  const bodyAgain = stage('is it body, again', 1, (out) => {
    const columns = stacked(out);
    return { columns, forest: bodyForest(out, columns, settings.bodyAgain) };
  });
  const kinds = stage('what is it', LABELS.length, (out) => {
    const columns = stacked(out);
    return { columns, forest: kindForest(out, columns, settings.kinds) };
  });
  const probabilities = kinds.scores.map(() => new Float32Array(total));
  softmax(kinds.scores, probabilities);
  const context = binned(
    columnsOf(rows, (page, n) => {
      const from = rows.firstRow[n] ?? 0;
      const own = new Float32Array(page.survey.texts.length * LABELS.length);
      page.survey.texts.forEach((_, i) => {
        probabilities.forEach((p, k) => {
          own[i * LABELS.length + k] = p[from + i] as number;
        });
      });
      return measure(page.survey, [kindContext(page.survey, own)]);
    }),
  );
  const kindsAgain = stage('what is it, again', LABELS.length, (out) => {
    const columns = beside(stacked(out), context);
    return { columns, forest: kindForest(out, columns, settings.kindsAgain) };
  });

  const fitted = (out: number): Fitted => {
    const pick = ({ forests }: { forests: Map<number, RawForest> }): RawForest => {
      const forest = forests.get(out);
      if (!forest) throw new Error(`no forest without fold ${out}`);
      return forest;
    };
    return {
      columns: beside(stacked(out), context),
      body: pick(body),
      bodyAgain: pick(bodyAgain),
      kinds: pick(kinds),
      kindsAgain: pick(kindsAgain),
      words: features.words(out),
    };
  };
  const mean = (a: Float32Array | undefined, b: Float32Array | undefined): Float32Array =>
    Float32Array.from({ length: total }, (_, r) => ((a?.[r] ?? 0) + (b?.[r] ?? 0)) / 2);
  return {
    final: fitted(ALL),
    folds: FOLDS.map(fitted),
    outOfFold: { body: mean(first, bodyAgain.scores[0]), kinds: kinds.scores.map((scores, k) => mean(scores, kindsAgain.scores[k])) },
  };
}
