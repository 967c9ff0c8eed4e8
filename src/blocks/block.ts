import type { ChildNode, Element, Text } from 'domhandler';
import type { Range } from '../types.js';

/** How a block is parted from the one before it: a paragraph, a line (`<br>`, table row), a table cell, or within one cell. */
export type Gap = '\n\n' | '\n' | '\t' | ' ';

/** A link inside a block. */
export interface BlockLink {
  readonly element: Element;
  readonly href: string;
  /** Its text, folded. */
  readonly text: string;
}

/**
 * The text between two boundaries of block-level elements; in plain text a paragraph. Media without text (images, frames,
 * videos) are blocks of their own with `text` `''` and `media` set.
 */
export interface Block {
  /** Position in reading order. */
  readonly index: number;
  /** White space folded; nothing else is changed. */
  readonly text: string;
  /** From its first to after its last character in the source, surrounding white space excluded. */
  readonly range: Range;
  readonly gap: Gap;
  /** Lower-case name of the nearest block-level element (`p`, `li`, `h2`, `td` …); `p` in plain text. */
  readonly tag: string;
  /** The nearest block-level element that holds it; `null` in plain text and at the root. */
  readonly element: Element | null;
  /** Its text nodes in order (HTML), or the media element alone. */
  readonly nodes: readonly (Text | Element)[];
  readonly media: Element | null;
  readonly links: readonly BlockLink[];
  /** Not shown: `hidden`, `aria-hidden`, `display:none`, `<dialog>` … of itself or an ancestor. */
  readonly hidden: boolean;
  /** 1-based line (plain text); 0 in HTML. */
  readonly line: number;
}

/** Names that a node carries. */
export type Node = ChildNode;
