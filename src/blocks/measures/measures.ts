import type { Block } from '../block.js';
import type { Survey } from '../survey.js';

/** A group of numbers that describe a block, with their names in order. */
export interface MeasureGroup {
  readonly names: readonly string[];
  /** Writes one number a name for the `i`th text block, from `out[at]` on. */
  readonly write: (survey: Survey, i: number, out: Float32Array, at: number) => void;
}

/** The numbers of all text blocks of a page, a row a block. */
export interface Measures {
  readonly names: readonly string[];
  readonly rows: Float32Array;
}

/** Runs a group over the text blocks of a page: into the rows given, `width` numbers each, from a column on. */
export function measureInto(rows: Float32Array, width: number, column: number, survey: Survey, group: MeasureGroup): void {
  for (let i = 0; i < survey.texts.length; i++) group.write(survey, i, rows, i * width + column);
}

/** Runs several groups over the text blocks of a page. */
export function measure(survey: Survey, groups: readonly MeasureGroup[]): Measures {
  const names = groups.flatMap((g) => g.names);
  const rows = new Float32Array(survey.texts.length * names.length);
  let column = 0;
  for (const group of groups) {
    measureInto(rows, names.length, column, survey, group);
    column += group.names.length;
  }
  return { names, rows };
}

const LOGS = Float64Array.from({ length: 4096 }, (_, n) => Math.log1p(n));

/** Natural logarithm of 1 + n: sizes differ by orders of magnitude. Counts are looked up; a fraction is no place in a list, and asking for it is slow. */
export const log = (n: number): number => (n < LOGS.length && Number.isInteger(n) ? (LOGS[n] ?? Math.log1p(n)) : Math.log1p(n));

/** Share of a whole, 0 where there is none. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** The blocks of a page that hold text. */
export const textBlocksOf = (blocks: readonly Block[]): Block[] => blocks.filter((b) => b.media === null);
