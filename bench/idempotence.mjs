// How often cleaning clean copy changes nothing: cleans each page of the corpora, then the HTML that came out.
//   node bench/idempotence.mjs CORPORA [--corpus NAME[,NAME]] [--limit N] [--show]   after `npm run build`
// Fails below LEAST. --limit takes N pages of each corpus, spread over it; --show prints what changed.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cleanArticle } from '../dist/index.js';
import { corpusNames, readPage, readRows } from './corpora.mjs';

const LEAST = 0.98;

/** The first paragraph of one text that the other lacks. */
function firstLost(before, after) {
  const kept = new Set(after.split('\n\n'));
  return before.split('\n\n').find((paragraph) => !kept.has(paragraph)) ?? '';
}

function check(folder, name, rows, show) {
  const counts = { pages: 0, text: 0, html: 0 };
  for (const row of rows) {
    const first = cleanArticle(readPage(folder, name, row), row.url ? { url: row.url } : {});
    if (first.text === '') continue;
    const again = cleanArticle(first.html);
    counts.pages += 1;
    if (again.html === first.html) counts.html += 1;
    if (again.text === first.text) counts.text += 1;
    else if (show) console.log(`${name} ${row.id}: ${JSON.stringify(firstLost(first.text, again.text).slice(0, 100))}`);
  }
  return counts;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, limit: { type: 'string' }, show: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (!folder) throw new Error('Usage: node bench/idempotence.mjs CORPORA');
if (!existsSync(folder)) console.log(`SKIPPED: no ${folder}`);
else {
  const names = values.corpus?.split(',') ?? corpusNames(folder);
  const all = { pages: 0, text: 0, html: 0 };
  for (const name of names) {
    const rows = readRows(folder, name);
    const step = Math.max(1, Math.floor(rows.length / Number(values.limit ?? rows.length)));
    const counts = check(
      folder,
      name,
      rows.filter((_, i) => i % step === 0),
      values.show,
    );
    console.log(`${name}: text the same on ${counts.text}, html on ${counts.html} of ${counts.pages} pages with text`);
    for (const key of Object.keys(all)) all[key] += counts[key];
  }
  const share = all.text / all.pages;
  console.log(
    `all: text ${share.toFixed(4)}, html ${(all.html / all.pages).toFixed(4)} of ${all.pages} pages; at least ${LEAST} is asked of text`,
  );
  if (!(share >= LEAST)) process.exitCode = 1;
}
