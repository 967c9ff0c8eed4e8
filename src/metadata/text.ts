import { type ChildNode, isTag, isText } from 'domhandler';
import type { Block } from '../blocks/block.js';
import { BOUNDARIES, TEXTLESS } from '../blocks/elements.js';
import { foldSpace } from '../blocks/whitespace.js';

/** Text reduced to its letters and digits in lower case, for comparing. */
export { squash } from '../blocks/squash.js';

/**
 * The text below a node, a line for each part between block-level boundaries; at most `limit` characters are gathered.
 */
export function linesOf(root: ChildNode, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  let size = 0;
  const flush = (): void => {
    const folded = foldSpace(line);
    if (folded !== '') lines.push(folded);
    line = '';
  };
  // A null closes the block-level element whose children went before it.
  const stack: (ChildNode | null)[] = [root];
  while (stack.length > 0 && size < limit) {
    const node = stack.pop();
    if (!node) flush();
    else if (isText(node)) {
      // Names side by side in elements of their own, without a space: "Ann Lee" "Reporter".
      if (isGlued(line, node.data)) flush();
      line += node.data;
      size += node.data.length;
    } else if (isTag(node) && !TEXTLESS.has(node.name)) {
      const boundary = BOUNDARIES.has(node.name);
      if (boundary) {
        flush();
        stack.push(null);
      }
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child) stack.push(child);
      }
    }
  }
  flush();
  return lines;
}

/** The text below a node in one line. */
export function textOf(root: ChildNode, limit: number): string {
  return linesOf(root, limit).join(' ');
}

/** Whether two pieces of text from elements side by side are glued: "Ann Lee" "Reporter". */
function isGlued(before: string, after: string): boolean {
  const first = after.charCodeAt(0);
  // Most texts open with a space or a small letter.
  if (before === '' || first <= 0x40 || (first >= 0x5b && first <= 0x7f)) return false;
  return /[\p{Ll}\p{Lo}\p{Nd}.]$/u.test(before.slice(-2)) && /^\p{Lu}/u.test(after);
}

/** A block's text, a line for each part that only its markup parts from the one before. */
export function partsOf(block: Block): string {
  let out = '';
  let at = 0;
  for (const { data } of block.nodes) {
    const part = foldSpace(data);
    const start = block.text.indexOf(part, at);
    if (start < 0) return block.text;
    const between = block.text.slice(at, start);
    out += between === '' && isGlued(out, part) ? `\n${part}` : between + part;
    at = start + part.length;
  }
  return out === '' ? block.text : out + block.text.slice(at);
}

/** The string without white space around it and folded, or `null` if nothing is left. */
export function present(text: string | null | undefined): string | null {
  const folded = foldSpace(text ?? '');
  return folded === '' ? null : folded;
}

/** Pairs of neighbouring letters. */
function pairsOf(letters: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 1; i < letters.length; i++) pairs.add(letters.slice(i - 1, i + 1));
  return pairs;
}

/** Share of a wording's pairs of letters that another has too. */
export function likeness(one: string, other: string): number {
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared++;
  return pairs.size === 0 ? 0 : shared / pairs.size;
}
