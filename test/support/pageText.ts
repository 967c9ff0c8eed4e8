import { type ChildNode, hasChildren, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** A run of text as a reader of the page sees it, read here without the library's help. */
export interface Piece {
  /** Its text nodes' characters, as they stand decoded in the page. */
  text: string;
  /** `[start, end)` of the piece in the source. */
  range: [start: number, end: number];
}

/** A block: the pieces between two boundaries. */
export type PieceBlock = Piece[];

const BOUNDARIES: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li main menu nav ol optgroup option p pre search section select ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const WITHOUT_BLOCKS: ReadonlySet<string> = new Set('script style template noscript svg iframe textarea title'.split(' '));

/** All characters but white space, controls and signs without width. */
export const solid = (text: string): string => text.replace(/[\0- \s\u200b\u2060]+/g, '');

/** The blocks of a page's HTML in page order, each with its text nodes. */
export function htmlPieces(source: string): PieceBlock[] {
  const document = parseDocument(source, { withStartIndices: true, withEndIndices: true });
  const blocks: PieceBlock[] = [];
  let block: PieceBlock = [];
  const boundary = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  // A node to enter, or `null` for a boundary that follows what was entered before it.
  const stack: (ChildNode | null)[] = [...document.children].reverse();
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node) boundary();
    else if (isText(node)) {
      // A declaration that the input's end cuts off is text to htmlparser2, which counts its opening mark in.
      const start = node.startIndex ?? 0;
      const mark = source.startsWith('<!', start) ? 2 : 0;
      if (solid(node.data)) block.push({ text: node.data, range: [start + mark, (node.endIndex ?? -1) + 1] });
    } else if (hasChildren(node) && !(isTag(node) && WITHOUT_BLOCKS.has(node.name))) {
      if (isTag(node) && BOUNDARIES.has(node.name)) {
        boundary();
        stack.push(null);
      }
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] ?? null);
    }
  }
  boundary();
  return blocks;
}

/** The lines of a plain text, a block each. */
export function textPieces(source: string): PieceBlock[] {
  const blocks: PieceBlock[] = [];
  for (const { 0: line, index } of source.matchAll(/[^\r\n\f\u2028\u2029]+/g))
    if (solid(line)) blocks.push([{ text: line, range: [index, index + line.length] }]);
  return blocks;
}
