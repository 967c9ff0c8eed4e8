import type { Element, Text } from 'domhandler';
import type { Range } from '../types.js';

/** How a block is parted from the one before it: a paragraph, a line (`<br>`, table row), a table cell, or within one cell. */
export type Gap = '\n\n' | '\n' | '\t' | ' ';

/** A link inside a block. */
export interface BlockLink {
  readonly element: Element;
  readonly href: string;
  /** Letters of its text that lie in the block. */
  readonly chars: number;
}

/** A block-level element that holds blocks, with sums over all blocks below it. Inline elements are no containers. */
export interface Container {
  /** `null` for the document itself. */
  readonly element: Element | null;
  /** Lower-case name; `''` for the document. */
  readonly tag: string;
  readonly parent: Container | null;
  /** Number of containers of the page that begin before it; those above it are among them. */
  readonly index: number;
  /** Containers above it. */
  readonly depth: number;
  readonly hidden: boolean;
  /** Characters of text below it. */
  chars: number;
  /** Of these, within links. */
  linkChars: number;
  /** Text blocks below it. */
  blocks: number;
  /** Characters of blocks that read as prose: sentences, few links. */
  prose: number;
  /** Blocks that read as prose. */
  proseBlocks: number;
  /** Media below it. */
  media: number;
  /** Fields for an e-mail address below it. */
  emailFields: number;
}

/**
 * The text between two boundaries of block-level elements; in plain text a paragraph. Media without text (images, frames,
 * videos) are blocks of their own with `text` `''` and `media` set.
 */
export interface Block {
  /** Position in reading order. */
  readonly index: number;
  /** White space folded, the ends trimmed; nothing else is changed (a no-break space stays). */
  readonly text: string;
  /** From the start of its first to the end of its last text node (or media element) in the source. */
  readonly range: Range;
  readonly gap: Gap;
  /** Lower-case name of the nearest block-level element (`p`, `li`, `h2`, `td` …); `p` in plain text. */
  readonly tag: string;
  /** The nearest block-level element that holds it; `null` in plain text and at the root. */
  readonly element: Element | null;
  readonly container: Container;
  /** Inline elements between the container and the first text node, outermost first. */
  readonly inline: readonly Element[];
  /** Its text nodes that are more than white space, in order; empty for media and plain text. */
  readonly nodes: readonly Text[];
  readonly media: Element | null;
  readonly links: readonly BlockLink[];
  /** Not shown: `hidden`, `aria-hidden`, `display:none` of itself or an ancestor. */
  readonly hidden: boolean;
  /** 1-based line (plain text); 0 in HTML. */
  readonly line: number;
}
