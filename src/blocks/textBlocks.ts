import type { Paragraph } from '../input/page.js';
import type { Block, Container } from './block.js';
import { readsAsProse } from './prose.js';

/** Paragraphs of plain text as blocks, all in one container. */
export function textBlocks(paragraphs: readonly Paragraph[]): Block[] {
  const container: Container = {
    element: null,
    tag: '',
    parent: null,
    index: 0,
    depth: 0,
    hidden: false,
    chars: 0,
    linkChars: 0,
    blocks: paragraphs.length,
    prose: 0,
    proseBlocks: 0,
    media: 0,
    emailFields: 0,
  };
  for (const { text } of paragraphs) {
    container.chars += text.length;
    if (!readsAsProse(text, 0)) continue;
    container.prose += text.length;
    container.proseBlocks += 1;
  }
  return paragraphs.map(({ text, start, end, line }, index) => ({
    index,
    text,
    range: [start, end],
    gap: '\n\n',
    tag: 'p',
    element: null,
    container,
    inline: [],
    nodes: [],
    media: null,
    links: [],
    hidden: false,
    line,
  }));
}
