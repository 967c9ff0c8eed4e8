import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { version } from '../../package.json';
import { collect } from './collect.js';
import { isHtmlType, readContentType } from './contentType.js';
import { codeOf, InputError } from './errors.js';
import { publicLookup, refusePrivateHost } from './privateHosts.js';
import type { Page } from './readPage.js';

/** What fetching may cost, and whom it may ask. */
export interface FetchLimits {
  /** For the whole fetch, redirects and all. */
  timeoutMs: number;
  /** Size of the page in bytes, after decompression. */
  maxBytes: number;
  maxRedirects: number;
  /** Loopback and private addresses may be asked. */
  allowPrivate: boolean;
}

const HEADERS = {
  'user-agent': `cleancopy/${version}`,
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
};
const REDIRECTS = [301, 302, 303, 307, 308];
const DECODERS = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };
const isDecodable = (encoding: string): encoding is keyof typeof DECODERS => Object.hasOwn(DECODERS, encoding);

/**
 * Fetches a page: http and https, GET, no cookies, no proxy.
 *
 * @throws InputError if the address is not http(s) or private, the server can't be reached or does not answer in time, redirects too
 * often, answers with an error or with something that is no page
 * @throws InputTooLargeError if the page is larger than `maxBytes`
 */
export async function fetchPage(address: string, limits: FetchLimits): Promise<Page> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    return await follow(address, limits, signal);
  } catch (error) {
    if (signal.aborted) throw new InputError(`no full answer within ${limits.timeoutMs / 1000} s (--timeout)`);
    if (codeOf(error).startsWith('HPE_')) throw new InputError('the answer is not HTTP');
    throw error;
  }
}

async function follow(address: string, limits: FetchLimits, signal: AbortSignal): Promise<Page> {
  let url = httpUrl(address);
  for (let redirects = 0; redirects <= limits.maxRedirects; redirects++) {
    const response = await get(url, limits, signal);
    const { location } = response.headers;
    if (!REDIRECTS.includes(response.statusCode ?? 0) || location === undefined) return readResponse(response, url, limits);
    response.destroy();
    url = httpUrl(location, url);
  }
  throw new InputError(`too many redirects: more than ${limits.maxRedirects} (--max-redirects)`);
}

function httpUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new InputError(`${base ? `redirected to "${address}", which` : 'it'} is no valid address`);
  const url = new URL(address, base);
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new InputError(`${base ? 'redirected to' : 'it has'} the scheme "${url.protocol}"; only http: and https: are fetched`);
}

function get(url: URL, { allowPrivate }: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  if (!allowPrivate) refusePrivateHost(url.hostname);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const options = { headers: HEADERS, agent: false, signal, ...(!allowPrivate && { lookup: publicLookup }) };
  return new Promise((resolve, reject) => {
    request(url, options, resolve).on('error', reject).end();
  });
}

async function readResponse(response: IncomingMessage, url: URL, limits: FetchLimits): Promise<Page> {
  try {
    const { statusCode = 0, statusMessage, headers } = response;
    if (statusCode < 200 || statusCode > 299) throw new InputError(`the server answered ${`${statusCode} ${statusMessage ?? ''}`.trim()}`);
    const { type, charset } = readContentType(headers['content-type']);
    if (type !== null && type !== 'text/plain' && !isHtmlType(type)) throw new InputError(`it is no page but ${type}`);
    const bytes = await collect(decoded(response), limits.maxBytes);
    return { bytes, url: url.href, ...(charset !== null && { charset }) };
  } finally {
    response.destroy();
  }
}

function decoded(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding === 'identity') return response;
  if (!isDecodable(encoding)) throw new InputError(`the server compressed it by "${encoding}", which it was not asked for`);
  return pipeline(response, DECODERS[encoding](), () => undefined);
}
