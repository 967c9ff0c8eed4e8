import type { Gap } from '../blocks/block.js';
import type { LabelledBlock } from '../label/label.js';
import type { Kind } from '../types.js';
import { isTextLabel, strongerGap } from './kept.js';

/**
 * The article's text: its kept blocks, each parted from the one before by the strongest gap that lies between them on the page.
 *
 * @param keep kinds that stay in the text beside body and notes
 */
export function writeText(blocks: readonly LabelledBlock[], keep: readonly Kind[]): string {
  const parts: string[] = [];
  let gap: Gap = ' ';
  for (const { block, verdict } of blocks) {
    if (block.media || block.text === '') continue;
    gap = strongerGap(gap, block.gap);
    if (!isTextLabel(verdict.label, keep)) continue;
    if (parts.length > 0) parts.push(gap);
    parts.push(block.text);
    gap = ' ';
  }
  return parts.join('');
}
