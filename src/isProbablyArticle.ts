import { readBlocks } from './blocks/readBlocks.js';
import { readInput } from './input/readInput.js';
import { confidenceOf } from './label/confidence.js';
import { labelBlocks } from './label/labelBlocks.js';
import { statedBody } from './output/statedBody.js';
import type { CleanOptions } from './types.js';

/** Confidence from which a page passes for an article. */
const LEAST = 0.45;

/**
 * Whether a page is likely an article, for filtering a crawl: cheaper than {@link cleanArticle}, since nothing is written.
 *
 * @throws TypeError if the input is neither a string nor bytes, or an option is unsound
 * @throws InputTooLargeError beyond `maxBytes`
 * @throws TooComplexError beyond `maxNodes`
 * @example
 * ```ts
 * isProbablyArticle(html); // => true
 * isProbablyArticle('<title>Search</title><form>Search <input></form><p>No results.</p>'); // => false
 * ```
 */
export function isProbablyArticle(input: string | Uint8Array, options: CleanOptions = {}): boolean {
  const page = readInput(input, options);
  const blocks = labelBlocks(page, readBlocks(page), options);
  return statedBody(page, blocks, []) !== null || confidenceOf(blocks) >= LEAST;
}
