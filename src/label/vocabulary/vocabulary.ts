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

/** One phrase of a vocabulary. */
export interface Phrase {
  /** As printed, in lower case. One that ends in `:` opens a block only with a colon, dash, arrow or the block's end behind it. */
  readonly words: string;
  readonly topic: Topic;
  readonly mode: Mode;
  /** BCP 47. */
  readonly language: string;
  readonly provenance: Provenance;
}

const MODES: readonly Mode[] = ['whole', 'opening', 'inside'];
/** The marks `~` and `?`. */
const REFERENCE = 0x7e;
const UNVERIFIED = 0x3f;

/**
 * Reads a vocabulary: its language (BCP 47), then under each {@link Mode} a line a topic, the phrases parted by `|`. One opened by `~` is
 * from a reference (the ad labels of Fandom's `ad-products` and Facebook's labels of sponsored posts in their translations), one by `?` is
 * unverified, any other is printed on a page of the development corpora. Case, accents, punctuation and digits don't matter. A line of another
 * form is left out.
 *
 * @example
 * ```ts
 * readVocabulary('de\nwhole\nsponsored anzeige|werbung|?reklame\nopening\nby von\n');
 * ```
 */
export function readVocabulary(source: string): Phrase[] {
  const [language = '', ...lines] = source.split('\n');
  const phrases: Phrase[] = [];
  let mode: Mode = 'whole';
  for (const line of lines) {
    mode = MODES.find((candidate) => candidate === line) ?? mode;
    const gap = line.indexOf(' ');
    const topic = TOPICS.find((candidate) => candidate === line.slice(0, Math.max(gap, 0)));
    if (topic === undefined) continue;
    for (const entry of line.slice(gap + 1).split('|')) {
      const first = entry.charCodeAt(0);
      const marked = first === REFERENCE ? 'reference' : first === UNVERIFIED ? 'unverified' : undefined;
      phrases.push({ words: marked === undefined ? entry : entry.slice(1), topic, mode, language, provenance: marked ?? 'corpus' });
    }
  }
  return phrases;
}
