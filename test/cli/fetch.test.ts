import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../src/cli/privateHosts.js';
import { cleancopy, page } from './support.js';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const latin = Buffer.from(page('Malmö').replace('<meta charset="utf-8">', ''), 'latin1');

/** What the server answers, by path. */
const ROUTES: Record<string, RequestListener> = {
  '/story': (_, response) => response.writeHead(200, HTML).end(page('Ostby')),
  '/latin': (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' }).end(latin),
  '/gzip': (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(page('Ostby'))),
  '/brotli': (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'br' }).end(brotliCompressSync(page('Ostby'))),
  '/bomb': (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000, 'a'))),
  '/moved': (_, response) => response.writeHead(301, { location: '/hop' }).end(),
  '/hop': (_, response) => response.writeHead(302, { location: '/story' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/silent': () => undefined,
  '/stalled': (_, response) => response.writeHead(200, HTML).write('<!doctype html><p>The first words'),
  '/cut': (_, response) => {
    response.writeHead(200, { ...HTML, 'content-length': '5000' }).write('<!doctype html>');
    setTimeout(() => response.destroy(), 20);
  },
  '/gone': (_, response) => response.writeHead(410, HTML).end('<h1>Gone</h1>'),
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('png'),
  '/untyped': (_, response) => response.writeHead(200).end(page('Ostby')),
};

let server: Server;
let base = '';
const requests: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    (ROUTES[path] ?? ((_, answer) => answer.writeHead(404).end()))(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  base = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const fetched = (path: string, ...args: string[]) => cleancopy([`${base}${path}`, '--allow-private', ...args]);

describe('cleancopy URL', () => {
  it('fetches the page; where it does not state its address, that is the one it was fetched from', async () => {
    const { code, stdout } = await fetched('/story', '-f', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Ostby rebuilds its wall', url: `${base}/story` });
  });

  it('follows redirects, and takes the last address', async () => {
    expect(JSON.parse((await fetched('/moved', '-f', 'json')).stdout).url).toBe(`${base}/story`);
  });

  it('decodes by the charset of the header', async () => {
    expect((await fetched('/latin')).stdout).toContain('Malmö rebuilds its wall');
  });

  it.each(['/gzip', '/brotli', '/untyped'])('reads %s', async (path) => {
    expect((await fetched(path)).stdout).toContain('council of Ostby');
  });

  it.each([
    ['does not answer', '/silent', ['--timeout', '0.3'], 'no full answer within 0.3 s (--timeout)'],
    ['stops in the middle', '/stalled', ['--timeout', '0.3'], 'no full answer within 0.3 s (--timeout)'],
    ['cuts the connection', '/cut', [], 'the connection was cut'],
    ['sends too much', '/story', ['--max-bytes', '500'], /the limit \(maxBytes\) is 500/],
    ['sends too much once decompressed', '/bomb', ['--max-bytes', '1000000'], /the limit \(maxBytes\) is 1000000/],
    ['redirects in a circle', '/loop', [], 'too many redirects: more than 5 (--max-redirects)'],
    ['redirects more often than allowed', '/moved', ['--max-redirects', '1'], 'too many redirects: more than 1 (--max-redirects)'],
    ['redirects to another scheme', '/to-file', [], 'redirected to the scheme "file:"; only http: and https: are fetched'],
    ['answers with an error', '/gone', [], 'the server answered 410 Gone'],
    ['sends something that is no page', '/picture', [], 'it is no page but image/png'],
  ])('says so of a server that %s', async (_, path, args, message) => {
    const { code, stdout, stderr } = await fetched(path, ...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [line, ...rest] = stderr.trimEnd().split('\n');
    expect(rest).toEqual([]);
    expect(line).toContain(`${base}${path}: `);
    if (typeof message === 'string') expect(line).toBe(`cleancopy: ${base}${path}: ${message}`);
    else expect(line).toMatch(message);
  });

  it('says so of a server that is not there', async () => {
    const unused = createTcpServer();
    await new Promise<void>((ready) => unused.listen(0, '127.0.0.1', ready));
    const address = unused.address();
    await new Promise((closed) => unused.close(closed));
    const url = `http://127.0.0.1:${typeof address === 'object' && address?.port}/`;
    expect((await cleancopy([url, '--allow-private'])).stderr).toBe(`cleancopy: ${url}: the connection was refused\n`);
  });

  it('says so of a server that does not speak HTTP', async () => {
    const other = createTcpServer((socket) => socket.on('error', () => undefined).end('SSH-2.0-x\r\n'));
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const address = other.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address?.port}/`;
    expect((await cleancopy([url, '--allow-private'])).stderr).toBe(`cleancopy: ${url}: the answer is not HTTP\n`);
    other.close();
  });

  it.each(['ftp://example.com/a', 'file:///etc/hostname'])('fetches only http and https, not %s', async (url) => {
    const { code, stderr } = await cleancopy([url]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/only http: and https: are fetched/);
  });
});

describe('private addresses', () => {
  it('are refused without a request, written as address or as name, unless allowed', async () => {
    requests.length = 0;
    for (const url of [
      `${base}/story`,
      `${base.replace('127.0.0.1', 'localhost')}/story`,
      `${base.replace('127.0.0.1', '[::ffff:127.0.0.1]')}/story`,
    ]) {
      const { code, stderr } = await cleancopy([url]);
      expect(code).toBe(1);
      expect(stderr).toMatch(/private or loopback address; --allow-private permits it/);
    }
    expect(requests).toEqual([]);
  });

  it.each([
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
  ])('%s is one', (address) => expect(isPrivateAddress(address)).toBe(true));

  it.each(['93.184.215.14', '172.32.0.1', '8.8.8.8', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:8.8.8.8'])('%s is none', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );
});
