// Gradient boosting over histograms, leaf by leaf (the method of LightGBM and of scikit-learn's HistGradientBoosting).
import { type FeatureTable, THRESHOLD_BITS } from '../../src/label/featureTable.js';
import { bitsFor, type EncodedForest, LEAF_BITS } from '../../src/label/trees.js';

export interface Columns {
  names: string[];
  /** One array a feature: the bin of each row. */
  bins: Uint8Array[];
  /** Upper edge of each bin but the last. */
  edges: number[][];
}

export interface BoostOptions {
  rounds: number;
  leaves: number;
  /** Features that the forest may ask for: those that gain most in a first, shorter fit. */
  mostFeatures: number;
  rate: number;
  minRows: number;
  l2: number;
  /** Share of the features that each tree may ask for. */
  columnShare: number;
  /** Share of the rows that each tree is grown on (stochastic gradient boosting, Friedman 2002). */
  rowShare: number;
  seed: number;
}

export interface Tree {
  /** Place of the feature that a split asks for among the forest's, -1 in a leaf. */
  feature: number[];
  bin: number[];
  left: number[];
  right: number[];
  value: number[];
  /** What each split gained; 0 of a leaf. */
  gain: number[];
}

/** Of the rows whose probability is that close to the truth, a share stands for all (gradient-based one-side sampling, Ke et al. 2017). */
const DECIDED = 0.01;
const DECIDED_SHARE = 0.2;
const MAX_BINS = 2 ** THRESHOLD_BITS;
/** Sums of a histogram's bin: gradients, hessians, rows. */
const SUMS = 3;
const STRIDE = MAX_BINS * SUMS;
/** Significant digits to try for an edge. */
const DIGITS = [1, 2, 3, 4, 5];

/** Deterministic numbers in [0, 1) (mulberry32). */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Cuts one column at its quantiles; edges are rounded so that the data file holds them exactly. */
export function cut(values: Float32Array): { bins: Uint8Array; edges: number[] } {
  const step = Math.max(1, Math.floor(values.length / 40000));
  const sample: number[] = [];
  for (let i = 0; i < values.length; i += step) sample.push(values[i] ?? 0);
  sample.sort((a, b) => a - b);
  const distinct = [...new Set(sample)];
  const edges: number[] = [];
  const add = (a: number, b: number): void => {
    // The shortest number between the two makes the smallest file.
    const edge = DIGITS.map((digits) => Math.fround(Number(((a + b) / 2).toPrecision(digits)))).find((x) => x >= a && x < b);
    if (edge !== undefined && edge > (edges[edges.length - 1] ?? -Infinity)) edges.push(edge);
  };
  if (distinct.length <= MAX_BINS) for (let i = 1; i < distinct.length; i++) add(distinct[i - 1] ?? 0, distinct[i] ?? 0);
  else
    for (let q = 1; q < MAX_BINS; q++) {
      const at = Math.floor((q * sample.length) / MAX_BINS);
      const b = sample[at] ?? 0;
      let j = at - 1;
      while (j >= 0 && sample[j] === b) j--;
      if (j >= 0) add(sample[j] ?? 0, b);
    }
  const bins = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const v = values[i] ?? 0;
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (v <= (edges[mid] ?? 0)) high = mid;
      else low = mid + 1;
    }
    bins[i] = low;
  }
  return { bins, edges };
}

/** Share of the rounds that the first, shorter fit takes. */
const PROBE = 0.25;

/** The bins of some features of some rows, a row after the other. */
interface Cells {
  rows: Int32Array;
  width: number;
  bins: Uint8Array;
  /** Edges of each feature. */
  edges: (readonly number[])[];
}

function layOut(columns: Columns, features: readonly number[], rows: Int32Array): Cells {
  const width = features.length;
  const bins = new Uint8Array(rows.length * width);
  features.forEach((f, place) => {
    const column = columns.bins[f] as Uint8Array;
    for (let i = 0; i < rows.length; i++) bins[i * width + place] = column[rows[i] as number] as number;
  });
  return { rows, width, bins, edges: features.map((f) => columns.edges[f] as number[]) };
}

interface Leaf {
  node: number;
  /** Rows of the cells. */
  rows: Int32Array;
  histogram: Float64Array;
  gradient: number;
  hessian: number;
  gain: number;
  place: number;
  bin: number;
}

function buildHistogram({ bins, width }: Cells, places: Int32Array, rows: Int32Array, g: Float32Array, h: Float32Array): Float64Array {
  const count = places.length;
  const out = new Float64Array(count * STRIDE);
  for (let i = 0; i < rows.length; i++) {
    const r = rows[i] as number;
    const gradient = g[r] as number;
    const hessian = h[r] as number;
    const from = r * width;
    for (let j = 0; j < count; j++) {
      const at = j * STRIDE + (bins[from + (places[j] as number)] as number) * SUMS;
      out[at] = (out[at] as number) + gradient;
      out[at + 1] = (out[at + 1] as number) + hessian;
      out[at + 2] = (out[at + 2] as number) + 1;
    }
  }
  return out;
}

function findSplit(leaf: Leaf, cells: Cells, places: Int32Array, o: BoostOptions): void {
  leaf.gain = 0;
  const parent = leaf.gradient ** 2 / (leaf.hessian + o.l2);
  for (let j = 0; j < places.length; j++) {
    const edges = (cells.edges[places[j] as number] as number[]).length;
    let g = 0;
    let h = 0;
    let n = 0;
    for (let b = 0; b < edges; b++) {
      const at = j * STRIDE + b * SUMS;
      g += leaf.histogram[at] as number;
      h += leaf.histogram[at + 1] as number;
      n += leaf.histogram[at + 2] as number;
      if (n < o.minRows) continue;
      if (leaf.rows.length - n < o.minRows) break;
      const gain = g ** 2 / (h + o.l2) + (leaf.gradient - g) ** 2 / (leaf.hessian - h + o.l2) - parent;
      if (gain > leaf.gain + 1e-9) {
        leaf.gain = gain;
        leaf.place = places[j] as number;
        leaf.bin = b;
      }
    }
  }
}

function growTree(cells: Cells, rows: Int32Array, g: Float32Array, h: Float32Array, o: BoostOptions, next: () => number): Tree {
  const all = Int32Array.from({ length: cells.width }, (_, place) => place);
  const chosen = all.filter(() => next() < o.columnShare);
  const places = chosen.length ? chosen : all;
  const tree: Tree = { feature: [-1], bin: [0], left: [0], right: [0], value: [0], gain: [0] };
  const makeLeaf = (node: number, own: Int32Array, histogram: Float64Array): Leaf => {
    let gradient = 0;
    let hessian = 0;
    for (let i = 0; i < own.length; i++) {
      gradient += g[own[i] as number] as number;
      hessian += h[own[i] as number] as number;
    }
    const leaf: Leaf = { node, rows: own, histogram, gradient, hessian, gain: 0, place: -1, bin: 0 };
    if (own.length >= 2 * o.minRows) findSplit(leaf, cells, places, o);
    return leaf;
  };
  const leaves = [makeLeaf(0, rows, buildHistogram(cells, places, rows, g, h))];
  while (leaves.length < o.leaves) {
    let best = 0;
    for (let i = 1; i < leaves.length; i++) if ((leaves[i] as Leaf).gain > (leaves[best] as Leaf).gain) best = i;
    const leaf = leaves[best] as Leaf;
    if (leaf.gain < 1e-6) break;
    const isLeft = (r: number): boolean => (cells.bins[r * cells.width + leaf.place] as number) <= leaf.bin;
    const left = leaf.rows.filter(isLeft);
    const right = leaf.rows.filter((r) => !isLeft(r));
    const small = left.length < right.length ? left : right;
    const smallHistogram = buildHistogram(cells, places, small, g, h);
    const largeHistogram = leaf.histogram;
    for (let i = 0; i < largeHistogram.length; i++) largeHistogram[i] = (largeHistogram[i] as number) - (smallHistogram[i] as number);
    const at = tree.feature.length;
    for (let side = 0; side < 2; side++) {
      tree.feature.push(-1);
      tree.bin.push(0);
      tree.left.push(0);
      tree.right.push(0);
      tree.value.push(0);
      tree.gain.push(0);
    }
    tree.feature[leaf.node] = leaf.place;
    tree.gain[leaf.node] = leaf.gain;
    tree.bin[leaf.node] = leaf.bin;
    tree.left[leaf.node] = at;
    tree.right[leaf.node] = at + 1;
    leaves[best] = makeLeaf(at, left, left === small ? smallHistogram : largeHistogram);
    leaves.push(makeLeaf(at + 1, right, right === small ? smallHistogram : largeHistogram));
  }
  for (const leaf of leaves) tree.value[leaf.node] = (-o.rate * leaf.gradient) / (leaf.hessian + o.l2);
  return tree;
}

/** Adds what a tree says of each row of the cells to the rows' scores. */
function addTree({ feature, bin, left, right, value }: Tree, { bins, width, rows }: Cells, scores: Float32Array): void {
  for (let i = 0; i < rows.length; i++) {
    let node = 0;
    for (let f = feature[0] as number; f >= 0; f = feature[node] as number)
      node = (bins[i * width + f] as number) <= (bin[node] as number) ? (left[node] as number) : (right[node] as number);
    scores[i] = (scores[i] as number) + (value[node] as number);
  }
}

/** Some of the rows, each with the same chance. */
function sample(rows: Int32Array, share: number, next: () => number): Int32Array {
  return share < 1 ? rows.filter(() => next() < share) : rows;
}

/** A fitted forest: the trees of one round stand together, one a class. */
export interface RawForest {
  classes: number;
  /** Score of each class before any tree. */
  base: number[];
  /** Columns that the trees may ask for. */
  features: number[];
  trees: Tree[];
}

/** The features by which a forest gained most, in their own order. */
function bestFeatures({ features, trees }: RawForest, most: number): number[] {
  const gains = new Map<number, number>();
  for (const { feature, gain } of trees)
    feature.forEach((place, node) => {
      if (place >= 0) gains.set(place, (gains.get(place) ?? 0) + (gain[node] ?? 0));
    });
  const best = [...gains].sort(([f, a], [g, b]) => b - a || f - g).slice(0, most);
  return best.map(([place]) => features[place] as number).sort((a, b) => a - b);
}

/** What a forest is fitted on. */
export interface Lesson {
  /** The rows to fit on. */
  rows: Int32Array;
  /** Class of each of all rows (0 or 1 if yes-or-no). */
  classOf: Uint8Array;
  /** Weight of each of all rows. */
  weight: Float32Array;
  /** One is a yes-or-no question (logistic loss), more are exclusive (softmax). */
  classes: number;
}

/** Fits a forest on the features that gain most in a first, shorter fit. */
export function boost(columns: Columns, lesson: Lesson, o: BoostOptions): RawForest {
  const all = columns.edges.flatMap((edges, f) => (edges.length ? [f] : []));
  const probe = grow(columns, all, lesson, { ...o, rounds: Math.ceil(o.rounds * PROBE) });
  return grow(columns, bestFeatures(probe, o.mostFeatures), lesson, o);
}

function grow(columns: Columns, features: number[], { rows, classOf, weight, classes }: Lesson, o: BoostOptions): RawForest {
  const next = random(o.seed);
  const count = rows.length;
  const cells = layOut(columns, features, rows);
  const truth = Uint8Array.from(rows, (r) => classOf[r] as number);
  const weights = Float32Array.from(rows, (r) => weight[r] as number);
  const isOf = (i: number, k: number): boolean => truth[i] === (classes === 1 ? 1 : k);
  const all = weights.reduce((sum, w) => sum + w, 0);
  const base = Array.from({ length: classes }, (_, k) => {
    const own = weights.reduce((sum, w, i) => sum + (isOf(i, k) ? w : 0), 0);
    const p = Math.min(0.999, Math.max(0.0005, own / all));
    return Number((classes === 1 ? Math.log(p / (1 - p)) : Math.log(p)).toFixed(4));
  });
  const scores = base.map((b) => new Float32Array(count).fill(b));
  const probabilities = scores.map(() => new Float32Array(count));
  const g = new Float32Array(count);
  const h = new Float32Array(count);
  const everyRow = Int32Array.from({ length: count }, (_, i) => i);
  const open = new Int32Array(count);
  const trees: Tree[] = [];
  for (let round = 0; round < o.rounds; round++) {
    const chosen = sample(everyRow, o.rowShare, next);
    if (classes > 1) softmax(scores, probabilities);
    else sigmoids(scores[0] as Float32Array, probabilities[0] as Float32Array);
    for (let k = 0; k < classes; k++) {
      const own = probabilities[k] as Float32Array;
      let left = 0;
      for (let c = 0; c < chosen.length; c++) {
        const i = chosen[c] as number;
        const p = own[i] as number;
        const error = p - (isOf(i, k) ? 1 : 0);
        const decided = Math.abs(error) < DECIDED;
        if (decided && next() >= DECIDED_SHARE) continue;
        const w = (weights[i] as number) / (decided ? DECIDED_SHARE : 1);
        g[i] = w * error;
        h[i] = w * Math.max(1e-6, p * (1 - p));
        open[left++] = i;
      }
      const tree = growTree(cells, open.slice(0, left), g, h, o, next);
      addTree(tree, cells, scores[k] as Float32Array);
      trees.push(tree);
    }
  }
  return { classes, base, features, trees };
}

function sigmoids(scores: Float32Array, out: Float32Array): void {
  for (let i = 0; i < scores.length; i++) out[i] = 1 / (1 + Math.exp(-(scores[i] as number)));
}

/** Turns scores of classes into probabilities. */
export function softmax(scores: readonly Float32Array[], out: readonly Float32Array[]): void {
  const count = scores[0]?.length ?? 0;
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let k = 0; k < scores.length; k++) sum += Math.exp((scores[k] as Float32Array)[i] as number);
    for (let k = 0; k < scores.length; k++) (out[k] as Float32Array)[i] = Math.exp((scores[k] as Float32Array)[i] as number) / sum;
  }
}

/** Scores of each class for some rows, in their order. */
export function scoreRows({ classes, base, features, trees }: RawForest, columns: Columns, rows: Int32Array): Float32Array[] {
  const cells = layOut(columns, features, rows);
  const scores = base.map((b) => new Float32Array(rows.length).fill(b));
  trees.forEach((tree, t) => {
    addTree(tree, cells, scores[t % classes] as Float32Array);
  });
  return scores;
}

/** Writes numbers of a few bits each, the highest bit first. */
class BitWriter {
  private readonly bits: number[] = [];

  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) this.bits.push((value >> bit) & 1);
  }

  toBase64(): string {
    const bytes = Buffer.alloc(Math.ceil(this.bits.length / 8));
    this.bits.forEach((bit, i) => {
      if (bit) bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (128 >> (i & 7));
    });
    return bytes.toString('base64');
  }
}

/** Bins of each column that some tree asks for, ascending. */
function askedBins(columns: Columns, forests: readonly RawForest[]): number[][] {
  const asked = columns.names.map(() => new Set<number>());
  for (const { features, trees } of forests)
    for (const { feature, bin } of trees)
      feature.forEach((place, node) => {
        if (place >= 0) asked[features[place] as number]?.add(bin[node] as number);
      });
  return asked.map((bins) => [...bins].sort((a, b) => a - b));
}

/** Packs forests as `EncodedForest` describes, with a table of no more features and thresholds than they ask for. */
export function encode(columns: Columns, forests: readonly RawForest[]): { features: FeatureTable; forests: EncodedForest[] } {
  const bins = askedBins(columns, forests);
  const asked = bins.flatMap((own, f) => (own.length ? [f] : []));
  return {
    features: {
      names: asked.map((f) => columns.names[f] ?? ''),
      thresholds: asked.map((f) => (bins[f] ?? []).map((b) => Number((columns.edges[f]?.[b] ?? 0).toPrecision(7)))),
    },
    forests: forests.map((forest) => encodeForest(forest, bins, asked)),
  };
}

function encodeForest({ trees, classes, base, features }: RawForest, bins: readonly number[][], asked: readonly number[]): EncodedForest {
  const columns = [
    ...new Set(trees.flatMap(({ feature }) => feature.filter((place) => place >= 0).map((place) => features[place] as number))),
  ];
  const used = columns.sort((a, b) => a - b);
  const values = trees.flatMap(({ feature, value }) => value.filter((_, node) => (feature[node] as number) < 0));
  const step = Number((Math.max(1e-9, ...values.map(Math.abs)) / 127).toPrecision(4));
  const placeBits = bitsFor(used.length);
  const out = new BitWriter();
  for (const tree of trees) {
    const stack = [0];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const place = tree.feature[node] as number;
      if (place < 0) {
        out.write(0, 1);
        out.write(Math.max(-127, Math.min(127, Math.round((tree.value[node] as number) / step))) & 255, LEAF_BITS);
        continue;
      }
      const column = features[place] as number;
      out.write(1, 1);
      out.write(used.indexOf(column), placeBits);
      out.write((bins[column] ?? []).indexOf(tree.bin[node] as number), THRESHOLD_BITS);
      stack.push(tree.right[node] as number, tree.left[node] as number);
    }
  }
  return { classes, base, step, used: used.map((column) => asked.indexOf(column)), trees: out.toBase64() };
}
