import { SingleBar } from 'cli-progress';
import type { Output } from '../terminal.js';

/** What a run says of itself while it goes on. */
export interface Progress {
  /** A record is done. */
  record(failed: boolean): void;
  /** So many bytes of the input were read. */
  bytes(count: number): void;
  stop(): void;
}

const MAX_BAR = 40;
const TEXT_WIDTH = 60;
const UPDATES_PER_SECOND = 5;

/** No progress is shown: the output is no terminal, or the user wants none. */
export const SILENT: Progress = { record: () => undefined, bytes: () => undefined, stop: () => undefined };

/** Pages a second, as people read it. */
export const rate = (records: number, seconds: number): string => (seconds > 0 ? (records / seconds).toFixed(1) : '0');

/**
 * A bar on a terminal: share of the input, pages, failures, pages a second, time left.
 *
 * @param total bytes of the input, `null` where that is not known; then there is no bar and no time left
 */
export function progressBar(stderr: Output, total: number | null): Progress {
  const counts = 'pages: {pages} · failed: {failed} · {rate}/s';
  const bar = new SingleBar({
    stream: stderr,
    format: total === null ? counts : `{bar} {percentage} % · ${counts} · left: {eta_formatted}`,
    barsize: Math.max(5, Math.min(MAX_BAR, (stderr.columns ?? 80) - TEXT_WIDTH)),
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    fps: UPDATES_PER_SECOND,
    etaBuffer: 200,
  });
  const start = performance.now();
  let read = 0;
  let pages = 0;
  let failures = 0;
  const payload = () => ({ pages, failed: failures, rate: rate(pages, (performance.now() - start) / 1000) });
  const show = () => bar.update(total === null ? pages : Math.min(read, total), payload());
  bar.start(total ?? 0, 0, payload());
  return {
    record(failed) {
      pages += 1;
      if (failed) failures += 1;
      show();
    },
    bytes(count) {
      read += count;
    },
    stop() {
      show();
      bar.stop();
    },
  };
}
