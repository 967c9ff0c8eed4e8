import fc from 'fast-check';

/** Inputs up to this many signs or bytes. */
const LONGEST = 2000;

/** Any UTF-16 units, lone surrogates and control characters among them. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: LONGEST }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: LONGEST })
    .map((units) => units.map((unit) => String.fromCharCode(unit)).join('')),
);

/** Any bytes, and text in several charsets with some bytes changed. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: LONGEST }),
  fc
    .tuple(
      fc.string({ unit: 'grapheme', maxLength: LONGEST / 4 }),
      fc.array(fc.tuple(fc.nat(LONGEST), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
    )
    .map(([text, changes]) => {
      const bytes = new TextEncoder().encode(`<p>${text}</p>`);
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      return bytes;
    }),
);

const words = (text: string): string[] => text.split(' ');
const NAMES = words(
  'html head body header nav main article section aside footer div p span a b i em strong ul ol li dl dt dd table thead tbody tr td th caption ' +
    'blockquote figure figcaption img br hr h1 h2 h3 pre code form label textarea script style noscript template ' +
    'title iframe video object time picture source link meta base center font details summary dialog',
);
const ATTRIBUTES = [
  'class="article-body"',
  'class="nav menu"',
  'class="ad sponsored"',
  'class=byline',
  'id=main',
  'itemprop="articleBody"',
  'itemprop=author',
  'rel=author',
  'rel="sponsored nofollow"',
  'href="/a/b"',
  'href=https://example.com/x?y=z&amp',
  "href='javascript:x'",
  'src=/a.jpg',
  'srcset="/a.jpg 1x, /b.jpg 2x"',
  'style="display: none"',
  'hidden',
  'lang=de',
  'dir=rtl',
  'colspan=2',
  'datetime="2024-05-01T10:00"',
  'title="a > b"',
  'alt=',
  '"',
  '=',
];
const TEXTS = [
  'The city council met on Monday evening to vote on the budget, and the mayor spoke for an hour about the harbour.',
  'Nobody had expected the vote to be so close, said Ann Lee, who has sat on the council for nine years.',
  'By Ann Lee',
  '3 May 2024, 10:15',
  'Advertisement',
  'Read more: the plan',
  'Subscribe to our newsletter',
  'Share on Facebook',
  'Correction: an earlier version misstated the day.',
  'Photo: Jo Roe / Reuters',
  '市議会は来年度の予算を承認した。',
  'وافق مجلس المدينة',
  ' ',
  '\n\n',
  '\u00a0',
  '\u200b',
  '&amp;&lt;p&gt;',
  '&#0;&#xd800;&#x110000;&nbsp',
  '<',
  '>',
  ']]>',
  '\0',
  '\ud83d',
];

/** Whether a tag may be written as if it were empty: of elements with raw text that is told by tests of the parser. */
const mayClose = (name: string): boolean => !['script', 'style', 'textarea', 'title', 'noscript', 'template', 'iframe'].includes(name);
const startTag = fc
  .tuple(fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }), fc.constantFrom('>', '>', '>', '/>'))
  .map(([name, attributes, end]) => ['<', name, ...attributes.map((one) => ` ${one}`), mayClose(name) ? end : '>'].join(''));
const text = fc.constantFrom(...TEXTS);
const JUNK = ['<!-- c -->', '<!--', '-->', '<![CDATA[x]]>', '<!DOCTYPE html>', '<?xml version="1.0"?>', '<a href="', '<p ', '&'];

/** Tags, texts and junk in any order: opened and not closed, closed and not opened, cut off. */
const soup = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: startTag },
    { weight: 3, arbitrary: fc.constantFrom(...NAMES).map((name) => `</${name}>`) },
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: fc.constantFrom(...JUNK) },
  ),
  { maxLength: 50 },
);

/** A tree of elements, closed in order. */
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    text,
    fc
      .tuple(startTag, fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, children]) => `${tag}${children.join('')}</${/^<(\w+)/.exec(tag)?.[1] ?? ''}>`),
  ),
  tree: fc.array(tie('node'), { minLength: 1, maxLength: 6 }).map((nodes) => nodes.join('')),
}));

/** Any HTML: trees, and what is none. */
export const anyHtml: fc.Arbitrary<string> = fc
  .oneof(
    soup.map((pieces) => pieces.join('')),
    tree,
  )
  .map((html) => html.slice(0, LONGEST));
