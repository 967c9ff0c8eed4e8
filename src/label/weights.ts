import { KINDS } from '../types.js';
import type { FeatureTable } from './featureTable.js';
import type { Label } from './label.js';
import { binsOf, type ColumnBins } from './rowChanges.js';
import { decodeForest, type EncodedForest, type Forest, signedBytes } from './trees.js';
import data from './weights.json';
import type { WordWeights } from './wordSums.js';

/** The fitted numbers of one format, ready for use. */
export interface Model {
  /** Bins of the rows' columns, for all its forests. */
  readonly bins: ColumnBins;
  /** Is this block body? By the block and its neighbours alone. */
  readonly body: Forest;
  /** The same, knowing what the first thought of the page. */
  readonly bodyAgain: Forest;
  /** What is it? */
  readonly kinds: Forest;
  /** The same, knowing what the third took the page's blocks for. */
  readonly kindsAgain: Forest;
}

/** Labels in the order of the third forest's classes. */
export const LABELS: readonly Label[] = ['body', 'headline', 'standfirst', 'caption', 'note', ...KINDS];

interface EncodedModel {
  readonly features: FeatureTable;
  readonly body: EncodedForest;
  readonly bodyAgain: EncodedForest;
  readonly kinds: EncodedForest;
  readonly kindsAgain: EncodedForest;
}

let words: WordWeights | undefined;
const models = new WeakMap<EncodedModel, Model>();

/** Weights of class-name words, decoded once. */
export function wordWeights(): WordWeights {
  if (words) return words;
  const names = data.words.names.split(' ');
  const tenths = signedBytes(data.words.tenths);
  const groups = tenths.length / names.length;
  words = new Map(names.map((word, i) => [word, Array.from(tenths.subarray(i * groups, (i + 1) * groups), (w) => w / 10)]));
  return words;
}

/**
 * The model for a format, decoded once.
 *
 * @param columns names of a row's columns; those of the later passes come last
 */
export function modelFor(format: 'html' | 'text', columns: readonly string[]): Model {
  const encoded: EncodedModel = data[format];
  let model = models.get(encoded);
  if (!model) {
    const { features } = encoded;
    model = {
      bins: binsOf(features, columns),
      body: decodeForest(encoded.body, features, columns),
      bodyAgain: decodeForest(encoded.bodyAgain, features, columns),
      kinds: decodeForest(encoded.kinds, features, columns),
      kindsAgain: decodeForest(encoded.kindsAgain, features, columns),
    };
    models.set(encoded, model);
  }
  return model;
}
