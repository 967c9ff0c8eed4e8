import { InputTooLargeError, strip } from '../src/index.js';
import { LIMITS } from '../src/input/limits.js';

/** Thrown for what holds no page; its message is for the reader. */
export class NoPageError extends Error {
  override readonly name = 'NoPageError';
}

/**
 * A file's text, decoded as the library decodes a page.
 *
 * @throws InputTooLargeError beyond the library's limit, before the file is read
 * @throws NoPageError if the file holds no text
 */
export async function readFile(file: File): Promise<string> {
  if (file.size > LIMITS.maxBytes) throw new InputTooLargeError(file.size, LIMITS.maxBytes);
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Cutting nothing out gives the decoded input, which for a picture or another file of no text is empty.
  const text = strip(bytes, []).html;
  if (text.trim() === '') throw new NoPageError(`${file.name} holds no text: it is empty, or no page but another kind of file.`);
  return text;
}

const ADDRESS = /^https?:\/\/\S{1,2000}$/i;

/**
 * Tells a reader who gave no page what to give.
 *
 * @throws NoPageError for a blank text, or one that is an address and no more
 */
export function checkSource(source: string): void {
  const text = source.trim();
  if (text === '') throw new NoPageError('There is nothing to clean yet: paste a page, drop a file, or try the sample.');
  if (ADDRESS.test(text)) {
    throw new NoPageError('That is a page’s address, and this page fetches nothing. Open it, view its source, and paste that.');
  }
}
