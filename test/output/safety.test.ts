import { type ChildNode, hasChildren, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/blocks/readBlocks.js';
import { NO_FACTS } from '../../src/input/facts.js';
import { parseText } from '../../src/input/parseText.js';
import { writeHtml } from '../../src/output/html.js';
import { labelledPage } from '../support/labelled.js';

/** Markup that runs code, loads what it should not, or takes over the page it is put into. */
const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" ONERROR="alert(1)" alt="a">',
  '<img src="javascript:alert(1)">',
  '<img srcset="javascript:alert(1) 2x, data:text/html,x 3x">',
  '<img data-src="javascript:alert(1)">',
  '<picture><source srcset="javascript:alert(1) 9w"><img></picture>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<img src="/a.png" alt="&quot; onerror=alert(1) x=&quot;">',
  '<img src="/a.png?&quot;onerror=alert(1)">',
  '<img src="/a.png" width="1000&quot; onload=alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="java&Tab;script&colon;alert(1)">x</a>',
  '<a href="&#1;javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a href="//evil.example" target="_blank" ping="https://evil.example">x</a>',
  '<a href="\\\\evil.example\\x">x</a>',
  '<a href="https://ok.example" onclick="alert(1)" style="position:fixed">x</a>',
  '<svg onload=alert(1)><a href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<math href="javascript:alert(1)">x</math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<img class=lazy><noscript><img src="javascript:alert(1)" onerror="alert(1)"></noscript>',
  '<template><script>alert(1)</script></template>',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<title><img src=x onerror=alert(1)></title>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<form action="https://evil.example"><input name=a><button formaction="javascript:alert(1)">x</button></form>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="https://www.youtube.com.evil.example/embed/x"></iframe>',
  '<iframe src="https://www.youtube.com/embed/&quot;><script>alert(1)</script>"></iframe>',
  '<object data="https://evil.example/x.swf"><param name=movie value=x></object>',
  '<embed src="https://evil.example/x.swf">',
  '<video src="https://evil.example/x.mp4" onloadstart=alert(1) autoplay></video>',
  '<audio src=x onerror=alert(1) autoplay>x</audio>',
  '<p id="location" name="cookie">x</p><a id="document" href="/x">y</a>',
  '<table background="javascript:alert(1)"><tr><td id=a>1<td onmouseover=alert(1)>2</table>',
  '<table><tr><td colspan="2&quot; onclick=alert(1)">1<td>2</table>',
  '<blockquote cite="javascript:alert(1)"><p>q</p></blockquote>',
  '<ol start="1 onclick=alert(1)"><li value="javascript:1">x</ol>',
  '<details open ontoggle=alert(1)>x</details>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<xmp><script>alert(1)</script></xmp>',
  '<plaintext><script>alert(1)</script>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  '<p title="<script>alert(1)</script>">x</p>',
  '<abbr title="&quot;><script>alert(1)</script>">x</abbr>',
  '<time datetime="&quot; onclick=alert(1) ">x</time>',
  '<pre><textarea></pre><script>alert(1)</script>',
  '<b \u0000onclick=alert(1)>x</b>',
  '<custom-element onclick=alert(1) is=x>x</custom-element>',
];

const TAGS = new Set(
  (
    'a abbr b bdi bdo blockquote br cite code dd del dfn dl dt em figcaption figure h1 h2 h3 h4 h5 h6 i img ins kbd li mark ol p pre q rp rt ruby s samp ' +
    'small strong sub sup table tbody td tfoot th thead time tr u ul var'
  ).split(' '),
);
const ATTRIBUTES = new Set('alt cite colspan datetime dir height href lang reversed rowspan scope src start title value width'.split(' '));

/** What a browser could act on in clean HTML. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const stack: ChildNode[] = [...parseDocument(html).children];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (hasChildren(node)) stack.push(...node.children);
    if (!isTag(node)) continue;
    if (!TAGS.has(node.name)) found.push(`<${node.name}>`);
    for (const [name, value] of Object.entries(node.attribs)) {
      if (!ATTRIBUTES.has(name)) found.push(`${node.name}[${name}]`);
      if (!['href', 'src', 'cite'].includes(name)) continue;
      const { protocol, hostname } = new URL(value, 'https://news.example/');
      if (!['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)) found.push(`${name}=${value}`);
      if (node.name !== 'a' && hostname.endsWith('evil.example')) found.push(`loads ${value}`);
    }
  }
  return found;
}

describe('clean HTML', () => {
  it.each(ATTACKS)('is harmless, whatever the page holds: %s', (attack) => {
    for (const source of [
      attack,
      `<p>Before</p>${attack}<p>after</p>`,
      `<figure>${attack}<figcaption>${attack}</figcaption></figure><ul><li>${attack}</ul>`,
    ]) {
      const { page, blocks } = labelledPage(source);
      for (const base of [null, 'https://news.example/a/b']) {
        expect(dangers(writeHtml(page, blocks, { keep: [], base }))).toEqual([]);
      }
    }
  });

  it.each(ATTACKS)('is harmless when the page is plain text: %s', (attack) => {
    const page = { format: 'text' as const, source: attack, paragraphs: parseText(attack), facts: NO_FACTS };
    const blocks = readBlocks(page).map((block) => ({ block, verdict: { label: 'body' as const, rule: '', evidence: '', body: 1 } }));
    expect(dangers(writeHtml(page, blocks, { keep: [], base: null }))).toEqual([]);
  });
});
