import type { Element } from 'domhandler';
import type { Container } from '../blocks/block.js';
import { aboveNear, type ClassWords, NEAR } from './classWords.js';

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

const NONE: readonly string[] = [];

/** The words of both lists, each once; the first list itself where the second adds none. */
function unite(words: readonly string[], more: readonly string[]): readonly string[] {
  let all: string[] | null = null;
  for (const word of more) {
    if ((all ?? words).includes(word)) continue;
    all ??= [...words];
    all.push(word);
  }
  return all ?? words;
}

/** A summing reader for one page. */
export function createWordSums(reader: ClassWords, weights: WordWeights, groups: number): WordSums {
  const knownOf = new Map<readonly string[], readonly string[]>();
  const sumOf = new Map<readonly string[], WordSum>();
  /** Templates repeat their names, so the same lists meet again and again; one union of two lists has one sum. */
  const unions = new Map<readonly string[], Map<readonly string[], readonly string[]>>();
  /** Known words by the container's index: its own, those near it, those from it upward. */
  const ownOf: (readonly string[] | undefined)[] = [];
  const nearOf: (readonly string[] | undefined)[] = [];
  const farOf: (readonly string[] | undefined)[] = [];
  const loudestOf = new Map<WordSum, (string | null)[]>();

  const union = (words: readonly string[], more: readonly string[]): readonly string[] => {
    if (more.length === 0) return words;
    let withWords = unions.get(words);
    if (!withWords) {
      withWords = new Map();
      unions.set(words, withWords);
    }
    let all = withWords.get(more);
    if (!all) {
      all = unite(words, more);
      withWords.set(more, all);
    }
    return all;
  };
  /** Those of an element's words that have weights. */
  const known = (element: Element): readonly string[] => {
    const words = reader.of(element);
    let found = knownOf.get(words);
    if (!found) {
      found = words.filter((word) => weights.has(word));
      if (found.length === 0) found = NONE;
      knownOf.set(words, found);
    }
    return found;
  };
  const add = (words: readonly string[]): WordSum => {
    let found = sumOf.get(words);
    if (found) return found;
    const sum = new Float64Array(groups);
    for (const word of words) {
      const own = weights.get(word);
      for (let k = 0; k < groups; k++) sum[k] = (sum[k] ?? 0) + (own?.[k] ?? 0);
    }
    for (let k = 0; k < groups; k++) sum[k] = Math.max(-LIMIT, Math.min(LIMIT, sum[k] ?? 0));
    found = { weights: new Float32Array(sum), words };
    sumOf.set(words, found);
    return found;
  };
  const ownWords = ({ index, element }: Container): readonly string[] => {
    let words = ownOf[index];
    if (words) return words;
    words = element ? known(element) : NONE;
    ownOf[index] = words;
    return words;
  };
  const nearWords = (container: Container): readonly string[] => {
    let words = nearOf[container.index];
    if (words) return words;
    words = NONE;
    let c: Container | null = container;
    for (let level = 0; c && level < NEAR; level++, c = c.parent) words = union(words, ownWords(c));
    nearOf[container.index] = words;
    return words;
  };
  /** Words from a container up to the document; containers share what is above them. */
  const upwardWords = (start: Container): readonly string[] => {
    const fresh: Container[] = [];
    let c: Container | null = start;
    for (; c && !farOf[c.index]; c = c.parent) fresh.push(c);
    let words = (c && farOf[c.index]) ?? NONE;
    for (const next of fresh.reverse()) {
      // The body's words name the page's type, not its parts.
      if (next.tag !== 'body' && next.tag !== 'html') words = union(words, ownWords(next));
      farOf[next.index] = words;
    }
    return words;
  };
  return {
    near(container, inline) {
      let words = nearWords(container);
      for (const element of inline) words = union(words, known(element));
      return add(words);
    },
    far(container) {
      const from = aboveNear(container);
      return add(from ? upwardWords(from) : NONE);
    },
    loudest(sum, group, least) {
      let found = loudestOf.get(sum);
      if (!found) {
        found = [];
        loudestOf.set(sum, found);
      }
      const done = found[group];
      if (done !== undefined) return done;
      let best: string | null = null;
      let most = least;
      for (const word of sum.words) {
        const weight = weights.get(word)?.[group] ?? 0;
        if (weight <= most) continue;
        best = word;
        most = weight;
      }
      found[group] = best;
      return best;
    },
  };
}
