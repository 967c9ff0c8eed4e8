import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/blocks/readBlocks.js';
import { NO_FACTS } from '../../src/input/facts.js';
import { parseText } from '../../src/input/parseText.js';
import { cut } from '../../src/output/cut.js';
import { writeLedger } from '../../src/output/ledger.js';
import { labelledPage } from '../support/labelled.js';

function ledgerOf(source: string) {
  const { page, blocks } = labelledPage(source);
  const removed = writeLedger(page, blocks, []);
  return { removed, rest: cut(source, removed), cuts: removed.map(({ range }) => source.slice(...range)) };
}

describe('writeLedger', () => {
  it('says what was removed, where it stood and why', () => {
    const source =
      '<main><div class="itemBody wide"><p>One</p><p>Two</p><p data-label="sponsored" data-why="Says Advertisement.">Advertisement</p></div></main>';
    expect(ledgerOf(source).removed).toEqual([
      {
        kind: 'sponsored',
        text: 'Advertisement',
        range: [source.indexOf('<p data-label'), source.indexOf('</div>')],
        path: 'main > div.itemBody > p:nth-of-type(3)',
        rule: 'test.sponsored',
        evidence: 'Says Advertisement.',
      },
    ]);
  });

  it('makes one entry of a whole menu', () => {
    const { removed, rest } = ledgerOf(
      '<header data-label="navigation"><nav><ul><li><a>A</a><li><a>B</a></ul></nav><p>C<img src=x></header><p>Text</p>',
    );
    expect(removed.map(({ text }) => text)).toEqual(['A\nB\nC']);
    expect(rest).toBe('<p>Text</p>');
  });

  it('makes one entry of neighbours that leave for the same reason, and two where the reason differs', () => {
    const { removed } = ledgerOf(
      '<p>x</p><p data-label=related>A</p> <!-- c --><script>1</script><p data-label=related>B</p><p data-label=related data-why=other>C</p>',
    );
    expect(removed.map(({ text }) => text)).toEqual(['A\nB', 'C']);
  });

  it('does not join neighbours over something that stays', () => {
    expect(ledgerOf('<p data-label=related>A</p><p>x</p><p data-label=related>B</p>').rest).toBe('<p>x</p>');
    expect(ledgerOf('<p data-label=related>A</p><img src=x><p data-label=related>B</p>').rest).toBe('<img src=x>');
  });

  it('cuts text out of a paragraph that goes on', () => {
    const { rest, cuts } = ledgerOf(
      '<p><span data-label=byline>By <b>A</b></span><br>Text <i>stays</i><br><em data-label=byline>B</em></p>',
    );
    expect(cuts).toEqual(['<span data-label=byline>By <b>A</b></span>', '<em data-label=byline>B</em>']);
    expect(rest).toBe('<p><br>Text <i>stays</i><br></p>');
  });

  it('cuts frames and images that hold no text', () => {
    const { removed, rest } = ledgerOf('<p>Text</p><div data-label="sponsored"><iframe src="/ad"></iframe></div>');
    expect(removed).toMatchObject([{ kind: 'sponsored', text: '' }]);
    expect(rest).toBe('<p>Text</p>');
  });

  it.each([
    ['paragraphs', '<p>One<p data-label=related>Two<p>Three', '<p>One<p>Three'],
    ['list items', '<ul><li>One<li data-label=related>Two</ul>', '<ul><li>One</ul>'],
    ['an inline element', '<div>One<p data-label=related><b>Two</div><p>Three', '<div>One</div><p>Three'],
    ['the last elements of the page', '<p>One<div data-label=related><p>Two', '<p>One'],
    [
      'end tags with white space',
      '<div><p>One</p\n ><div data-label=related><p>Two</p\n  ></div\n  ><p>Three</p></div>',
      '<div><p>One</p\n ><p>Three</p></div>',
    ],
    ['cells', '<table><tr><td>One<td data-label=related>Two<tr><td>Three</table>', '<table><tr><td>One<tr><td>Three</table>'],
  ])('ends unclosed elements where they end: %s', (_, source, rest) => {
    expect(ledgerOf(source).rest).toBe(rest);
  });

  it('never cuts html, head or body themselves', () => {
    expect(ledgerOf('<html><head></head><body data-label="navigation"><p>A</p><p>B</p></body></html>').rest).toBe(
      '<html><head></head><body data-label="navigation"></body></html>',
    );
  });

  it('leaves what the caller keeps', () => {
    const { page, blocks } = labelledPage('<p data-label=related>A</p><p data-label=social>B</p>');
    expect(writeLedger(page, blocks, ['related']).map(({ kind }) => kind)).toEqual(['social']);
  });

  it('gives line numbers in plain text and joins neighbours', () => {
    const source = 'Menu\n\nMore menu\n\nStory.\n\nMenu';
    const page = { format: 'text' as const, source, paragraphs: parseText(source), facts: NO_FACTS };
    const blocks = readBlocks(page).map((block) => ({
      block,
      verdict: { label: block.text.includes('enu') ? ('navigation' as const) : ('body' as const), rule: 'r', evidence: '', body: 0 },
    }));
    const removed = writeLedger(page, blocks, []);
    expect(removed.map(({ path, text }) => [path, text])).toEqual([
      ['line 1', 'Menu\nMore menu'],
      ['line 7', 'Menu'],
    ]);
    expect(cut(source, removed)).toBe('\n\nStory.\n\n');
  });
});
