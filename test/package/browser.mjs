// Bundles the built package as an ES module, cleans every fixture with it in headless Chromium, in a page and in a worker, writes each
// article in every format, and compares with Node's answers.
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

const MODULES = ['index', 'html', 'jsonld', 'markdown', 'ninjs', 'report', 'text'];
/** What is made of an input: the article, and the article in every format. Runs in Node and in the browser. */
function answerBy({ cleanArticle, toHtml, toJsonLd, toMarkdown, toNinjs, toReport, toText }, input) {
  const article = cleanArticle(input);
  const ninjs = toNinjs(article, { uri: 'https://example.com/story' });
  const report = toReport(article, { html: input });
  return JSON.stringify([article, ninjs, report, toHtml(article), toJsonLd(article), toMarkdown(article), toText(article)]);
}

const SOURCE = `${MODULES.map((name, i) => `import * as m${i} from './${name}.js';`).join('')}
const cleancopy = { ${MODULES.map((_, i) => `...m${i}`).join(', ')} };
${answerBy}
export const answer = (input) => answerBy(cleancopy, input);`;

async function bundle() {
  const { outputFiles, warnings } = await build({
    stdin: { contents: SOURCE, resolveDir: join(ROOT, 'dist') },
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

/** Answers for all fixtures, in a page or in a worker. */
const ANSWERS = `import { answer } from './cleancopy.js';
const answers = async () => (await (await fetch('./fixtures.json')).json()).map(({ input }) => answer(input));`;
const WORKER = `${ANSWERS}
answers().then((done) => postMessage({ done }), (error) => postMessage({ error: String(error?.stack ?? error) }));`;
const PAGE = `<!doctype html><meta charset="utf-8"><title>smoke</title>
<script type="module">
${ANSWERS}
const inWorker = () => new Promise((resolve, reject) => {
  const worker = new Worker('./worker.js', { type: 'module' });
  worker.onmessage = ({ data }) => (data.error ? reject(new Error(data.error)) : resolve(data.done));
  worker.onerror = ({ message }) => reject(new Error('in a worker: ' + message));
});
const post = (answer) => fetch('./answer', { method: 'POST', body: JSON.stringify(answer) });
Promise.all([answers(), inWorker()]).then(
  ([page, worker]) => post({ page, worker }),
  (error) => post({ error: String(error?.stack ?? error) }),
);
</script>`;

/** Serves the page, the bundle and the fixtures; `answer` resolves with what the page posts back. */
function serve(script) {
  const files = {
    '/': ['text/html', PAGE],
    '/cleancopy.js': ['text/javascript', script],
    '/worker.js': ['text/javascript', WORKER],
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
  const { page, worker, error } = await Promise.race([answer, closed]);
  if (error) throw new Error(error);
  const modules = await Promise.all(MODULES.map((name) => import(new URL(`../../dist/${name}.js`, import.meta.url).href)));
  const cleancopy = Object.assign({}, ...modules);
  for (const [i, { name, input }] of fixtures.entries()) {
    const expected = answerBy(cleancopy, input);
    if (page[i] !== expected) throw new Error(`${name}: a page in Chromium and Node differ`);
    if (worker[i] !== expected) throw new Error(`${name}: a worker in Chromium and Node differ`);
  }
  const size = Math.round(script.length / 1000);
  console.log(`Node and Chromium, in a page and in a worker, agree on ${fixtures.length} fixtures in every format; bundle ${size} kB`);
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
