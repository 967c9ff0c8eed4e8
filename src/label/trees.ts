import { type FeatureTable, THRESHOLD_BITS } from './featureTable.js';
import { binOf, columnOf, MOST_BINS, type RowChanges } from './rowChanges.js';

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
 * A forest ready to be asked about one row after another.
 *
 * Of each split that a row fails, the leaves on its left are struck out; the first leaf left in a tree is the row's (QuickScorer, Lucchese et al.
 * 2015). Which of its splits a row fails is a tree's state, a bit a split, and what each state leaves is a table: a row that differs from the one
 * before in a few features turns a few bits.
 */
export interface Forest {
  readonly classes: number;
  readonly base: readonly number[];
  readonly trees: number;
  /** Of each column of a row its place among the features asked for, or -1. */
  readonly featureOf: Int32Array;
  /** Splits in the order of features and thresholds: of each feature in each bin, {@link MOST_BINS} a feature, the first that the row passes. */
  readonly firstPassed: Int32Array;
  /** Part of a state that holds each split's bit, and the bit. */
  readonly partOf: Int32Array;
  readonly bitOf: Uint8Array;
  /** Parts of each tree's state. */
  readonly parts: number;
  /** Leaves that each part of a state leaves, a bit a leaf, {@link PART_STATES} a part; empty where a state is of one part. */
  readonly left: Int32Array;
  /** Value of each state where it is of one part; else empty. */
  readonly answers: Float32Array;
  /** Leaves that each tree has room for in `leaves`. */
  readonly room: number;
  /** Value of each leaf. */
  readonly leaves: Float32Array;
}

/** Leaves of a tree that one number's bits can tell apart. */
const MOST_LEAVES = 32;
/** Splits in one part of a tree's state, and the states that it can be in. */
const PART_SPLITS = 8;
const PART_STATES = 1 << PART_SPLITS;

interface Split {
  readonly feature: number;
  /** Place of its threshold: a row in a higher bin fails it. */
  readonly threshold: number;
  readonly tree: number;
  /** Its number within the tree. */
  readonly number: number;
  /** Leaves on its left, `[from, to)` within the tree. */
  readonly from: number;
  to: number;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}

/** Bits of a leaf's value. */
export const LEAF_BITS = 8;
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
  const splits: Split[] = [];
  const firstLeaf: number[] = [];
  const leaves: number[] = [];
  /** Splits around the place reached whose left side is open, innermost last. */
  const open: Split[] = [];
  /** How many subtrees of the tree are still to come. */
  let awaited = 0;
  let number = 0;
  // The last byte may be filled up with fewer bits than a leaf takes.
  while (read.left() > LEAF_BITS) {
    if (awaited === 0) {
      firstLeaf.push(leaves.length);
      awaited = 1;
      number = 0;
    }
    const leaf = leaves.length - (firstLeaf[firstLeaf.length - 1] ?? 0);
    if (read.next(1) === 1) {
      const feature = read.next(placeBits);
      const split: Split = {
        feature,
        threshold: read.next(THRESHOLD_BITS),
        tree: firstLeaf.length - 1,
        number: number++,
        from: leaf,
        to: -1,
      };
      splits.push(split);
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
  const room = Math.max(1, ...firstLeaf.map((_, tree) => leavesOf(tree).length));
  const parts = Math.max(1, Math.ceil((room - 1) / PART_SPLITS));
  const values = Float32Array.from(firstLeaf.flatMap((_, tree) => Array.from({ ...leavesOf(tree), length: room }, (value) => value ?? 0)));
  const partOf = (split: Split): number => split.tree * parts + Math.floor(split.number / PART_SPLITS);
  splits.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
  const left = leftOf(splits, partOf, firstLeaf.length * parts);
  const featureOf = new Int32Array(names.length).fill(-1);
  columns.forEach((column, feature) => {
    featureOf[column] = feature;
  });
  return {
    classes: encoded.classes,
    base: encoded.base,
    trees: firstLeaf.length,
    featureOf,
    firstPassed: firstPassedOf(splits, columns.length),
    partOf: Int32Array.from(splits, partOf),
    bitOf: Uint8Array.from(splits, (split) => 1 << (split.number % PART_SPLITS)),
    parts,
    left,
    answers:
      parts > 1
        ? new Float32Array()
        : Float32Array.from(left, (bits, at) => values[Math.floor(at / PART_STATES) * room + firstIn(bits)] ?? 0),
    room,
    leaves: values,
  };
}

/** The first of the leaves that are left. */
const firstIn = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** Of each feature in each bin, the first split that it passes. */
function firstPassedOf(splits: readonly Split[], features: number): Int32Array {
  const first = new Int32Array(features * MOST_BINS);
  let split = 0;
  for (let place = 0; place < first.length; place++) {
    const feature = Math.floor(place / MOST_BINS);
    const bin = place % MOST_BINS;
    for (let next = splits[split]; next && next.feature === feature && next.threshold < bin; next = splits[split]) split += 1;
    first[place] = split;
  }
  return first;
}

/** The leaves that each state of each part leaves. */
function leftOf(splits: readonly Split[], partOf: (split: Split) => number, parts: number): Int32Array {
  const left = new Int32Array(parts * PART_STATES).fill(-1);
  const strikes = new Int32Array(parts * PART_SPLITS).fill(-1);
  for (const split of splits) strikes[partOf(split) * PART_SPLITS + (split.number % PART_SPLITS)] = without(split.from, split.to);
  for (let at = 0; at < left.length; at++) {
    const state = at % PART_STATES;
    if (state === 0) continue;
    // As the state without its lowest bit, less what that bit's split strikes out.
    const lowest = firstIn(state);
    const strike = strikes[Math.floor(at / PART_STATES) * PART_SPLITS + lowest] ?? -1;
    left[at] = (left[at - (state & -state)] ?? -1) & strike;
  }
  return left;
}

/**
 * Raw scores of each class for all rows of a table, `classes` a row.
 *
 * @param changes the rows, by groups of columns
 */
export function scoreRows(forest: Forest, changes: readonly RowChanges[]): Float64Array {
  const { classes, base, trees, featureOf, firstPassed, partOf, bitOf, parts, left, answers, room, leaves } = forest;
  const count = (changes[0]?.first.length ?? 1) - 1;
  const scores = new Float64Array(count * classes);
  const passed = Int32Array.from({ length: firstPassed.length / MOST_BINS }, (_, feature) => firstPassed[feature * MOST_BINS] ?? 0);
  const states = new Uint8Array(trees * parts);
  for (let i = 0; i < count; i++) {
    for (const { first, changes: all } of changes) {
      const end = first[i + 1] ?? 0;
      for (let c = first[i] ?? 0; c < end; c++) {
        const change = all[c] ?? 0;
        const feature = featureOf[columnOf(change)] ?? -1;
        if (feature < 0) continue;
        const before = passed[feature] ?? 0;
        const now = firstPassed[feature * MOST_BINS + binOf(change)] ?? 0;
        passed[feature] = now;
        const last = Math.max(before, now);
        for (let split = Math.min(before, now); split < last; split++) {
          const part = partOf[split] ?? 0;
          states[part] = (states[part] ?? 0) ^ (bitOf[split] ?? 0);
        }
      }
    }
    const out = i * classes;
    for (let k = 0; k < classes; k++) {
      let score = base[k] ?? 0;
      for (let tree = k; tree < trees; tree += classes) {
        if (parts === 1) {
          score += answers[tree * PART_STATES + (states[tree] ?? 0)] ?? 0;
          continue;
        }
        let bits = -1;
        for (let part = tree * parts; part < (tree + 1) * parts; part++) bits &= left[part * PART_STATES + (states[part] ?? 0)] ?? 0;
        score += leaves[tree * room + firstIn(bits)] ?? 0;
      }
      scores[out + k] = score;
    }
  }
  return scores;
}

/** The logistic function. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Probabilities for scores of several classes, `classes` a row: the logistic function's like. */
export function softmax(scores: Float64Array, classes: number): Float32Array {
  const out = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at += classes) {
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += Math.exp(scores[at + k] ?? 0);
    for (let k = 0; k < classes; k++) out[at + k] = Math.exp(scores[at + k] ?? 0) / sum;
  }
  return out;
}
