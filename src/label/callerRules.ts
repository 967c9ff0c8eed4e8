import { load } from 'cheerio/slim';
import { isTag } from 'domhandler';
import type { Block, Container } from '../blocks/block.js';
import type { Page } from '../input/page.js';
import type { CustomRule } from '../types.js';

/** The first of a caller's rules that matches each block; blocks that none matches are absent. */
export function matchRules(page: Page, blocks: readonly Block[], rules: readonly CustomRule[]): Map<Block, CustomRule> {
  const matched = new Map<Block, CustomRule>();
  const $ = page.format === 'html' && rules.some((r) => r.selector !== undefined) ? load(page.document) : null;
  for (const rule of rules) {
    if (rule.selector === undefined && rule.phrase === undefined)
      throw new TypeError(`The rule ${JSON.stringify(rule.id)} needs a selector or a phrase.`);
    const selected = rule.selector !== undefined && $ ? new Set($(rule.selector).get().filter(isTag)) : null;
    const stands = (block: Block): boolean => {
      if (!selected) return rule.selector === undefined;
      if (block.media && selected.has(block.media)) return true;
      if (block.inline.some((e) => selected.has(e))) return true;
      for (let c: Container | null = block.container; c; c = c.parent) if (c.element && selected.has(c.element)) return true;
      return false;
    };
    const { phrase } = rule;
    // A global expression remembers where it stopped; a copy has no memory of other calls.
    const expression = phrase instanceof RegExp ? new RegExp(phrase.source, phrase.flags.replace(/[gy]/g, '')) : null;
    for (const block of blocks) {
      if (matched.has(block) || !stands(block)) continue;
      const says =
        phrase === undefined || (expression ? expression.test(block.text) : typeof phrase === 'string' && block.text.includes(phrase));
      if (says) matched.set(block, rule);
    }
  }
  return matched;
}
