// What cleaning costs, in units of what htmlparser2 takes to parse the same page. Each page's runs are interleaved, so that a slow moment of the machine hits all alike.
//   node bench/speed.mjs [CORPORA] [--pages N] [--rounds N] [--peers]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from 'cheerio';
import { parseDocument } from 'htmlparser2';
import { cleanArticle, stripSponsored } from '../dist/index.js';
import { corpusNames, readPage, readRows } from './corpora.mjs';
import { PEERS } from './peers.mjs';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
/** What is timed: each gets the page as bytes and as a string. The first is the unit. */
const CONTENDERS = {
  'htmlparser2 (parse only)': (_, html) => parseDocument(html),
  cleanArticle: (bytes) => cleanArticle(bytes),
  stripSponsored: (bytes) => stripSponsored(bytes),
  'cheerio (parse only)': (_, html) => load(html),
};
const WITH_PEERS = {
  ...CONTENDERS,
  ...Object.fromEntries(Object.entries(PEERS).map(([name, extract]) => [name, (bytes) => extract(bytes, {})])),
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
async function timePage({ bytes }, rounds, contenders) {
  const html = new TextDecoder().decode(bytes);
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      await contenders[name](bytes, html);
      // The first round warms up.
      if (round > 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, quantile(times[name], 0.5)]));
}

async function printTable(title, pages, rounds, contenders) {
  const [unit] = Object.keys(contenders);
  const timed = [];
  for (const page of pages) timed.push(await timePage(page, rounds, contenders));
  console.log(`\n${title}: ${pages.length} pages, ${rounds} rounds`);
  console.log(`${''.padEnd(26)}${['median ×', '95 % ×', 'worst ×', 'median ms'].map((column) => column.padStart(11)).join('')}`);
  for (const name of Object.keys(contenders)) {
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
  options: { pages: { type: 'string', default: '25' }, rounds: { type: 'string', default: '15' }, peers: { type: 'boolean' } },
});
const rounds = Number(values.rounds);
const warmUp = fixturePages();
const contenders = values.peers ? WITH_PEERS : CONTENDERS;
for (const page of warmUp) await timePage(page, 3, contenders);
await printTable('fixtures', warmUp, rounds, contenders);
const [folder] = positionals;
if (folder && !existsSync(folder)) {
  console.error(`${folder} does not exist`);
  process.exit(2);
}
for (const name of folder ? corpusNames(folder) : [])
  await printTable(name, corpusPages(folder, name, Number(values.pages)), rounds, contenders);
