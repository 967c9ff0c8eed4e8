import type { Page } from '../input/page.js';
import type { Block } from './block.js';
import { htmlBlocks } from './htmlBlocks.js';
import { textBlocks } from './textBlocks.js';

/** The blocks of a page in reading order; HTML and plain text give the same type. */
export function readBlocks(page: Page): Block[] {
  return page.format === 'html' ? htmlBlocks(page.document) : textBlocks(page.paragraphs);
}
