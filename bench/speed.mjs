// What cleaning costs, in units of what htmlparser2 takes to parse the same page.
//   node bench/speed.mjs [CORPORA] [--pages N] [--rounds N] [--peers] [--cpu]
//   node bench/speed.mjs --shapes [--shape NAME] [--sizes MB,MB] [--cpu]     ms per MB of pages of odd shapes and many sizes
//   node bench/speed.mjs --memory                                            peak memory against parsing alone, and whether any is kept
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from 'cheerio';
import { parseDocument } from 'htmlparser2';
import { cleanArticle, stripSponsored } from '../dist/index.js';
import { corpusNames, readPage, readRows } from './corpora.mjs';
import { printMemory } from './memory.mjs';
import { PEERS } from './peers.mjs';
import { printShapes } from './shapes.mjs';
import { cpuClock, printTable, timePage, wallClock } from './timing.mjs';

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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '25' },
    rounds: { type: 'string', default: '15' },
    peers: { type: 'boolean' },
    cpu: { type: 'boolean' },
    shapes: { type: 'boolean' },
    shape: { type: 'string' },
    sizes: { type: 'string', default: '1,5,20' },
    memory: { type: 'boolean' },
  },
});
const clock = values.cpu ? cpuClock : wallClock;
const [folder] = positionals;
if (folder && !existsSync(folder)) {
  console.error(`${folder} does not exist`);
  process.exit(2);
}

/** Compilers come to rest after some rounds over different pages. */
async function warmUp(pages, contenders) {
  for (let round = 0; round < 3; round++) for (const page of pages) await timePage(page, 3, contenders, clock);
}

async function printTables() {
  const rounds = Number(values.rounds);
  const contenders = values.peers ? WITH_PEERS : CONTENDERS;
  const corpora = [['fixtures', fixturePages()]];
  for (const name of folder ? corpusNames(folder) : []) corpora.push([name, corpusPages(folder, name, Number(values.pages))]);
  for (const [title, pages] of corpora) {
    await warmUp(pages, CONTENDERS);
    await printTable(title, pages, rounds, contenders, clock);
  }
}

if (values.shapes || values.shape) process.exitCode = printShapes(clock, values.sizes.split(',').map(Number), values.shape) ? 0 : 1;
else if (values.memory) process.exitCode = printMemory() ? 0 : 1;
else await printTables();
