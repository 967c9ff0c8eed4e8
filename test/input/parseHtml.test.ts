import { load } from 'cheerio/slim';
import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TooComplexError } from '../../src/errors.js';
import { parseHtml } from '../../src/input/parseHtml.js';

const LIMITS = { maxDepth: 512, maxNodes: 1_000_000 };
const html = (source: string, limits = LIMITS): string => load(parseHtml(source, limits)).html();

function nodesOf(source: string, limits = LIMITS): ChildNode[] {
  const nodes: ChildNode[] = [];
  const stack: ChildNode[] = [...parseHtml(source, limits).children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    nodes.push(node);
    if (isTag(node)) stack.push(...[...node.children].reverse());
  }
  return nodes;
}

const sourceOf = (source: string, node: ChildNode): string => source.slice(node.startIndex ?? 0, (node.endIndex ?? -1) + 1);

/** The source of each element of a name. */
const slices = (source: string, name: string, limits = LIMITS): string[] =>
  nodesOf(source, limits)
    .filter((node): node is Element => isTag(node) && node.name === name)
    .map((node) => sourceOf(source, node));

/** What is read on the page: text outside of elements that show none. */
const visible = (source: string, limits = LIMITS): string =>
  nodesOf(source, limits)
    .filter((node) => {
      for (let at = node.parent; at; at = at.parent)
        if (isTag(at) && /^(?:script|style|template|noscript|iframe|svg)$/.test(at.name)) return false;
      return isText(node);
    })
    .map((node) => (isText(node) ? node.data : ''))
    .join('');

describe('where an element lies in the source', () => {
  it('is from its start tag to the end of its end tag', () => {
    expect(slices('a<p class="x">b</p>c', 'p')).toEqual(['<p class="x">b</p>']);
  });

  it('holds the white space and the rubbish in an end tag', () => {
    expect(slices('<p>a</p  >b<p>c</p\nid="x">d', 'p')).toEqual(['<p>a</p  >', '<p>c</p\nid="x">']);
  });

  it('is its tag alone where it has no content', () => {
    expect(slices('a<br/>b<br>c', 'br')).toEqual(['<br/>', '<br>']);
  });

  it('ends before the tag that closes it by being there', () => {
    expect(slices('<ul><li>a<li>b</ul>c', 'li')).toEqual(['<li>a', '<li>b']);
    expect(slices('<div><p>a<div>b</div></div>', 'p')).toEqual(['<p>a']);
    expect(slices('<div><b>a</div>c', 'b')).toEqual(['<b>a']);
  });

  it('ends with the page where nothing closes it', () => {
    expect(slices('<div><p>a', 'p')).toEqual(['<p>a']);
    expect(slices('<div><p>a', 'div')).toEqual(['<div><p>a']);
  });

  it('is the end tag’s of an element that only has one', () => {
    expect(slices('a</p>b</br>c', 'p')).toEqual(['</p>']);
    expect(slices('a</p>b</br>c', 'br')).toEqual(['</br>']);
  });

  it('is exact for text with character references', () => {
    const source = '<p>&amp;a &lt;b&gt;&eacute;</p>&quot;';
    const texts = nodesOf(source).filter(isText);
    expect(texts.map((text) => text.data)).toEqual(['&a <b>é', '"']);
    expect(texts.map((text) => sourceOf(source, text))).toEqual(['&amp;a &lt;b&gt;&eacute;', '&quot;']);
  });

  it('is exact for comments and declarations', () => {
    const source = '<!DOCTYPE html><!-- a --><?php b ?><![CDATA[c]]></ d></!e><!f>';
    expect(nodesOf(source).map((node) => sourceOf(source, node))).toEqual([
      '<!DOCTYPE html>',
      '<!-- a -->',
      '<?php b ?>',
      '<![CDATA[c]]>',
      '</!e>',
      '<!f>',
    ]);
  });

  it('nests in its parent’s and follows its sibling’s, for any input', () => {
    const token = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '</p >',
        '<div a=1>',
        '</div>',
        '<li>',
        '<b>',
        '</b>',
        '<br>',
        '</br>',
        '<svg>',
        '<path/>',
        '</svg>',
        '<title>',
        '</title>',
        '<a>',
      ],
      ...[
        '<script>',
        '<script/>',
        '</script>',
        '<noscript>',
        '</noscript>',
        '<template>',
        '</template>',
        '<!--',
        '-->',
        'text',
        '&amp;',
        '&',
        '<',
        '</',
        '"',
        ' ',
      ],
      ...[
        '<td>',
        '<table>',
        '</table>',
        '<tr>',
        '<iframe/>',
        '</iframe>',
        '<textarea>',
        '<![CDATA[',
        '<?',
        '>',
        '<x y="',
        '\u{1f600}',
        '\n',
        '</ p>',
        '<!-->',
      ],
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (tokens, maxDepth) => {
        const source = tokens.join('');
        for (const node of nodesOf(source, { maxDepth, maxNodes: 1000 })) {
          const { startIndex, endIndex, parent, prev } = node;
          const last = source.length - 1;
          expect(startIndex).toBeLessThanOrEqual(endIndex ?? -1);
          expect(startIndex).toBeGreaterThanOrEqual(Math.max(parent?.startIndex ?? 0, (prev?.endIndex ?? -1) + 1));
          expect(endIndex).toBeLessThanOrEqual(parent?.endIndex ?? last);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a page as written', () => {
  it('keeps its elements, names in lower case, references in attributes decoded, the first of two attributes', () => {
    const [element] = nodesOf('<A HREF="/?a=1&amp;b=2" href="/other" Hidden title=\'"\' rel=next>x</A>');
    expect(element && isTag(element) ? [element.name, element.attribs] : null).toEqual([
      'a',
      { href: '/?a=1&b=2', hidden: '', title: '"', rel: 'next' },
    ]);
  });

  it.each([
    ['<ul><li>a<li>b<p>c<li>d</ul>', '<ul><li>a</li><li>b<p>c</p></li><li>d</li></ul>'],
    ['<dl><dt>a<dd>b<dt>c</dl>', '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>'],
    [
      '<select><option>a<option>b<optgroup><option>c</select>',
      '<select><option>a</option><option>b</option><optgroup><option>c</option></optgroup></select>',
    ],
    [
      '<table><thead><tr><th>a<tbody><tr><td>b<td>c<tr><td>d</table>',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></tbody></table>',
    ],
    ['<p>a<p>b<h2>c</h2><p>d<ul></ul>', '<p>a</p><p>b</p><h2>c</h2><p>d</p><ul></ul>'],
    ['<h2>a<h3>b</h3>', '<h2>a</h2><h3>b</h3>'],
    ['<a href="/a">a<a href="/b">b</a>', '<a href="/a">a</a><a href="/b">b</a>'],
    ['a</i>b</div>c', 'abc'],
    ['a</p>b</br>c', 'a<p></p>b<br>c'],
    ['<div><span>a</div>b</span>', '<div><span>a</span></div>b'],
  ])('is closed where HTML says so: %s', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it('goes on after an icon whose end tag is missing', () => {
    expect(html('<svg><path/><circle/><p>a</p>')).toBe('<svg><path/><circle/></svg><p>a</p>');
  });

  it('keeps HTML inside of a drawing', () => {
    expect(html('<svg><foreignObject><p>a</p></foreignObject></svg>b')).toBe('<svg><foreignObject><p>a</p></foreignObject></svg>b');
  });

  it('takes nothing for nested after a self-closed frame, field or title', () => {
    expect(html('<title/><iframe src="x"/>a<textarea/>b')).toBe('<title></title><iframe src="x"></iframe>a<textarea></textarea>b');
  });

  it('reads a self-closed script to its end tag, as browsers do', () => {
    expect(html('<script src="x"/>"</div>" < a</SCRIPT >b<script/>c')).toBe('<script src="x">"</div>" < a</script>b<script></script>c');
    expect(slices('a<script/>b</script>c&amp;', 'script')).toEqual(['<script/>b</script>']);
    expect(visible('a<script/>b</script>c&amp;')).toBe('ac&');
  });

  it('hides what an end tag in a noscript would let out', () => {
    expect(visible('<div>a<noscript></div>Please enable it</noscript>b</div>')).toBe('ab');
    expect(visible('<div>a<template></div><p>x</p></template>b</div>')).toBe('ab');
  });

  it('shows what follows a noscript that nothing closes', () => {
    expect(visible('<div><noscript>x</div>a')).toBe('a');
  });
});

describe('a page nested too deep', () => {
  const limits = { maxDepth: 3, maxNodes: 1000 };

  it('has its deepest elements as siblings, each with its own text', () => {
    expect(html('<a1><b1><c1>1<d1>2<e1>3</e1>4</d1>5</c1>6</b1>7</a1>8', limits)).toBe(
      '<a1><b1><c1>1</c1><d1>2</d1><e1>3</e1>456</b1>7</a1>8',
    );
  });

  it('keeps paragraphs apart', () => {
    expect(slices('<a1><b1><c1><d1><p>one</p><p>two</p></d1></c1></b1></a1>', 'p', limits)).toEqual(['<p>one</p>', '<p>two</p>']);
  });

  it('hides scripts and styles', () => {
    const source = '<a1><b1><c1><d1><p>a</p><script>x()</script><style>p{}</style><script/>y()</script>b</d1></c1></b1></a1>';
    expect(visible(source, limits)).toBe('ab');
  });

  it.each(['template', 'noscript', 'iframe', 'svg'])('hides what is nested in: %s', (name) => {
    expect(visible(`<a1><b1><c1><d1>a<${name}><text>x<g>y</g><script>z</script></text>x</${name}>b</d1></c1></b1></a1>`, limits)).toBe(
      'ab',
    );
  });

  it('finishes with 100,000 levels, however they are closed', () => {
    const n = 100_000;
    const sources = [
      '<div>'.repeat(n),
      '<div>'.repeat(n) + '</div>'.repeat(n),
      '<div>'.repeat(n) + '</i>'.repeat(n),
      '<svg>'.repeat(n),
      '<noscript>'.repeat(n),
    ];
    for (const source of sources) {
      let depth = 0;
      for (let node: ChildNode | undefined = nodesOf(`${source}text`).find(isText); node?.parent && isTag(node.parent); node = node.parent)
        depth += 1;
      expect(depth).toBeLessThanOrEqual(LIMITS.maxDepth);
    }
  }, 30_000);
});

describe('the limit of nodes', () => {
  it('counts elements, texts and comments', () => {
    expect(nodesOf('<p>a&amp;b<br></p><!-- c -->', { maxDepth: 9, maxNodes: 4 })).toHaveLength(4);
    expect(() => parseHtml('<p>a&amp;b<br></p><!-- c -->', { maxDepth: 9, maxNodes: 3 })).toThrow(TooComplexError);
  });
});
