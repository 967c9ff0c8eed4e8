// Fits the weights of src/label from development corpora, scores them out of fold and writes src/label/weights.json.
//   npm run fit -- CORPORA_FOLDER [--folds FOLDER] [--only html|text] [--out FILE]
//   --folds: also the weights that saw all folds but one, a file a fold
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BoostOptions, encode } from './boost.js';
import { asPlainText, type CorpusPage, readCorpora } from './corpus.js';
import { type Fitted, fitModel, type Settings } from './model.js';
import { reportScores } from './report.js';
import { collectRows, measureRows } from './rows.js';

type Format = 'html' | 'text';

const BODY: BoostOptions = {
  rounds: 90,
  leaves: 16,
  mostFeatures: 180,
  rate: 0.13,
  minRows: 40,
  l2: 3,
  columnShare: 0.4,
  rowShare: 0.6,
  seed: 1,
};
const KINDS: BoostOptions = {
  rounds: 24,
  leaves: 8,
  mostFeatures: 180,
  rate: 0.25,
  minRows: 12,
  l2: 2,
  columnShare: 0.4,
  rowShare: 0.7,
  seed: 3,
};
const SETTINGS: Record<Format, Settings> = {
  html: {
    body: BODY,
    bodyAgain: { ...BODY, rounds: 70, seed: 2 },
    kinds: KINDS,
    kindsAgain: { ...KINDS, seed: 4 },
  },
  // Text has fewer features to learn from, and less room in the file.
  text: {
    body: { ...BODY, rounds: 60 },
    bodyAgain: { ...BODY, rounds: 40, seed: 2 },
    kinds: { ...KINDS, rounds: 15 },
    kindsAgain: { ...KINDS, rounds: 17, seed: 4 },
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string', default: 'src/label/weights.json' },
  },
});
const folder = positionals[0];
if (!folder || !fs.existsSync(folder)) {
  console.error('usage: npm run fit -- CORPORA_FOLDER [--folds FOLDER] [--only html|text] [--out FILE]');
  process.exit(2);
}

const log = (...words: unknown[]): void => console.log(`${process.uptime().toFixed(0)} s`, ...words);

function asData({ columns, body, bodyAgain, kinds, kindsAgain }: Fitted): object {
  const { features, forests } = encode(columns, [body, bodyAgain, kinds, kindsAgain]);
  return { features, body: forests[0], bodyAgain: forests[1], kinds: forests[2], kindsAgain: forests[3] };
}

function wordsAsData(words: Map<string, number[]>): object {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const tenths = sorted.flatMap(([, weights]) => weights.map((w) => Math.max(-127, Math.min(127, Math.round(w * 10)))));
  return { names: sorted.map(([word]) => word).join(' '), tenths: Buffer.from(Int8Array.from(tenths).buffer).toString('base64') };
}

/** Replaces one format's part of a data file; class-name words belong to HTML. */
function write(file: string, format: Format, fitted: Fitted, scores: Record<string, number>): void {
  const old = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const data = {
    about: 'Written by `npm run fit` (bench/README.md). Scores are of pages of sites that the weights did not see.',
    outOfFold: { ...old.outOfFold, [format]: scores },
    html: old.html,
    text: old.text,
    words: old.words,
    [format]: asData(fitted),
    ...(format === 'html' ? { words: wordsAsData(fitted.words) } : {}),
  };
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(data)}\n`);
  log(`${file}: ${fs.statSync(file).size} bytes`);
}

function run(format: Format, pages: readonly CorpusPage[]): void {
  const rows = collectRows(pages);
  log(`${format}: ${pages.length} pages, ${rows.total} blocks`);
  const features = measureRows(rows);
  log('measured');
  const { final, folds, outOfFold } = fitModel(rows, features, SETTINGS[format], log);
  const scores = reportScores(rows, outOfFold);
  log('out of fold', JSON.stringify(scores));
  write(values.out, format, final, scores);
  if (values.folds)
    for (const [fold, fitted] of folds.entries()) write(path.join(values.folds, `weights-${fold}.json`), format, fitted, {});
}

const pages = readCorpora(folder);
if (values.only !== 'text') run('html', pages);
if (values.only !== 'html') run('text', pages.filter((p) => p.corpus !== 'trafilatura-dev').map(asPlainText));
