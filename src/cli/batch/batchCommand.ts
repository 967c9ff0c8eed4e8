import type { Kind } from '../../index.js';
import { keptKinds } from '../arguments.js';
import { UsageError } from '../errors.js';
import type { FormatName } from '../formats.js';
import { isAddress } from '../readPage.js';
import { stylesFor, type Terminal, write } from '../terminal.js';
import { inOrder, type Window } from './inOrder.js';
import { findFiles, totalSize } from './inputs.js';
import { lineSink, prepare, type Sink } from './output.js';
import { lazyPool } from './pool.js';
import { type Progress, progressBar, rate, SILENT } from './progress.js';
import type { Task } from './record.js';
import { readTasks } from './tasks.js';

/** Options of `cleancopy batch INPUT…`, as parsed. */
export interface BatchFlags {
  format: FormatName;
  kinds?: Kind[];
  keep?: Kind[];
  output?: string;
  errors?: string;
  resume?: boolean;
  overwrite?: boolean;
  workers: number;
  maxBytes: number;
  quiet?: boolean;
}

/** Records under way for each thread: enough that a slow page holds up none. */
const ITEMS_PER_WORKER = 16;
/** Bytes of input under way. */
const MAX_HELD_BYTES = 64_000_000;

/** Cleans all records of the inputs into one output. Returns the exit code: 0, or 1 if a record failed. */
export async function batchCommand(inputs: readonly string[], flags: BatchFlags, terminal: Terminal): Promise<number> {
  const address = inputs.find(isAddress);
  if (address !== undefined) throw new UsageError(`${address} is an address; batch reads files and standard input`);
  const { output } = flags;
  const errors = flags.errors ?? (output === undefined ? undefined : `${output}.errors`);
  const done = await prepare({ output, errors, resume: flags.resume, overwrite: flags.overwrite });
  const own = [output, errors].filter((file) => file !== undefined);
  const shown = terminal.stderr.isTTY === true && flags.quiet !== true;
  const progress = shown ? progressBar(terminal.stderr, await totalSize(inputs, own)) : SILENT;
  const reading = { stdin: terminal.stdin, maxBytes: flags.maxBytes, done: done.last, onBytes: progress.bytes };
  const run = {
    tasks: readTasks(findFiles(inputs, own), reading),
    lines: lineSink(output ?? terminal.stdout),
    failures: lineSink(errors ?? terminal.stderr),
    progress,
  };
  const start = performance.now();
  const counts = await runAll(run, flags);
  if (flags.quiet !== true) {
    const summary = summaryOf({ ...counts, before: done.records, seconds: (performance.now() - start) / 1000 });
    const where = counts.failed > 0 && errors !== undefined ? `; see ${errors}` : '';
    await write(terminal.stderr, `${stylesFor(terminal.stderr).dim(`${summary}${where}`)}\n`);
  }
  return counts.failed + done.failures.length > 0 ? 1 : 0;
}

/** What a run is made of. */
interface Run {
  tasks: AsyncIterable<Task>;
  lines: Sink;
  failures: Sink;
  progress: Progress;
}

async function runAll({ tasks, lines, failures, progress }: Run, flags: BatchFlags): Promise<{ records: number; failed: number }> {
  const { format, maxBytes, workers } = flags;
  const pool = lazyPool(workers, { format, maxBytes, keep: keptKinds(flags) });
  const window: Window = { items: workers * ITEMS_PER_WORKER, weight: MAX_HELD_BYTES };
  let records = 0;
  let failed = 0;
  try {
    for await (const line of inOrder(tasks, pool.clean, window, weightOf)) {
      await lines.write(line);
      if (line.failed) await failures.write(line);
      records += 1;
      failed += line.failed ? 1 : 0;
      progress.record(line.failed);
    }
  } finally {
    progress.stop();
    await Promise.all([pool.close(), lines.close(), failures.close()]);
  }
  return { records, failed };
}

function weightOf(task: Task): number {
  if ('row' in task) return task.row.length;
  return 'body' in task ? task.body.bytes.length : 0;
}

const number = (count: number): string => count.toLocaleString('en-US');

function summaryOf(run: { records: number; failed: number; before: number; seconds: number }): string {
  const before = run.before > 0 ? ` (and ${number(run.before)} done before)` : '';
  const speed = `${run.seconds.toFixed(1)} s, ${rate(run.records, run.seconds)}/s`;
  return `${number(run.records)} pages${before} in ${speed}; ${number(run.failed)} failed`;
}
