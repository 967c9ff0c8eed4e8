// Cleans every fixture with the built package in the other runtimes it is made for, and compares with this Node's answers.
//   node test/package/runtimes.mjs [NAME...]   after `npm run build`; a NAME is a runtime's
// A runtime whose binary cannot be had is skipped with a line. Chromium has a test of its own, browser.mjs.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TIME_LIMIT_MS = 180_000;
const require = createRequire(import.meta.url);
const run = promisify(execFile);

const fixtures = readdirSync(join(ROOT, 'fixtures'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.startsWith('input.'))
  .map((entry) => ({ name: join(entry.parentPath, entry.name).slice(ROOT.length), path: join(entry.parentPath, entry.name) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map(({ name, path }) => ({ name, input: readFileSync(path, 'utf8') }));

/** What every runtime is asked: each fixture's article, from a string and from bytes, in one line of JSON each. */
const QUESTION = `
  const answer = (cleanArticle, fixtures) =>
    fixtures.map(({ input }) => JSON.stringify([cleanArticle(input), cleanArticle(new TextEncoder().encode(input), { url: 'https://news.example/a' })]));
`;
const digest = (line) => createHash('sha256').update(line).digest('hex');

/** Where a package of one binary lies; `null` if it is not installed. */
function binary(name, path) {
  try {
    const file = join(dirname(require.resolve(`${name}/package.json`)), path);
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

/** A newer Node, from the package that ships its binary. */
function newerNode(version, folder) {
  const name = `node-${process.platform}-${process.arch}`;
  const home = join(folder, `node${version}`);
  try {
    execFileSync('npm', ['install', '--prefix', home, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`], {
      stdio: 'ignore',
      timeout: TIME_LIMIT_MS,
    });
  } catch {
    return null;
  }
  const file = join(home, 'node_modules', name, 'bin/node');
  return existsSync(file) ? file : null;
}

const folder = mkdtempSync(join(tmpdir(), 'cleancopy-runtimes-'));
const script = join(folder, 'ask.mjs');

/** Runs the question as a script; it prints its answers as JSON. */
const asScript = (file, args) => async () => {
  const { stdout } = await run(file, [...args, script], {
    timeout: TIME_LIMIT_MS,
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return JSON.parse(stdout);
};

async function inWorkers() {
  const { Miniflare } = await import('miniflare');
  const worker = new Miniflare({
    modules: true,
    script: readFileSync(join(folder, 'worker.mjs'), 'utf8'),
    compatibilityDate: '2025-01-01',
  });
  try {
    const response = await worker.dispatchFetch('http://localhost/', { method: 'POST', body: JSON.stringify(fixtures) });
    return await response.json();
  } finally {
    await worker.dispose();
  }
}

/** Runtimes by name: how the question is put to each; `null` where it cannot be had. */
const RUNTIMES = {
  'Node.js 22': () => newerNode(22, folder),
  'Node.js 24': () => newerNode(24, folder),
  // Bun's install script moves the binary.
  Bun: () => binary(`@oven/bun-${process.platform}-${process.arch}`, 'bin/bun') ?? binary('bun', 'bin/bun.exe'),
  Deno: () => binary(`@deno/${process.platform}-${process.arch}-glibc`, 'deno'),
  'Cloudflare Workers': () => (binary(`@cloudflare/workerd-${process.platform}-64`, 'bin/workerd') ? inWorkers : null),
};
const ARGUMENTS = { Deno: ['run', '--allow-read', '--no-prompt', '--no-remote'] };

async function bundle(contents, outfile) {
  await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    outfile: join(folder, outfile),
  });
}

try {
  const entry = `import { cleanArticle } from './dist/index.js';${QUESTION}`;
  await bundle(`${entry}console.log(JSON.stringify(answer(cleanArticle, ${JSON.stringify(fixtures)})));`, 'ask.mjs');
  await bundle(
    `${entry}export default { fetch: async (request) => Response.json(answer(cleanArticle, await request.json())) };`,
    'worker.mjs',
  );
  const expected = (await asScript(process.execPath, [])()).map(digest);
  const named = process.argv.slice(2);
  for (const [name, find] of Object.entries(RUNTIMES)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const found = find();
    if (found === null) {
      console.log(`SKIPPED: ${name} cannot be had here`);
      continue;
    }
    try {
      const answers = await (typeof found === 'string' ? asScript(found, ARGUMENTS[name] ?? []) : found)();
      const different = fixtures.filter((_, i) => digest(answers[i] ?? '') !== expected[i]);
      if (different.length > 0)
        throw new Error(`other articles than Node.js ${process.version} of ${different.map((one) => one.name).join(', ')}`);
      console.log(`${name}: the same articles as Node.js ${process.version} of ${fixtures.length} fixtures`);
    } catch (error) {
      console.error(`${name}: ${error.stderr || error.message}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
