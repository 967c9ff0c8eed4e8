import { KINDS } from '../types.js';
import type { Label } from './label.js';
import { decodeForest, type EncodedForest, type Forest } from './trees.js';
import data from './weights.json';
import type { WordWeights } from './wordSums.js';

/** The fitted numbers of one format, ready for use. */
export interface Model {
  /** Is this block body? By the block and its neighbours alone. */
  readonly body: Forest;
  /** The same, knowing what the first thought of the page. */
  readonly bodyAgain: Forest;
  /** What is it? */
  readonly kinds: Forest;
}

/** Labels in the order of the third forest's classes. */
export const LABELS: readonly Label[] = ['body', 'headline', 'standfirst', 'caption', 'note', ...KINDS];

interface EncodedModel {
  readonly body: EncodedForest;
  readonly bodyAgain: EncodedForest;
  readonly kinds: EncodedForest;
}

let words: WordWeights | undefined;
const models = new WeakMap<EncodedModel, Model>();

/** Weights of class-name words, decoded once. */
export function wordWeights(): WordWeights {
  words ??= new Map(Object.entries(data.words).map(([word, weights]) => [word, weights.split(' ').map((w) => Number(w) / 10)]));
  return words;
}

/**
 * The model for a format, decoded once.
 *
 * @param columns names of a row's columns; those of the second pass come last
 */
export function modelFor(format: 'html' | 'text', columns: readonly string[]): Model {
  const encoded: EncodedModel = data[format];
  let model = models.get(encoded);
  if (!model) {
    model = {
      body: decodeForest(encoded.body, columns),
      bodyAgain: decodeForest(encoded.bodyAgain, columns),
      kinds: decodeForest(encoded.kinds, columns),
    };
    models.set(encoded, model);
  }
  return model;
}
