import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { UsageError } from '../errors.js';
import { write } from '../terminal.js';
import type { Line } from './record.js';
import { type Done, readDone } from './resume.js';

/** Where a run's lines go. */
export interface Sink {
  write(line: Line): Promise<void>;
  close(): Promise<void>;
}

/** The files of a run. */
export interface OutputFiles {
  /** `undefined` for standard output. */
  output?: string | undefined;
  errors?: string | undefined;
  resume?: boolean | undefined;
  overwrite?: boolean | undefined;
}

/**
 * Makes the files ready and says what they hold of an earlier run. The error file is told again from the output, so that both agree
 * wherever the earlier run was killed.
 *
 * @throws UsageError if the output exists and neither `resume` nor `overwrite` says what to do with it, or it can't be resumed
 */
export async function prepare({ output, errors, resume, overwrite }: OutputFiles): Promise<Done> {
  if (resume && output === undefined) throw new UsageError('--resume needs -o, the output to go on with');
  if (resume && overwrite) throw new UsageError('--resume and --overwrite exclude each other');
  if (output !== undefined && existsSync(output) && !resume && !overwrite) {
    throw new UsageError(`${output} exists; --resume goes on with it, --overwrite starts anew`);
  }
  for (const file of [output, errors]) if (file !== undefined) await mkdir(dirname(file), { recursive: true });
  const done: Done = resume && output !== undefined ? await readDone(output) : { last: new Map(), records: 0, failures: [] };
  if (output !== undefined && !resume) await writeFile(output, '');
  if (errors !== undefined) {
    if (done.failures.length > 0) await writeFile(errors, done.failures.map((line) => `${line}\n`).join(''));
    else await rm(errors, { force: true });
  }
  return done;
}

/** A sink of lines into a file, which is made with the first line, behind what it holds; or into a stream that stays open. */
export function lineSink(to: string | Writable): Sink {
  if (typeof to !== 'string') return { write: ({ text }) => write(to, `${text}\n`), close: async () => undefined };
  let stream: Writable | null = null;
  return {
    write({ text }) {
      // An error is thrown by the next write, or by the end.
      stream ??= createWriteStream(to, { flags: 'a' }).on('error', () => undefined);
      return write(stream, `${text}\n`);
    },
    async close() {
      if (stream) await finished(stream.end());
    },
  };
}
