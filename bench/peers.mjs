// Other extractors behind one signature, for comparing: (page as bytes, { url }) → an article, or null where they find none.
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';

const BLOCKS = new Set(
  'p div li ul ol td th tr table h1 h2 h3 h4 h5 h6 dt dd dl figcaption figure blockquote section article pre br hr'.split(' '),
);
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg']);
/** An address for pages that come without one; some extractors refuse to work without. */
const NOWHERE = 'https://example.com/';

/** Text of an extractor's HTML, a line a block. */
function textOf(html) {
  const lines = [''];
  const read = (node) => {
    if (isText(node)) lines[lines.length - 1] += node.data;
    else if (!isTag(node) || !SILENT.has(node.name)) {
      const block = isTag(node) && BLOCKS.has(node.name);
      if (block) lines.push('');
      for (const child of node.children ?? []) read(child);
      if (block) lines.push('');
    }
  };
  read(parseDocument(html ?? ''));
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

const article = ({ content, title, author, date, site }) => ({
  text: textOf(content),
  title: title ?? null,
  authors: author ? [{ name: author }] : [],
  publishedAt: date ?? null,
  siteName: site ?? null,
  removed: [],
});

const decoded = (bytes) => new TextDecoder().decode(bytes);

function readability(document) {
  const found = new Readability(document).parse();
  return (
    found && article({ content: found.content, title: found.title, author: found.byline, date: found.publishedTime, site: found.siteName })
  );
}

/** The extractors by name. */
export const PEERS = {
  'readability-linkedom': (bytes) => readability(parseHTML(decoded(bytes)).document),
  'readability-jsdom': (bytes, { url }) =>
    readability(new JSDOM(decoded(bytes), { url: url ?? NOWHERE, virtualConsole: new VirtualConsole() }).window.document),
  defuddle: async (bytes, { url }) => {
    const found = await Defuddle(parseHTML(decoded(bytes)).document, url ?? NOWHERE);
    return article({ content: found.content, title: found.title, author: found.author, date: found.published, site: found.site });
  },
  'article-extractor': async (bytes, { url }) => {
    const found = await extractFromHtml(decoded(bytes), url ?? NOWHERE);
    return (
      found && article({ content: found.content, title: found.title, author: found.author, date: found.published, site: found.source })
    );
  },
};
