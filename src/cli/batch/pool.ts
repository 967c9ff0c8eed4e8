import { Tinypool } from 'tinypool';
import { failureOf } from './cleanRecord.js';
import { failureLine, type Line, type Settings, type Task } from './record.js';
import type { Job } from './worker.js';

/** Threads that clean records. */
export interface Pool {
  /** Never rejects: where a thread dies of a record (out of memory), that is the record's failure. */
  clean(task: Task): Promise<Line>;
  close(): Promise<void>;
}

/** A pool of so many threads, all started with the first record. */
export function lazyPool(workers: number, settings: Settings): Pool {
  let pool: Tinypool | null = null;
  const start = () => new Tinypool({ filename: new URL('./worker.js', import.meta.url).href, minThreads: workers, maxThreads: workers });
  return {
    async clean(task) {
      if ('error' in task) return failureLine(task, task.error, task);
      const job: Job = { task, settings };
      try {
        pool ??= start();
        return await pool.run(job, { transferList: memoryOf(task) });
      } catch (error) {
        return failureLine(task, failureOf(error));
      }
    },
    close: async () => pool?.destroy(),
  };
}

/** What a task holds that can be handed to a thread without a copy. */
function memoryOf(task: Task): ArrayBuffer[] {
  if ('row' in task) return [task.row.buffer];
  return 'body' in task ? [task.body.bytes.buffer] : [];
}
