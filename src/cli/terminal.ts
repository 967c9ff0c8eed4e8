import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';

/** A stream to write to, which may be a terminal. */
export type Output = Writable & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;

/** What the command reads from and writes to; `process` is one. */
export interface Terminal {
  stdin: Readable & { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
}

/** Wider lines are hard to read. */
const MAX_COLUMNS = 100;
const DEFAULT_COLUMNS = 80;

/** Width for running text, `null` where the output is no terminal and nothing may be wrapped. */
export function textWidth({ isTTY, columns }: Output): number | null {
  return isTTY ? Math.min(columns || DEFAULT_COLUMNS, MAX_COLUMNS) : null;
}

/** Styles for an output: ANSI codes on a terminal with colours, nothing when piped, under NO_COLOR or on a dumb terminal. */
export function stylesFor(output: Output) {
  const on = output.isTTY === true && output.hasColors?.() === true;
  const style = (start: number, end: number) => (text: string) => (on ? `\u001b[${start}m${text}\u001b[${end}m` : text);
  return { bold: style(1, 22), dim: style(2, 22), red: style(31, 39) };
}

/** Writes and waits until the stream takes more. Rejects with the stream's error. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.errored) throw stream.errored;
  if (!stream.write(text)) await once(stream, 'drain');
}
