import { readBlocks } from './blocks/readBlocks.js';
import { readInput } from './input/readInput.js';
import { labelBlocks } from './label/labelBlocks.js';
import { cut } from './output/cut.js';
import { writeLedger } from './output/ledger.js';
import type { CleanOptions, Kind, RemovedBlock } from './types.js';

/**
 * A page without some of its blocks, and what they were.
 *
 * @example
 * ```ts
 * const { html: page, removed }: Stripped = stripNavigation(html);
 * removed[1]; // => { kind: 'navigation', text: 'Home\nIndustry…', range: [3194, 3805], … }
 * page.includes('<nav'); // => false
 * page.includes('<script'); // => true
 * ```
 */
export interface Stripped {
  /** The decoded input less the removed ranges; no other character is touched. */
  html: string;
  /** What was taken out, in page order; ranges are of the decoded input. */
  removed: RemovedBlock[];
}

/**
 * Takes the blocks of some kinds out of a page and leaves all else as it is. The result is the page's own HTML, scripts and all:
 * it is not sanitised.
 *
 * @param input the page as a string, or as bytes, which are decoded first
 * @param kinds what to take out; kinds in `options.keep` stay
 * @throws TypeError if the input is neither a string nor bytes, or an option is unsound
 * @throws InputTooLargeError beyond `maxBytes`
 * @throws TooComplexError beyond `maxNodes`
 * @example
 * ```ts
 * const { html: page, removed } = strip(html, ['sponsored', 'promotion']);
 * removed.map(({ kind }) => kind); // => ['promotion', 'sponsored', 'sponsored']
 * page.includes('WEBINAR INVITE'); // => false
 * page.includes('<script'); // => true
 * ```
 */
export function strip(input: string | Uint8Array, kinds: readonly Kind[], options: CleanOptions = {}): Stripped {
  const page = readInput(input, options);
  const blocks = labelBlocks(page, readBlocks(page), options);
  const removed = writeLedger(page, blocks, options.keep ?? []).filter(({ kind }) => kinds.includes(kind));
  return { html: cut(page.source, removed), removed };
}

/**
 * Takes ads, partner content and shopping boxes out of a page; see {@link strip}.
 *
 * @example
 * ```ts
 * stripSponsored(html).removed[0]; // => { kind: 'sponsored', text: 'Active Vs. Passive DWDM Solutions…', … }
 * ```
 */
export function stripSponsored(input: string | Uint8Array, options?: CleanOptions): Stripped {
  return strip(input, ['sponsored'], options);
}

/**
 * Takes menus, header, footer and breadcrumbs out of a page; see {@link strip}.
 *
 * @example
 * ```ts
 * stripNavigation(html).removed.at(-1)?.text; // => 'About Us\nAdvertise\nPrivacy Policy\n…'
 * ```
 */
export function stripNavigation(input: string | Uint8Array, options?: CleanOptions): Stripped {
  return strip(input, ['navigation'], options);
}

/**
 * Takes author names, author boxes and date lines out of a page; see {@link strip}.
 *
 * @example
 * ```ts
 * stripBylines(html).removed.map(({ text }) => text);
 * // => ['Thursday, 11 June 2020 21:02', '', 'Sam Varghese', 'Sam Varghese has been writing for iTWire since 2006…']
 * ```
 */
export function stripBylines(input: string | Uint8Array, options?: CleanOptions): Stripped {
  return strip(input, ['byline'], options);
}
