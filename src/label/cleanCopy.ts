import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import type { Block } from '../blocks/block.js';
import type { Page } from '../input/page.js';
import { ATTRIBUTES, ELEMENTS, ROLES } from '../output/policy.js';
import { isText as isStory, type Verdict } from './label.js';

const KEPT: Pick<Verdict, 'rule' | 'evidence'> = {
  rule: 'article.clean',
  evidence: 'The input is clean copy: a story and nothing of a page around it.',
};

/** Elements that clean copy is made of at its top; inline ones stand in these. */
const isTop = (name: string): boolean => name === 'figure' || (ROLES.has(name) && ROLES.get(name) !== 'inline');

function isClean({ name, attribs }: Element): boolean {
  if (!ELEMENTS.has(name)) return false;
  const own = ATTRIBUTES[name];
  for (const attribute in attribs) if (!own?.includes(attribute) && !ATTRIBUTES['*']?.includes(attribute)) return false;
  return true;
}

/**
 * Whether the input is clean copy, such as the `html` that cleaning gives: a story's elements one after another, with nothing between them
 * and nothing of a page around them. No `html`, `head` or `body`, no box, menu, script, style, form or frame; no class, no id, no comment; only
 * the elements and attributes of clean HTML. A first-level heading at the top is a headline, so that there is more than the story.
 *
 * A page that is written so on purpose gains nothing: all of it is kept as body, and sanitised as ever.
 */
export function isCleanCopy(page: Page): boolean {
  if (page.format !== 'html') return false;
  const { children } = page.document;
  const first = children[0];
  if (!first || !isTag(first) || first.name === 'h1') return false;
  for (const child of children) if (!isTag(child) || !isTop(child.name)) return false;
  const stack: ChildNode[] = [...children];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) continue;
    if (!isTag(node) || !isClean(node)) return false;
    for (const child of node.children) stack.push(child);
  }
  return true;
}

function inCaption({ element }: Block): boolean {
  for (let node = element; node; node = node.parent && isTag(node.parent) ? node.parent : null) if (node.name === 'figcaption') return true;
  return false;
}

/** What a block of clean copy is: a caption in its place, a note where it was found to be one, else body. */
export function cleanVerdict(block: Block, found: Verdict | undefined): Verdict {
  if (!block.media && inCaption(block)) return { ...KEPT, label: 'caption', body: 0 };
  if (found && isStory(found.label)) return found;
  return { ...KEPT, label: 'body', body: Math.max(found?.body ?? 0, 0.5) };
}
