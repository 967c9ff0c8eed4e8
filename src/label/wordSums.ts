import type { Element } from 'domhandler';
import type { Container } from '../blocks/block.js';
import type { ClassWords } from './classWords.js';

/** Weights of one class-name word: its log-odds for each group that a word can speak for. */
export type WordWeights = ReadonlyMap<string, readonly number[]>;

/** What the words of some mark-up say together. */
export interface WordSum {
  /** Sum of the words' weights for each group, within ±8. */
  readonly weights: Float32Array;
  /** Known words, for telling which one speaks loudest. */
  readonly words: readonly string[];
}

const LIMIT = 8;

/** Sums the weights of class-name words, each container's once a page. */
export interface WordSums {
  near(container: Container, inline: readonly Element[]): WordSum;
  far(container: Container): WordSum;
  /** The word with the highest weight of a group among those of a sum, if it is above `least`. */
  loudest(sum: WordSum, group: number, least: number): string | null;
}

/** A summing reader for one page. */
export function createWordSums(reader: ClassWords, weights: WordWeights, groups: number): WordSums {
  const nearOf = new Map<Container, Map<string, WordSum>>();
  const farOf = new Map<Container | null, WordSum>();
  const loudestOf = new Map<WordSum, (string | null)[]>();

  const add = (words: Iterable<string>): WordSum => {
    const sum = new Float64Array(groups);
    const known: string[] = [];
    for (const word of words) {
      const own = weights.get(word);
      if (!own) continue;
      known.push(word);
      for (let k = 0; k < groups; k++) sum[k] = (sum[k] ?? 0) + (own[k] ?? 0);
    }
    return { weights: Float32Array.from(sum, (x) => Math.max(-LIMIT, Math.min(LIMIT, x))), words: known };
  };
  return {
    near(container, inline) {
      let names = '';
      for (const element of inline) names += reader.namesOf(element);
      let byNames = nearOf.get(container);
      if (!byNames) {
        byNames = new Map();
        nearOf.set(container, byNames);
      }
      let sum = byNames.get(names);
      if (!sum) {
        sum = add(reader.near(container, inline));
        byNames.set(names, sum);
      }
      return sum;
    },
    far(container) {
      const from = reader.aboveNear(container);
      let sum = farOf.get(from);
      if (!sum) {
        sum = add(reader.far(container));
        farOf.set(from, sum);
      }
      return sum;
    },
    loudest(sum, group, least) {
      let known = loudestOf.get(sum);
      if (!known) {
        known = [];
        loudestOf.set(sum, known);
      }
      const done = known[group];
      if (done !== undefined) return done;
      let best: string | null = null;
      let most = least;
      for (const word of sum.words) {
        const weight = weights.get(word)?.[group] ?? 0;
        if (weight <= most) continue;
        best = word;
        most = weight;
      }
      known[group] = best;
      return best;
    },
  };
}
