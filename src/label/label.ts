import type { Block } from '../blocks/block.js';
import type { Kind } from '../types.js';

/** What a block is. Kinds are removed; `body` and `note` make the text; the others are fields of the article. */
export type Label = 'body' | 'note' | 'headline' | 'kicker' | 'standfirst' | 'caption' | Kind;

/** A block's label and why it has it. */
export interface Verdict {
  readonly label: Label;
  /** Stable id such as `sponsored.disclosure`. */
  readonly rule: string;
  /** One short sentence for an editor. */
  readonly evidence: string;
  /** Probability that the block is body, 0–1. */
  readonly body: number;
}

/** A block with its verdict. */
export interface LabelledBlock {
  readonly block: Block;
  readonly verdict: Verdict;
}

/** Whether a label's blocks make the story's text. */
export const isText = (label: Label | undefined): boolean => label === 'body' || label === 'note';
