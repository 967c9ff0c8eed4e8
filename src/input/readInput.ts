import { InputTooLargeError } from '../errors.js';
import type { CleanOptions } from '../types.js';
import { decode } from './decode.js';
import { NO_FACTS, readFacts } from './facts.js';
import { isBinaryFormat, isBinaryText, isHtml } from './format.js';
import { LIMITS } from './limits.js';
import type { Page } from './page.js';
import { parseHtml } from './parseHtml.js';
import { parseText } from './parseText.js';

function checkUrl(url: string | undefined): void {
  if (url === undefined) return;
  let protocol = '';
  try {
    protocol = new URL(url).protocol;
  } catch {
    // Told below, with the address.
  }
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new TypeError(`options.url must be an absolute http(s) address, not ${JSON.stringify(url)}.`);
}

function limit(name: keyof typeof LIMITS, value: number | undefined): number {
  if (value === undefined) return LIMITS[name];
  if (typeof value !== 'number' || !(value > 0)) throw new TypeError(`options.${name} must be a number above 0, not ${String(value)}.`);
  return value;
}

function utf8Length(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A surrogate pair takes four bytes, two a unit.
    length += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return length;
}

function checkSize(input: string | Uint8Array, maxBytes: number): void {
  if (typeof input === 'string' && input.length * 3 <= maxBytes) return;
  const bytes = typeof input === 'string' ? utf8Length(input) : input.byteLength;
  if (bytes > maxBytes) throw new InputTooLargeError(bytes, maxBytes);
}

/**
 * Reads the input: bytes to text, then HTML to a tree with its facts, or plain text to paragraphs. An empty or binary input is a text of no
 * paragraphs.
 *
 * @throws TypeError if the input is neither a string nor bytes, or an option is unsound
 * @throws InputTooLargeError beyond `maxBytes`
 * @throws TooComplexError beyond `maxNodes`
 */
export function readInput(input: unknown, options: CleanOptions): Page {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new TypeError(`The input must be a string or a Uint8Array, not ${input === null ? 'null' : typeof input}.`);
  }
  checkUrl(options.url);
  const maxDepth = limit('maxDepth', options.maxDepth);
  const maxNodes = limit('maxNodes', options.maxNodes);
  checkSize(input, limit('maxBytes', options.maxBytes));
  const decoded = isBinaryFormat(input) ? '' : typeof input === 'string' ? input : decode(input, options.charset);
  const source = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  if (source === '' || isBinaryText(source)) return { format: 'text', source, paragraphs: [], facts: NO_FACTS };
  const format = options.format ?? 'auto';
  if (format === 'html' || (format === 'auto' && isHtml(source))) {
    const document = parseHtml(source, { maxDepth, maxNodes });
    return { format: 'html', source, document, facts: readFacts(document) };
  }
  return { format: 'text', source, paragraphs: parseText(source), facts: NO_FACTS };
}
