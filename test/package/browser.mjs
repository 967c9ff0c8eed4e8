// Bundles the built package as an ES module, cleans every fixture with it in headless Chromium and compares with Node's answers.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const TIME_LIMIT_MS = 120_000;

const fixtures = readdirSync(join(ROOT, 'fixtures'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.startsWith('input.'))
  .map((entry) => ({ name: join(entry.parentPath, entry.name), input: readFileSync(join(entry.parentPath, entry.name), 'utf8') }));

async function bundle() {
  const { outputFiles, warnings } = await build({
    entryPoints: [join(ROOT, 'dist/index.js')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  });
  if (warnings.length > 0) throw new Error(`The bundler warns: ${warnings[0].text}`);
  return outputFiles[0].text;
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>smoke</title>
<script type="module">
import { cleanArticle } from './cleancopy.js';
try {
  const articles = (await (await fetch('./fixtures.json')).json()).map(({ input }) => cleanArticle(input));
  await fetch('./answer', { method: 'POST', body: JSON.stringify({ articles }) });
} catch (error) {
  await fetch('./answer', { method: 'POST', body: JSON.stringify({ error: String(error?.stack ?? error) }) });
}
</script>`;

/** Serves the page, the bundle and the fixtures; `answer` resolves with what the page posts back. */
function serve(script) {
  const files = {
    '/': ['text/html', PAGE],
    '/cleancopy.js': ['text/javascript', script],
    '/fixtures.json': ['application/json', JSON.stringify(fixtures)],
  };
  return new Promise((ready) => {
    let settle;
    const answer = new Promise((resolve) => {
      settle = resolve;
    });
    const server = createServer(async (request, response) => {
      if (request.method === 'POST') {
        const chunks = [];
        for await (const chunk of request) chunks.push(chunk);
        response.end();
        settle(JSON.parse(Buffer.concat(chunks).toString('utf8')));
        return;
      }
      const [type, body] = files[request.url] ?? [];
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    });
    server.listen(0, '127.0.0.1', () => ready({ server, answer, address: `http://127.0.0.1:${server.address().port}/` }));
  });
}

const script = await bundle();
const { server, answer, address } = await serve(script);
const profile = mkdtempSync(join(tmpdir(), 'cleancopy-chromium-'));
// No sandbox: it needs privileges that a container lacks, and the page is our own.
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--remote-debugging-port=0'];
const browser = execFile(CHROMIUM, [...flags, `--user-data-dir=${profile}`, address], { timeout: TIME_LIMIT_MS, killSignal: 'SIGKILL' });
const closed = new Promise((resolve) => {
  browser.once('error', (error) => resolve({ error: error.message }));
  browser.once('close', (code) => resolve({ error: `Chromium ended (${code}) before the page answered` }));
});

try {
  const { articles, error } = await Promise.race([answer, closed]);
  if (error) throw new Error(error);
  const { cleanArticle } = await import(new URL('../../dist/index.js', import.meta.url).href);
  for (const [i, { name, input }] of fixtures.entries()) {
    if (JSON.stringify(articles[i]) !== JSON.stringify(cleanArticle(input))) throw new Error(`${name}: Chromium and Node differ`);
  }
  console.log(`Chromium and Node agree on ${fixtures.length} fixtures; bundle ${Math.round(script.length / 1000)} kB`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  browser.kill('SIGKILL');
  await closed;
  server.close();
  server.closeAllConnections();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
