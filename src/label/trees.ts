/** The features that the forests of one format ask for; the forests share it. */
export interface FeatureTable {
  readonly names: readonly string[];
  /** Thresholds of each feature, ascending. */
  readonly thresholds: readonly (readonly number[])[];
}

/**
 * Gradient-boosted decision trees (Friedman 2001), read from a compact encoding.
 *
 * A tree is stored in preorder, as bits. A split is a 1, its feature's place in `used` ({@link bitsFor} as many), and the place of its
 * threshold in that feature's list ({@link THRESHOLD_BITS}). A leaf is a 0 and its value in steps of `step`, signed ({@link LEAF_BITS}).
 */
export interface EncodedForest {
  /** Trees of one round stand together, one a class; a yes-or-no forest has one class. */
  readonly classes: number;
  /** Score of each class before any tree. */
  readonly base: readonly number[];
  readonly step: number;
  /** Places in the table of the features that the trees ask for. */
  readonly used: readonly number[];
  /** All trees, base64; none has more than 32 leaves. */
  readonly trees: string;
}

/**
 * A forest ready to be asked, by its features instead of by its trees (QuickScorer, Lucchese et al. 2015): of each split that a row fails, the
 * leaves on its left are struck out; the first leaf left in a tree is the row's. Most features of most blocks fail no split at all.
 */
export interface Forest {
  readonly classes: number;
  readonly base: readonly number[];
  /** Column of each feature asked for. */
  readonly columns: Int32Array;
  /** First of each feature's splits; a last number ends the last feature's. */
  readonly firstSplit: Int32Array;
  /** Threshold of each split, ascending within a feature; up to and including it a row passes. */
  readonly thresholds: Float32Array;
  /** Of each split its tree, and the leaves that stay when a row fails it, a bit a leaf. */
  readonly strikes: Int32Array;
  readonly trees: number;
  /** Leaves that each tree has room for in `leaves`. */
  readonly room: number;
  /** Value of each leaf. */
  readonly leaves: Float32Array;
}

/** Leaves of a tree that one number's bits can tell apart. */
const MOST_LEAVES = 32;

interface Split {
  readonly threshold: number;
  readonly tree: number;
  /** Leaves on its left, `[from, to)` within the tree. */
  readonly from: number;
  to: number;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}

/** Bits of a leaf's value. */
export const LEAF_BITS = 8;
/** Bits of a threshold's place. */
export const THRESHOLD_BITS = 5;
/** Bits that tell so many things apart. */
export const bitsFor = (things: number): number => Math.max(1, 32 - Math.clz32(things - 1));

/** Reads signed bytes from base64. */
export const signedBytes = (base64: string): Int8Array => Int8Array.from(bytesOf(base64));

/** Reads numbers of a few bits each, the highest bit first. */
function bitReader(bytes: Uint8Array): { next(width: number): number; left(): number } {
  let at = 0;
  return {
    next(width) {
      let value = 0;
      for (let i = 0; i < width; i++, at++) value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
      return value;
    },
    left: () => bytes.length * 8 - at,
  };
}

/** A number whose bits `from` to `to - 1` are 0 and all others 1. */
function without(from: number, to: number): number {
  let mask = -1;
  for (let bit = from; bit < to; bit++) mask &= ~(1 << bit);
  return mask;
}

/**
 * Reads a forest.
 *
 * @param names the features' names in the order of a row's columns
 * @throws RangeError if the forest asks for a feature that no column holds, or a tree has more than 32 leaves
 */
export function decodeForest(encoded: EncodedForest, table: FeatureTable, names: readonly string[]): Forest {
  const columns = encoded.used.map((place) => names.indexOf(table.names[place] ?? ''));
  const missing = encoded.used.map((place) => table.names[place]).find((_, i) => columns[i] === -1);
  if (missing !== undefined)
    throw new RangeError(`The weights ask for the feature ${missing}, which no block is measured by; fit them again.`);
  const read = bitReader(bytesOf(encoded.trees));
  const placeBits = bitsFor(encoded.used.length);
  const splitsOf: Split[][] = encoded.used.map(() => []);
  const firstLeaf: number[] = [];
  const leaves: number[] = [];
  /** Splits around the place reached whose left side is open, innermost last. */
  const open: Split[] = [];
  /** How many subtrees of the tree are still to come. */
  let awaited = 0;
  // The last byte may be filled up with fewer bits than a leaf takes.
  while (read.left() > LEAF_BITS) {
    if (awaited === 0) {
      firstLeaf.push(leaves.length);
      awaited = 1;
    }
    const leaf = leaves.length - (firstLeaf[firstLeaf.length - 1] ?? 0);
    if (read.next(1) === 1) {
      const place = read.next(placeBits);
      const split: Split = {
        threshold: table.thresholds[encoded.used[place] ?? 0]?.[read.next(THRESHOLD_BITS)] ?? 0,
        tree: firstLeaf.length - 1,
        from: leaf,
        to: -1,
      };
      splitsOf[place]?.push(split);
      open.push(split);
      awaited += 1;
      continue;
    }
    if (leaf >= MOST_LEAVES) throw new RangeError(`A tree of the weights has more than ${MOST_LEAVES} leaves; fit smaller ones.`);
    const units = read.next(LEAF_BITS);
    leaves.push((units > 127 ? units - 256 : units) * encoded.step);
    awaited -= 1;
    // In preorder a leaf ends the left side of the innermost split that still has it open.
    const closed = open.pop();
    if (closed) closed.to = leaf + 1;
  }
  const leavesOf = (tree: number): number[] => leaves.slice(firstLeaf[tree], firstLeaf[tree + 1]);
  const room = Math.max(0, ...firstLeaf.map((_, tree) => leavesOf(tree).length));
  const ordered = splitsOf.map((splits) => splits.sort((a, b) => a.threshold - b.threshold));
  const splits = ordered.flat();
  const firstSplit = [0];
  for (const { length } of ordered) firstSplit.push((firstSplit[firstSplit.length - 1] ?? 0) + length);
  return {
    classes: encoded.classes,
    base: encoded.base,
    columns: Int32Array.from(columns),
    firstSplit: Int32Array.from(firstSplit),
    thresholds: Float32Array.from(splits, (s) => s.threshold),
    strikes: Int32Array.from(splits.flatMap((s) => [s.tree, without(s.from, s.to)])),
    trees: firstLeaf.length,
    room,
    leaves: Float32Array.from(firstLeaf.flatMap((_, tree) => Array.from({ ...leavesOf(tree), length: room }, (value) => value ?? 0))),
  };
}

/**
 * Raw scores of each class for all rows of a table, `classes` a row.
 *
 * What all rows have in common is done once: the splits that every row fails, and the features of which no row fails any.
 *
 * @param rows `width` numbers a row
 */
export function scoreRows(forest: Forest, rows: Float32Array, width: number): Float64Array {
  const { classes, base, columns, firstSplit, thresholds, strikes, trees, room, leaves } = forest;
  const count = Math.floor(rows.length / width);
  const scores = new Float64Array(count * classes);
  /** Leaves not yet struck out of each tree: before the rows differ, and of one row. */
  const common = new Int32Array(trees).fill(-1);
  const left = new Int32Array(trees);
  // Features by which the rows differ, with the splits that not all of them fail.
  const differing = new Int32Array(columns.length);
  const from = new Int32Array(columns.length);
  const to = new Int32Array(columns.length);
  let differ = 0;
  for (let f = 0; f < columns.length; f++) {
    const column = columns[f] ?? 0;
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = column; at < rows.length; at += width) {
      const value = rows[at] ?? 0;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    const end = firstSplit[f + 1] ?? 0;
    let split = firstSplit[f] ?? 0;
    for (; split < end && least > (thresholds[split] ?? 0); split++) {
      const tree = strikes[2 * split] ?? 0;
      common[tree] = (common[tree] ?? 0) & (strikes[2 * split + 1] ?? 0);
    }
    let last = split;
    while (last < end && most > (thresholds[last] ?? 0)) last++;
    if (last === split) continue;
    differing[differ] = column;
    from[differ] = split;
    to[differ] = last;
    differ += 1;
  }
  for (let i = 0, at = 0; i < count; i++, at += width) {
    left.set(common);
    for (let d = 0; d < differ; d++) {
      const value = rows[at + (differing[d] ?? 0)] ?? 0;
      const end = to[d] ?? 0;
      for (let split = from[d] ?? 0; split < end && value > (thresholds[split] ?? 0); split++) {
        const tree = strikes[2 * split] ?? 0;
        left[tree] = (left[tree] ?? 0) & (strikes[2 * split + 1] ?? 0);
      }
    }
    const out = i * classes;
    for (let k = 0; k < classes; k++) {
      let score = base[k] ?? 0;
      for (let t = k; t < trees; t += classes) {
        const bits = left[t] ?? 0;
        score += leaves[t * room + 31 - Math.clz32(bits & -bits)] ?? 0;
      }
      scores[out + k] = score;
    }
  }
  return scores;
}

/** The logistic function. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
