import { type ChildNode, isTag, type ParentNode } from 'domhandler';
import { readBlocks } from '../../src/blocks/readBlocks.js';
import { NO_FACTS } from '../../src/input/facts.js';
import { LIMITS } from '../../src/input/limits.js';
import type { Facts, HtmlPage } from '../../src/input/page.js';
import { parseHtml } from '../../src/input/parseHtml.js';
import type { Label, LabelledBlock } from '../../src/label/label.js';

const LABELS: readonly Label[] = [
  'body',
  'note',
  'headline',
  'kicker',
  'standfirst',
  'caption',
  'sponsored',
  'promotion',
  'related',
  'byline',
  'social',
  'comments',
  'navigation',
  'interface',
];

function labelAt(start: ChildNode | ParentNode | null): { label: Label; why: string } {
  for (let node = start; node; node = node.parent) {
    if (!isTag(node)) continue;
    if (node.name === 'figcaption') return { label: 'caption', why: '' };
    const written = node.attribs['data-label'];
    const label = LABELS.find((one) => one === written);
    if (label) return { label, why: node.attribs['data-why'] ?? '' };
  }
  return { label: 'body', why: '' };
}

/** A page whose blocks have the label that the nearest `data-label` attribute says (`data-why`: its evidence); `figcaption` is caption, else body. */
export function labelledPage(source: string, facts: Partial<Facts> = {}): { page: HtmlPage; blocks: LabelledBlock[] } {
  const page: HtmlPage = { format: 'html', source, document: parseHtml(source, LIMITS), facts: { ...NO_FACTS, ...facts } };
  const blocks = readBlocks(page).map((block) => {
    const { label, why } = labelAt(block.media ?? block.nodes[0] ?? null);
    return { block, verdict: { label, rule: `test.${label}`, evidence: why, body: label === 'body' ? 1 : 0 } };
  });
  return { page, blocks };
}
