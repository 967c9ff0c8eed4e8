import { readsAsProse, width } from '../blocks/prose.js';
import type { LabelledBlock } from './label.js';

/** Width of text (in Latin letters) at which a body is half as sure as a long one. */
const HALF = 250;
/** What a page without a headline, or without a sentence, is worth. */
const NO_HEADLINE = 0.8;
const FEWEST_PROSE = 0.5;

/**
 * How sure that the page is an article and its body was found, 0–1: the certainty of its body's blocks by their length, less where there is
 * little of it or where it is no prose.
 */
export function confidenceOf(blocks: readonly LabelledBlock[]): number {
  let text = 0;
  let sure = 0;
  let prose = 0;
  let headline = false;
  for (const { block, verdict } of blocks) {
    if (verdict.label === 'headline') headline = true;
    if (block.media || (verdict.label !== 'body' && verdict.label !== 'note')) continue;
    const size = width(block.text);
    text += size;
    sure += size * verdict.body;
    if (readsAsProse(block.text, 0)) prose += size;
  }
  if (text === 0) return 0;
  const certainty =
    (sure / text) * (text / (text + HALF)) * (FEWEST_PROSE + (1 - FEWEST_PROSE) * (prose / text)) * (headline ? 1 : NO_HEADLINE);
  return Math.round(certainty * 1000) / 1000;
}
