import { type Document, DomHandler, type Element } from 'domhandler';
import { Parser } from 'htmlparser2';
import { TooComplexError } from '../errors.js';

/** How much a page may hold before it is flattened or refused. */
export interface ParseLimits {
  /** Levels of nesting; deeper elements are left out, their content stays. */
  readonly maxDepth: number;
  /** Nodes beyond which the page is refused. */
  readonly maxNodes: number;
}

/** A tree builder that counts nodes and stops nesting at a limit. */
class LimitedHandler extends DomHandler {
  private depth = 0;
  private nodes = 0;
  private readonly limits: ParseLimits;

  constructor(limits: ParseLimits) {
    super(undefined, { withStartIndices: true, withEndIndices: true });
    this.limits = limits;
  }

  private count(): void {
    this.nodes += 1;
    if (this.nodes > this.limits.maxNodes) throw new TooComplexError(this.limits.maxNodes);
  }

  override onopentag(name: string, attribs: Element['attribs']): void {
    this.depth += 1;
    if (this.depth > this.limits.maxDepth) return;
    this.count();
    super.onopentag(name, attribs);
  }

  override onclosetag(): void {
    this.depth -= 1;
    if (this.depth >= this.limits.maxDepth) return;
    super.onclosetag();
  }

  override ontext(data: string): void {
    this.count();
    super.ontext(data);
  }

  override oncomment(data: string): void {
    this.count();
    super.oncomment(data);
  }
}

/**
 * Parses a page into a tree with source positions (`startIndex`, inclusive `endIndex`), by htmlparser2. Malformed HTML never throws.
 *
 * @throws TooComplexError if the page has more than `maxNodes` nodes
 */
export function parseHtml(source: string, limits: ParseLimits): Document {
  const handler = new LimitedHandler(limits);
  const parser = new Parser(handler, { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true, recognizeSelfClosing: false });
  parser.end(source);
  return handler.root;
}
