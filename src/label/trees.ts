/** The features that the forests of one format ask for; the forests share it. */
export interface FeatureTable {
  readonly names: readonly string[];
  /** Thresholds of each feature, ascending. */
  readonly thresholds: readonly (readonly number[])[];
}

/**
 * Gradient-boosted decision trees (Friedman 2001), read from a compact encoding.
 *
 * A tree is stored in preorder. A split is two bytes: its feature's place in `used` plus one, and the place of its threshold in that
 * feature's list. A leaf is a zero byte and its value as a signed byte, in steps of `step`.
 */
export interface EncodedForest {
  /** Trees of one round stand together, one a class; a yes-or-no forest has one class. */
  readonly classes: number;
  /** Score of each class before any tree. */
  readonly base: readonly number[];
  readonly step: number;
  /** Places in the table of the features that the trees ask for. */
  readonly used: readonly number[];
  /** All trees, base64. */
  readonly trees: string;
}

/** A forest ready to be asked: nodes of all trees in flat arrays. */
export interface Forest {
  readonly classes: number;
  readonly base: readonly number[];
  /** First node of each tree. */
  readonly roots: Int32Array;
  /** Column of the feature asked for, -1 in a leaf. */
  readonly feature: Int16Array;
  /** Threshold of a split (up to and including it goes left), value of a leaf. */
  readonly value: Float32Array;
  /** Node to the right; the one to the left follows its split. */
  readonly right: Int32Array;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}

/** Reads signed bytes from base64. */
export const signedBytes = (base64: string): Int8Array => Int8Array.from(bytesOf(base64));

/**
 * Reads a forest.
 *
 * @param names the features' names in the order of a row's columns
 * @throws RangeError if the forest asks for a feature that no column holds
 */
export function decodeForest(encoded: EncodedForest, table: FeatureTable, names: readonly string[]): Forest {
  const columns = encoded.used.map((place) => names.indexOf(table.names[place] ?? ''));
  const thresholds = encoded.used.map((place) => table.thresholds[place] ?? []);
  const missing = encoded.used.map((place) => table.names[place]).find((_, i) => columns[i] === -1);
  if (missing !== undefined)
    throw new RangeError(`The weights ask for the feature ${missing}, which no block is measured by; fit them again.`);
  const bytes = bytesOf(encoded.trees);
  const roots: number[] = [];
  const feature: number[] = [];
  const value: number[] = [];
  const right: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const node = feature.length;
    if (open.length === 0) roots.push(node);
    const code = bytes[at] ?? 0;
    if (code > 0) {
      feature.push(columns[code - 1] ?? -1);
      value.push(thresholds[code - 1]?.[bytes[at + 1] ?? 0] ?? 0);
      right.push(-1);
      open.push(node);
      at += 2;
      continue;
    }
    const units = bytes[at + 1] ?? 0;
    feature.push(-1);
    value.push((units > 127 ? units - 256 : units) * encoded.step);
    right.push(-1);
    at += 2;
    // A leaf ends a left side, or with a right one all splits that waited for it.
    while (open.length) {
      const split = open[open.length - 1] ?? 0;
      if (right[split] === -1) {
        right[split] = feature.length;
        break;
      }
      open.pop();
    }
  }
  return {
    classes: encoded.classes,
    base: encoded.base,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    value: Float32Array.from(value),
    right: Int32Array.from(right),
  };
}

/** Raw scores of each class for one row. */
export function scoreRow(forest: Forest, rows: Float32Array, at: number, out: Float64Array): void {
  const { classes, roots, feature, value, right } = forest;
  for (let k = 0; k < classes; k++) out[k] = forest.base[k] ?? 0;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t] ?? 0;
    for (let f = feature[node] ?? -1; f >= 0; f = feature[node] ?? -1) {
      node = (rows[at + f] ?? 0) <= (value[node] ?? 0) ? node + 1 : (right[node] ?? 0);
    }
    const k = t % classes;
    out[k] = (out[k] ?? 0) + (value[node] ?? 0);
  }
}

/** The logistic function. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
