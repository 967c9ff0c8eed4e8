import { type ChildNode, type Document, type Element, isTag, isText, type ParentNode, type Text } from 'domhandler';
import type { Block, BlockLink, Container, Gap } from './block.js';
import { BOUNDARIES, MEDIA, TEXTLESS } from './elements.js';
import { readsAsProse } from './prose.js';
import { foldSpace, isBlank, trimSpace } from './whitespace.js';

const GAPS: readonly Gap[] = [' ', '\t', '\n', '\n\n'];
const CELL = 1;
const LINE = 2;
const PARAGRAPH = 3;

/** A cell longer than this holds an article, not a figure: its table only lays the page out. */
const LONGEST_DATA_CELL = 1000;
/** Two blocks this long, or a heading, in one cell make their table a layout too. */
const LONG_IN_CELL = 60;
const HEADING = /^h[1-6]$/;

interface Table {
  layout: boolean;
  /** Cell of the last long block; two in one cell are no figures. */
  longIn: Element | null;
}

interface Frame {
  readonly node: ParentNode;
  next: number;
  readonly container: Container;
  readonly link: Element | null;
  readonly inline: readonly Element[];
  readonly table: Table | null;
  /** The cell around, if the table is nearer than any other. */
  readonly cell: Element | null;
  readonly preformatted: boolean;
  /** Blocks before it, in a medium that may hold text of its own; else -1. */
  readonly blocksBefore: number;
}

interface Draft {
  readonly nodes: Text[];
  readonly links: { element: Element; chars: number }[];
  readonly frame: Frame;
  text: string;
  /** Strength of the boundary before it, if its table holds data and if it only lays out. */
  readonly gapAsData: number;
  readonly gapAsLayout: number;
}

type WritableBlock = { -readonly [K in keyof Block]: Block[K] };

const HIDDEN_STYLE = /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i;

function hides(element: Element): boolean {
  const { attribs } = element;
  return (
    attribs.hidden !== undefined ||
    attribs['aria-hidden'] === 'true' ||
    (attribs.style !== undefined && HIDDEN_STYLE.test(attribs.style)) ||
    (element.name === 'dialog' && attribs.open === undefined)
  );
}

/** Whether a form field takes an e-mail address. */
function asksForEmail({ attribs }: Element): boolean {
  return attribs.type === 'email' || /e-?mail/i.test(attribs.name ?? attribs.id ?? '');
}

function container(element: Element | null, parent: Container | null, index: number): Container {
  return {
    element,
    tag: element?.name ?? '',
    parent,
    index,
    depth: parent ? parent.depth + 1 : 0,
    hidden: (parent?.hidden ?? false) || (element !== null && hides(element)),
    chars: 0,
    linkChars: 0,
    blocks: 0,
    prose: 0,
    proseBlocks: 0,
    media: 0,
    emailFields: 0,
  };
}

/** A table whose cell holds an article, or a heading and paragraphs, only lays out. */
function judgeTable(table: Table, cell: Element, tag: string, length: number): void {
  if (length > LONGEST_DATA_CELL || HEADING.test(tag)) table.layout = true;
  if (length < LONG_IN_CELL) return;
  if (table.longIn === cell) table.layout = true;
  table.longIn = cell;
}

/** Adds a block's sums to every container above it. */
function addToContainers(block: Block): void {
  const { text, links } = block;
  let linkChars = 0;
  for (const link of links) linkChars += link.chars;
  const prose = readsAsProse(text, linkChars);
  for (let c: Container | null = block.container; c; c = c.parent) {
    if (block.media) c.media += 1;
    else {
      c.blocks += 1;
      c.chars += text.length;
      c.linkChars += linkChars;
      if (prose) {
        c.prose += text.length;
        c.proseBlocks += 1;
      }
    }
  }
}

/**
 * Cuts a parsed page into its blocks, in reading order: one iterative walk of the tree.
 *
 * @param document a tree with source positions, as `parseHtml` gives it
 */
export function htmlBlocks(document: Document): Block[] {
  const blocks: WritableBlock[] = [];
  const gaps: { block: WritableBlock; table: Table | null; asData: number }[] = [];
  const waiting: { element: Element; frame: Frame }[] = [];
  let draft: Draft | null = null;
  let asData = PARAGRAPH;
  let asLayout = PARAGRAPH;
  let breaks = 0;
  let containers = 1;

  const raise = (data: number, layout: number): void => {
    asData = Math.max(asData, data);
    asLayout = Math.max(asLayout, layout);
  };
  const pushMedia = (element: Element, frame: Frame): void => {
    blocks.push({
      index: blocks.length,
      text: '',
      range: [element.startIndex ?? 0, (element.endIndex ?? -1) + 1],
      gap: '\n\n',
      tag: frame.container.tag,
      element: frame.container.element,
      container: frame.container,
      inline: frame.inline,
      nodes: [],
      media: element,
      links: frame.link ? [{ element: frame.link, href: frame.link.attribs.href ?? '', chars: 0 }] : [],
      hidden: frame.container.hidden || hides(element),
      line: 0,
    });
  };
  const addMedia = (element: Element, frame: Frame): void => {
    if (draft) waiting.push({ element, frame });
    else pushMedia(element, frame);
  };
  const flush = (): void => {
    if (!draft) return;
    const { nodes, links, frame: own } = draft;
    const first = nodes[0];
    const last = nodes[nodes.length - 1];
    const text = own.preformatted ? trimSpace(draft.text) : foldSpace(draft.text);
    const block: WritableBlock = {
      index: blocks.length,
      text,
      range: [first?.startIndex ?? 0, (last?.endIndex ?? -1) + 1],
      gap: GAPS[draft.gapAsLayout] ?? '\n\n',
      tag: own.container.tag || 'p',
      element: own.container.element,
      container: own.container,
      inline: own.inline,
      nodes,
      media: null,
      links: links.map(({ element, chars }): BlockLink => ({ element, href: element.attribs.href ?? '', chars })),
      hidden: own.container.hidden || own.inline.some(hides),
      line: 0,
    };
    if (own.table && own.cell) judgeTable(own.table, own.cell, own.container.tag, text.length);
    gaps.push({ block, table: own.table, asData: draft.gapAsData });
    blocks.push(block);
    draft = null;
    for (const { element, frame } of waiting.splice(0)) pushMedia(element, frame);
  };
  const addText = (node: Text, frame: Frame): void => {
    if (isBlank(node.data)) {
      if (draft) draft.text += frame.preformatted ? node.data : ' ';
      return;
    }
    draft ??= { nodes: [], links: [], frame, text: '', gapAsData: asData, gapAsLayout: asLayout };
    asData = 0;
    asLayout = 0;
    breaks = 0;
    draft.nodes.push(node);
    draft.text += node.data;
    if (!frame.link) return;
    const chars = foldSpace(node.data).length;
    const open = draft.links[draft.links.length - 1];
    if (open?.element === frame.link) open.chars += chars;
    else draft.links.push({ element: frame.link, chars });
  };
  const boundary = (element: Element, frame: Frame): void => {
    flush();
    const { name } = element;
    if (name === 'br') {
      breaks += 1;
      raise(frame.cell ? 0 : breaks > 1 ? PARAGRAPH : LINE, breaks > 1 ? PARAGRAPH : LINE);
    } else if (name === 'td' || name === 'th') raise(CELL, PARAGRAPH);
    else if (name === 'tr' || name === 'thead' || name === 'tbody' || name === 'tfoot') raise(LINE, PARAGRAPH);
    else raise(frame.cell && name !== 'table' ? 0 : PARAGRAPH, PARAGRAPH);
  };
  const enter = (element: Element, frame: Frame): Frame => {
    const { name } = element;
    const block = BOUNDARIES.has(name);
    let { table, cell } = frame;
    if (name === 'table') {
      if (table) table.layout = true;
      table = { layout: element.attribs.role === 'presentation', longIn: null };
      cell = null;
    } else if (name === 'td' || name === 'th') cell = element;
    return {
      node: element,
      next: 0,
      container: block ? container(element, frame.container, containers++) : frame.container,
      link: name === 'a' ? element : frame.link,
      inline: block ? [] : frame.inline.length < 6 ? [...frame.inline, element] : frame.inline,
      table,
      cell,
      preformatted: block ? name === 'pre' : frame.preformatted,
      blocksBefore: MEDIA.has(name) && element.children.length > 0 ? blocks.length + (draft ? 1 : 0) : -1,
    };
  };

  const root: Frame = {
    node: document,
    next: 0,
    container: container(null, null, 0),
    link: null,
    inline: [],
    table: null,
    cell: null,
    preformatted: false,
    blocksBefore: -1,
  };
  const stack = [root];
  for (let frame: Frame | undefined = root; frame; frame = stack[stack.length - 1]) {
    const child: ChildNode | undefined = frame.node.children[frame.next++];
    if (child === undefined) {
      stack.pop();
      const parent = stack[stack.length - 1];
      // A medium whose fallback text is a block needs no block of its own.
      if (frame.blocksBefore >= 0 && parent && isTag(frame.node) && blocks.length + (draft ? 1 : 0) === frame.blocksBefore)
        addMedia(frame.node, parent);
      if (parent && isTag(frame.node) && BOUNDARIES.has(frame.node.name)) boundary(frame.node, parent);
    } else if (isText(child)) addText(child, frame);
    else if (isTag(child)) {
      if (child.name === 'input' && asksForEmail(child))
        for (let c: Container | null = frame.container; c; c = c.parent) c.emailFields += 1;
      if (TEXTLESS.has(child.name) || child.children.length === 0) {
        if (MEDIA.has(child.name)) addMedia(child, frame);
        if (TEXTLESS.has(child.name)) continue;
      }
      if (BOUNDARIES.has(child.name)) boundary(child, frame);
      if (child.name !== 'br') stack.push(enter(child, frame));
    } else if ('children' in child) stack.push({ ...frame, node: child, next: 0, blocksBefore: -1 });
  }
  flush();
  for (const { block, table, asData: data } of gaps) if (table && !table.layout) block.gap = GAPS[data] ?? '\n\n';
  for (const block of blocks) addToContainers(block);
  return blocks;
}
