import { describe, expect, it } from 'vitest';
import { writeText } from '../../src/output/text.js';
import { labelledPage } from '../support/labelled.js';

const textOf = (html: string): string => writeText(labelledPage(html).blocks, []);

describe('writeText', () => {
  it('parts paragraphs by one blank line and leaves out what is removed', () => {
    expect(textOf('<p>One</p><p data-label="sponsored">Advertisement</p><p>Two</p>')).toBe('One\n\nTwo');
  });

  it('keeps notes, and leaves headline, standfirst and captions to their fields', () => {
    const html =
      '<h1 data-label="headline">H</h1><p data-label="standfirst">S</p><p>B</p><figcaption>C</figcaption><p data-label="note">Correction: x</p>';
    expect(textOf(html)).toBe('B\n\nCorrection: x');
  });

  it('breaks a line at one br and a paragraph at two', () => {
    expect(textOf('<p>One<br>two<br><br>three</p>')).toBe('One\ntwo\n\nthree');
  });

  it('does not join two paragraphs when what lay between them is removed', () => {
    expect(textOf('<div>One<br><span data-label="sponsored">Ad</span><br>two</div>')).toBe('One\ntwo');
    expect(textOf('<div>One<p data-label="sponsored">Ad</p>two</div>')).toBe('One\n\ntwo');
  });

  it('writes a table row a line, its cells parted by a tab', () => {
    expect(textOf('<table><tr><th>A<th>B<tr><td>1<td>2</table>')).toBe('A\tB\n1\t2');
  });

  it('keeps a kind that the caller keeps, at its place', () => {
    const { blocks } = labelledPage('<p>One</p><p data-label="related">Read more</p><p>Two</p>');
    expect(writeText(blocks, ['related'])).toBe('One\n\nRead more\n\nTwo');
  });
});
