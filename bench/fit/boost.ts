// Gradient boosting over histograms, leaf by leaf (the method of LightGBM and of scikit-learn's HistGradientBoosting).
import type { EncodedForest } from '../../src/label/trees.js';

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
  rate: number;
  minRows: number;
  l2: number;
  /** Share of the features that each tree may ask for. */
  columnShare: number;
  seed: number;
}

interface Tree {
  feature: number[];
  bin: number[];
  left: number[];
  right: number[];
  value: number[];
}

const MAX_BINS = 32;

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
    const edge = Math.fround(Number(((a + b) / 2).toPrecision(5)));
    if (edge >= a && edge < b && edge > (edges[edges.length - 1] ?? -Infinity)) edges.push(edge);
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

interface Leaf {
  node: number;
  rows: Int32Array;
  histogram: Float64Array;
  gradient: number;
  hessian: number;
  gain: number;
  feature: number;
  bin: number;
}

function buildHistogram(columns: Columns, features: Int32Array, rows: Int32Array, g: Float32Array, h: Float32Array): Float64Array {
  const out = new Float64Array(features.length * 64 * 3);
  const n = rows.length;
  const gg = new Float32Array(n);
  const hh = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const r = rows[i] as number;
    gg[i] = g[r] as number;
    hh[i] = h[r] as number;
  }
  for (let j = 0; j < features.length; j++) {
    const bins = columns.bins[features[j] as number] as Uint8Array;
    const base = j * 192;
    for (let i = 0; i < n; i++) {
      const at = base + (bins[rows[i] as number] as number) * 3;
      out[at] = (out[at] as number) + (gg[i] as number);
      out[at + 1] = (out[at + 1] as number) + (hh[i] as number);
      out[at + 2] = (out[at + 2] as number) + 1;
    }
  }
  return out;
}

function findSplit(leaf: Leaf, columns: Columns, features: Int32Array, o: BoostOptions): void {
  leaf.gain = 0;
  const parent = leaf.gradient ** 2 / (leaf.hessian + o.l2);
  for (let j = 0; j < features.length; j++) {
    const edges = (columns.edges[features[j] as number] as number[]).length;
    let g = 0;
    let h = 0;
    let n = 0;
    for (let b = 0; b < edges; b++) {
      const at = j * 192 + b * 3;
      g += leaf.histogram[at] as number;
      h += leaf.histogram[at + 1] as number;
      n += leaf.histogram[at + 2] as number;
      if (n < o.minRows) continue;
      if (leaf.rows.length - n < o.minRows) break;
      const gain = g ** 2 / (h + o.l2) + (leaf.gradient - g) ** 2 / (leaf.hessian - h + o.l2) - parent;
      if (gain > leaf.gain + 1e-9) {
        leaf.gain = gain;
        leaf.feature = features[j] as number;
        leaf.bin = b;
      }
    }
  }
}

function growTree(
  columns: Columns,
  rows: Int32Array,
  g: Float32Array,
  h: Float32Array,
  o: BoostOptions,
  next: () => number,
): { tree: Tree; leaves: Leaf[] } {
  const count = columns.bins.length;
  const chosen: number[] = [];
  for (let f = 0; f < count; f++) if ((columns.edges[f] as number[]).length && next() < o.columnShare) chosen.push(f);
  const features = Int32Array.from(chosen.length ? chosen : [0]);
  const tree: Tree = { feature: [-1], bin: [0], left: [0], right: [0], value: [0] };
  const makeLeaf = (node: number, own: Int32Array, histogram: Float64Array): Leaf => {
    let gradient = 0;
    let hessian = 0;
    for (let i = 0; i < own.length; i++) {
      gradient += g[own[i] as number] as number;
      hessian += h[own[i] as number] as number;
    }
    const leaf: Leaf = { node, rows: own, histogram, gradient, hessian, gain: 0, feature: -1, bin: 0 };
    if (own.length >= 2 * o.minRows) findSplit(leaf, columns, features, o);
    return leaf;
  };
  const leaves = [makeLeaf(0, rows, buildHistogram(columns, features, rows, g, h))];
  while (leaves.length < o.leaves) {
    let best = 0;
    for (let i = 1; i < leaves.length; i++) if ((leaves[i] as Leaf).gain > (leaves[best] as Leaf).gain) best = i;
    const leaf = leaves[best] as Leaf;
    if (leaf.gain < 1e-6) break;
    const bins = columns.bins[leaf.feature] as Uint8Array;
    const left = leaf.rows.filter((r) => (bins[r] as number) <= leaf.bin);
    const right = leaf.rows.filter((r) => (bins[r] as number) > leaf.bin);
    const small = left.length < right.length ? left : right;
    const smallHistogram = buildHistogram(columns, features, small, g, h);
    const largeHistogram = leaf.histogram;
    for (let i = 0; i < largeHistogram.length; i++) largeHistogram[i] = (largeHistogram[i] as number) - (smallHistogram[i] as number);
    const at = tree.feature.length;
    for (let side = 0; side < 2; side++) {
      tree.feature.push(-1);
      tree.bin.push(0);
      tree.left.push(0);
      tree.right.push(0);
      tree.value.push(0);
    }
    tree.feature[leaf.node] = leaf.feature;
    tree.bin[leaf.node] = leaf.bin;
    tree.left[leaf.node] = at;
    tree.right[leaf.node] = at + 1;
    leaves[best] = makeLeaf(at, left, left === small ? smallHistogram : largeHistogram);
    leaves.push(makeLeaf(at + 1, right, right === small ? smallHistogram : largeHistogram));
  }
  for (const leaf of leaves) tree.value[leaf.node] = (-o.rate * leaf.gradient) / (leaf.hessian + o.l2);
  return { tree, leaves };
}

/**
 * Fits a forest: one class is a yes-or-no question (logistic loss), more are exclusive (softmax).
 * @param rows the rows to fit on; @param classOf class of each row (0 or 1 if yes-or-no); @param weight of each row
 */
export function boost(
  columns: Columns,
  rows: Int32Array,
  classOf: Uint8Array,
  weight: Float32Array,
  classes: number,
  o: BoostOptions,
): EncodedForest {
  const next = random(o.seed);
  const total = columns.bins[0]?.length ?? 0;
  const base: number[] = [];
  let all = 0;
  for (const r of rows) all += weight[r] as number;
  for (let k = 0; k < classes; k++) {
    let own = 0;
    for (const r of rows) if (classOf[r] === (classes === 1 ? 1 : k)) own += weight[r] as number;
    const p = Math.min(0.999, Math.max(0.0005, own / all));
    base.push(Number((classes === 1 ? Math.log(p / (1 - p)) : Math.log(p)).toFixed(4)));
  }
  const scores = base.map((b) => new Float32Array(total).fill(b));
  const g = new Float32Array(total);
  const h = new Float32Array(total);
  const trees: Tree[] = [];
  for (let round = 0; round < o.rounds; round++) {
    const probabilities = scores.map(() => new Float32Array(classes === 1 ? 0 : total));
    if (classes > 1)
      for (const r of rows) {
        let sum = 0;
        for (let k = 0; k < classes; k++) sum += Math.exp((scores[k] as Float32Array)[r] as number);
        for (let k = 0; k < classes; k++) (probabilities[k] as Float32Array)[r] = Math.exp((scores[k] as Float32Array)[r] as number) / sum;
      }
    for (let k = 0; k < classes; k++) {
      const own = scores[k] as Float32Array;
      for (const r of rows) {
        const p = classes === 1 ? 1 / (1 + Math.exp(-(own[r] as number))) : ((probabilities[k] as Float32Array)[r] as number);
        const y = classOf[r] === (classes === 1 ? 1 : k) ? 1 : 0;
        const w = weight[r] as number;
        g[r] = w * (p - y);
        h[r] = w * Math.max(1e-6, p * (1 - p));
      }
      const { tree, leaves } = growTree(columns, rows, g, h, o, next);
      for (const leaf of leaves) {
        const v = tree.value[leaf.node] as number;
        for (const r of leaf.rows) own[r] = (own[r] as number) + v;
      }
      trees.push(tree);
    }
  }
  return encode(trees, columns, classes, base);
}

function encode(trees: Tree[], columns: Columns, classes: number, base: number[]): EncodedForest {
  const asked = new Map<number, Set<number>>();
  let largest = 1e-9;
  for (const tree of trees)
    tree.feature.forEach((f, node) => {
      if (f < 0) largest = Math.max(largest, Math.abs(tree.value[node] as number));
      else asked.set(f, (asked.get(f) ?? new Set()).add(tree.bin[node] as number));
    });
  const used = [...asked.keys()].sort((a, b) => a - b);
  if (used.length > 254) throw new Error(`${used.length} features; the encoding holds 254`);
  const bins = used.map((f) => [...(asked.get(f) ?? [])].sort((a, b) => a - b));
  const step = Number((largest / 32000).toPrecision(4));
  const bytes: number[] = [];
  for (const tree of trees) {
    const stack = [0];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const f = tree.feature[node] as number;
      if (f < 0) {
        const units = Math.round((tree.value[node] as number) / step);
        bytes.push(0, units & 255, (units >> 8) & 255);
      } else {
        const place = used.indexOf(f);
        bytes.push(place + 1, (bins[place] as number[]).indexOf(tree.bin[node] as number));
        stack.push(tree.right[node] as number, tree.left[node] as number);
      }
    }
  }
  return {
    classes,
    base,
    step,
    used: used.map((f) => columns.names[f] as string),
    thresholds: used.map((f, i) => (bins[i] as number[]).map((b) => Number(((columns.edges[f] as number[])[b] as number).toPrecision(7)))),
    trees: Buffer.from(bytes).toString('base64'),
  };
}
