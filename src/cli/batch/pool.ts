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

/** A pool of so many threads, all started at once. */
export function startPool(workers: number, settings: Settings): Pool {
  const pool = new Tinypool({ filename: new URL('./worker.js', import.meta.url).href, minThreads: workers, maxThreads: workers });
  return {
    async clean(task) {
      if ('error' in task) return failureLine(task, task.error, task);
      const job: Job = { task, settings };
      try {
        return await pool.run(job, { transferList: memoryOf(task) });
      } catch (error) {
        return failureLine(task, failureOf(error));
      }
    },
    close: () => pool.destroy(),
  };
}

/** What a task holds that can be handed to a thread without a copy. */
function memoryOf(task: Task): ArrayBuffer[] {
  if ('row' in task) return [task.row.buffer];
  return 'body' in task ? [task.body.bytes.buffer] : [];
}
