import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { collect } from './collect.js';
import { InputError } from './errors.js';
import { type FetchLimits, fetchPage } from './fetchPage.js';

/** A page as it was read: its bytes and what its source says of them. */
export interface Page {
  bytes: Uint8Array;
  /** Its address, after redirects. */
  url?: string;
  /** Of the `Content-Type` header. */
  charset?: string;
}

/** Whether an input is an address rather than a file. */
export const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(input);

/** A file's bytes as a stream, without its compression where its name ends in `.gz`. */
export function openFile(path: string): Readable {
  const file = createReadStream(path);
  return /\.gz$/i.test(path) ? pipeline(file, createGunzip(), () => undefined) : file;
}

/**
 * Reads a page's file, gunzipped if its name ends in `.gz`.
 *
 * @throws InputTooLargeError beyond `maxBytes`
 */
export function readFile(path: string, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  return collect(openFile(path), maxBytes);
}

/**
 * Reads one input of the command: an address, a file, or `-`.
 *
 * @throws InputError, InputTooLargeError or a system error that {@link messageOf} can word
 */
export async function readPage(input: string, stdin: Readable, limits: FetchLimits): Promise<Page> {
  if (input === '-') return { bytes: await collect(stdin, limits.maxBytes) };
  if (isAddress(input)) return fetchPage(input, limits);
  if ((await stat(input)).isDirectory()) throw new InputError('it is a folder; "cleancopy batch" reads folders');
  if (/\.(?:ndjson|jsonl|warc)(?:\.gz)?$/i.test(input)) throw new InputError('it holds many pages; "cleancopy batch" reads it');
  return { bytes: await readFile(input, limits.maxBytes) };
}
