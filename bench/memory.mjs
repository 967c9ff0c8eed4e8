// How much memory cleaning takes, and whether it gives all of it back. Each measurement runs in a process of its own, with the collector at hand.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'htmlparser2';
import { cleanArticle } from '../dist/index.js';
import { SHAPES } from './shapes.mjs';

const SELF = fileURLToPath(import.meta.url);
const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const MEGABYTE = 1_000_000;
const PAGE = 5 * MEGABYTE;
/** Peak memory may be so many times that of parsing alone. */
const MOST = 2;
const FEW = 2000;
const MANY = 20_000;
/** Share by which the heap may have grown between few pages and many. */
const SLACK = 0.05;
const NO_LIMITS = { maxBytes: 10 * PAGE, maxNodes: 10 * PAGE };

const RUNS = {
  parse: (page) => parseDocument(page),
  clean: (page) => cleanArticle(page, NO_LIMITS),
};

/** Megabytes that a process held at its most, when all it did was one thing to one page of a shape. */
function peak(what, shape) {
  RUNS[what](SHAPES[shape](PAGE));
  return (process.resourceUsage().maxRSS * 1024) / MEGABYTE;
}

/** Megabytes of heap in use after few pages and after many. */
function kept() {
  const files = readdirSync(FIXTURES, { recursive: true }).filter((file) => file.endsWith('.html'));
  const pages = files.map((file) => readFileSync(join(FIXTURES, file))).filter((bytes) => bytes.length < 20_000);
  const heapAfter = (from, to) => {
    for (let i = from; i < to; i++) cleanArticle(pages[i % pages.length]);
    global.gc();
    global.gc();
    return process.memoryUsage().heapUsed / MEGABYTE;
  };
  const few = heapAfter(0, FEW);
  return [few, heapAfter(FEW, MANY)];
}

/** What a process of its own measures. */
function measured(...args) {
  const flags = ['--expose-gc', '--max-old-space-size=8192'];
  return JSON.parse(execFileSync(process.execPath, [...flags, SELF, ...args], { encoding: 'utf8' }));
}

/** Prints both; whether both are as they should be. */
export function printMemory() {
  let sound = true;
  console.log(`\npeak memory of the process in MB, pages of ${PAGE / MEGABYTE} MB`);
  for (const shape of Object.keys(SHAPES)) {
    const parse = measured('peak', 'parse', shape);
    const clean = measured('peak', 'clean', shape);
    if (clean > parse * MOST) sound = false;
    const cells = `parse ${parse.toFixed(0).padStart(5)}   cleanArticle ${clean.toFixed(0).padStart(5)}`;
    console.log(`${shape.padEnd(26)} ${cells}   ${(clean / parse).toFixed(2).padStart(6)}×`);
  }
  const [few, many] = measured('kept');
  if (many > few * (1 + SLACK)) sound = false;
  console.log(`\nheap after ${FEW} pages ${few.toFixed(2)} MB, after ${MANY} pages ${many.toFixed(2)} MB`);
  return sound;
}

if (process.argv[1] === SELF) {
  const [what, ...args] = process.argv.slice(2);
  console.log(JSON.stringify(what === 'kept' ? kept() : peak(...args)));
}
