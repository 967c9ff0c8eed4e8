import type { Container } from '../blocks/block.js';
import type { Evidence } from './evidence.js';
import { isText, type Label } from './label.js';
import type { Override } from './overrides.js';

/** Elements that hold a page's menus and imprint. */
const EDGES: ReadonlySet<string> = new Set(['footer', 'nav']);

/** The outermost `footer` or `nav` around a container; an article's own footer is no edge of the page. */
function edgeAround(container: Container): Container | null {
  let found: Container | null = null;
  for (let c: Container | null = container; c; c = c.parent) {
    if (c.tag === 'article') return null;
    if (EDGES.has(c.tag)) found = c;
  }
  return found;
}

/** An element with more of the page's prose than this is no edge, whatever its tag. */
const EDGE = 0.1;

/** What the fit takes for machinery in the page's footer or menu is part of it. */
export function pageEdges({ survey, matches }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  survey.texts.forEach((block, i) => {
    if (labels[i] !== 'interface' || matches[i]?.some((m) => m.topic === 'interface' && m.certain)) return;
    const edge = edgeAround(block.container);
    if (!edge || edge.prose > survey.totalProse * EDGE) return;
    found.set(i, { label: 'navigation', rule: 'navigation.element', evidence: `It stands in the page’s <${edge.tag}>.` });
  });
  return found;
}

/** Labels that a link to an author's page may have been given. */
const OF_NAMES: ReadonlySet<Label> = new Set<Label>(['navigation', 'interface']);
const LONGEST_NAME = 60;
/** Blocks before the story's first among which its author is named; below it stand other stories' authors too. */
const BEFORE = 12;

/** Right above the story, a short line that links to an author's page, or is marked so, names the author. */
export function authorLinks({ survey, targets }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const first = labels.findIndex(isText);
  for (let i = Math.max(0, first - BEFORE); i < first; i++) {
    const block = survey.texts[i];
    if (!block || !OF_NAMES.has(labels[i] ?? 'body') || block.text.length > LONGEST_NAME || edgeAround(block.container)) continue;
    const marked = block.links.some((l) => l.element.attribs.rel?.includes('author') ?? false);
    if (!marked && !targets[i]?.includes('author')) continue;
    found.set(i, {
      label: 'byline',
      rule: marked ? 'byline.rel' : 'byline.author',
      evidence: marked ? 'Its link is marked rel="author".' : 'Its link leads to an author’s page.',
    });
  }
  return found;
}
