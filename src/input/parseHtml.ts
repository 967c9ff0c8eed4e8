import type { Document } from 'domhandler';
import { Tokenizer } from './tokenizer.js';
import { type ParseLimits, TreeBuilder } from './treeBuilder.js';

export type { ParseLimits } from './treeBuilder.js';

/**
 * Parses a page into a tree with source positions (`startIndex`, inclusive `endIndex`), in time linear in its length. Malformed HTML never throws.
 *
 * Tags, attributes and text are read as htmlparser2 reads them; the tree follows the rules of the HTML standard that need no look back: implied end
 * tags, void elements, foreign content. An element that an end tag closes ends at its `>`; one that another tag closes, just before that tag; one that nothing closes, at the
 * last sign of the page.
 *
 * @throws TooComplexError if the page has more than `maxNodes` nodes
 */
export function parseHtml(source: string, limits: ParseLimits): Document {
  const builder = new TreeBuilder(source, limits);
  new Tokenizer(source, builder).run();
  builder.end();
  return builder.document;
}
