import { gzipSync } from 'node:zlib';

/** An HTTP response in a WARC file. */
export interface Response {
  url: string;
  body: Uint8Array | string;
  type?: string;
  status?: string;
  headers?: readonly string[];
}

/** A record of a WARC file, as crawlers write it. */
export function warcRecord(type: string, url: string, block: Uint8Array): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2026-01-02T03:04:05Z',
    `WARC-Record-ID: <urn:uuid:${crypto.randomUUID()}>`,
    `Content-Type: application/http; msgtype=${type}`,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** A response record. */
export function response({ url, body, type = 'text/html; charset=utf-8', status = '200 OK', headers = [] }: Response): Buffer {
  const head = [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...headers].join('\r\n');
  return warcRecord('response', url, Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]));
}

/** A body in HTTP's chunks. */
export function chunked(body: Uint8Array): Buffer {
  const half = Math.ceil(body.length / 2);
  const parts = [body.subarray(0, half), body.subarray(half)].flatMap((part) => [
    Buffer.from(`${part.length.toString(16)}\r\n`),
    part,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

/** A `.warc.gz`: each record gzipped by itself. */
export const warcGz = (records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)));
