// Reads corpora folders: a folder a corpus, each with a truth.jsonl. The row format is in README.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Names of the corpora in a folder. */
export function corpusNames(folder) {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'truth.jsonl')))
    .sort();
}

/** The rows of a corpus. */
export function readRows(folder, name) {
  const lines = readFileSync(join(folder, name, 'truth.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line));
}

/** The page of a row, as bytes. */
export function readPage(folder, name, row) {
  const bytes = readFileSync(join(folder, name, row.html));
  return row.html.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
