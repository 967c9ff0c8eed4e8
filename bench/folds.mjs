// Builds the library with the weights of one fold each: those that did not see the fold's sites.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/cleancopy');
const FOLDS = [0, 1, 2, 3, 4];

/** An esbuild plugin that puts a file in the place of `weights.json`. */
const withWeights = (file) => ({
  name: 'weights',
  setup: (bundler) => bundler.onResolve({ filter: /\/weights\.json$/ }, () => ({ path: file })),
});

async function buildFold(folder, fold) {
  const outfile = join(CACHE, `fold-${fold}.mjs`);
  await build({
    entryPoints: [join(ROOT, 'src/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
    outfile,
    plugins: [withWeights(join(folder, `weights-${fold}.json`))],
  });
  return import(pathToFileURL(outfile).href);
}

/** The library once for each fold, in the order of the folds; `folder` (absolute) holds `weights-0.json` to `weights-4.json`. */
export const loadFolds = (folder) => Promise.all(FOLDS.map((fold) => buildFold(folder, fold)));
