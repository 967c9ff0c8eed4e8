import type { Block, Container } from '../../blocks/block.js';
import type { Kind } from '../../types.js';
import { type Evidence, WORD_GROUPS } from '../evidence.js';
import type { Target } from '../linkTargets.js';

/** A block to be explained: the page's evidence and its place among the text blocks. */
export interface Witness {
  readonly evidence: Evidence;
  readonly index: number;
  readonly block: Block;
}

/** One way to tell a kind: its id within the kind, and the sentence for an editor, or `null` where it tells nothing. */
export interface Detector {
  readonly id: string;
  readonly find: (witness: Witness) => string | null;
}

const QUOTED = 80;
/** A text as an editor sees it cited: in curly quotes, cut short. */
export const cite = (text: string): string => `“${text.length > QUOTED ? `${text.slice(0, QUOTED - 1).trimEnd()}…` : text}”`;

const WORDS_AFTER = 3;

/**
 * A phrase as the text prints it, with the few words that follow; the vocabulary's own form is folded, so its first words may stand apart.
 * The whole text where it is short or the phrase can't be found.
 */
export function excerpt(text: string, phrase: string): string {
  const lower = text.toLowerCase();
  const words = phrase.toLowerCase().split(' ');
  for (let k = 0; k < words.length; k++) {
    const part = words.slice(k).join(' ');
    const at = lower.indexOf(part);
    if (at < 0) continue;
    const end = at + part.length;
    const clause = text.slice(end, end + QUOTED).split(/[,.;:!?()"”]/, 1)[0] ?? '';
    return (text.slice(at, end) + clause.split(' ', WORDS_AFTER + 1).join(' ')).trim();
  }
  return text;
}

const printed = (text: string, phrase: string): string => cite(text.length <= QUOTED ? text : excerpt(text, phrase));

/** The block's own words are in the vocabulary of the topic. */
export function says(topic: string, sentence: (words: string) => string): Detector {
  return {
    id: topic,
    find({ evidence, index, block }) {
      const match = evidence.matches[index]?.find((m) => m.topic === topic && (m.certain || m.mode !== 'inside'));
      return match ? sentence(printed(block.text, match.phrase)) : null;
    },
  };
}

/** A container around the block opens with words of the kind. */
export function opened(kind: Kind, sentence: (words: string) => string): Detector {
  return {
    id: 'heading',
    find({ evidence, index, block }) {
      for (let c: Container | null = block.container; c; c = c.parent) {
        const opener = evidence.openers.get(c);
        if (opener === undefined || opener === index) continue;
        if (evidence.matches[opener]?.some((m) => m.topic === kind && m.mode !== 'inside'))
          return sentence(cite(evidence.survey.texts[opener]?.text ?? ''));
      }
      return null;
    },
  };
}

/** A link of the block leads where the kind's links lead. */
export function leadsTo(target: Target, sentence: string): Detector {
  return { id: target, find: ({ evidence, index }) => (evidence.targets[index]?.includes(target) ? sentence : null) };
}

/** The block stands in one of these elements. */
export function inElement(names: readonly string[], sentence: (name: string) => string): Detector {
  return {
    id: 'element',
    find({ block }) {
      for (let c: Container | null = block.container; c; c = c.parent) if (names.includes(c.tag)) return sentence(`<${c.tag}>`);
      return null;
    },
  };
}

/** Log-odds from which a class-name word is worth telling. */
const TELLING = 1.5;

/** A class name, id or role of the block or around it speaks for the kind, by the fitted weights. */
export function named(kind: Kind): Detector {
  const group = WORD_GROUPS.indexOf(kind);
  return {
    id: 'class',
    find({ evidence, block }) {
      const { sums } = evidence;
      const near = sums.loudest(sums.near(block.container, block.inline), group, TELLING);
      if (near) return `Its mark-up is named “${near}”.`;
      const far = sums.loudest(sums.far(block.container), group, TELLING);
      return far ? `It stands in mark-up named “${far}”.` : null;
    },
  };
}

/** Tells a kind by the first detector that finds something; the last resort says that the fit decided. */
export function explain(
  kind: Kind,
  detectors: readonly Detector[],
  fallback: string,
  witness: Witness,
): { rule: string; evidence: string } {
  for (const { id, find } of detectors) {
    const evidence = find(witness);
    if (evidence) return { rule: `${kind}.${id}`, evidence };
  }
  return { rule: `${kind}.likeness`, evidence: fallback };
}
