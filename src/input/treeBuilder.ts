import { type ChildNode, Comment, Document, Element, type ParentNode, ProcessingInstruction, Text } from 'domhandler';
import type { TokenizerCallbacks } from 'htmlparser2';
import { TooComplexError } from '../errors.js';
import { EndTags } from './endTags.js';
import { BREAKOUT, CLOSES, EMPTY_IF_SELF_CLOSED, FOREIGN, HIDDEN, INTEGRATION, RAW, SEALED, VOID } from './htmlSyntax.js';

/** How much a page may hold before it is flattened or refused. */
export interface ParseLimits {
  /** Levels of nesting; a deeper element becomes the sibling of the one at this level. */
  readonly maxDepth: number;
  /** Nodes beyond which the page is refused. */
  readonly maxNodes: number;
}

interface OpenElement {
  readonly name: string;
  /** `null` where the element was left out, inside a hidden one at the deepest level. */
  readonly node: Element | null;
  /** Whether its content is SVG or MathML. */
  readonly foreign: boolean;
  /** What is open outside of an element whose inside is a scope of its own. */
  readonly outside: Map<string, number> | null;
}

/**
 * Builds a tree from the events of htmlparser2's `Tokenizer`. Each event costs constant time, spread over the page: open elements are a stack with a
 * count by name, so that an end tag without a start tag is known without a search.
 */
export class TreeBuilder implements TokenizerCallbacks {
  readonly document = new Document([]);
  /** Where in the source the tokenizer is to go on, after a break that the builder asked for. */
  resumeAt: number | null = null;
  /** Asks the tokenizer to break. */
  pause: () => void = () => {};

  private readonly source: string;
  private readonly limits: ParseLimits;
  private readonly endTags: EndTags;
  private readonly open: OpenElement[] = [];
  /** How many elements of a name are open, in the innermost scope. */
  private counts = new Map<string, number>();
  private parent: ParentNode = this.document;
  private nodes = 0;
  /** Level of the hidden element that takes the text of everything nested too deep in it, or 0. */
  private hiddenLevel = 0;
  /** Where the tokenizer's offsets begin. */
  private base = 0;
  /** End of what was read, exclusive. */
  private position = 0;
  private readonly pieces: string[] = [];
  private textStart = 0;
  private textEnd = 0;
  private tagName = '';
  private tagStart = 0;
  private attributes: Element['attribs'] = {};
  private attribute = '';
  private value = '';

  constructor(source: string, limits: ParseLimits) {
    this.source = source;
    this.limits = limits;
    this.endTags = new EndTags(source);
  }

  /** Tells that the tokenizer's next offset 0 is this place of the source. */
  start(base: number): void {
    this.base = base;
    this.position = base;
    this.resumeAt = null;
  }

  private slice(start: number, end: number): string {
    return this.source.slice(this.base + start, this.base + end);
  }

  /** Where the markup begins whose content begins at an offset. */
  private markupStart(offset: number): number {
    return this.source.lastIndexOf('<', this.base + offset - 1);
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
    const { pieces } = this;
    const first = pieces[0];
    if (first === undefined) return;
    const node = new Text(pieces.length === 1 ? first : pieces.join(''));
    pieces.length = 0;
    this.append(node, this.textStart);
    node.endIndex = this.textEnd - 1;
  }

  private leaf(node: ChildNode, start: number, end: number): void {
    this.flush();
    this.append(node, start);
    node.endIndex = end;
    this.position = end + 1;
  }

  /** Opens the element of the tag read last. */
  private push(name: string, attributes: Element['attribs'], start: number, foreign: boolean): void {
    const { open, limits } = this;
    const level = open.length + 1;
    let node: Element | null = null;
    if (level <= limits.maxDepth || this.hiddenLevel === 0) {
      if (level > limits.maxDepth) this.leaveDeepest(start);
      node = new Element(name, attributes);
      this.append(node, start);
      this.parent = node;
      if (level >= limits.maxDepth && HIDDEN.has(name)) this.hiddenLevel = level;
    }
    const sealed = !foreign && SEALED.has(name) && this.endTags.next(name, this.position) >= 0;
    open.push({ name, node, foreign, outside: sealed ? this.counts : null });
    if (sealed) this.counts = new Map();
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
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
    const { name, node, outside } = last;
    if (outside) this.counts = outside;
    else this.counts.set(name, (this.counts.get(name) ?? 1) - 1);
    if (!node) return;
    // One that was left for a deeper one has its end.
    node.endIndex ??= end;
    this.parent = node.parent ?? this.document;
  }

  /** Closes what a start tag closes by being there. */
  private closeImplied(name: string, before: number): void {
    const { open } = this;
    if (open[open.length - 1]?.foreign && BREAKOUT.has(name)) while (open[open.length - 1]?.foreign) this.pop(before - 1);
    const closes = CLOSES.get(name);
    if (!closes) return;
    for (let top = open[open.length - 1]; top && closes.has(top.name); top = open[open.length - 1]) this.pop(before - 1);
  }

  private startTag(endOffset: number, selfClosing: boolean): void {
    const end = this.base + endOffset;
    const { tagName: name, tagStart: start, attributes, open } = this;
    this.flush();
    this.position = end + 1;
    this.closeImplied(name, start);
    if (VOID.has(name)) {
      this.leaf(new Element(name, attributes), start, end);
      return;
    }
    const inForeign = open[open.length - 1]?.foreign ?? false;
    const foreign = FOREIGN.has(name) || (inForeign && !INTEGRATION.has(name));
    this.push(name, attributes, start, foreign);
    if (!selfClosing) return;
    if (inForeign || foreign || EMPTY_IF_SELF_CLOSED.has(name)) this.pop(end);
    else if (RAW.has(name)) this.skipRaw(name, end);
  }

  /** Browsers read `<script/>` as `<script>`, the tokenizer doesn't. Without an end tag it is taken to be empty. */
  private skipRaw(name: string, end: number): void {
    const next = this.endTags.next(name, end + 1);
    if (next < 0) {
      this.pop(end);
      return;
    }
    if (next > end + 1) this.leaf(new Text(this.source.slice(end + 1, next)), end + 1, next - 1);
    this.resumeAt = next;
    this.pause();
  }

  ontext(start: number, end: number): void {
    if (this.pieces.length === 0) this.textStart = this.base + start;
    this.pieces.push(this.slice(start, end));
    this.textEnd = this.position = this.base + end;
  }

  ontextentity(codepoint: number, end: number): void {
    if (this.pieces.length === 0) this.textStart = this.position;
    this.pieces.push(String.fromCodePoint(codepoint));
    this.textEnd = this.position = this.base + end;
  }

  onopentagname(start: number, end: number): void {
    this.tagName = this.slice(start, end).toLowerCase();
    this.tagStart = this.base + start - 1;
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.value += this.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    // The first of a name counts.
    if (!Object.hasOwn(this.attributes, this.attribute)) this.attributes[this.attribute] = this.value;
  }

  onopentagend(end: number): void {
    this.startTag(end, false);
  }

  onselfclosingtag(end: number): void {
    this.startTag(end, true);
  }

  onclosetag(start: number, end: number): void {
    const name = this.slice(start, end).toLowerCase();
    const close = this.source.indexOf('>', this.base + end);
    const last = close < 0 ? this.source.length - 1 : close;
    this.position = last + 1;
    const { open } = this;
    if ((this.counts.get(name) ?? 0) > 0) {
      this.flush();
      const from = this.markupStart(start);
      while (open[open.length - 1]?.name !== name) this.pop(from - 1);
      this.pop(last);
    } else if (name === 'p' || name === 'br') {
      // Browsers make an element of these.
      const from = this.markupStart(start);
      this.flush();
      this.closeImplied(name, from);
      this.leaf(new Element(name, {}), from, last);
    }
  }

  oncomment(start: number, end: number, offset: number): void {
    this.leaf(new Comment(this.slice(start, end - offset)), this.markupStart(start), Math.min(this.base + end, this.source.length - 1));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.leaf(
      new Comment(`[CDATA[${this.slice(start, end - offset)}]]`),
      this.markupStart(start),
      Math.min(this.base + end, this.source.length - 1),
    );
  }

  ondeclaration(start: number, end: number): void {
    this.instruction('!', start, end);
  }

  onprocessinginstruction(start: number, end: number): void {
    this.instruction('?', start, end);
  }

  private instruction(mark: string, start: number, end: number): void {
    const data = this.slice(start, end);
    const name = /^[^\s/]*/.exec(data)?.[0] ?? '';
    this.leaf(new ProcessingInstruction(mark + name.toLowerCase(), mark + data), this.markupStart(start), this.base + end);
  }

  onend(): void {
    this.flush();
    const last = this.source.length - 1;
    while (this.open.length > 0) this.pop(last);
    this.document.startIndex = 0;
    this.document.endIndex = last;
  }
}
