// What a second thread brings: pages a second of `cleancopy batch` with each number of workers. The runs alternate, so that a slow moment
// of the machine hits all alike; a ratio is of two neighbouring runs.
//   node bench/throughput.mjs CORPORA [--pages N] [--rounds N] [--workers 1,2]
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusNames, readRows } from './corpora.mjs';

const COMMAND = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '5' },
    workers: { type: 'string', default: '1,2' },
  },
});
const [folder] = positionals;
if (!folder || !existsSync(folder)) {
  console.error('usage: node bench/throughput.mjs CORPORA [--pages N] [--rounds N] [--workers 1,2]');
  process.exit(2);
}

/** Every n-th page of all corpora, so that there are about as many as asked for. */
function pageFiles(count) {
  const files = corpusNames(folder).flatMap((name) => readRows(folder, name).map((row) => join(folder, name, row.html)));
  const step = Math.max(1, files.length / count);
  return Array.from({ length: Math.floor(files.length / step) }, (_, i) => files[Math.floor(i * step)]);
}

/** Runs the command as a user does, start and end of the process included; gives seconds and the output. */
async function run(files, workers, output) {
  const start = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'batch', '--quiet', '--overwrite', '-w', String(workers), '-o', output, ...files], {
    stdio: 'inherit',
  });
  await new Promise((resolve) => child.once('exit', resolve));
  return { seconds: (performance.now() - start) / 1000, written: readFileSync(output, 'utf8') };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const fixed = (number, digits = 2) => number.toFixed(digits).padStart(8);

const files = pageFiles(Number(values.pages));
const [base, ...others] = values.workers.split(',').map(Number);
const scratch = mkdtempSync(join(tmpdir(), 'cleancopy-'));
const rates = new Map([base, ...others].map((workers) => [workers, []]));
let reference = null;
try {
  console.log(`${files.length} pages, ${values.rounds} rounds, ${availableParallelism()} processors, load ${loadavg()[0].toFixed(1)}`);
  console.log(
    ['round', ...[...rates.keys()].map((workers) => `pages/s, ${workers}`), ...others.map((workers) => `${workers} : ${base}`)].join('  '),
  );
  for (let round = 0; round < Number(values.rounds); round++) {
    // Turn about, so that neither always runs first.
    const order = round % 2 === 0 ? [base, ...others] : [...others, base];
    const now = new Map();
    for (const workers of order) {
      const { seconds, written } = await run(files, workers, join(scratch, 'out.ndjson'));
      reference ??= written;
      if (written !== reference) throw new Error(`${workers} workers wrote another output`);
      now.set(workers, files.length / seconds);
    }
    for (const [workers, rate] of now) rates.get(workers).push(rate);
    const ratios = others.map((workers) => now.get(workers) / now.get(base));
    console.log(
      [String(round + 1).padStart(5), ...[...rates.keys()].map((w) => fixed(now.get(w), 1)), ...ratios.map((ratio) => fixed(ratio))].join(
        '  ',
      ),
    );
  }
  for (const workers of others) {
    const ratios = rates.get(workers).map((rate, i) => rate / rates.get(base)[i]);
    console.log(`${workers} : ${base}, median of ${ratios.length} pairs: ${median(ratios).toFixed(2)}`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
