import { InputTooLargeError } from '../../index.js';
import { collect } from '../collect.js';
import { isHtmlType, readContentType } from '../contentType.js';
import { InputError } from '../errors.js';
import type { Body } from './record.js';

/** A page in a WARC file. */
export interface WarcPage {
  /** Number of the record among all records of the file, from 1. */
  record: number;
  url: string | null;
  /** `null` where it is larger than allowed. */
  body: Body | null;
}

async function loadWarcio() {
  try {
    return await import('warcio');
  } catch {
    throw new InputError('reading WARC needs the package "warcio": npm install warcio');
  }
}

/**
 * The pages of a WARC file: its responses with status 200–299 and an HTML type.
 *
 * @param stream the file, decompressed
 * @throws InputError if it is no WARC file, or `warcio` is not installed
 */
export async function* readWarc(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<WarcPage> {
  const { AsyncIterReader, WARCParser } = await loadWarcio();
  let number = 0;
  for await (const record of new WARCParser(new AsyncIterReader(stream, null))) {
    number += 1;
    if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new InputError('it is no WARC file, or it is broken here');
    const response = record.warcType === 'response' ? record.httpHeaders : null;
    const status = Number(response?.statusCode);
    const { type, charset } = readContentType(response?.headers.get('Content-Type'));
    if (!response || !(status >= 200 && status <= 299) || !isHtmlType(type)) continue;
    const url = record.warcTargetURI ?? null;
    const isChunked = /\bchunked\b/i.test(response.headers.get('Transfer-Encoding') ?? '');
    const bytes = await collectOrNull(new AsyncIterReader(record.reader, null, isChunked), maxBytes);
    const encoding = response.headers.get('Content-Encoding')?.trim().toLowerCase() ?? null;
    yield { record: number, url, body: bytes && { bytes, encoding, url, charset } };
  }
}

async function collectOrNull(stream: AsyncIterable<Uint8Array>, maxBytes: number) {
  try {
    return await collect(stream, maxBytes);
  } catch (error) {
    if (error instanceof InputTooLargeError) return null;
    throw error;
  }
}
