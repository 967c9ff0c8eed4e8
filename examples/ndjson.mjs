// @ts-check
// A stage of a pipe: lines {"url", "html"} in, lines {"url", "article"} or {"url", "error"} out, in the same order. It reads no faster
// than its output is taken, so memory stays bounded. (On all processors, and with more formats: npx cleancopy batch.)
//
//   zcat pages.ndjson.gz | node examples/ndjson.mjs | gzip > articles.ndjson.gz
import { pipeline } from 'node:stream/promises';
import { cleanArticle } from 'cleancopy';

/** @param {AsyncIterable<string>} chunks */
async function* lines(chunks) {
  let rest = '';
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    rest += first;
    for (const next of others) {
      yield rest;
      rest = next;
    }
  }
  yield rest;
}

/** @param {string} line */
function clean(line) {
  let url = null;
  try {
    const page = JSON.parse(line);
    if (typeof page?.html !== 'string') throw new TypeError('The line is no object with a page as its "html".');
    url = page.url ?? null;
    return { url, article: cleanArticle(page.html, url === null ? {} : { url }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { url, error: { name: error.name, message: error.message } };
  }
}

/** @param {AsyncIterable<string>} source */
async function* cleaned(source) {
  for await (const line of source) {
    if (line.trim() !== '') yield `${JSON.stringify(clean(line))}\n`;
  }
}

process.stdin.setEncoding('utf8');
try {
  await pipeline(process.stdin, lines, cleaned, process.stdout);
} catch (error) {
  // The next stage has read enough, as `head` does.
  if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
}
