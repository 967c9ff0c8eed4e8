import { cleanRecord } from './cleanRecord.js';
import type { Line, Settings, Task } from './record.js';

/** What a worker thread is sent. */
export interface Job {
  task: Task;
  settings: Settings;
}

/** Runs in a worker thread: cleans one record. */
export default function work({ task, settings }: Job): Promise<Line> {
  return cleanRecord(task, settings);
}
