import { Parser } from 'htmlparser2';
import { squash } from './pageText.js';

/** How a paragraph of the text looks in the article. */
export type Shape = 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'table';

const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'item'] as const),
  ['blockquote', 'quote'],
  ['pre', 'code'],
  ['table', 'table'],
]);
const BLOCKS: ReadonlySet<string> = new Set([...SHAPES.keys(), 'p', 'ul', 'ol', 'dl', 'figure', 'figcaption']);

/** Shape of each paragraph of clean HTML that is no plain paragraph, by its text without white space. */
export function shapesOf(html: string): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  const open: Shape[] = [];
  let text = '';
  const flush = (): void => {
    const shape = open[open.length - 1];
    const letters = squash(text);
    if (letters !== '' && shape) shapes.set(letters, shape);
    text = '';
  };
  const parser = new Parser({
    onopentagname(name) {
      if (!BLOCKS.has(name) || open.includes('table')) return;
      flush();
      const shape = SHAPES.get(name);
      if (shape) open.push(shape);
    },
    ontext(data) {
      text += data;
    },
    onclosetag(name) {
      if (!BLOCKS.has(name) || (open.includes('table') && name !== 'table')) return;
      flush();
      if (SHAPES.has(name)) open.pop();
    },
  });
  parser.end(html);
  flush();
  return shapes;
}
