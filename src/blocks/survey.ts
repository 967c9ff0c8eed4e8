import type { Page } from '../input/page.js';
import type { Block, Container } from './block.js';
import { textBlocksOf } from './measures/measures.js';
import { readsAsProse } from './prose.js';
import { squash } from './squash.js';

/** Blocks whose container and its parent have the same names: a template's repeated slot. */
export interface Slot {
  blocks: number;
  chars: number;
  linkChars: number;
  prose: number;
}

/** What must be known of the whole page before one block can be measured. */
export interface Survey {
  readonly page: Page;
  readonly blocks: readonly Block[];
  /** The blocks with text. */
  readonly texts: readonly Block[];
  /** A number above every `index` of their containers. */
  readonly containers: number;
  /** Letters and digits of each text block. */
  readonly letters: readonly string[];
  readonly linkChars: Float32Array;
  readonly prose: Uint8Array;
  readonly totalChars: number;
  readonly totalProse: number;
  /** How often each text block's letters occur among the page's blocks. */
  readonly repeats: ReadonlyMap<string, number>;
  /** Slot of each text block. */
  readonly slots: readonly Slot[];
  /** The container with most prose close below it; the article's column. */
  readonly column: Container | null;
  /** Containers from the document down to the column. */
  readonly columnPath: readonly Container[];
  /** First and last text block of the column that reads as prose. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** The text block most likely the headline, -1 if none. */
  readonly headline: number;
  /** Letters of the titles that the page states of itself. */
  readonly titles: readonly string[];
  readonly description: string;
  readonly articleBody: string;
  /** Whether the body that the page states holds these letters. */
  readonly isInArticleBody: (letters: string) => boolean;
}

const slotKey = (c: Container): string => {
  const own = c.element?.attribs.class ?? '';
  const above = c.parent?.element?.attribs.class ?? '';
  return `${c.tag} ${own} ${c.parent?.tag ?? ''} ${above}`;
};

function findSlots(texts: readonly Block[], linkChars: Float32Array, prose: Uint8Array): Slot[] {
  const byContainer = new Map<Container, Slot>();
  const byKey = new Map<string, Slot>();
  return texts.map(({ container, text }, i) => {
    let slot = byContainer.get(container);
    if (!slot) {
      const key = slotKey(container);
      slot = byKey.get(key) ?? { blocks: 0, chars: 0, linkChars: 0, prose: 0 };
      byKey.set(key, slot);
      byContainer.set(container, slot);
    }
    slot.blocks += 1;
    slot.chars += text.length;
    slot.linkChars += linkChars[i] ?? 0;
    slot.prose += prose[i] ?? 0;
    return slot;
  });
}

/** A block's prose counts in full for its container's parent, less for each container above: the densest wins. */
function findColumn(texts: readonly Block[], prose: Uint8Array): Container | null {
  const scores = new Map<Container, number>();
  for (let i = 0; i < texts.length; i++) {
    const block = texts[i];
    if (!block || !prose[i] || block.hidden) continue;
    let credit = Math.min(block.text.length, 1500);
    let c: Container | null = block.tag === 'p' || block.tag === 'li' ? block.container.parent : block.container;
    for (let step = 0; c && step < 4; step++, c = c.parent) {
      scores.set(c, (scores.get(c) ?? 0) + credit);
      credit *= 0.7;
    }
  }
  let best: Container | null = null;
  let most = 0;
  for (const [c, score] of scores) {
    if (score <= most) continue;
    best = c;
    most = score;
  }
  return best;
}

function pathTo(container: Container | null): Container[] {
  const path: Container[] = [];
  for (let c = container; c; c = c.parent) path.push(c);
  return path.reverse();
}

function containerCount(blocks: readonly Block[]): number {
  let most = 0;
  for (const { container } of blocks) most = Math.max(most, container.index);
  return most + 1;
}

/** Whether two titles are the same but for a site's name at either end. */
export function sameTitle(title: string, letters: string): boolean {
  if (letters.length < 8) return title === letters;
  return title === letters || (title.length > letters.length && (title.startsWith(letters) || title.endsWith(letters)));
}

const HEADING = /^h[1-6]$/;
const FEWEST_SHARED = 0.75;

/** Whether a text has nearly all words of a title, and few others: a flag or a site's name may come on top. */
export function nearlyTitle(titleWords: ReadonlySet<string>, text: string): boolean {
  if (titleWords.size < 4 || text.length > 300) return false;
  const own = wordsOf(text);
  let shared = 0;
  for (const word of own) if (titleWords.has(word)) shared += 1;
  return shared >= titleWords.size * FEWEST_SHARED && shared >= own.size * FEWEST_SHARED;
}

/** The distinct words of a text, in lower case. */
export const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function findHeadline(
  texts: readonly Block[],
  letters: readonly string[],
  titles: readonly string[],
  titleWords: readonly ReadonlySet<string>[],
  column: Container | null,
): number {
  let best = -1;
  let most = 0;
  const columnStart = texts.findIndex((b) => isWithin(b.container, column));
  for (let i = 0; i < texts.length; i++) {
    const own = letters[i] ?? '';
    const block = texts[i];
    if (!block || own.length < 4) continue;
    const heading = block.tag === 'h1' ? 3 : block.tag === 'h2' ? 1 : 0;
    const named = titles.some((t) => sameTitle(t, own))
      ? 4
      : HEADING.test(block.tag) && titleWords.some((t) => nearlyTitle(t, block.text))
        ? 3
        : 0;
    if (heading + named < 3) continue;
    const before = columnStart < 0 || i <= columnStart + 30 ? 1 : 0;
    const score = heading + named + before - (block.hidden ? 2 : 0) + (own.length > 15 ? 0.5 : 0);
    if (score <= most) continue;
    best = i;
    most = score;
  }
  return best;
}

/** Whether a container is, or lies in, an element of one of these names. */
export function isInElement(container: Container, tags: ReadonlySet<string>): boolean {
  for (let c: Container | null = container; c; c = c.parent) if (tags.has(c.tag)) return true;
  return false;
}

/** Whether a container is another or lies below it. */
export function isWithin(inner: Container, outer: Container | null): boolean {
  if (!outer) return false;
  let c: Container | null = inner;
  while (c && c.depth > outer.depth) c = c.parent;
  return c === outer;
}

/** Letters by which most texts are told from those that a longer text holds. */
const PROBE = 4;
const BITS = 1 << 16;

const hashAt = (text: string, at: number): number => {
  let hash = 0;
  for (let i = at; i < at + PROBE; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i) * 7919;
  return (hash ^ (hash >>> 15)) & (BITS - 1);
};

/** Searches one text for many: where their first letters stand nowhere in it, at once. */
function searcher(text: string): (wanted: string) => boolean {
  if (text.length < PROBE) return (wanted) => text.includes(wanted);
  const known = new Uint8Array(BITS);
  for (let at = 0; at + PROBE <= text.length; at++) known[hashAt(text, at)] = 1;
  return (wanted) => (wanted.length < PROBE || known[hashAt(wanted, 0)] === 1) && text.includes(wanted);
}

const firstOf = (page: Page, ...names: string[]): string[] => names.map((n) => page.facts.meta.get(n)?.[0] ?? '').filter(Boolean);

/** Looks over a whole page once, so that each block can be measured against it. */
export function surveyPage(page: Page, blocks: readonly Block[]): Survey {
  const texts = textBlocksOf(blocks);
  const letters = texts.map((b) => squash(b.text));
  const linkChars = Float32Array.from(texts, (b) => b.links.reduce((sum, l) => sum + l.chars, 0));
  const prose = Uint8Array.from(texts, (b, i) => Number(readsAsProse(b.text, linkChars[i] ?? 0)));
  const repeats = new Map<string, number>();
  let totalChars = 0;
  let totalProse = 0;
  for (let i = 0; i < texts.length; i++) {
    const own = letters[i] ?? '';
    repeats.set(own, (repeats.get(own) ?? 0) + 1);
    const length = texts[i]?.text.length ?? 0;
    totalChars += length;
    if (prose[i]) totalProse += length;
  }
  const headlineFact = page.facts.article?.headline;
  const stated = [
    ...(page.facts.title ? [page.facts.title] : []),
    ...firstOf(page, 'og:title', 'twitter:title'),
    ...(typeof headlineFact === 'string' ? [headlineFact] : []),
  ];
  const articleBody = squash(page.facts.articleBody ?? '');
  const titles = stated.map(squash).filter((t) => t.length > 3);
  const column = findColumn(texts, prose);
  let firstProse = -1;
  let lastProse = -1;
  for (let i = 0; i < texts.length; i++) {
    const block = texts[i];
    if (!prose[i] || !block || !isWithin(block.container, column)) continue;
    if (firstProse < 0) firstProse = i;
    lastProse = i;
  }
  return {
    page,
    blocks,
    texts,
    containers: containerCount(texts),
    letters,
    linkChars,
    prose,
    totalChars,
    totalProse,
    repeats,
    slots: findSlots(texts, linkChars, prose),
    column,
    columnPath: pathTo(column),
    firstProse,
    lastProse,
    headline: findHeadline(texts, letters, titles, stated.map(wordsOf), column),
    titles,
    description: squash(firstOf(page, 'og:description', 'description')[0] ?? ''),
    articleBody,
    isInArticleBody: searcher(articleBody),
  };
}
