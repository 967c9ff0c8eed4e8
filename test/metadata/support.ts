import { readBlocks } from '../../src/blocks/readBlocks.js';
import { readFacts } from '../../src/input/facts.js';
import { LIMITS } from '../../src/input/limits.js';
import type { HtmlPage } from '../../src/input/page.js';
import { parseHtml } from '../../src/input/parseHtml.js';
import type { Label, LabelledBlock } from '../../src/label/label.js';
import { type Metadata, readMetadata } from '../../src/metadata/readMetadata.js';

/** A page of markup. */
export function pageOf(source: string): HtmlPage {
  const document = parseHtml(source, LIMITS);
  return { format: 'html', source, document, facts: readFacts(document) };
}

/** Labels blocks by the `data-label` of the element that holds them; `body` where there is none. */
export function labelsOf(page: HtmlPage): LabelledBlock[] {
  const labels: readonly Label[] = [
    'headline',
    'kicker',
    'standfirst',
    'byline',
    'body',
    'note',
    'caption',
    'sponsored',
    'promotion',
    'related',
    'navigation',
  ];
  return readBlocks(page)
    .filter((block) => block.text !== '')
    .map((block) => {
      const label = labels.find((l) => l === block.element?.attribs['data-label']) ?? 'body';
      return { block, verdict: { label, rule: 'test', evidence: 'Test.', body: label === 'body' ? 1 : 0 } };
    });
}

/** The metadata of a page whose body and head are given. */
export function metadataOf({
  head = '',
  body = '',
  url,
  lang = 'en',
}: {
  head?: string;
  body?: string;
  url?: string;
  lang?: string;
}): Metadata {
  const page = pageOf(`<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`);
  return readMetadata(page, labelsOf(page), url === undefined ? {} : { url });
}

/** A JSON-LD script. */
export function jsonLd(node: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...node })}</script>`;
}

/** Paragraphs that make a story. */
export const STORY =
  '<p>The council voted on Tuesday to close the old bridge for the summer, and the traders on both banks of the river said that they had not been asked.</p>' +
  '<p>It will be open again in the autumn, when the work on its piers is done and the city has paid for it, the mayor told the meeting.</p>';
