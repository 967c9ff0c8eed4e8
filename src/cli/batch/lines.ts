import { join } from '../collect.js';

const NEWLINE = 10;

/** A line of a stream of bytes. */
export interface RawLine {
  /** From 1. */
  number: number;
  /** Without the line feed; empty where the line is too long. */
  bytes: Uint8Array<ArrayBuffer>;
  /** It was longer than allowed, and was skipped without being held. */
  tooLong: boolean;
  /** It ended in a line feed. */
  ended: boolean;
}

/** The lines of a stream, which may have any size: no more than `maxBytes` of one are held. What follows the last line feed is a line if it is not empty. */
export async function* readLines(stream: AsyncIterable<unknown>, maxBytes: number): AsyncGenerator<RawLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else parts.push(part);
  };
  const take = (ended: boolean): RawLine => {
    const tooLong = size > maxBytes;
    const line = { number, bytes: join(parts, tooLong ? 0 : size), tooLong, ended };
    number += 1;
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('The stream must give bytes');
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield take(true);
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size > 0) yield take(false);
}
