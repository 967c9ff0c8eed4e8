import { type Element, isTag, type ParentNode } from 'domhandler';
import { ROLES } from './policy.js';

/** An element that stays open around what it holds; a linked list from the innermost out. */
export interface Frame {
  readonly element: Element;
  readonly outer: Frame | null;
  readonly depth: number;
}

/** Where in a table something stands. */
export interface Cell {
  readonly table: Element;
  readonly section: Element | null;
  readonly row: Element | null;
  readonly cell: Element | null;
  /** Frames around the table. */
  readonly frames: Frame | null;
  /** The cell that holds the table. */
  readonly outer: Cell | null;
}

/** The meaning of the elements around a node, wrappers without meaning left out. */
export interface Place {
  /** Lists, list items and quotations. */
  readonly frames: Frame | null;
  /** The paragraph, heading or preformatted element. */
  readonly holder: Element | null;
  /** Inline elements, each name once. */
  readonly inline: Frame | null;
  readonly figure: Element | null;
  readonly cell: Cell | null;
}

const NOWHERE: Place = { frames: null, holder: null, inline: null, figure: null, cell: null };

const push = (element: Element, outer: Frame | null): Frame => ({ element, outer, depth: outer ? outer.depth + 1 : 0 });

const roleOf = (element: Element | undefined): string | undefined => (element ? ROLES.get(element.name) : undefined);

/** Frames without a list at the end that has no item yet: text straight inside `ul` is no list. */
export function withoutBareList(frames: Frame | null): Frame | null {
  return frames && roleOf(frames.element) === 'list' ? frames.outer : frames;
}

function isItemOf(item: Element, list: Element | undefined): boolean {
  if (roleOf(list) !== 'list') return false;
  return (item.name === 'li') === (list?.name !== 'dl');
}

function hasOpen(name: string, frames: Frame | null): boolean {
  for (let frame = frames; frame; frame = frame.outer) if (frame.element.name === name) return true;
  return false;
}

function enter(element: Element, around: Place): Place {
  const { frames, holder, inline, cell } = around;
  switch (ROLES.get(element.name)) {
    case 'list':
    case 'quote':
      return { ...around, frames: push(element, withoutBareList(frames)), holder: null, inline: null };
    case 'item':
      return { ...around, frames: isItemOf(element, frames?.element) ? push(element, frames) : frames, holder: null, inline: null };
    case 'paragraph':
      return { ...around, holder: holder && holder.name !== 'p' ? holder : element };
    case 'heading':
      return { ...around, holder: holder?.name === 'pre' ? holder : element };
    case 'preformatted':
      return { ...around, holder: element };
    case 'inline':
      if (hasOpen(element.name, inline) || (element.name === 'a' && element.attribs.href === undefined)) return around;
      return { ...around, inline: push(element, inline) };
    case 'figure':
      return { ...around, figure: element };
    case 'table':
      return { ...around, holder: null, inline: null, cell: { table: element, section: null, row: null, cell: null, frames, outer: cell } };
    case 'section':
      return cell ? { ...around, cell: { ...cell, section: element, row: null, cell: null } } : around;
    case 'row':
      return cell ? { ...around, cell: { ...cell, row: element, cell: null } } : around;
    case 'cell':
      return cell ? { ...around, holder: null, inline: null, cell: { ...cell, cell: element } } : around;
    default:
      return around;
  }
}

/** Finds the place of nodes, each element looked at once. */
export function placeFinder(): (parent: ParentNode | null) => Place {
  const known = new Map<ParentNode, Place>();
  return (parent) => {
    const path: Element[] = [];
    let node = parent;
    while (node && !known.has(node)) {
      if (isTag(node)) path.push(node);
      node = node.parent;
    }
    let place = node ? (known.get(node) ?? NOWHERE) : NOWHERE;
    for (let i = path.length - 1; i >= 0; i--) {
      const element = path[i];
      if (!element) continue;
      place = enter(element, place);
      known.set(element, place);
    }
    return place;
  };
}
