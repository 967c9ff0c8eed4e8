import { type ChildNode, hasChildren, isTag } from 'domhandler';

const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** White space before the `>` of an end tag beyond which the tag is not looked for. */
const LONGEST_SPACE = 64;

/** Whether an element's end, as the parser gives it, is its own end tag. */
function hasEndTag(name: string, end: number, source: string): boolean {
  let at = end - 1;
  if (source.charAt(at) !== '>') return false;
  const stop = Math.max(0, at - LONGEST_SPACE);
  at -= 1;
  while (at > stop && source.charCodeAt(at) <= 32) at -= 1;
  const start = at - name.length + 1;
  return start >= 2 && source.startsWith('</', start - 2) && source.slice(start, at + 1).toLowerCase() === name;
}

/** Where a node starts in the source. */
export function startOf(node: ChildNode): number {
  return node.startIndex ?? 0;
}

/**
 * Where a node ends in the source (exclusive). An element without an end tag ends where its last child does: htmlparser2 gives it an
 * end within the tag that closed it, which belongs to another element.
 */
export function endOf(node: ChildNode, source: string): number {
  let current = node;
  for (;;) {
    const end = Math.min((current.endIndex ?? -1) + 1, source.length);
    if (!isTag(current) || VOID.has(current.name) || hasEndTag(current.name, end, source)) return end;
    const last: ChildNode | undefined = hasChildren(current) ? current.children[current.children.length - 1] : undefined;
    if (last) {
      current = last;
      continue;
    }
    if (current.next) return Math.max(startOf(current), Math.min(end, startOf(current.next)));
    const tagEnd = source.indexOf('>', startOf(current));
    return tagEnd < 0 ? end : Math.min(end, tagEnd + 1);
  }
}
