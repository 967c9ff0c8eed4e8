// Lays the blocks of all pages out as rows, with their truth and their features in bins.
import type { Measures } from '../../src/blocks/measures/measures.js';
import { gatherEvidence, WORD_GROUPS } from '../../src/label/evidence.js';
import { describe } from '../../src/label/features.js';
import { LABELS } from '../../src/label/weights.js';
import { type Columns, cut } from './boost.js';
import type { CorpusPage } from './corpus.js';
import { type PageWords, tallyWords, weighWords } from './words.js';

export const FOLDS = [0, 1, 2, 3, 4];
/** Class-name words in the data file. */
const MOST_WORDS = 420;
const LIMIT = 8;
/** Short blocks outside the story that no reader labelled: most are menus, which teach the same thing thousands of times. */
const EASY = 40;
/** Of those and of the longer ones, one in so many is fitted on. */
const SHORT_KEPT = 3;

/** The blocks of all pages, one a row. */
export interface Rows {
  pages: readonly CorpusPage[];
  total: number;
  /** Row of each page's first block. */
  firstRow: readonly number[];
  fold: Uint8Array;
  /** 1 body, 0 not or unknown. */
  body: Uint8Array;
  known: Uint8Array;
  /** Rows that the body forests are fitted on. */
  fitted: Uint8Array;
  /** Place in `LABELS` where `labelled`. */
  label: Uint8Array;
  labelled: Uint8Array;
  weight: Float32Array;
}

/** Collects the truth of all blocks. */
export function collectRows(pages: readonly CorpusPage[]): Rows {
  const firstRow: number[] = [];
  let total = 0;
  for (const page of pages) {
    firstRow.push(total);
    total += page.survey.texts.length;
  }
  const rows: Rows = {
    pages,
    total,
    firstRow,
    fold: new Uint8Array(total),
    body: new Uint8Array(total),
    known: new Uint8Array(total),
    fitted: new Uint8Array(total),
    label: new Uint8Array(total),
    labelled: new Uint8Array(total),
    weight: new Float32Array(total),
  };
  pages.forEach((page, n) => {
    page.survey.texts.forEach((block, i) => {
      const r = (firstRow[n] ?? 0) + i;
      const { length } = block.text;
      const label = LABELS.findIndex((l) => l === page.labels[i]);
      const known = page.body[i] !== -1;
      const easy = label < 0 && page.body[i] === 0 && length < EASY;
      rows.fold[r] = page.fold;
      rows.body[r] = page.body[i] === 1 ? 1 : 0;
      rows.known[r] = known ? 1 : 0;
      rows.fitted[r] = known && (!easy || r % SHORT_KEPT === 0) ? 1 : 0;
      rows.labelled[r] = label >= 0 ? 1 : 0;
      rows.label[r] = Math.max(0, label);
      // A page counts by its words: a long paragraph lost is worse than a short one.
      rows.weight[r] = page.weight * Math.min(2.5, 0.4 + Math.log1p(length) / 4);
    });
  });
  return rows;
}

/** Numbers of the rows that pass a test. */
export function rowsWhere(total: number, test: (r: number) => boolean): Int32Array {
  const out: number[] = [];
  for (let r = 0; r < total; r++) if (test(r)) out.push(r);
  return Int32Array.from(out);
}

/** Lays measures of every page out as columns. */
export function columnsOf(rows: Rows, measuresOf: (page: CorpusPage, n: number) => Measures): { names: string[]; values: Float32Array[] } {
  let names: readonly string[] = [];
  const values: Float32Array[] = [];
  rows.pages.forEach((page, n) => {
    const measures = measuresOf(page, n);
    names = measures.names;
    if (!values.length) for (const _ of names) values.push(new Float32Array(rows.total));
    const from = rows.firstRow[n] ?? 0;
    for (let i = 0; i < page.survey.texts.length; i++)
      for (let k = 0; k < names.length; k++) (values[k] as Float32Array)[from + i] = measures.rows[i * names.length + k] as number;
  });
  return { names: [...names], values };
}

/** Puts columns into bins. */
export function binned({ names, values }: { names: string[]; values: Float32Array[] }): Columns {
  const cuts = values.map(cut);
  return { names, bins: cuts.map((c) => c.bins), edges: cuts.map((c) => c.edges) };
}

/** Puts columns of the same rows side by side. */
export const beside = (a: Columns, b: Columns): Columns => ({
  names: [...a.names, ...b.names],
  bins: [...a.bins, ...b.bins],
  edges: [...a.edges, ...b.edges],
});

/** Features of all rows; those that class-name words make depend on which folds the words were weighed on. */
export interface Features {
  /** Columns for a model that must not see a fold, or that sees all (-1). */
  without(fold: number): Columns;
  /** Weights of class-name words, measured without a fold, or on all (-1). */
  words(fold: number): Map<string, number[]>;
}

/** Measures all blocks. */
export function measureRows(rows: Rows): Features {
  const { pages, total, firstRow } = rows;
  const evidences = pages.map((page) => gatherEvidence(page.survey, new Map()));
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
  const raw = columnsOf(rows, (page, n) => describe(page.survey, evidences[n] ?? gatherEvidence(page.survey, new Map())));
  const isWord = raw.names.map((name) => name.startsWith('near:') || name.startsWith('far:'));
  const fixed = raw.values.map((values, f) => (isWord[f] ? null : cut(values)));
  raw.values.length = 0;

  const tallies = FOLDS.map((fold) =>
    tallyWords(
      pages.filter((page) => page.fold === fold),
      pageWords,
    ),
  );
  const tables = new Map<string, Map<string, number[]>>();
  const tableWithout = (...folds: number[]): Map<string, number[]> => {
    const key = [...new Set(folds)].sort().join();
    const table =
      tables.get(key) ??
      weighWords(
        tallies.filter((_, fold) => !folds.includes(fold)),
        MOST_WORDS,
      );
    tables.set(key, table);
    return table;
  };
  function wordColumns(tableFor: (fold: number) => ReadonlyMap<string, readonly number[]>): Float32Array[] {
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
          const weights = table.get(word);
          if (weights) for (let k = 0; k < groups; k++) out[k] = (out[k] ?? 0) + (weights[k] ?? 0);
        }
        cache.set(words, out);
        return out;
      };
      page.survey.texts.forEach((_, i) => {
        const r = (firstRow[n] ?? 0) + i;
        [own?.near[i], own?.far[i]].forEach((words, side) => {
          if (!words) return;
          const sums = sum(words);
          for (let k = 0; k < groups; k++)
            (columns[side * groups + k] as Float32Array)[r] = Math.max(-LIMIT, Math.min(LIMIT, sums[k] ?? 0));
        });
      });
    });
    return columns;
  }
  return {
    words: (fold) => (fold === -1 ? tableWithout() : tableWithout(fold)),
    without(out) {
      // Rows to fit on get weights that didn't see their own fold; rows to score get those of the model.
      const words = wordColumns((fold) => (out === -1 || fold === out ? tableWithout(fold) : tableWithout(out, fold)));
      let next = 0;
      const cuts = raw.names.map((_, f) => fixed[f] ?? cut(words[next++] as Float32Array));
      return { names: raw.names, bins: cuts.map((c) => c.bins), edges: cuts.map((c) => c.edges) };
    },
  };
}
