import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { type CleanOptions, cleanArticle, InputTooLargeError } from '../../index.js';
import { codeOf, InputError, messageOf } from '../errors.js';
import { formatOf } from '../formats.js';
import { readFile } from '../readPage.js';
import { type Body, type Failure, failureLine, type Line, type Settings, type Task } from './record.js';

/** A page and what its record says of it. */
interface Source {
  input: string | Uint8Array;
  url?: string | null;
  charset?: string | null;
  id?: unknown;
}

/** What is known of a record before it is cleaned, for the line of a failure. */
type About = Pick<Source, 'id' | 'url'>;

/** Cleans one record. Whatever is wrong with it, it gives a line. */
export async function cleanRecord(task: Task, settings: Settings): Promise<Line> {
  if ('error' in task) return failureLine(task, task.error, task);
  const about: About = {};
  try {
    const { input, url, charset, id } = await read(task, settings.maxBytes, about);
    const { keep, maxBytes } = settings;
    const options: CleanOptions = { keep, maxBytes, ...(url && { url }), ...(charset && { charset }) };
    const article = cleanArticle(input, options);
    const { field, write } = formatOf(settings.format);
    const output = await write(article, '');
    const { source, record } = task;
    const line = { source, record, ...(id !== undefined && { id }), url: url ?? null, [field]: output };
    return { text: JSON.stringify(line), failed: false };
  } catch (error) {
    return failureLine(task, failureOf(error), about);
  }
}

/** An error as a record's line tells it. */
export function failureOf(error: unknown): Failure {
  return { name: error instanceof Error ? error.name : 'Error', message: messageOf(error) };
}

async function read(task: Exclude<Task, { error: Failure }>, maxBytes: number, about: About): Promise<Source> {
  if ('file' in task) return { input: await readFile(task.file, maxBytes) };
  if ('row' in task) return readRow(new TextDecoder().decode(task.row), about);
  about.url = task.body.url;
  return { ...task.body, input: decompressed(task.body, maxBytes) };
}

function readRow(text: string, about: About): Source {
  const row = parse(text);
  if (typeof row !== 'object' || row === null) throw new InputError('the line is no JSON object');
  if ('id' in row) about.id = row.id;
  const url = 'url' in row ? row.url : null;
  if (typeof url === 'string') about.url = url;
  else if (url !== null) throw new InputError('its "url" is no string');
  if (!('html' in row) || typeof row.html !== 'string') throw new InputError('it has no "html" that is a string');
  return { ...about, input: row.html };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError('the line is no JSON');
  }
}

const DECODERS = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync };
const isDecodable = (encoding: string | null): encoding is keyof typeof DECODERS => encoding !== null && Object.hasOwn(DECODERS, encoding);

/** A body without its compression. Many crawlers decompress it and leave the header as it was: such a body is taken as it is. */
function decompressed({ bytes, encoding }: Body, maxBytes: number): Uint8Array {
  if (!isDecodable(encoding)) return bytes;
  try {
    return DECODERS[encoding](bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw new InputTooLargeError(maxBytes + 1, maxBytes);
    return bytes;
  }
}
