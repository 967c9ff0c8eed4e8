// Fits the weights of src/label from development corpora, scores them out of fold and writes src/label/weights.json.
//   npm run fit -- CORPORA_FOLDER [--folds FOLDER]     (--folds: also the weights that saw all folds but one, a file a fold)
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measure } from '../../src/blocks/measures/measures.js';
import { type Evidence, gatherEvidence, WORD_GROUPS } from '../../src/label/evidence.js';
import { describe } from '../../src/label/features.js';
import { stackedMeasures } from '../../src/label/stacking.js';
import { decodeForest, type EncodedForest, scoreRows } from '../../src/label/trees.js';
import { KINDS } from '../../src/types.js';
import { type BoostOptions, boost, type Columns, cut } from './boost.js';
import { asPlainText, type CorpusPage, readCorpora } from './corpus.js';
import { type PageWords, weighWords } from './words.js';

const FOLDS = [0, 1, 2, 3, 4];
const MOST_WORDS = 420;
const FIRST: BoostOptions = { rounds: 70, leaves: 14, rate: 0.14, minRows: 40, l2: 3, columnShare: 0.4, seed: 1 };
const SECOND: BoostOptions = { rounds: 70, leaves: 14, rate: 0.14, minRows: 40, l2: 3, columnShare: 0.4, seed: 2 };
const THIRD: BoostOptions = { rounds: 30, leaves: 8, rate: 0.22, minRows: 12, l2: 2, columnShare: 0.35, seed: 3 };
/** What a block can be, in the order of the third forest's classes. */
const LABELS: readonly string[] = ['body', 'headline', 'standfirst', 'caption', 'note', ...KINDS];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string' },
    quick: { type: 'boolean' },
    only: { type: 'string' },
    out: { type: 'string', default: 'src/label/weights.json' },
  },
});
const folder = positionals[0];
if (!folder || !fs.existsSync(folder)) {
  console.error('usage: npm run fit -- CORPORA_FOLDER');
  process.exit(2);
}
if (values.quick) for (const o of [FIRST, SECOND, THIRD]) o.rounds = Math.round(o.rounds / 3);

const log = (...words: unknown[]): void => console.log(`${(process.uptime()).toFixed(0)} s`, ...words);
const LIMIT = 8;

interface Fitted {
  first: EncodedForest;
  second: EncodedForest;
  third: EncodedForest;
  words: Map<string, number[]>;
}
interface Result {
  final: Fitted;
  folds: Fitted[];
  scores: Record<string, number>;
  blocks: number;
}

function fitFormat(format: 'html' | 'text', pages: readonly CorpusPage[]): Result {
  log(`${format}: ${pages.length} pages`);
  const EMPTY = new Map<string, number[]>();
  const evidences: Evidence[] = pages.map((p) => gatherEvidence(p.survey, EMPTY));
  const pageWords = new Map<CorpusPage, PageWords>(
    pages.map((page, n) => {
      const words = evidences[n]?.words;
      return [
        page,
        {
          near: page.survey.texts.map((b) => words?.near(b.container, b.inline) ?? new Set()),
          far: page.survey.texts.map((b) => words?.far(b.container) ?? new Set()),
        },
      ];
    }),
  );
  const firstRow: number[] = [];
  let total = 0;
  for (const page of pages) {
    firstRow.push(total);
    total += page.survey.texts.length;
  }
  const foldOf = new Uint8Array(total);
  const bodyOf = new Uint8Array(total);
  const known = new Uint8Array(total);
  /** Rows that the body forests are fitted on. */
  const fitted = new Uint8Array(total);
  const labelOf = new Uint8Array(total);
  const isLabelled = new Uint8Array(total);
  const weightOf = new Float32Array(total);
  pages.forEach((page, n) => {
    const from = firstRow[n] ?? 0;
    page.survey.texts.forEach((block, i) => {
      const r = from + i;
      foldOf[r] = page.fold;
      bodyOf[r] = page.body[i] === 1 ? 1 : 0;
      known[r] = page.body[i] === -1 ? 0 : 1;
      fitted[r] = known[r];
      const label = LABELS.indexOf(page.labels[i] ?? '');
      isLabelled[r] = label >= 0 ? 1 : 0;
      labelOf[r] = Math.max(0, label);
      // A page counts by its words: a long paragraph lost is worse than a short one.
      // Menus teach the same thing thousands of times: every second one will do.
      if (!isLabelled[r] && known[r] && !bodyOf[r] && block.text.length < 40 && r % 2) fitted[r] = 0;
      weightOf[r] = page.weight * Math.min(2.5, 0.4 + Math.log1p(block.text.length) / 4);
    });
  });
  log(`${total} blocks, ${known.reduce((a, b) => a + b, 0)} with known truth`);

  /** Features of all blocks with the word weights given; word columns only depend on them. */
  const base = evidences.map((e, n) => describe((pages[n] as CorpusPage).survey, e));
  const names = base[0]?.names ?? [];
  const isWord = names.map((n) => n.startsWith('near:') || n.startsWith('far:'));
  const columnOf = (f: number): Float32Array => {
    const out = new Float32Array(total);
    base.forEach((m, n) => {
      const from = firstRow[n] ?? 0;
      const count = m.rows.length / names.length;
      for (let i = 0; i < count; i++) out[from + i] = m.rows[i * names.length + f] ?? 0;
    });
    return out;
  };
  const fixed = new Map<number, { bins: Uint8Array; edges: number[] }>();
  names.forEach((_, f) => {
    if (!isWord[f]) fixed.set(f, cut(columnOf(f)));
  });
  log(`${names.length} features`);

  /** Word columns of all rows; `tableFor` gives the table that may be used for a page's fold. */
  function wordColumns(tableFor: (fold: number) => Map<string, readonly number[]>): Float32Array[] {
    const groups = WORD_GROUPS.length;
    const columns = Array.from({ length: groups * 2 }, () => new Float32Array(total));
    pages.forEach((page, n) => {
      const table = tableFor(page.fold);
      const own = pageWords.get(page);
      const cache = new Map<ReadonlySet<string>, Float64Array>();
      const sum = (words: ReadonlySet<string>): Float64Array => {
        let out = cache.get(words);
        if (out) return out;
        out = new Float64Array(groups);
        for (const word of words) {
          const w = table.get(word);
          if (w) for (let k = 0; k < groups; k++) out[k] = (out[k] ?? 0) + (w[k] ?? 0);
        }
        cache.set(words, out);
        return out;
      };
      page.survey.texts.forEach((_, i) => {
        const r = (firstRow[n] ?? 0) + i;
        [own?.near[i], own?.far[i]].forEach((words, side) => {
          if (!words) return;
          const s = sum(words);
          for (let k = 0; k < groups; k++) (columns[side * groups + k] as Float32Array)[r] = Math.max(-LIMIT, Math.min(LIMIT, s[k] ?? 0));
        });
      });
    });
    return columns;
  }
  const tables = new Map<string, Map<string, number[]>>();
  function tableWithout(...folds: number[]): Map<string, number[]> {
    const key = [...new Set(folds)].sort().join();
    let table = tables.get(key);
    if (!table) {
      table = weighWords(
        pages.filter((p) => !folds.includes(p.fold)),
        pageWords,
        MOST_WORDS,
      );
      tables.set(key, table);
    }
    return table;
  }
  /** Columns for a model that must not see `out` (or that sees all, -1). */
  function columnsFor(out: number, forApplying: boolean): { columns: Columns; values: Float32Array[] } {
    // Rows to fit on get weights that didn't see their own fold; rows to score get those of the model.
    const words = wordColumns((fold) =>
      out === -1 ? (forApplying ? tableWithout() : tableWithout(fold)) : fold === out ? tableWithout(out) : tableWithout(out, fold),
    );
    const bins: Uint8Array[] = [];
    const edges: number[][] = [];
    let w = 0;
    names.forEach((_, f) => {
      const done = fixed.get(f) ?? cut(words[w] as Float32Array);
      if (isWord[f]) w++;
      bins.push(done.bins);
      edges.push(done.edges);
    });
    return { columns: { names: [...names], bins, edges }, values: words };
  }
  function rowsWhere(test: (r: number) => boolean): Int32Array {
    const out: number[] = [];
    for (let r = 0; r < total; r++) if (test(r)) out.push(r);
    return Int32Array.from(out);
  }
  /** Scores rows by a forest on raw values. */
  function apply(forest: EncodedForest, columnNames: string[], columnBy: (f: number) => Float32Array, rows: Int32Array): Float64Array[] {
    const decoded = decodeForest(forest, forest.used);
    const width = forest.used.length;
    const table = new Float32Array(rows.length * width);
    forest.used.forEach((name, f) => {
      const column = columnBy(columnNames.indexOf(name));
      rows.forEach((r, i) => {
        table[i * width + f] = column[r] as number;
      });
    });
    const all = scoreRows(decoded, table, width);
    const scores = Array.from({ length: forest.classes }, () => new Float64Array(total));
    rows.forEach((r, i) => {
      for (let k = 0; k < forest.classes; k++) (scores[k] as Float64Array)[r] = all[i * forest.classes + k] as number;
    });
    return scores;
  }
  const raw = new Map<number, Float32Array>();
  const rawColumn = (f: number): Float32Array => {
    let c = raw.get(f);
    if (!c) {
      c = columnOf(f);
      raw.set(f, c);
    }
    return c;
  };

  function stackColumns(scores: Float64Array): { names: string[]; values: Float32Array[] } {
    let stackNames: readonly string[] = [];
    const values: Float32Array[] = [];
    pages.forEach((page, n) => {
      const from = firstRow[n] ?? 0;
      const own = scores.subarray(from, from + page.survey.texts.length);
      const m = measure(page.survey, [stackedMeasures(page.survey, own)]);
      stackNames = m.names;
      if (!values.length) for (const _ of stackNames) values.push(new Float32Array(total));
      for (let i = 0; i < own.length; i++)
        for (let k = 0; k < stackNames.length; k++) (values[k] as Float32Array)[from + i] = m.rows[i * stackNames.length + k] as number;
    });
    return { names: [...stackNames], values };
  }

  const prepared = new Map<number, ReturnType<typeof columnsFor>>();
  const prepare = (out: number): ReturnType<typeof columnsFor> => {
    const done = prepared.get(out) ?? columnsFor(out, false);
    prepared.set(out, done);
    return done;
  };
  const valueIn = (values: Float32Array[]) => {
    const wordAt = new Map<number, number>();
    names.forEach((_, f) => {
      if (isWord[f]) wordAt.set(f, wordAt.size);
    });
    return (f: number): Float32Array => (wordAt.has(f) ? (values[wordAt.get(f) ?? 0] as Float32Array) : rawColumn(f));
  };
  const firstForests = new Map<number, EncodedForest>();
  const oof = new Float64Array(total);
  for (const out of FOLDS) {
    const { columns, values: v } = prepare(out);
    const forest = boost(
      columns,
      rowsWhere((r) => fitted[r] === 1 && foldOf[r] !== out),
      bodyOf,
      weightOf,
      1,
      FIRST,
    );
    firstForests.set(out, forest);
    const own = rowsWhere((r) => foldOf[r] === out);
    const s = apply(forest, columns.names, valueIn(v), own)[0] as Float64Array;
    for (const r of own) oof[r] = s[r] as number;
    log(`first forest without fold ${out}`);
  }
  report('first forest', oof);
  const stack = stackColumns(oof);
  const stackCut = stack.values.map((v) => cut(v));
  function fitRest(out: number): Fitted {
    const { columns } = prepare(out);
    const wide: Columns = {
      names: [...columns.names, ...stack.names],
      bins: [...columns.bins, ...stackCut.map((c) => c.bins)],
      edges: [...columns.edges, ...stackCut.map((c) => c.edges)],
    };
    const first =
      out === -1
        ? boost(
            columns,
            rowsWhere((r) => fitted[r] === 1),
            bodyOf,
            weightOf,
            1,
            FIRST,
          )
        : (firstForests.get(out) as EncodedForest);
    const second = boost(
      wide,
      rowsWhere((r) => fitted[r] === 1 && foldOf[r] !== out),
      bodyOf,
      weightOf,
      1,
      SECOND,
    );
    const third = boost(
      wide,
      rowsWhere((r) => isLabelled[r] === 1 && foldOf[r] !== out),
      labelOf,
      weightOf,
      LABELS.length,
      THIRD,
    );
    return { first, second, third, words: out === -1 ? tableWithout() : tableWithout(out) };
  }
  const folds: Fitted[] = [];
  const second = new Float64Array(total);
  const third = LABELS.map(() => new Float64Array(total));
  for (const out of FOLDS) {
    const fitted = fitRest(out);
    const { columns, values: v } = prepare(out);
    const columnBy = valueIn(v);
    const wideNames = [...columns.names, ...stack.names];
    const wideValue = (f: number): Float32Array => (f < names.length ? columnBy(f) : (stack.values[f - names.length] as Float32Array));
    const own = rowsWhere((r) => foldOf[r] === out);
    const s = apply(fitted.second, wideNames, wideValue, own)[0] as Float64Array;
    const t = apply(fitted.third, wideNames, wideValue, own);
    for (const r of own) {
      second[r] = s[r] as number;
      t.forEach((column, k) => {
        (third[k] as Float64Array)[r] = column[r] as number;
      });
    }
    prepared.delete(out);
    log(`second and third forest without fold ${out}`);
    folds.push(fitted);
  }
  const scores = { ...report('second forest', second), ...reportLabels() };
  return { final: fitRest(-1), folds, scores, blocks: total };

  function report(who: string, scores: Float64Array): Record<string, number> {
    const out: Record<string, number> = {};
    for (const corpus of ['fundus-dev', 'wcxb-dev', 'labels-dev']) {
      const f1s = pages.flatMap((page, n) => {
        if (page.corpus !== corpus) return [];
        let tp = 0;
        let fp = 0;
        let fn = 0;
        page.survey.texts.forEach((block, i) => {
          const r = (firstRow[n] ?? 0) + i;
          if (!known[r]) return;
          const said = (scores[r] as number) > 0;
          if (said && bodyOf[r]) tp += block.text.length;
          else if (said) fp += block.text.length;
          else if (bodyOf[r]) fn += block.text.length;
        });
        return tp + fn > 0 ? [(2 * tp) / (2 * tp + fp + fn)] : [];
      });
      out[`${corpus} body F1 by characters`] = Number((f1s.reduce((a, b) => a + b, 0) / f1s.length).toFixed(4));
    }
    log(who, 'out of fold', JSON.stringify(out));
    return out;
  }
  function reportLabels(): Record<string, number> {
    const out: Record<string, number> = {};
    const tp = new Map<string, number>();
    const truth = new Map<string, number>();
    const said = new Map<string, number>();
    const bump = (m: Map<string, number>, k: string): void => void m.set(k, (m.get(k) ?? 0) + 1);
    for (let r = 0; r < total; r++) {
      if (!isLabelled[r]) continue;
      let best = 0;
      for (let k = 1; k < LABELS.length; k++) if ((third[k]?.[r] ?? 0) > (third[best]?.[r] ?? 0)) best = k;
      const a = LABELS[labelOf[r] ?? 0] ?? '';
      const b = LABELS[best] ?? '';
      bump(truth, a);
      bump(said, b);
      if (a === b) bump(tp, a);
    }
    for (const label of LABELS)
      out[`${label} F1 of blocks`] = Number(
        ((2 * (tp.get(label) ?? 0)) / ((truth.get(label) ?? 0) + (said.get(label) ?? 0) || 1)).toFixed(4),
      );
    log('third forest out of fold', JSON.stringify(out));
    return out;
  }
}

const asData = ({ first, second, third }: Fitted): object => ({ body: first, bodyAgain: second, kinds: third });
const wordsAsData = (words: Map<string, number[]>): object =>
  Object.fromEntries([...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([w, ws]) => [w, ws.map((x) => Math.round(x * 10)).join(' ')]));

/** Replaces one format's part of a data file; class-name words belong to HTML. */
function write(file: string, format: 'html' | 'text', fitted: Fitted, scores: Record<string, number>): void {
  const old = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const data = {
    about: 'Written by `npm run fit` (bench/README.md). Scores are of pages of sites that the weights did not see.',
    outOfFold: { ...old.outOfFold, [format]: scores },
    html: old.html,
    text: old.text,
    words: old.words,
    [format]: asData(fitted),
    ...(format === 'html' ? { words: wordsAsData(fitted.words) } : {}),
  };
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(data)}\n`);
  log(`${file}: ${fs.statSync(file).size} bytes`);
}

function run(format: 'html' | 'text', pages: readonly CorpusPage[]): void {
  const { final, folds, scores } = fitFormat(format, pages);
  write(values.out, format, final, scores);
  if (values.folds) for (const fold of FOLDS) write(path.join(values.folds, `weights-${fold}.json`), format, folds[fold] as Fitted, {});
}

const pages = readCorpora(folder);
if (values.only !== 'text') run('html', pages);
for (const o of [FIRST, SECOND, THIRD]) o.rounds = Math.round(o.rounds * 0.6);
if (values.only !== 'html') run('text', pages.filter((p) => p.corpus !== 'trafilatura-dev').map(asPlainText));
