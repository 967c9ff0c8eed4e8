import { createReadStream, existsSync } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { UsageError } from '../errors.js';
import { readLines } from './lines.js';

/** What an output that was cut short holds. */
export interface Done {
  /** The last record of each source; `Infinity` for a source that is one page. Records of a source come in order, so those before it are there too. */
  last: Map<string, number>;
  records: number;
  /** The lines of failures, for the error file. */
  failures: string[];
}

interface Row {
  source: string;
  record: number | null;
  failed: boolean;
}

function readRow(text: string): Row | null {
  try {
    const row: unknown = JSON.parse(text);
    if (typeof row !== 'object' || row === null || !('source' in row) || !('record' in row)) return null;
    const { source, record } = row;
    if (typeof source !== 'string' || (record !== null && typeof record !== 'number')) return null;
    return { source, record, failed: 'error' in row };
  } catch {
    return null;
  }
}

/**
 * Reads what an earlier run wrote and cuts a torn last line off the file.
 *
 * @throws UsageError if a whole line is none of this command's; the file is left as it is
 */
export async function readDone(output: string): Promise<Done> {
  const done: Done = { last: new Map(), records: 0, failures: [] };
  if (!existsSync(output)) return done;
  const decoder = new TextDecoder();
  let whole = 0;
  for await (const { number, bytes, ended } of readLines(createReadStream(output), Number.POSITIVE_INFINITY)) {
    if (!ended) break;
    const text = decoder.decode(bytes);
    const row = readRow(text);
    if (row === null) throw new UsageError(`${output}, line ${number}, was not written by this command; --resume can’t go on from it`);
    done.last.set(row.source, row.record ?? Number.POSITIVE_INFINITY);
    done.records += 1;
    if (row.failed) done.failures.push(text);
    whole += bytes.length + 1;
  }
  await truncate(output, whole);
  return done;
}
