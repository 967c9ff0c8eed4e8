import { describe, expect, it } from 'vitest';
import { InputTooLargeError, TooComplexError } from '../../src/errors.js';
import { readInput } from '../../src/input/readInput.js';

describe('an input', () => {
  it.each([undefined, null, 1, {}, [], new Date(0)])('that is neither text nor bytes is refused: %s', (input) => {
    expect(() => readInput(input, {})).toThrow(TypeError);
  });

  it.each(['example.org/a', '/a', '', 'ftp://example.org', 'javascript:alert(1)'])('with an address that is none is refused: %s', (url) => {
    expect(() => readInput('<p>a', { url })).toThrow(TypeError);
  });

  it.each(['maxBytes', 'maxDepth', 'maxNodes'] as const)('with a limit that is none is refused: %s', (name) => {
    for (const value of [0, -1, Number.NaN]) expect(() => readInput('<p>a', { [name]: value })).toThrow(TypeError);
  });

  it('too large is refused, by its bytes', () => {
    expect(() => readInput('ab€', { maxBytes: 4 })).toThrow(new InputTooLargeError(5, 4));
    expect(() => readInput(new Uint8Array(5), { maxBytes: 4 })).toThrow(InputTooLargeError);
    expect(readInput('a€', { maxBytes: 4 }).source).toBe('a€');
    expect(readInput('\u{1f600}', { maxBytes: 4 }).source).toBe('\u{1f600}');
  });

  it('of too many nodes is refused', () => {
    expect(() => readInput('<br>'.repeat(11), { maxNodes: 10 })).toThrow(TooComplexError);
  });

  it('is HTML or text by what it holds, or as the caller says', () => {
    expect(readInput('<p>a</p>', {}).format).toBe('html');
    expect(readInput('a < b', {}).format).toBe('text');
    expect(readInput('a < b', { format: 'html' }).format).toBe('html');
    expect(readInput('<p>a</p>', { format: 'text' }).format).toBe('text');
  });

  it('is the same as text and as bytes', () => {
    const html = '<p>Žluťoučký kůň</p>';
    expect(readInput(new TextEncoder().encode(html), {}).source).toBe(readInput(html, {}).source);
  });

  it('loses its byte-order mark', () => {
    expect(readInput('\ufeff<p>a</p>', {}).source).toBe('<p>a</p>');
  });

  it.each([
    ['empty', ''],
    ['no bytes', new Uint8Array()],
    ['a PDF', '%PDF-1.4 <p>a</p>'],
    ['the bytes of a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
    ['control characters', '\0\u0001\u0002\u0003'.repeat(9)],
  ])('that is %s is a text of no paragraphs', (_, input) => {
    expect(readInput(input, {})).toMatchObject({ format: 'text', paragraphs: [] });
  });

  it('reads bytes by the header’s charset', () => {
    expect(readInput(Uint8Array.of(0xcc, 0xe8, 0xf0), { charset: 'windows-1251' }).source).toBe('Мир');
  });
});
