import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/blocks/readBlocks.js';
import { NO_FACTS } from '../../src/input/facts.js';
import type { Paragraph, TextPage } from '../../src/input/page.js';
import type { Label } from '../../src/label/label.js';
import { readMetadata } from '../../src/metadata/readMetadata.js';
import { jsonLd, metadataOf, STORY } from './support.js';

describe('url', () => {
  const url = 'https://example.com/news/bridge?utm=1';
  it.each([
    ['/news/bridge', 'https://example.com/news/bridge'],
    ['https://example.com/', url],
    ['javascript:alert(1)', url],
    ['', url],
  ])('from canonical "%s"', (canonical, expected) => {
    expect(metadataOf({ head: `<link rel="canonical" href="${canonical}">`, url }).url).toBe(expected);
  });

  it('is null where nothing gives one', () => {
    expect(metadataOf({ body: STORY }).url).toBeNull();
  });
});

describe('other fields', () => {
  it('are read from meta tags and structured data', () => {
    const head =
      '<meta name="description" content="The city closes a bridge."><meta property="og:image" content="/bridge.jpg"><meta property="article:section" content="Local">' +
      '<meta property="article:tag" content="Bridges"><meta property="article:tag" content="Traffic"><meta property="article:tag" content="bridges">';
    expect(metadataOf({ head, body: STORY, url: 'https://example.com/a/b' })).toMatchObject({
      description: 'The city closes a bridge.',
      image: 'https://example.com/bridge.jpg',
      section: 'Local',
      tags: ['Bridges', 'Traffic'],
    });
  });

  it('are null or empty on a page that says nothing', () => {
    expect(metadataOf({ lang: '' })).toEqual({
      title: null,
      kicker: null,
      standfirst: null,
      description: null,
      authors: [],
      byline: null,
      agency: null,
      dateline: null,
      publishedAt: null,
      modifiedAt: null,
      url: null,
      siteName: null,
      section: null,
      tags: [],
      language: null,
      direction: null,
      image: null,
      notes: [],
      sponsorship: { advertorial: false, sponsor: null, affiliate: false, evidence: null },
      truncated: false,
    });
  });

  it('list the notes with what they are about', () => {
    const body = `${STORY}<p data-label="note">Correction: An earlier version of this article misspelled the name of the river.</p>`;
    expect(metadataOf({ body }).notes).toEqual([
      { type: 'correction', text: 'Correction: An earlier version of this article misspelled the name of the river.' },
    ]);
  });
});

describe('malformed data', () => {
  it.each([
    {
      author: 7,
      headline: ['', null],
      datePublished: { '@value': 'soon' },
      image: [null, 3],
      keywords: { a: 1 },
      publisher: [[]],
      isAccessibleForFree: 'maybe',
    },
    {
      author: [[{ name: { name: 'x' } }], null, { '@id': '#me' }],
      hasPart: [null, 'x'],
      mainEntityOfPage: { '@id': 'javascript:alert(1)' },
      sponsor: true,
    },
  ])('is passed over', (node) => {
    expect(metadataOf({ head: jsonLd(node), body: STORY })).toMatchObject({
      title: null,
      publishedAt: null,
      url: null,
      image: null,
      tags: [],
      truncated: false,
    });
  });

  it('may nest as deep as it likes', () => {
    expect(metadataOf({ body: `${'<div class="author">'.repeat(3000)}By Ann Lee${'</div>'.repeat(3000)}` }).title).toBeNull();
  });
});

describe('truncated', () => {
  const locked = jsonLd({ isAccessibleForFree: 'False' });

  it('is a short text that is not free', () => {
    expect(metadataOf({ head: locked, body: STORY }).truncated).toBe(true);
  });

  it('is not a full text behind a paywall', () => {
    expect(metadataOf({ head: locked, body: STORY.repeat(8) }).truncated).toBe(false);
  });

  it('is not a short free text', () => {
    expect(metadataOf({ body: STORY }).truncated).toBe(false);
  });
});

describe('plain text', () => {
  it('gives title, author with biography and date from the labelled blocks', () => {
    const lines: [string, Label][] = [
      ['City closes the old bridge', 'headline'],
      ['Thursday, 11 June 2020 21:02', 'byline'],
      ['By Ann Lee', 'byline'],
      ['The council voted on Tuesday to close the old bridge for the summer.', 'body'],
      ['Ann Lee', 'byline'],
      ['Ann Lee is a reporter in the north and writes on roads, rails and bridges.', 'byline'],
    ];
    const source = lines.map(([text]) => text).join('\n\n');
    const paragraphs = lines.map(([text], i): Paragraph => {
      const start = source.indexOf(text);
      return { text, start, end: start + text.length, line: 2 * i + 1, blankLinesBefore: i === 0 ? 0 : 1 };
    });
    const page: TextPage = { format: 'text', source, paragraphs, facts: NO_FACTS };
    const blocks = readBlocks(page).map((block, i) => ({
      block,
      verdict: { label: lines[i]?.[1] ?? 'body', rule: 'test', evidence: 'Test.', body: 0 },
    }));
    expect(readMetadata(page, blocks, {})).toMatchObject({
      title: 'City closes the old bridge',
      authors: [
        { name: 'Ann Lee', url: null, role: null, bio: 'Ann Lee is a reporter in the north and writes on roads, rails and bridges.' },
      ],
      byline: 'By Ann Lee',
      publishedAt: '2020-06-11T21:02',
    });
  });

  it('reads the label above the headline', () => {
    const body = `<p class="section-label">Traffic</p><h1 data-label="headline">City closes the old bridge</h1>${STORY}`;
    expect(metadataOf({ body }).kicker).toBe('Traffic');
  });

  it('reads tags from the links to them, without the menu’s', () => {
    const body =
      '<nav><div class="tags"><a href="/x">Menu</a></div></nav>' +
      `${STORY}<div class="field field--name-field-tags"><a href="/t/roads">Roads</a> <a href="/t/rail">Rail</a></div><a rel="tag" href="/t/bridges">Bridges</a>`;
    expect(metadataOf({ body }).tags).toEqual(['Roads', 'Rail', 'Bridges']);
  });

  it('reads the site’s name behind the headline in the title', () => {
    const page = {
      head: '<title>City closes the old bridge | Northbank Post</title>',
      body: `<h1>City closes the old bridge</h1>${STORY}`,
    };
    expect(metadataOf(page)).toMatchObject({ siteName: 'Northbank Post', title: 'City closes the old bridge' });
  });
});
