import type { Element, ParentNode, Text } from 'domhandler';
import type { Block } from '../blocks/block.js';
import { foldSpace } from '../blocks/whitespace.js';
import { escapeText } from './escape.js';
import type { Frame, Place } from './place.js';
import { isMeaningful, startTag } from './tags.js';

const RUN = /[\t\n\v\f\r ]+/g;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Whether a character is surely no space of any sort. */
function isPlain(code: number): boolean {
  return code > 32 && code < 0xa0;
}

/** A text node without the white space around it that its block's text may have folded away. */
function core(node: Text, first: boolean, last: boolean, preformatted: boolean): string {
  const { data } = node;
  let start = 0;
  let end = data.length;
  while (start < end && isSpace(data.charCodeAt(start))) start += 1;
  while (end > start && isSpace(data.charCodeAt(end - 1))) end -= 1;
  let text = data.slice(start, end);
  if (preformatted) {
    if (first) text = text.trimStart();
    return last ? text.trimEnd() : text;
  }
  text = text.replace(RUN, ' ');
  // The block's text is trimmed of no-break spaces too, at its ends alone: a guard character keeps the other end.
  if (first && !isPlain(text.charCodeAt(0))) text = foldSpace(`${text}|`).slice(0, -1);
  if (last && !isPlain(text.charCodeAt(text.length - 1))) text = foldSpace(`|${text}`).slice(1);
  return text;
}

/** Inline frames from the outermost in, links without an address left out. */
function pathOf(frame: Frame | null, base: string | null): Element[] {
  const path: Element[] = [];
  for (let f = frame; f; f = f.outer) if (isMeaningful(f.element, base)) path.push(f.element);
  return path.reverse();
}

/**
 * A block as phrasing content: its text to the character, within the inline elements that it stands in on the page.
 *
 * @param placeOf place of a text node's parent
 */
export function phraseOf(block: Block, placeOf: (parent: ParentNode | null) => Place, base: string | null): string {
  const { text, nodes } = block;
  let html = '';
  let open: Element[] = [];
  let at = 0;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node) continue;
    const place = placeOf(node.parent);
    let space = at;
    while (space < text.length && isSpace(text.charCodeAt(space))) space += 1;
    const piece = core(node, i === 0, i === nodes.length - 1, place.holder?.name === 'pre');
    // Should the block's text ever be more than its nodes' text, the words count and the mark-up does not.
    if (!text.startsWith(piece, space)) return escapeText(text);
    const path = pathOf(place.inline, base);
    let common = 0;
    while (common < open.length && common < path.length && open[common] === path[common]) common += 1;
    for (let k = open.length - 1; k >= common; k--) html += `</${open[k]?.name ?? ''}>`;
    html += text.slice(at, space);
    for (const element of path.slice(common)) html += startTag(element, base);
    open = path;
    html += escapeText(piece);
    at = space + piece.length;
  }
  if (at !== text.length) return escapeText(text);
  for (let k = open.length - 1; k >= 0; k--) html += `</${open[k]?.name ?? ''}>`;
  return html;
}
