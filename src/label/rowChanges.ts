import { type FeatureTable, THRESHOLD_BITS } from './featureTable.js';

/** Bins that the thresholds of one feature part its values into, at most. */
export const MOST_BINS = (1 << THRESHOLD_BITS) + 1;
/** Bits of a change that tell the bin. */
const BIN_BITS = THRESHOLD_BITS + 1;
const BIN_MASK = (1 << BIN_BITS) - 1;

/** The thresholds by column of a row; a column that no forest asks for has none. */
export interface ColumnBins {
  /** First of each column's thresholds; a last number ends the last column's. */
  readonly first: Int32Array;
  /** Ascending within a column. A value's bin is the number of thresholds that lie below it. */
  readonly thresholds: Float32Array;
}

/**
 * Rows as what changes from each to the next: blocks side by side are much alike. Before the first row all columns are in bin 0.
 */
export interface RowChanges {
  /** First change of each row; a last number ends the last row's. */
  readonly first: Int32Array;
  /** Each a column and the bin that it is in from this row on; see {@link columnOf} and {@link binOf}. */
  readonly changes: Int32Array;
}

/** The column of a change. */
export const columnOf = (change: number): number => change >> BIN_BITS;
/** The bin of a change. */
export const binOf = (change: number): number => change & BIN_MASK;

/** The thresholds of a table, by the names of the rows' columns. */
export function binsOf(table: FeatureTable, names: readonly string[]): ColumnBins {
  const byName = new Map(table.names.map((name, i) => [name, table.thresholds[i] ?? []]));
  const lists = names.map((name) => byName.get(name) ?? []);
  const first = new Int32Array(names.length + 1);
  lists.forEach((list, column) => {
    first[column + 1] = (first[column] ?? 0) + list.length;
  });
  return { first, thresholds: Float32Array.from(lists.flat()) };
}

/**
 * Finds what changes from row to row in some columns.
 *
 * @param rows `width` numbers a row
 * @param from first of the columns; `to` ends them
 */
export function changesOf({ first, thresholds }: ColumnBins, rows: Float32Array, width: number, from: number, to: number): RowChanges {
  const count = Math.floor(rows.length / width);
  const asked: number[] = [];
  for (let column = from; column < to; column++) if ((first[column + 1] ?? 0) > (first[column] ?? 0)) asked.push(column);
  const columns = Int32Array.from(asked);
  /** The last row's value of each column, and the first threshold that it doesn't exceed. */
  const values = new Float32Array(columns.length).fill(Number.NaN);
  const places = Int32Array.from(columns, (column) => first[column] ?? 0);
  const firstChange = new Int32Array(count + 1);
  let changes = new Int32Array(Math.max(1024, count * 64));
  let used = 0;
  for (let i = 0, at = 0; i < count; i++, at += width) {
    if (changes.length < used + columns.length) {
      const more = new Int32Array(changes.length * 2 + columns.length);
      more.set(changes);
      changes = more;
    }
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c] ?? 0;
      const value = rows[at + column] ?? 0;
      if (value === values[c]) continue;
      values[c] = value;
      const start = first[column] ?? 0;
      const end = first[column + 1] ?? 0;
      const before = places[c] ?? 0;
      let place = before;
      while (place < end && value > (thresholds[place] ?? 0)) place++;
      while (place > start && value <= (thresholds[place - 1] ?? 0)) place--;
      if (place === before) continue;
      places[c] = place;
      changes[used++] = (column << BIN_BITS) + place - start;
    }
    firstChange[i + 1] = used;
  }
  return { first: firstChange, changes };
}
