import { describe, expect, it } from 'vitest';
import { isBinaryFormat, isBinaryText, isHtml } from '../../src/input/format.js';

describe('HTML is told from plain text', () => {
  it.each(['<!DOCTYPE html>', '<p>a', 'a<br>b', 'text</P >', '<IMG/>', 'One\n\n<div class="x">two'])('by an element’s tag: %s', (text) => {
    expect(isHtml(text)).toBe(true);
  });

  it.each([
    'a < b > c',
    'if (a<b && c>d)',
    'Jo <jo@example.org>',
    '<https://example.org/p>',
    '<3',
    '<pre-war>',
    '< p >',
    'a <b',
    '',
    '<person>',
  ])('where there is none, it is text: %s', (text) => {
    expect(isHtml(text)).toBe(false);
  });

  it('in a second for a million angle brackets', () => {
    expect(isHtml('<'.repeat(1_000_000))).toBe(false);
    expect(isHtml('<a'.repeat(500_000))).toBe(false);
    expect(isHtml('<a b '.repeat(200_000))).toBe(false);
    expect(isHtml(`<a ${'b '.repeat(500_000)}`)).toBe(false);
  });
});

const bytes = (text: string): Uint8Array => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));

describe('a file that is no page', () => {
  const files: [string, string][] = [
    ['PDF', '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3'],
    ['PNG', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'],
    ['GIF', 'GIF89a\u0001\0\u0001\0'],
    ['JPEG', '\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF'],
    ['ZIP', 'PK\u0003\u0004\u0014\0\u0006\0'],
    ['gzip', '\u001f\u008b\u0008\0\0\0'],
  ];

  it.each(files)('is known by how its bytes begin: %s', (_, head) => {
    expect(isBinaryFormat(bytes(head))).toBe(true);
  });

  it.each(files)('is known after it was read as text, in Latin or as broken UTF-8: %s', (_, head) => {
    expect(isBinaryFormat(head)).toBe(true);
    expect(isBinaryFormat(new TextDecoder().decode(bytes(head)))).toBe(true);
  });

  it.each(['GIF files are forty years old.', 'PNG', 'PDF-1', 'Rar!', 'RIFF raff', '“Über” éàüö'])('is not told by its name: %s', (text) => {
    expect(isBinaryFormat(text)).toBe(false);
    expect(isBinaryFormat(new TextEncoder().encode(text))).toBe(false);
  });
});

describe('a text of signs that no text holds', () => {
  it('is binary', () => {
    expect(isBinaryText('\0\u0001\u0002\ufffd'.repeat(20))).toBe(true);
  });

  it('is none for some stray control characters', () => {
    expect(isBinaryText(`\u0003\u0000${'A story with two control characters. '.repeat(3)}\ufffd`)).toBe(false);
    expect(isBinaryText('\t\tTabs,\r\nlines,\fpages')).toBe(false);
  });
});
