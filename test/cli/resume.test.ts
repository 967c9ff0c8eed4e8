import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Built, buildCommand, page, temporaryFolder } from './support.js';
import { response, warcGz } from './warc.js';

const folder = temporaryFolder();
const path = (name: string) => join(folder, name);
const read = (file: string) => readFileSync(file, 'utf8');

/** A page, rows of which every twentieth fails, and a WARC file. */
const inputs = [path('first.html'), path('rows.ndjson.gz'), path('crawl.warc.gz')];
const ROWS = 240;
const resume = (output: string): string[] => ['batch', ...inputs, '-o', output, '--resume', '--workers', '2'];

let built: Built;
let whole = '';
let failures = '';
beforeAll(async () => {
  built = await buildCommand();
  const rows = Array.from({ length: ROWS }, (_, i) => (i % 20 === 7 ? '{"html": 1}' : JSON.stringify({ id: i, html: page(`Town ${i}`) })));
  writeFileSync(path('first.html'), page('First'));
  writeFileSync(path('rows.ndjson.gz'), gzipSync(rows.join('\n')));
  const responses = Array.from({ length: 20 }, (_, i) => response({ url: `https://example.com/${i}`, body: page(`Port ${i}`) }));
  writeFileSync(path('crawl.warc.gz'), warcGz(responses));
  await built.cleancopy(resume(path('whole.ndjson')));
  whole = read(path('whole.ndjson'));
  failures = read(path('whole.ndjson.errors'));
}, 60_000);

// A process takes a while to start where others use the machine.
vi.setConfig({ testTimeout: 60_000 });

/** Starts the command and kills it as soon as its output is larger than so many bytes; `false` if it was done before. */
async function killedAt(output: string, bytes: number): Promise<boolean> {
  const child = spawn(process.execPath, [built.main, ...resume(output)], { stdio: 'ignore' });
  const ended = new Promise<boolean>((resolve) => child.once('exit', (_, signal) => resolve(signal === 'SIGKILL')));
  while (child.exitCode === null && !(existsSync(output) && statSync(output).size > bytes)) await wait(1);
  child.kill('SIGKILL');
  return ended;
}

describe('cleancopy batch --resume', () => {
  it('starts from a whole run that has every record once', () => {
    const keys = whole
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ source, record }) => `${source} ${record}`);
    expect(keys).toHaveLength(1 + ROWS + 20);
    expect(new Set(keys).size).toBe(keys.length);
    expect(failures.trimEnd().split('\n')).toHaveLength(ROWS / 20);
  });

  it('loses nothing and writes nothing twice when killed again and again', async () => {
    const output = path('killed.ndjson');
    let kills = 0;
    for (const share of [0, 0.3, 0.6]) if (await killedAt(output, whole.length * share)) kills += 1;
    expect(kills).toBeGreaterThanOrEqual(2);
    await built.cleancopy(resume(output));
    expect(read(output)).toBe(whole);
    expect(read(`${output}.errors`)).toBe(failures);
  });

  const at = (share: number) => Math.floor(whole.length * share);
  it.each<[string, () => number]>([
    ['in the first line', () => 30],
    ['just before a line end', () => whole.indexOf('\n', at(0.3))],
    ['just after a line end', () => whole.indexOf('\n', at(0.6)) + 1],
    ['in the last line', () => whole.length - 1],
    ['at the end', () => whole.length],
  ])('goes on from an output that was cut %s', async (name, cut) => {
    const output = path(`cut ${name}.ndjson`);
    const bytes = Buffer.from(whole);
    writeFileSync(output, bytes.subarray(0, Buffer.byteLength(whole.slice(0, cut()))));
    // The error file may be ahead of the output or behind it.
    writeFileSync(`${output}.errors`, failures.slice(0, 100));
    const { code, stderr } = await built.cleancopy(resume(output));
    expect(read(output)).toBe(whole);
    expect(read(`${output}.errors`)).toBe(failures);
    expect(stderr).toMatch(/done before\)|^261 pages/);
    expect(code).toBe(1);
  });

  it('refuses a file that it did not write, and leaves it alone', async () => {
    const output = path('notes.txt');
    writeFileSync(output, 'my notes\nof today');
    const { code, stderr } = await built.cleancopy(resume(output));
    expect(code).toBe(2);
    expect(stderr).toContain('line 1, was not written by this command');
    expect(read(output)).toBe('my notes\nof today');
  });
});
