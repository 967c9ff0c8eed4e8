import { isTag, isText } from 'domhandler';
import { LIMITS } from './limits.js';
import { parseHtml } from './parseHtml.js';
import { walk } from './walk.js';

const PARAGRAPHS: ReadonlySet<string> = new Set('p div li h1 h2 h3 h4 h5 h6 blockquote tr ul ol table figure section article'.split(' '));
const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style']);

/** The text of a string that may hold tags and character references, paragraphs parted by `\n\n`. */
export function textOfMarkup(markup: string): string {
  if (!markup.includes('<') && !markup.includes('&')) return markup;
  const text: string[] = [];
  const document = parseHtml(markup, { maxDepth: LIMITS.maxDepth, maxNodes: Number.POSITIVE_INFINITY });
  walk(document, {
    enter(node) {
      if (isText(node)) text.push(node.data);
      if (!isTag(node)) return false;
      if (node.name === 'br') text.push('\n');
      else if (PARAGRAPHS.has(node.name)) text.push('\n\n');
      return !NO_TEXT.has(node.name);
    },
    leave(element) {
      if (PARAGRAPHS.has(element.name)) text.push('\n\n');
    },
  });
  return text.join('');
}

const OPENS_WITH_TAG = /^\s{0,20}<[a-z][^<>]{0,500}>/i;
/** A character reference that no text on markup would have to write. */
const REFERENCE = /&(?!(?:lt|gt|amp|quot|apos|nbsp);)(?:[a-z]{3,8}|#\d{2,6});/i;

/** Whether what was taken for text is markup beyond doubt, not a text that names tags. */
export const isEscapedMarkup = (text: string): boolean => OPENS_WITH_TAG.test(text) || text.includes('</p>') || REFERENCE.test(text);
