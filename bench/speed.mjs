// What cleaning costs, in units of what htmlparser2 takes to parse the same page. Each page's runs are interleaved, so that a slow moment of the machine hits all alike.
//   node bench/speed.mjs [CORPORA] [--pages N] [--rounds N]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseDocument } from 'htmlparser2';
import { cleanArticle, stripSponsored } from '../dist/index.js';
import { corpusNames, readPage, readRows } from './corpora.mjs';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
/** What is timed: each gets the page as bytes and as a string. The first is the unit. */
const CONTENDERS = {
  'htmlparser2 (parse only)': (_, html) => parseDocument(html),
  cleanArticle: (bytes) => cleanArticle(bytes),
  stripSponsored: (bytes) => stripSponsored(bytes),
};

function fixturePages() {
  const files = readdirSync(FIXTURES, { recursive: true }).filter((file) => file.endsWith('.html'));
  return files.sort().map((file) => ({ id: file, bytes: readFileSync(join(FIXTURES, file)) }));
}

/** Every n-th page of a corpus, `count` of them. */
function corpusPages(folder, name, count) {
  const rows = readRows(folder, name);
  const step = Math.max(1, Math.floor(rows.length / count));
  return rows
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .map((row) => ({ id: row.id, bytes: readPage(folder, name, row) }));
}

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const quantile = (numbers, q) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * q))];

/** Median milliseconds of each contender on one page. */
function timePage({ bytes }, rounds) {
  const html = new TextDecoder().decode(bytes);
  const names = Object.keys(CONTENDERS);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      CONTENDERS[name](bytes, html);
      // The first round warms up.
      if (round > 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, quantile(times[name], 0.5)]));
}

function printTable(title, pages, rounds) {
  const [unit] = Object.keys(CONTENDERS);
  const timed = pages.map((page) => timePage(page, rounds));
  console.log(`\n${title}: ${pages.length} pages, ${rounds} rounds`);
  console.log(`${''.padEnd(26)}${['median ×', '95 % ×', 'worst ×', 'median ms'].map((column) => column.padStart(11)).join('')}`);
  for (const name of Object.keys(CONTENDERS)) {
    const ratios = timed.map((times) => times[name] / times[unit]);
    const cells = [
      quantile(ratios, 0.5),
      quantile(ratios, 0.95),
      Math.max(...ratios),
      quantile(
        timed.map((times) => times[name]),
        0.5,
      ),
    ];
    console.log(`${name.padEnd(26)}${cells.map((value) => value.toFixed(2).padStart(11)).join('')}`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '25' }, rounds: { type: 'string', default: '15' } },
});
const rounds = Number(values.rounds);
const warmUp = fixturePages();
for (const page of warmUp) timePage(page, 3);
printTable('fixtures', warmUp, rounds);
const [folder] = positionals;
if (folder && !existsSync(folder)) {
  console.error(`${folder} does not exist`);
  process.exit(2);
}
for (const name of folder ? corpusNames(folder) : []) printTable(name, corpusPages(folder, name, Number(values.pages)), rounds);
