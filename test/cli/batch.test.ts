import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Built, buildCommand, page, type Ran, temporaryFolder } from './support.js';
import { chunked, response, warcGz, warcRecord } from './warc.js';

/** A line of the output. */
interface Row {
  source: string;
  record: number | null;
  url: string | null;
  id?: unknown;
  article?: { title: string; text: string };
  text?: string;
  error?: { name: string; message: string };
}

const folder = temporaryFolder();
let built: Built;
beforeAll(async () => {
  built = await buildCommand();
}, 60_000);
// A thread takes a while to start where others use the machine.
vi.setConfig({ testTimeout: 60_000 });

const path = (name: string) => join(folder, name);
function put(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), content);
  return path(name);
}
const rowsOf = (ndjson: string): Row[] =>
  ndjson
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
const rowsIn = (file: string) => rowsOf(readFileSync(file, 'utf8'));
const batch = (args: readonly string[], stdin: string | Uint8Array = ''): Promise<Ran> =>
  built.cleancopy(['batch', '-w', '1', ...args], { stdin });
/** What a row is of, and its title or error. */
const gist = ({ source, record, article, error }: Row) => [
  source.startsWith(folder) ? relative(folder, source) : source,
  record,
  article?.title ?? error?.message,
];
const titleOf = (name: string) => `${name} rebuilds its wall`;

describe('cleancopy batch', () => {
  it('reads folders, globs and files, each file once, and leaves its own output alone', async () => {
    put('news/b.html', page('Bergen'));
    put('news/a.html.gz', gzipSync(page('Arendal')));
    put('news/deep/c.htm', page('Drammen'));
    put('news/rows.jsonl', `${JSON.stringify({ html: page('Elverum') })}\n`);
    put('news/.hidden/d.html', page('Hidden'));
    put('news/picture.png', 'png');
    put('more/x.html', page('Narvik'));
    put('more/y.html', page('Odda'));
    const out = path('news/out.ndjson');
    const { code, stderr } = await batch([path('news'), path('more/*.html'), path('news/b.html'), '-o', out]);
    expect(rowsIn(out).map(gist)).toEqual([
      ['news/a.html.gz', null, titleOf('Arendal')],
      ['news/b.html', null, titleOf('Bergen')],
      ['news/deep/c.htm', null, titleOf('Drammen')],
      ['news/rows.jsonl', 1, titleOf('Elverum')],
      ['more/x.html', null, titleOf('Narvik')],
      ['more/y.html', null, titleOf('Odda')],
    ]);
    expect(stderr).toMatch(/^6 pages in [\d.]+ s, [\d.]+\/s; 0 failed\n$/);
    expect(code).toBe(0);
    expect(existsSync(`${out}.errors`)).toBe(false);
  });

  it('is a stage of a pipe: NDJSON in, NDJSON out, in order, a line a record, failures too', async () => {
    const lines = [
      JSON.stringify({ id: 7, url: 'https://example.com/1', html: page('Bergen') }),
      '{"url": "https://example.com/2"}',
      'no JSON',
      '',
      JSON.stringify({ url: 'ftp://example.com/4', html: page('x') }),
      JSON.stringify({ url: null, html: '' }),
      `{"html": ${JSON.stringify(page('Voss'))}}\r`,
    ];
    const { code, stdout, stderr } = await batch(['-', '--quiet'], lines.join('\n'));
    const rows = rowsOf(stdout);
    expect(rows.map(({ record }) => record)).toEqual([1, 2, 3, 5, 6, 7]);
    expect(rows[0]).toMatchObject({ source: '-', id: 7, url: 'https://example.com/1', article: { title: titleOf('Bergen') } });
    expect(rows[1]).toEqual({
      source: '-',
      record: 2,
      url: 'https://example.com/2',
      error: { name: 'InputError', message: 'it has no "html" that is a string' },
    });
    expect(rows[2]?.error?.message).toBe('the line is no JSON');
    expect(rows[3]?.error?.message).toContain('ftp://example.com/4');
    expect(rows[4]?.article?.text).toBe('');
    expect(rows[5]?.article?.title).toBe(titleOf('Voss'));
    expect(rowsOf(stderr)).toEqual(rows.filter(({ error }) => error));
    expect(code).toBe(1);
  });

  it('keeps the order on several threads, whatever each page takes', async () => {
    const heavy = page('Heavy').replace('</article>', `${'<p>One more paragraph of the long story that it is.</p>'.repeat(500)}</article>`);
    const names = Array.from({ length: 24 }, (_, i) => (i % 8 === 0 ? 'Heavy' : `Town${i}`));
    const input = names.map((name) => JSON.stringify({ html: name === 'Heavy' ? heavy : page(name) })).join('\n');
    const { stdout } = await batch(['-', '-q', '--workers', '2'], input);
    expect(rowsOf(stdout).map(({ article }) => article?.title)).toEqual(names.map(titleOf));
  });

  it('writes another format under its name, and takes --kinds and --keep', async () => {
    const input = JSON.stringify({ html: page('Bergen') });
    const [row] = rowsOf((await batch(['-', '-q', '-f', 'text', '--keep', 'sponsored'], input)).stdout);
    expect(Object.keys(row ?? {})).toEqual(['source', 'record', 'url', 'text']);
    expect(row?.text).toMatch(/^Bergen rebuilds its wall\n/);
    expect(row?.text).toContain('Advertisement');
  });

  it('writes each failure into the error file, and goes on', async () => {
    put('bad/a.html.gz', gzipSync(page('x')).subarray(0, 100));
    put('bad/b.html', page('Bergen'));
    put('bad/c.html', 'x'.repeat(300_000));
    const out = path('bad.ndjson');
    const inputs = [path('bad'), path('nowhere.html'), path('nothing/*.html')];
    const { code, stderr } = await batch([...inputs, '-o', out, '--errors', path('logs/bad.log'), '--max-bytes', '200000']);
    expect(rowsIn(out).map(gist)).toEqual([
      ['bad/a.html.gz', null, 'the compressed data ends too early'],
      ['bad/b.html', null, titleOf('Bergen')],
      ['bad/c.html', null, expect.stringContaining('the limit (maxBytes) is 200000')],
      ['nowhere.html', null, 'no such file'],
      ['nothing/*.html', null, 'no file is like this'],
    ]);
    expect(rowsIn(path('logs/bad.log'))).toEqual(rowsIn(out).filter(({ error }) => error));
    expect(stderr).toContain(`4 failed; see ${path('logs/bad.log')}`);
    expect(code).toBe(1);
  });

  it('passes over a row that is too long without holding it, and cleans the next', async () => {
    const input = `${JSON.stringify({ html: 'x'.repeat(400_000) })}\n${JSON.stringify({ html: page('Bergen') })}\n`;
    const rows = rowsOf((await batch(['-', '-q', '--max-bytes', '100000'], input)).stdout);
    expect(rows.map(({ error, article }) => error?.name ?? article?.title)).toEqual(['InputTooLargeError', titleOf('Bergen')]);
  });

  it.each([
    ['an output that exists', () => ['-', '-o', put('there.ndjson', '')], '--resume goes on with it, --overwrite starts anew'],
    ['--resume without an output', () => ['-', '--resume'], '--resume needs -o'],
    ['an address', () => ['https://example.com/'], 'batch reads files and standard input'],
    ['the format report', () => ['-', '-f', 'report'], 'The formats are text'],
    ['no threads', () => ['-', '-w', '0'], 'whole number, 1 or more'],
  ])('%s is bad usage', async (_, args, message) => {
    const { code, stdout, stderr } = await batch(args());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('ends quietly where the reader of a pipe has had enough', async () => {
    const input = Array.from({ length: 300 }, () => JSON.stringify({ html: page('Bergen') })).join('\n');
    put('many.ndjson', input);
    const script = `"${process.execPath}" "${built.main}" batch -w 1 -q "${path('many.ndjson')}" 2>&1 | head -n 1 | cut -c1-20`;
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toMatch(/^\{"source":"\/.*\n$/);
  });
});

describe('WARC', () => {
  const latin = Buffer.from(page('Malmö').replace('<meta charset="utf-8">', ''), 'latin1');
  const gzipped = gzipSync(page('Gävle'));
  const records = [
    warcRecord('warcinfo', '', Buffer.from('software: a crawler\r\n')),
    warcRecord('request', 'https://example.com/1', Buffer.from('GET /1 HTTP/1.1\r\nHost: example.com\r\n\r\n')),
    response({ url: 'https://example.com/1', body: page('Bergen') }),
    response({ url: 'https://example.com/2', body: latin, type: 'text/html; charset=ISO-8859-1' }),
    response({ url: 'https://example.com/3', body: chunked(gzipped), headers: ['Content-Encoding: gzip', 'Transfer-Encoding: chunked'] }),
    response({ url: 'https://example.com/4', body: brotliCompressSync(page('Umeå')), headers: ['Content-Encoding: br'] }),
    response({ url: 'https://example.com/5', body: page('Decoded'), headers: ['Content-Encoding: gzip', 'Transfer-Encoding: chunked'] }),
    response({ url: 'https://example.com/6', body: 'png', type: 'image/png' }),
    response({ url: 'https://example.com/7', body: page('Gone'), status: '404 Not Found' }),
    response({ url: 'https://example.com/8', body: 'x'.repeat(90_000) }),
    response({ url: 'https://example.com/9', body: page('Last'), type: 'application/xhtml+xml' }),
  ];
  const expected = [
    [3, 'https://example.com/1', titleOf('Bergen')],
    [4, 'https://example.com/2', titleOf('Malmö')],
    [5, 'https://example.com/3', titleOf('Gävle')],
    [6, 'https://example.com/4', titleOf('Umeå')],
    [7, 'https://example.com/5', titleOf('Decoded')],
    [10, 'https://example.com/8', 'InputTooLargeError'],
    [11, 'https://example.com/9', titleOf('Last')],
  ];
  const found = (rows: Row[]) => rows.map(({ record, url, article, error }) => [record, url, article?.title ?? error?.name]);

  it.each([
    ['crawl.warc', Buffer.concat(records)],
    ['crawl.warc.gz', warcGz(records)],
  ])('%s gives the HTML responses, decoded as their headers say or as they are', async (name, content) => {
    const { code, stdout } = await batch([put(name, content), '-q', '--max-bytes', '50000']);
    expect(found(rowsOf(stdout))).toEqual(expected);
    expect(code).toBe(1);
  });

  it('gives what lies before a break in the file, then a failure, and goes on with the next file', async () => {
    const whole = warcGz(records);
    const torn = put('torn.warc.gz', whole.subarray(0, whole.length - 60));
    const none = put('none.warc', '<!doctype html>\r\n<p>Hello</p>\r\n\r\n');
    const rows = rowsOf((await batch([torn, none, '-q', '--max-bytes', '50000'])).stdout);
    expect(found(rows.slice(0, 6))).toEqual(expected.slice(0, 6));
    expect(rows.slice(6).map(({ record, error }) => [record, error?.message])).toEqual([
      [11, 'the compressed data ends too early'],
      [1, 'it is no WARC file, or it is broken here'],
    ]);
  });
});

it('leaves nothing but its output behind', () => {
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ndjson') || name.endsWith('.errors'))
      .sort(),
  ).toEqual(['bad.ndjson', 'many.ndjson', 'there.ndjson']);
});
