// Keeps the scores from falling: runs the evaluation beside the checkout, where there is one, and compares with baseline.json.
//   node bench/guard.mjs            fails where a score is more than TOLERANCE worse than the baseline
//   node bench/guard.mjs --update   takes better scores over into the baseline; it never lowers one
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const EVALUATION = join(ROOT, '../shared/eval/evaluate.mjs');
const CORPORA = join(ROOT, '../shared/corpora');
const COMPARISON = join(ROOT, 'bench/compare.mjs');
/** Weights that did not see a fold each; only scores by them tell how the library does on new pages. */
const FOLDS = join(ROOT, 'bench/fit/folds');
const BASELINE = join(ROOT, 'bench/baseline.json');
const TOLERANCE = 0.002;
/** The runs: what their scores are filed under, and what to run. */
const RUNS = [
  { prefix: '', command: [EVALUATION] },
  { prefix: 'as text/', command: [EVALUATION, '--as', 'text'] },
  { prefix: 'out of fold/', command: [COMPARISON, CORPORA, '--weights', FOLDS] },
  { prefix: 'out of fold/as text/', command: [COMPARISON, CORPORA, '--weights', FOLDS, '--as', 'text'] },
];
/** Figures of a report that are not scores. */
const NOT_SCORES = new Set(['pages', 'blocks', 'ms']);
/** Figures of which less is better. */
const COSTS = new Set(['gone', 'nowhere', 'errors']);

/** The numbers of a nested report as [`fundus-dev/f1`, 0.9] pairs. */
function leaves(value, path) {
  if (typeof value === 'number') return NOT_SCORES.has(path.at(-1)) ? [] : [[path.join('/'), value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'cleancopy-scores-'));
  try {
    return Object.fromEntries(
      RUNS.flatMap(({ prefix, command }) => {
        const file = join(folder, 'report.json');
        execFileSync(process.execPath, [...command, '--json', file], { cwd: ROOT, stdio: 'inherit' });
        return leaves(JSON.parse(readFileSync(file, 'utf8')), []).map(([name, score]) => [prefix + name, score]);
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isCost = (name) => COSTS.has(name.slice(name.lastIndexOf('/') + 1));
/** How much better than the baseline; negative is worse. A score that is gone is as bad as can be. */
const gain = (name, before, now) => (now === undefined ? -1 : isCost(name) ? before - now : now - before);
const round = (score) => Math.round(score * 10_000) / 10_000;

function update(baseline, scores) {
  const names = [...new Set([...Object.keys(baseline), ...Object.keys(scores)])].sort();
  const best = names.map((name) => [
    name,
    name in baseline && !(gain(name, baseline[name], scores[name]) > 0) ? baseline[name] : round(scores[name]),
  ]);
  writeFileSync(BASELINE, `${JSON.stringify(Object.fromEntries(best), null, 2)}\n`);
  console.log(`\nbench/baseline.json: ${best.length} scores, ${best.filter(([name, score]) => score !== baseline[name]).length} changed`);
}

function compare(baseline, scores) {
  const fallen = Object.keys(baseline).filter((name) => gain(name, baseline[name], scores[name]) < -TOLERANCE);
  for (const name of fallen)
    console.log(`worse: ${name} was ${baseline[name]}, is ${scores[name] === undefined ? 'missing' : round(scores[name])}`);
  console.log(`\n${Object.keys(baseline).length} scores, ${fallen.length} more than ${TOLERANCE} worse than bench/baseline.json`);
  if (fallen.length > 0) process.exitCode = 1;
}

if (!existsSync(EVALUATION)) {
  console.log('SKIPPED: no ../shared/eval beside this checkout, so no scores to guard');
} else {
  const baseline = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : undefined;
  if (process.argv.includes('--update')) update(baseline ?? {}, measure());
  else if (baseline) compare(baseline, measure());
  else console.log('SKIPPED: no bench/baseline.json yet; node bench/guard.mjs --update writes it');
}
