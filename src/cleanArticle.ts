import { readBlocks } from './blocks/readBlocks.js';
import { readInput } from './input/readInput.js';
import { pageBase } from './input/url.js';
import { confidenceOf } from './label/confidence.js';
import { labelBlocks } from './label/labelBlocks.js';
import { readMetadata } from './metadata/readMetadata.js';
import { countWords } from './output/countWords.js';
import { writeHtml } from './output/html.js';
import { listImages } from './output/images.js';
import { writeLedger } from './output/ledger.js';
import { kickerInHeadline, settleFields } from './output/settle.js';
import { statedBody } from './output/statedBody.js';
import { writeText } from './output/text.js';
import type { CleanArticle, CleanOptions } from './types.js';

/** Confidence of a body that the page states in its data and shows nowhere. */
const STATED = 0.9;

/**
 * Turns a scraped news page into clean copy: the story's every word, its fields, and a ledger of all that was taken out.
 *
 * Pure: the same input gives the same article; nothing is fetched, and the input is not changed. Malformed HTML never throws. An empty or
 * binary input, and a page without an article, give an article with empty text and low `confidence`.
 *
 * @param input a page's HTML, or the plain text of a scrape; bytes are decoded by what they are, then by what is declared
 * @throws TypeError if the input is neither a string nor bytes, or an option is unsound
 * @throws InputTooLargeError beyond `maxBytes`
 * @throws TooComplexError beyond `maxNodes`
 * @example
 * ```ts
 * const { title, authors, publishedAt, text, removed } = cleanArticle(html, { url: 'https://www.itwire.com/story' });
 * title; // => 'Amazon will not sell facial recognition software to cops for one year'
 * authors[0].name; // => 'Sam Varghese'
 * publishedAt; // => '2020-06-11T21:02'
 * text; // => 'Retail giant Amazon has announced that … to accelerate facial recognition and identification".'
 * removed[1]; // => { kind: 'navigation', text: 'Home\nIndustry…', evidence: 'It stands in the page’s <nav>.', … }
 * ```
 * @example
 * ```ts
 * const { text, title, confidence } = cleanArticle('');
 * text; // => ''
 * title; // => null
 * confidence; // => 0
 * ```
 */
export function cleanArticle(input: string | Uint8Array, options: CleanOptions = {}): CleanArticle {
  const page = readInput(input, options);
  const keep = options.keep ?? [];
  const labelled = labelBlocks(page, readBlocks(page), options);
  const read = readMetadata(page, labelled, options);
  const metadata = { ...read, kicker: read.kicker ?? kickerInHeadline(labelled, read.title) };
  const base = pageBase(page, options.url ?? null);
  const images = listImages(page, labelled, base);
  const settled = settleFields(labelled, metadata, images);
  const stated = statedBody(page, settled, keep);
  const blocks = stated?.blocks ?? settled;
  const text = stated?.text ?? writeText(blocks, keep);
  return {
    ...metadata,
    images,
    html: stated?.html ?? writeHtml(page, blocks, { keep, base }),
    text,
    wordCount: countWords(text, metadata.language),
    removed: writeLedger(page, blocks, keep),
    confidence: stated ? STATED : confidenceOf(blocks),
  };
}
