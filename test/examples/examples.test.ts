import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const page = (name: string) => readFileSync(join(ROOT, 'fixtures', name, 'input.html'), 'utf8');
const TIMEOUT = 120_000;

/** The programs as they stand, but with the library from its sources. They lie within the project, where their packages are found. */
const cache = join(ROOT, 'node_modules/.cache/cleancopy');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'examples-'));
const running: ChildProcessWithoutNullStreams[] = [];

beforeAll(async () => {
  const names = readdirSync(join(ROOT, 'examples')).filter((name) => name.endsWith('.mjs'));
  const entryPoints = names.map((name) => join(ROOT, 'examples', name));
  await build({
    entryPoints,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
}, TIMEOUT);

afterAll(() => {
  for (const program of running) program.kill();
  rmSync(folder, { recursive: true, force: true });
});

function start(name: string, ...args: string[]): ChildProcessWithoutNullStreams {
  const program = spawn(process.execPath, [join(folder, name), ...args]);
  running.push(program);
  return program;
}

/** Runs a program to its end. */
async function run(name: string, args: readonly string[], stdin = '') {
  const program = start(name, ...args);
  program.stdin.end(stdin);
  const [stdout, stderr, [code]] = await Promise.all([text(program.stdout), text(program.stderr), once(program, 'close')]);
  return { stdout, stderr, code };
}

describe('the feed reader', { timeout: TIMEOUT }, () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = request.url?.slice(1) ?? '';
    asked.push(name);
    if (name === 'feed.xml') response.end(feed);
    else if (name === 'gone') response.writeHead(404).end('Gone');
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(name === 'empty' ? '' : page(name));
  });
  const item = (name: string, title: string) => `<item><title>${title}</title><link>/${name}</link></item>`;
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${[
    item('wordpress', 'One: a story / with signs'),
    item('french', 'Deux'),
    item('gone', 'Three'),
    item('empty', 'Four'),
  ].join('')}</channel></rss>`;
  let address = '';

  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const bound = server.address();
    address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  });
  afterAll(() => server.close());

  it('writes a Markdown file for each story, tells of pages that are gone or hold no article, and fetches none twice', async () => {
    const out = join(folder, 'stories');
    const { stdout, stderr, code } = await run('feed-to-markdown.mjs', [`${address}/feed.xml`, out]);
    const files = readdirSync(out);
    expect(files).toHaveLength(2);
    expect(files).toContainEqual(expect.stringMatching(/^one-a-story-with-signs-[\da-f]{8}\.md$/));
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toContain('/gone: the server answers 404');
    expect(stderr).toContain('/empty: there is no article on the page');
    expect(code).toBe(1);
    const french = readFileSync(join(out, files.find((name) => name.startsWith('deux')) ?? ''), 'utf8');
    expect(french).toMatch(/^---\ntitle: .+\n/);
    expect(french).toMatch(/^# /m);

    asked.length = 0;
    await run('feed-to-markdown.mjs', [`${address}/feed.xml`, out]);
    expect(asked).toEqual(['feed.xml', 'gone', 'empty']);
  });

  it('reads a feed from a file too', async () => {
    const file = join(folder, 'feed.xml');
    writeFileSync(file, feed.replaceAll('<link>', `<link>${address}`));
    const out = join(folder, 'from-file');
    await run('feed-to-markdown.mjs', [file, out]);
    expect(readdirSync(out)).toHaveLength(2);
  });

  it('says how it is used', async () => {
    expect(await run('feed-to-markdown.mjs', [])).toMatchObject({ code: 2, stderr: expect.stringContaining('usage') });
  });
});

describe('the endpoint', { timeout: TIMEOUT }, () => {
  let address = '';
  beforeAll(async () => {
    const program = start('express.mjs', '0');
    [address] = await once(createInterface(program.stdout), 'line');
  }, TIMEOUT);

  const post = async (body: string | Uint8Array<ArrayBuffer>, type: string, query = '') => {
    const response = await fetch(address + query, { method: 'POST', body, headers: { 'content-type': type } });
    return { status: response.status, json: await response.json() };
  };

  it('answers a page with its article', async () => {
    const { status, json } = await post(page('itwire'), 'text/html', '?url=https://www.itwire.com/story');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      title: expect.stringMatching(/^Amazon will not sell/),
      siteName: 'iTWire',
      publishedAt: '2020-06-11T21:02',
    });
  });

  it('reads the page in the charset that the header names', async () => {
    const latin = Uint8Array.from(`<h1>Le café</h1><p>Il a plu toute la nuit, et le café était fermé.</p>`, (c) => c.charCodeAt(0));
    expect((await post(latin, 'text/html; charset=iso-8859-1')).json.title).toBe('Le café');
  });

  it.each([
    ['an address that is none', 400, '<p>It rained.</p>', 'text/html', '?url=story', 'options.url must be an absolute http(s) address'],
    ['a page over the library’s limit', 413, 'a'.repeat(5_000_001), 'text/html', '', 'The input has 5000001 bytes'],
    ['a body over the server’s limit', 413, 'a'.repeat(21_000_000), 'text/html', '', 'too large'],
    ['a page of too many nodes', 422, '<b>'.repeat(1_000_001), 'text/html', '', 'more than 1000000 nodes'],
    ['a body that is no page', 415, '{}', 'application/json', '', 'Send a page'],
  ])('answers %s with %i', async (_, status, body, type, query, message) => {
    const answer = await post(body, type, query);
    expect(answer.status).toBe(status);
    expect(answer.json.error).toContain(message);
  });
});

describe('the pipe', { timeout: TIMEOUT }, () => {
  const line = (url: string | undefined, html: string) => `${JSON.stringify({ url, html })}\n`;

  it('gives a line for a line, in order, with what went wrong in its place', async () => {
    const input = `${line('https://example.com/1', page('wordpress'))}not JSON\n\n${line('nowhere', '<p>It rained.</p>')}{"url":"https://example.com/2"}\n${line(undefined, page('french')).trimEnd()}`;
    const { stdout, code } = await run('ndjson.mjs', [], input);
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((result) => JSON.parse(result));
    expect(code).toBe(0);
    expect(results).toMatchObject([
      { url: 'https://example.com/1', article: { language: 'en-US' } },
      { url: null, error: { name: 'SyntaxError' } },
      { url: 'nowhere', error: { name: 'TypeError' } },
      { url: null, error: { name: 'TypeError', message: expect.stringContaining('"html"') } },
      { url: null, article: { language: expect.stringMatching(/^fr/) } },
    ]);
  });

  it('reads no faster than its output is taken, and loses nothing', async () => {
    const program = start('ndjson.mjs');
    const count = 200;
    for (let i = 0; i < count; i++) program.stdin.write(line(`https://example.com/${i}`, page('itwire')));
    program.stdin.end();
    const whole = program.stdin.writableLength;
    await once(program.stdout, 'readable');
    let waiting = whole;
    do {
      waiting = program.stdin.writableLength;
      await sleep(1000);
    } while (program.stdin.writableLength < waiting);
    expect(waiting).toBeGreaterThan(whole / 2);

    const results = (await text(program.stdout)).trimEnd().split('\n');
    expect(results.map((result) => JSON.parse(result).url)).toEqual(Array.from({ length: count }, (_, i) => `https://example.com/${i}`));
  });

  it('ends quietly where the next stage has read enough', async () => {
    const program = start('ndjson.mjs');
    program.stdin.on('error', () => {});
    for (let i = 0; i < 50; i++) program.stdin.write(line(`https://example.com/${i}`, page('wordpress')));
    program.stdin.end();
    await once(program.stdout, 'data');
    program.stdout.destroy();
    const [stderr, [code]] = await Promise.all([text(program.stderr), once(program, 'close')]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});
