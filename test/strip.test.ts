import { describe, expect, it } from 'vitest';
import { strip, stripBylines, stripNavigation, stripSponsored } from '../src/strip.js';
import { type CleanOptions, KINDS } from '../src/types.js';
import { fixtures } from './support/fixtures.js';

const PAGE = `<!doctype html>
<html><head><title>Story</title><script>track()</script></head>
<body class="a"><nav class="menu"><ul><li><a href="/a">Politics</a></li><li><a href="/b">Sport</a></li><li><a href="/c">Culture</a></li></ul></nav>
<article><h1>The council votes on the bridge</h1>
<p class="byline">By <a rel="author" href="/jane">Jane Doe</a></p>
<p>The council voted on Monday to close the old bridge for a year, saying that its pillars were no longer safe for lorries.</p>
<div class="ad-slot"><span>Advertisement</span></div>
<p>Residents had asked for a ferry. "We were not heard," said one of them, who has lived by the river for forty years.</p>
</article></body></html>`;

/** The caller's own word on what is sponsored, so that these tests do not hang on how well it is recognised. */
const RULES: CleanOptions = { rules: [{ id: 'desk.ad', kind: 'sponsored', selector: '.ad-slot' }] };

const without = (source: string, ...cuts: string[]): string => cuts.reduce((rest, one) => rest.replace(one, ''), source);

describe('strip', () => {
  it('takes out what is sponsored and leaves every other character', () => {
    const { html, removed } = stripSponsored(PAGE, RULES);
    expect(html).toBe(without(PAGE, '<div class="ad-slot"><span>Advertisement</span></div>'));
    expect(removed).toMatchObject([{ kind: 'sponsored', text: 'Advertisement', rule: 'desk.ad' }]);
  });

  it('takes out menus', () => {
    const { html } = stripNavigation(PAGE);
    expect(html).not.toContain('Politics');
    expect(html).toContain('<script>track()</script></head>\n<body class="a">');
    expect(html).toContain('Jane Doe');
  });

  it('takes out bylines', () => {
    expect(stripBylines(PAGE).html).toBe(without(PAGE, '<p class="byline">By <a rel="author" href="/jane">Jane Doe</a></p>'));
  });

  it('reads bytes too', () => {
    expect(stripSponsored(new TextEncoder().encode(PAGE), RULES)).toEqual(stripSponsored(PAGE, RULES));
  });

  it('leaves the kinds that the caller keeps, and everything if no kind is asked for', () => {
    expect(stripSponsored(PAGE, { ...RULES, keep: ['sponsored'] }).html).toBe(PAGE);
    expect(strip(PAGE, [])).toEqual({ html: PAGE, removed: [] });
  });

  it('refuses what is neither a string nor bytes', () => {
    // @ts-expect-error: a caller without types
    expect(() => strip(null, ['sponsored'])).toThrow(TypeError);
  });

  it.each(fixtures)('gives the input less the removed ranges, to the character: $name', ({ source, format }) => {
    for (const kinds of [KINDS, ...KINDS.map((kind) => [kind])]) {
      const { html, removed } = strip(source, kinds, { format });
      let rest = '';
      let at = 0;
      for (const { kind, range } of removed) {
        expect(kinds).toContain(kind);
        expect(range[0]).toBeGreaterThanOrEqual(at);
        rest += source.slice(at, range[0]);
        at = range[1];
      }
      expect(html).toBe(rest + source.slice(at));
    }
  });
});
