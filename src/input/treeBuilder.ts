import { type ChildNode, Comment, Document, Element, type ParentNode, ProcessingInstruction, Text } from 'domhandler';
import { TooComplexError } from '../errors.js';
import { EndTags } from './endTags.js';
import { BREAKOUT, CLOSES, EMPTY_IF_SELF_CLOSED, FOREIGN, HIDDEN, INTEGRATION, RAW, SEALED, VOID } from './htmlSyntax.js';
import type { Sink } from './tokenizer.js';

/** How much a page may hold before it is flattened or refused. */
export interface ParseLimits {
  /** Levels of nesting; a deeper element becomes the sibling of the one at this level. */
  readonly maxDepth: number;
  /** Nodes beyond which the page is refused. */
  readonly maxNodes: number;
}

/** What the elements of one name have in common, and which of them is open. */
interface Tag {
  readonly name: string;
  readonly isVoid: boolean;
  readonly isBreakout: boolean;
  /** The elements that its start tag closes. */
  readonly closes: ReadonlySet<string> | undefined;
  readonly isSealed: boolean;
  readonly isForeign: boolean;
  /** Its innermost open element. */
  innermost: OpenElement | null;
}

interface OpenElement {
  readonly tag: Tag;
  /** `null` where the element was left out, inside a hidden one at the deepest level. */
  readonly node: Element | null;
  /** Whether its content is SVG or MathML. */
  readonly foreign: boolean;
  /** Number of the scope that it stands in: the inside of a sealed element is a scope of its own. */
  readonly scope: number;
  /** The open element of the same name around it. */
  readonly around: OpenElement | null;
}

/**
 * Builds a tree from what the tokenizer tells. Each call costs constant time, spread over the page: open elements are a stack, with the innermost
 * of each name at hand, so that an end tag without a start tag is known without a search.
 */
export class TreeBuilder implements Sink {
  readonly document = new Document([]);

  private readonly source: string;
  private readonly limits: ParseLimits;
  private readonly endTags: EndTags;
  private readonly tags = new Map<string, Tag>();
  private readonly open: OpenElement[] = [];
  /** The innermost open element. */
  private top: OpenElement | null = null;
  /** Number of the scope that is read, and of the last one that was opened. */
  private scope = 0;
  private lastScope = 0;
  private parent: ParentNode = this.document;
  private nodes = 0;
  /** Level of the hidden element that takes the text of everything nested too deep in it, or 0. */
  private hiddenLevel = 0;
  /** Text read since the last markup. */
  private written = '';
  private textStart = 0;
  private textEnd = 0;
  private tagName = '';
  private tagAt = 0;
  private attributes: Element['attribs'] = {};

  constructor(source: string, limits: ParseLimits) {
    this.source = source;
    this.limits = limits;
    this.endTags = new EndTags(source);
  }

  private tagOf(name: string): Tag {
    let tag = this.tags.get(name);
    if (!tag) {
      tag = {
        name,
        isVoid: VOID.has(name),
        isBreakout: BREAKOUT.has(name),
        closes: CLOSES.get(name),
        isSealed: SEALED.has(name),
        isForeign: FOREIGN.has(name),
        innermost: null,
      };
      this.tags.set(name, tag);
    }
    return tag;
  }

  private append(node: ChildNode, start: number): void {
    this.nodes += 1;
    if (this.nodes > this.limits.maxNodes) throw new TooComplexError(this.limits.maxNodes);
    const { parent } = this;
    const { children } = parent;
    const previous = children[children.length - 1];
    node.parent = parent;
    node.startIndex = start;
    if (previous) {
      node.prev = previous;
      previous.next = node;
    }
    children.push(node);
  }

  private flush(): void {
    if (this.written === '') return;
    const node = new Text(this.written);
    this.written = '';
    this.append(node, this.textStart);
    node.endIndex = this.textEnd - 1;
  }

  private leaf(node: ChildNode, start: number, end: number): void {
    this.flush();
    this.append(node, start);
    node.endIndex = end - 1;
  }

  /** Opens the element of the tag read last, whose content begins at `inside`. */
  private push(tag: Tag, start: number, inside: number, foreign: boolean): void {
    const { open, limits } = this;
    const { name } = tag;
    const level = open.length + 1;
    let node: Element | null = null;
    if (level <= limits.maxDepth || this.hiddenLevel === 0) {
      if (level > limits.maxDepth) this.leaveDeepest(start);
      node = new Element(name, this.attributes);
      this.append(node, start);
      this.parent = node;
      if (level >= limits.maxDepth && HIDDEN.has(name)) this.hiddenLevel = level;
    }
    if (tag.isSealed && !foreign && this.endTags.next(name, inside) >= 0) this.scope = ++this.lastScope;
    const element: OpenElement = { tag, node, foreign, scope: this.scope, around: tag.innermost };
    tag.innermost = element;
    open.push(element);
    this.top = element;
  }

  /** Ends the element at the deepest level before a tag that would nest in it. */
  private leaveDeepest(end: number): void {
    const above = this.open[this.limits.maxDepth - 1]?.node?.parent ?? this.document;
    if (this.parent !== above) this.parent.endIndex = end - 1;
    this.parent = above;
  }

  /** Closes the innermost element, its last sign at `end`. */
  private pop(end: number): void {
    const { open } = this;
    if (this.hiddenLevel === open.length) this.hiddenLevel = 0;
    const last = open.pop();
    if (!last) return;
    const { tag, node } = last;
    tag.innermost = last.around;
    const top = open[open.length - 1] ?? null;
    this.top = top;
    this.scope = top ? top.scope : 0;
    if (!node) return;
    // One that was left for a deeper one has its end.
    node.endIndex ??= end;
    this.parent = node.parent ?? this.document;
  }

  /** Closes what a start tag closes by being there. */
  private closeImplied({ isBreakout, closes }: Tag, before: number): void {
    if (isBreakout) while (this.top?.foreign) this.pop(before - 1);
    if (closes) while (this.top && closes.has(this.top.tag.name)) this.pop(before - 1);
  }

  text(start: number, end: number): void {
    const piece = this.source.slice(start, end);
    if (this.written === '') {
      this.textStart = start;
      this.written = piece;
    } else this.written += piece;
    this.textEnd = end;
  }

  character(written: string, start: number, end: number): void {
    if (this.written === '') this.textStart = start;
    this.written += written;
    this.textEnd = end;
  }

  tagStart(name: string, start: number): void {
    this.tagName = name;
    this.tagAt = start;
    this.attributes = {};
  }

  attribute(name: string, value: string): void {
    const { attributes } = this;
    // Every object has a `constructor`; an attribute is its own.
    if (attributes[name] === undefined || !Object.hasOwn(attributes, name)) attributes[name] = value;
  }

  tagEnd(end: number, selfClosing: boolean): number {
    const { tagName: name, tagAt: start } = this;
    const next = end + 1;
    const tag = this.tagOf(name);
    this.flush();
    this.closeImplied(tag, start);
    if (tag.isVoid) {
      this.leaf(new Element(name, this.attributes), start, next);
      return next;
    }
    const inForeign = this.top?.foreign ?? false;
    const foreign = tag.isForeign || (inForeign && !INTEGRATION.has(name));
    this.push(tag, start, next, foreign);
    if (!selfClosing) return next;
    if (inForeign || foreign || EMPTY_IF_SELF_CLOSED.has(name)) this.pop(end);
    else if (RAW.has(name)) return this.skipRaw(name, next);
    return next;
  }

  /** Browsers read `<script/>` as `<script>`, the tokenizer doesn't. Without an end tag it is taken to be empty. */
  private skipRaw(name: string, inside: number): number {
    const end = this.endTags.next(name, inside);
    if (end < 0) {
      this.pop(inside - 1);
      return inside;
    }
    if (end > inside) this.leaf(new Text(this.source.slice(inside, end)), inside, end);
    return end;
  }

  endTag(name: string, start: number, end: number): void {
    const tag = this.tagOf(name);
    if (tag.innermost && tag.innermost.scope === this.scope) {
      this.flush();
      while (this.top && this.top.tag !== tag) this.pop(start - 1);
      this.pop(end - 1);
    } else if (name === 'p' || name === 'br') {
      // Browsers make an element of these.
      this.flush();
      this.closeImplied(tag, start);
      this.leaf(new Element(name, {}), start, end);
    }
  }

  comment(data: string, start: number, end: number): void {
    this.leaf(new Comment(data), start, end);
  }

  instruction(mark: '!' | '?', data: string, start: number, end: number): void {
    const name = /^[^\s/]*/.exec(data)?.[0] ?? '';
    this.leaf(new ProcessingInstruction(mark + name.toLowerCase(), mark + data), start, end);
  }

  /** Closes what the page left open. */
  end(): void {
    this.flush();
    const last = this.source.length - 1;
    while (this.open.length > 0) this.pop(last);
    this.document.startIndex = 0;
    this.document.endIndex = last;
  }
}
