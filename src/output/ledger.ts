import { type ChildNode, type Element, isTag, type ParentNode } from 'domhandler';
import type { Block } from '../blocks/block.js';
import type { Page } from '../input/page.js';
import type { LabelledBlock, Verdict } from '../label/label.js';
import type { Kind, RemovedBlock } from '../types.js';
import { pathWriter } from './cssPath.js';
import { isRemovedLabel, kindOf } from './kept.js';

/** Blocks that leave the page for one reason have one number; 0 is what stays, or stands with something that has another number. */
type Reason = number;
const MIXED: Reason = 0;

/** Elements that are never cut whole, so that a page stays a page. */
const ROOTS: ReadonlySet<string> = new Set(['html', 'head', 'body']);

/** Whether an element is the page's own root; a stray `html` within something else is none. */
const isRoot = ({ name, parent }: Element): boolean => ROOTS.has(name) && (!parent || !isTag(parent) || isRoot(parent));

interface Entry {
  readonly verdict: Verdict;
  readonly kind: Kind;
  readonly reason: Reason;
  readonly texts: string[];
  start: number;
  end: number;
  /** Parent of the whole nodes it covers; `null` if it covers a mere stretch of source. */
  readonly level: ParentNode | null;
  readonly path: string;
  /** Position of its last block. */
  last: number;
}

/** What of the tree goes with a block: sibling nodes from `first` to `last`, or nothing whole. */
interface Unit {
  readonly first: ChildNode;
  readonly last: ChildNode;
  readonly level: ParentNode;
}

function numberReasons(blocks: readonly LabelledBlock[], keep: readonly Kind[]): Reason[] {
  const numbers = new Map<string, Reason>();
  let before: Verdict | null = null;
  let last: Reason = MIXED;
  const numberOf = ({ label, rule, evidence }: Verdict): Reason => {
    if (!isRemovedLabel(label, keep)) return MIXED;
    const key = `${label}\n${rule}\n${evidence}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const next = numbers.size + 1;
    numbers.set(key, next);
    return next;
  };
  return blocks.map(({ verdict }) => {
    const same = before && before.label === verdict.label && before.rule === verdict.rule && before.evidence === verdict.evidence;
    if (!same) last = numberOf(verdict);
    before = verdict;
    return last;
  });
}

const nodesOf = (block: Block): readonly ChildNode[] => (block.media ? [block.media] : block.nodes);

/** The reason that all blocks below an element share; each element is written to at most twice. */
function reasonsOfElements(blocks: readonly LabelledBlock[], reasons: readonly Reason[]): Map<ParentNode, Reason> {
  const shared = new Map<ParentNode, Reason>();
  let lastElement: ParentNode | null = null;
  let lastReason: Reason = MIXED;
  blocks.forEach(({ block }, i) => {
    const reason = reasons[i] ?? MIXED;
    for (const node of nodesOf(block)) {
      // A media element may hold blocks of its own (the fallback text of a video).
      let element: ParentNode | null = block.media ?? node.parent;
      if (element === lastElement && reason === lastReason) continue;
      lastElement = element;
      lastReason = reason;
      while (element) {
        const before = shared.get(element);
        if (before === reason || before === MIXED) break;
        shared.set(element, before === undefined ? reason : MIXED);
        element = element.parent;
      }
    }
  });
  return shared;
}

/** Finds the highest node that goes with a node for the same reason. */
function topFinder(shared: ReadonlyMap<ParentNode, Reason>): (node: ChildNode, reason: Reason) => ChildNode {
  const known = new Map<ParentNode, Element>();
  return (node, reason) => {
    let top = node;
    const passed: ParentNode[] = [];
    for (let parent = top.parent; parent && isTag(parent) && !isRoot(parent); parent = top.parent) {
      if (shared.get(parent) !== reason) break;
      const found = known.get(parent);
      if (found) {
        top = found;
        break;
      }
      passed.push(parent);
      top = parent;
    }
    if (isTag(top)) for (const element of passed) known.set(element, top);
    return top;
  };
}

/** Where a block stands that has no unit: its text; of a media element with kept text inside nothing can be cut. */
function ownRange({ range, media }: Block): readonly [start: number, end: number] {
  return media ? [range[0], range[0]] : range;
}

/** The sibling nodes that hold a block and nothing else; `null` where there are none at one level. */
function unitOf(block: Block, reason: Reason, shared: ReadonlyMap<ParentNode, Reason>, topOf: ReturnType<typeof topFinder>): Unit | null {
  if (block.media && shared.get(block.media) !== reason) return null;
  let first: ChildNode | null = null;
  let last: ChildNode | null = null;
  for (const node of nodesOf(block)) {
    const top = topOf(node, reason);
    if (!top.parent || (first && top.parent !== first.parent)) return null;
    first ??= top;
    last = top;
  }
  return first?.parent && last ? { first, last, level: first.parent } : null;
}

const elementOf = (node: ChildNode | ParentNode | null): Element | null => {
  let current: ChildNode | ParentNode | null = node;
  while (current && !isTag(current)) current = current.parent;
  return current;
};

/** One entry for entries that overlap, which happens only where the page's mark-up is broken or media stand within removed text. */
function absorb(entries: Entry[]): Entry[] {
  const sorted = entries.sort((a, b) => a.start - b.start || b.end - a.end || a.last - b.last);
  const apart: Entry[] = [];
  for (const entry of sorted) {
    const before = apart[apart.length - 1];
    if (!before || entry.start >= before.end) {
      apart.push(entry);
      continue;
    }
    before.end = Math.max(before.end, entry.end);
    for (const text of entry.texts) before.texts.push(text);
  }
  return apart;
}

function htmlEntries(blocks: readonly LabelledBlock[], keep: readonly Kind[]): Entry[] {
  const reasons = numberReasons(blocks, keep);
  const shared = reasonsOfElements(blocks, reasons);
  const topOf = topFinder(shared);
  const pathOf = pathWriter();
  const entries: Entry[] = [];
  let open: Entry | null = null;
  // A medium within a line of text comes after that line's block, so text that stays may reach beyond it.
  let keptUpTo = 0;
  blocks.forEach(({ block, verdict }, i) => {
    const reason = reasons[i] ?? MIXED;
    const kind = kindOf(verdict.label);
    if (reason === MIXED || kind === null) {
      keptUpTo = Math.max(keptUpTo, block.range[1]);
      return;
    }
    const unit = unitOf(block, reason, shared, topOf);
    const texts = block.text === '' ? [] : [block.text];
    const [start, end] = unit ? [unit.first.startIndex ?? 0, (unit.last.endIndex ?? -1) + 1] : ownRange(block);
    if (open && unit && open.reason === reason && open.level === unit.level && open.last === i - 1 && keptUpTo <= open.start) {
      open.texts.push(...texts);
      open.end = Math.max(open.end, end);
      open.last = i;
      return;
    }
    const element = unit && isTag(unit.first) ? unit.first : (elementOf(unit?.level ?? null) ?? block.media ?? block.element);
    open = { verdict, kind, reason, texts, start, end, level: unit?.level ?? null, path: pathOf(element), last: i };
    entries.push(open);
  });
  return absorb(entries);
}

function textEntries(blocks: readonly LabelledBlock[], keep: readonly Kind[]): Entry[] {
  const reasons = numberReasons(blocks, keep);
  const entries: Entry[] = [];
  blocks.forEach(({ block, verdict }, i) => {
    const reason = reasons[i] ?? MIXED;
    const kind = kindOf(verdict.label);
    if (reason === MIXED || kind === null) return;
    const [start, end] = block.range;
    const open = entries[entries.length - 1];
    if (open && open.reason === reason && open.last === i - 1) {
      open.texts.push(block.text);
      open.end = end;
      open.last = i;
      return;
    }
    entries.push({ verdict, kind, reason, texts: [block.text], start, end, level: null, path: `line ${block.line}`, last: i });
  });
  return entries;
}

/**
 * The ledger: everything that leaves the page, in page order. Neighbours that leave for the same reason (kind, rule and evidence) are
 * one entry. A range covers whole elements, or text at one level, so that the source without it is as well-formed as it was; only where
 * a block's text is torn over several levels together with text that stays does the range follow the text alone.
 *
 * @param keep kinds that stay
 */
export function writeLedger(page: Page, blocks: readonly LabelledBlock[], keep: readonly Kind[]): RemovedBlock[] {
  const entries = page.format === 'html' ? htmlEntries(blocks, keep) : textEntries(blocks, keep);
  return entries.map(({ kind, texts, start, end, path, verdict }) => ({
    kind,
    text: texts.join('\n'),
    range: [start, end],
    path,
    rule: verdict.rule,
    evidence: verdict.evidence,
  }));
}
