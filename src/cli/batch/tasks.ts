import { createReadStream } from 'node:fs';
import { pipeline, type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputTooLargeError } from '../../index.js';
import { failureOf } from './cleanRecord.js';
import { containerOf, type Found, sizeOf } from './inputs.js';
import { readLines } from './lines.js';
import type { Task } from './record.js';
import { readWarc } from './warc.js';

/** What reading a run's input takes. */
export interface Reading {
  stdin: Readable;
  maxBytes: number;
  /** The last record of a source that is done already: 0 for none, `Infinity` for a page of its own that is. */
  done: ReadonlyMap<string, number>;
  /** Told of bytes read. */
  onBytes(count: number): void;
}

/** A row may be so much longer than its page: the escapes of JSON, the other fields. */
const ROW_PER_PAGE = 2;
const ROW_EXTRA = 65_536;

/** The records of the files that are not done yet, in order. What can't be read is a task that carries its error. */
export async function* readTasks(files: AsyncIterable<Found>, reading: Reading): AsyncGenerator<Task> {
  for await (const { source, error } of files) {
    const done = reading.done.get(source) ?? 0;
    if (error !== undefined) {
      if (done === 0) yield { source, record: null, url: null, error: failureOf(error) };
    } else if (containerOf(source) === 'page') {
      if (done === 0) yield { source, record: null, file: source };
      reading.onBytes(await sizeOf(source));
    } else yield* readContainer(source, done, reading);
  }
}

/** The records of one file. Where it breaks off, the next record is a failure. */
async function* readContainer(source: string, done: number, reading: Reading): AsyncGenerator<Task> {
  let last = 0;
  try {
    const records = containerOf(source) === 'warc' ? warcTasks(source, reading) : rowTasks(source, reading);
    for await (const task of records) {
      last = task.record ?? last;
      if (last > done) yield task;
    }
  } catch (error) {
    if (last + 1 > done) yield { source, record: last + 1, url: null, error: failureOf(error) };
  }
}

async function* rowTasks(source: string, reading: Reading): AsyncGenerator<Task> {
  const limit = reading.maxBytes * ROW_PER_PAGE + ROW_EXTRA;
  for await (const { number, bytes, tooLong } of readLines(open(source, reading), limit)) {
    if (tooLong) yield { source, record: number, url: null, error: failureOf(new InputTooLargeError(limit + 1, limit)) };
    else if (!isBlank(bytes)) yield { source, record: number, row: bytes };
  }
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

async function* warcTasks(source: string, reading: Reading): AsyncGenerator<Task> {
  const { maxBytes } = reading;
  for await (const { record, url, body } of readWarc(open(source, reading), maxBytes)) {
    if (body) yield { source, record, body };
    else yield { source, record, url, error: failureOf(new InputTooLargeError(maxBytes + 1, maxBytes)) };
  }
}

function open(source: string, { stdin, onBytes }: Reading): Readable {
  if (source === '-') return stdin;
  const counter = new Transform({
    transform(chunk: Uint8Array, _encoding, callback) {
      onBytes(chunk.length);
      callback(null, chunk);
    },
  });
  const file = createReadStream(source);
  if (!/\.gz$/i.test(source)) return pipeline(file, counter, () => undefined);
  return pipeline(file, counter, createGunzip(), () => undefined);
}
