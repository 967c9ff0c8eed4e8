import type { Kind } from '../../index.js';
import type { FormatName } from '../formats.js';

/** Which record of the input it is. */
export interface RecordKey {
  /** The file as it was named or found; `-` for standard input. */
  source: string;
  /** Line, or number of the WARC record, from 1; `null` where the source is a page of its own. */
  record: number | null;
}

/** A body from a WARC record, not yet decompressed. */
export interface Body {
  bytes: Uint8Array<ArrayBuffer>;
  /** Of its `Content-Encoding`. */
  encoding: string | null;
  url: string | null;
  charset: string | null;
}

/** One page to be cleaned, or the reason why it can't be. */
export type Task = RecordKey &
  ({ file: string } | { row: Uint8Array<ArrayBuffer> } | { body: Body } | { url: string | null; error: Failure });

/** Why a record has no article. */
export interface Failure {
  name: string;
  message: string;
}

/** What is the same for all records of a run. */
export interface Settings {
  format: FormatName;
  keep: readonly Kind[];
  maxBytes: number;
}

/** A record's line in the output, without its line end. */
export interface Line {
  text: string;
  failed: boolean;
}

/** The line of a record that failed. */
export function failureLine({ source, record }: RecordKey, error: Failure, about: { id?: unknown; url?: string | null } = {}): Line {
  const { id, url = null } = about;
  return { text: JSON.stringify({ source, record, ...(id !== undefined && { id }), url, error }), failed: true };
}
