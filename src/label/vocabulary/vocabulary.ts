import { KINDS } from '../../types.js';

/**
 * What a phrase speaks of: the eight kinds of block, and
 *
 * - `advertorial`: the whole article is paid for
 * - `affiliate`: the publisher earns from links in the article
 * - `correction`, `clarification`, `update`, `editor`, `disclosure`, `translation`: the types of an editorial note
 * - `by`: what stands before an author's name
 * - `role`: what an author is or did
 * - `paywall`: reading on costs something
 * - `readTime`: how long reading takes
 */
export const TOPICS = [
  ...KINDS,
  'advertorial',
  'affiliate',
  'correction',
  'clarification',
  'update',
  'editor',
  'disclosure',
  'translation',
  'by',
  'role',
  'paywall',
  'readTime',
] as const;

/** One of {@link TOPICS}. */
export type Topic = (typeof TOPICS)[number];

/** Where a phrase stands in a block: it is all of it, its beginning, or whole words anywhere in it. */
export type Mode = 'whole' | 'opening' | 'inside';

/** How a phrase is known: printed on a page of the development corpora, in a named reference, or from knowledge of the language alone. */
export type Provenance = 'corpus' | 'reference' | 'unverified';

/**
 * Phrases by topic, parted by `|`. One opened by `~` is from a reference, one by `?` is unverified, any other is from the corpora.
 * One that ends in `:` opens a block only with a colon, dash, arrow or the block's end behind it.
 *
 * @example `{ sponsored: 'anzeige|werbung|~reklame|?gesponsert' }`
 */
export type PhraseLists = { readonly [T in Topic]?: string };

/** The words of one language. Case, accents, punctuation and digits don't matter. */
export interface Vocabulary {
  /** BCP 47. */
  readonly language: string;
  /** A block says just this. */
  readonly whole: PhraseLists;
  /** A block begins with this. */
  readonly opening: PhraseLists;
  /** A block holds this; only what is too specific to stand in a story. */
  readonly inside: PhraseLists;
}

/** One phrase of a vocabulary. */
export interface Phrase {
  readonly words: string;
  readonly topic: Topic;
  readonly mode: Mode;
  readonly language: string;
  readonly provenance: Provenance;
}

const MODES: readonly Mode[] = ['whole', 'opening', 'inside'];
const MARKS: { readonly [mark: string]: Provenance } = { '~': 'reference', '?': 'unverified' };

/** Every phrase of a vocabulary, in the order of the file. */
export function phrasesOf(vocabulary: Vocabulary): Phrase[] {
  const phrases: Phrase[] = [];
  for (const mode of MODES) {
    for (const topic of TOPICS) {
      for (const entry of vocabulary[mode][topic]?.split('|') ?? []) {
        const marked = MARKS[entry.charAt(0)];
        const words = marked === undefined ? entry : entry.slice(1);
        phrases.push({ words, topic, mode, language: vocabulary.language, provenance: marked ?? 'corpus' });
      }
    }
  }
  return phrases;
}
