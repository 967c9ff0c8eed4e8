import type { RemovedBlock } from '../types.js';

/**
 * A source without the ranges of some ledger entries.
 *
 * @param removed in page order, not overlapping, as a ledger is
 */
export function cut(source: string, removed: readonly RemovedBlock[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range } of removed) {
    parts.push(source.slice(at, range[0]));
    at = range[1];
  }
  parts.push(source.slice(at));
  return parts.join('');
}
