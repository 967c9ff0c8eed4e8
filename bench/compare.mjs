// Scores the built library on corpora of pages whose truth is known.
//   node bench/compare.mjs CORPORA [--module FILE] [--corpus NAME[,NAME]] [--fold N] [--limit N] [--as text] [--json FILE] [--weights FOLDER] [--peer NAME]
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusNames, readPage, readRows } from './corpora.mjs';
import { loadFolds } from './folds.mjs';
import { asPlainText, corpusScores, ledgerScores, outcomes } from './scoring.mjs';

const USAGE =
  'Usage: node bench/compare.mjs CORPORA [--module FILE] [--corpus NAME[,NAME]] [--fold N] [--limit N] [--as text] [--json FILE] [--weights FOLDER] [--peer NAME]';
const BUILT = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const BODY_COLUMNS = ['f1', 'precision', 'recall', 'paragraphs', 'title', 'authors', 'date'];
const KIND_COLUMNS = ['keptOut', 'precision', 'recall', 'f1'];

function readArguments() {
  const string = { type: 'string' };
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        module: { ...string, default: BUILT },
        corpus: string,
        fold: string,
        limit: string,
        as: string,
        json: string,
        weights: string,
        peer: string,
      },
    });
  } catch (error) {
    return { values: {}, positionals: [], problem: error.message };
  }
}

const cell = (value) => (value === null || value === undefined ? '–' : value.toFixed(3)).padStart(11);
const head = (columns) => columns.map((column) => column.padStart(11)).join('');

function printBody(scores) {
  console.log(`${head(BODY_COLUMNS)}    ms/page`);
  console.log(`${BODY_COLUMNS.map((column) => cell(scores[column])).join('')}${scores.ms.toFixed(1).padStart(11)}`);
}

function printLedger(scores) {
  for (const name of ['bodyKept', 'keptOut', 'kindF1', 'notesKept', 'nowhere']) console.log(`${name.padEnd(11)}${cell(scores[name])}`);
  console.log(`${'kind'.padEnd(11)}${'blocks'.padStart(8)}${head(KIND_COLUMNS)}`);
  for (const [kind, of] of Object.entries(scores.kinds)) {
    console.log(`${kind.padEnd(11)}${String(of.blocks).padStart(8)}${KIND_COLUMNS.map((column) => cell(of[column])).join('')}`);
  }
}

async function runPage(cleanArticle, row, input) {
  const start = performance.now();
  try {
    const article = (await cleanArticle(input, row.url ? { url: row.url } : {})) ?? undefined;
    return { row, article, ms: performance.now() - start };
  } catch (error) {
    return { row, error, ms: performance.now() - start };
  }
}

async function runCorpus(libraryFor, folder, name, { fold, limit, as }) {
  const rows = readRows(folder, name).filter((row) => fold === undefined || row.fold === Number(fold));
  const results = [];
  for (const row of rows.slice(0, limit === undefined ? rows.length : Number(limit))) {
    const page = as === 'text' ? asPlainText(row.blocks) : { text: readPage(folder, name, row), blocks: row.blocks };
    results.push(await runPage(libraryFor(row).cleanArticle, { ...row, blocks: page.blocks }, page.text));
  }
  return results;
}

/** Which build cleans a row's page. */
async function chooseLibrary({ module, weights, peer }) {
  if (peer) {
    const { PEERS } = await import('./peers.mjs');
    if (!PEERS[peer]) throw new Error(`no peer ${peer}; there are ${Object.keys(PEERS).join(', ')}`);
    return () => ({ cleanArticle: PEERS[peer] });
  }
  if (weights) {
    const folds = await loadFolds(resolve(weights));
    return (row) => folds[row.fold];
  }
  const library = await import(pathToFileURL(resolve(module)).href);
  return () => library;
}

const { values: options, positionals, problem } = readArguments();
const [folder] = positionals;
if (problem || !folder || !existsSync(folder) || (options.as ?? 'text') !== 'text') {
  console.error(problem ?? USAGE);
  process.exit(2);
}
const libraryFor = await chooseLibrary(options);
const report = {};
for (const name of options.corpus?.split(',') ?? corpusNames(folder)) {
  const labelled = readRows(folder, name)[0]?.blocks !== undefined;
  if (options.as === 'text' && !labelled) continue;
  const results = await runCorpus(libraryFor, folder, name, options);
  const failed = results.filter(({ error }) => error);
  console.log(`\n${name}${options.as ? ' as plain text' : ''}: ${results.length} pages, ${failed.length} errors`);
  for (const { row, error } of failed) console.log(`  ${row.id}: ${error}`);
  report[name] = labelled ? ledgerScores(results.map(({ row, article }) => outcomes(row.blocks, article))) : corpusScores(results);
  (labelled ? printLedger : printBody)(report[name]);
}
if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
