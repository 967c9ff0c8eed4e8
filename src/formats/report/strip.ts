import type { Item } from './order.js';

const WIDTH = 1000;
/** Even a block without text shows, by this many characters. */
const LEAST = 12;

const classOf = (item: Item): string => (item.part === 'removed' ? `k-${item.block.kind}` : 'story');
const sizeOf = (item: Item): number => Math.max(LEAST, (item.part === 'removed' ? item.block.text : item.text).length);

/** The page at a glance: a strip from its start to its end, the story in black, the rest in the colours of the kinds, by their length. */
export function strip(items: readonly Item[]): string {
  const runs: { name: string; size: number }[] = [];
  for (const item of items) {
    const last = runs[runs.length - 1];
    if (last?.name === classOf(item)) last.size += sizeOf(item);
    else runs.push({ name: classOf(item), size: sizeOf(item) });
  }
  const total = runs.reduce((sum, { size }) => sum + size, 0);
  let x = 0;
  const rects = runs.map(({ name, size }) => {
    const from = x;
    x += (WIDTH * size) / total;
    return `<rect class="${name}" x="${from.toFixed(1)}" width="${(x - from).toFixed(1)}" height="10"/>`;
  });
  const drawing = `<svg viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" shape-rendering="crispEdges" aria-hidden="true">${rects.join('')}</svg>`;
  return `<div class="strip">${drawing}<p class="quiet" aria-hidden="true"><span>Top of the page</span><span>Foot of the page</span></p></div>`;
}
