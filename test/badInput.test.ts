import { describe, expect, it } from 'vitest';
import {
  cleanArticle,
  InputTooLargeError,
  isProbablyArticle,
  strip,
  stripBylines,
  stripNavigation,
  stripSponsored,
  TooComplexError,
} from '../src/index.js';

const FUNCTIONS: [string, (input: string | Uint8Array, options?: { maxBytes?: number; maxNodes?: number; url?: string }) => unknown][] = [
  ['cleanArticle', cleanArticle],
  ['isProbablyArticle', isProbablyArticle],
  ['strip', (input, options) => strip(input, ['sponsored'], options)],
  ['stripSponsored', stripSponsored],
  ['stripNavigation', stripNavigation],
  ['stripBylines', stripBylines],
];

const page =
  '<html><body><article><h1>Harbour bridge reopens</h1><p>The bridge over the harbour reopened on Monday.</p></article></body></html>';

describe.each(FUNCTIONS)('%s', (_name, call) => {
  it.each([undefined, null, 42, {}, [page], new Date(0)])('refuses what is neither a string nor bytes: %s', (input) => {
    expect(() => Reflect.apply(call, undefined, [input])).toThrow(TypeError);
  });

  it('refuses an input over maxBytes and names both sizes', () => {
    expect(() => call(page, { maxBytes: 50 })).toThrow(InputTooLargeError);
    expect(() => call(page, { maxBytes: 50 })).toThrow(`${page.length} bytes`);
    expect(() => call(new TextEncoder().encode(page), { maxBytes: 50 })).toThrow(InputTooLargeError);
  });

  it('counts a string in UTF-8 bytes', () => {
    expect(() => call('<p>ééé</p>', { maxBytes: 12 })).toThrow(InputTooLargeError);
    expect(() => call('<p>ééé</p>', { maxBytes: 13 })).not.toThrow();
  });

  it('takes an input of just maxBytes', () => {
    expect(() => call(page, { maxBytes: page.length })).not.toThrow();
  });

  it('refuses a page of more nodes than maxNodes', () => {
    expect(() => call('<p>a</p>'.repeat(50), { maxNodes: 20 })).toThrow(TooComplexError);
  });

  it.each(['example.com/story', '/story', 'ftp://example.com/story', 'javascript:alert(1)', ''])(
    'refuses "%s" as the address of the page',
    (url) => {
      expect(() => call(page, { url })).toThrow(TypeError);
    },
  );

  it.each([
    '<',
    '<p',
    '<p class="',
    '</p></p></div>',
    '<!--',
    '<![CDATA[',
    '<script>',
    '<b><p>one</b>two</p>',
    '<table><p>in a table</table>',
    '\u0000<p>\u0000</p>',
    '<p>\uD800</p>',
    '&#x110000;&#0;&;&amp',
    '<p>'.repeat(2000),
    '<div><a><b>'.repeat(3000),
  ])('does not throw on malformed HTML (%#)', (input) => {
    expect(() => call(input)).not.toThrow();
  });
});

/** A story that something huge stands around or before. */
const story = '<article><h1>Harbour bridge reopens</h1><p>The bridge over the harbour reopened on Monday, the council said.</p></article>';

describe.each(FUNCTIONS.slice(0, 3))('%s answers, whatever the size:', { timeout: 60_000 }, (_name, call) => {
  it('100,000 levels of nesting', () => {
    expect(() => call(`${'<div>'.repeat(100_000)}${story}`)).not.toThrow();
    expect(() => call(`${'<span>'.repeat(100_000)}${story}${'</span>'.repeat(100_000)}`)).not.toThrow();
  });

  it('attributes of 10 MB', () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `data-${i}="${'v'.repeat(30)}"`).join(' ');
    expect(() => call(`<div class="${'wide '.repeat(500_000)}" style="${'a:b;'.repeat(1_000_000)}" ${names}>${story}</div>`)).not.toThrow();
  });

  it('a million nodes', () => {
    expect(() => call(`${story}${'<br>'.repeat(990_000)}`)).not.toThrow();
  });

  it('more than a million nodes: a typed error', () => {
    expect(() => call(`${story}${'<br>'.repeat(1_000_001)}`)).toThrow(TooComplexError);
  });
});

describe('cleanArticle', () => {
  it('answers a page of 140,000 date lines', { timeout: 120_000 }, () => {
    expect(() => cleanArticle(`${story}${'<p class="byline">By Ann Lee, 3 May 2024</p>'.repeat(140_000)}`)).not.toThrow();
  });

  it('takes 20,000,000 bytes unless told otherwise', () => {
    expect(() => cleanArticle(new Uint8Array(20_000_001))).toThrow(InputTooLargeError);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n '],
    ['no bytes', new Uint8Array()],
    ['a byte-order mark alone', new Uint8Array([0xef, 0xbb, 0xbf])],
    ['a page without text', '<html><head><title></title></head><body><div></div></body></html>'],
  ])('gives an empty article, confidence 0, for %s', (_what, input) => {
    expect(cleanArticle(input)).toMatchObject({
      title: null,
      text: '',
      html: '',
      wordCount: 0,
      authors: [],
      notes: [],
      removed: [],
      confidence: 0,
    });
  });

  it.each([
    [
      'a PNG',
      [
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0, 0x5c,
        0x72, 0xa8, 0x66,
      ],
    ],
    [
      'a gzip stream',
      [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xcb, 0x48, 0xcd, 0xc9, 0xc9, 0x57, 0x28, 0xcf, 0x2f, 0xca, 0x49, 1, 0, 0x85, 0x11, 0x4a, 0x0d],
    ],
    ['every byte', Array.from({ length: 2560 }, (_, i) => (i * 167) % 256)],
    ['zeros', Array.from({ length: 500 }, () => 0)],
  ])('gives an empty text, confidence 0, for %s', (_what, bytes) => {
    expect(cleanArticle(new Uint8Array(bytes))).toMatchObject({ text: '', confidence: 0 });
  });

  it('does not change the bytes it is given', () => {
    const bytes = new TextEncoder().encode(page);
    const copy = bytes.slice();
    cleanArticle(bytes);
    expect(bytes).toEqual(copy);
  });

  it('does not change the options it is given', () => {
    const options = Object.freeze({ url: 'https://example.com/a', keep: Object.freeze(['byline'] as const), rules: Object.freeze([]) });
    expect(() => cleanArticle(page, options)).not.toThrow();
  });
});
