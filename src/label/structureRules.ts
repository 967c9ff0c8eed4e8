import type { Block, Container } from '../blocks/block.js';
import { endsSentence } from '../blocks/prose.js';
import { isInElement, isWithin, type Slot } from '../blocks/survey.js';
import type { Evidence } from './evidence.js';
import { isText, type Label } from './label.js';
import type { Override } from './overrides.js';

/** Letters from which a repetition is no chance. */
const TELLING_REPEAT = 30;
const QUOTES: ReadonlySet<string> = new Set(['blockquote', 'aside', 'figure']);

/** How often a line must stand on a page, parted from others, to be the template's and not the story's. */
const OFTEN = 3;
const LONGEST_LINE = 60;
const FEWEST_LETTERS = 6;
const LISTED: ReadonlySet<string> = new Set(['table', 'ul', 'ol', 'dl', 'pre', 'blockquote']);

/** A line that is no sentence and stands again and again between the story's paragraphs, or a template's placeholder, is machinery. */
export function templateLines({ survey }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  survey.texts.forEach((block, i) => {
    if (!isText(labels[i])) return;
    const { text } = block;
    if (text.startsWith('{{') && text.endsWith('}}')) {
      found.set(i, { label: 'interface', rule: 'interface.placeholder', evidence: 'It is a placeholder of the page’s template.' });
      return;
    }
    const letters = survey.letters[i] ?? '';
    if (letters.length < FEWEST_LETTERS || text.length > LONGEST_LINE || block.gap !== '\n\n' || text.endsWith(':') || endsSentence(text))
      return;
    if ((survey.repeats.get(letters) ?? 0) < OFTEN || isInElement(block.container, LISTED)) return;
    found.set(i, { label: 'interface', rule: 'interface.repeated', evidence: 'The page says it again and again between paragraphs.' });
  });
  return found;
}

/** Elements that set a block off from the text that runs: quotations, boxes, pictures, lists. */
const SET_OFF: ReadonlySet<string> = new Set([...QUOTES, 'ul', 'ol', 'nav']);

/** What the story says twice: a pull quote that repeats a sentence, a block shown again further down, a list of its headings. */
export function repeated({ survey }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const kept = new Map<string, number>();
  const story: number[] = [];
  labels.forEach((label, i) => {
    if (isText(label) && (survey.letters[i]?.length ?? 0) >= TELLING_REPEAT) story.push(i);
  });
  const isSetOff = (i: number): boolean => {
    const block = survey.texts[i];
    return block !== undefined && isInElement(block.container, SET_OFF);
  };
  for (const i of story) {
    const own = survey.letters[i] ?? '';
    const before = kept.get(own);
    if (before === undefined) {
      kept.set(own, i);
      continue;
    }
    // Of two, the one that runs in the text stays.
    const plainer = isSetOff(before) && !isSetOff(i) ? i : before;
    kept.set(own, plainer);
    found.set(plainer === i ? before : i, {
      label: 'interface',
      rule: 'interface.duplicate',
      evidence: `The story says the same words ${plainer === i ? 'below' : 'above'}.`,
    });
  }
  for (const i of story) {
    const own = survey.letters[i] ?? '';
    const block = survey.texts[i];
    if (!block || found.has(i) || !isInElement(block.container, QUOTES)) continue;
    if (story.some((j) => j !== i && (survey.letters[j]?.length ?? 0) > own.length && survey.letters[j]?.includes(own) === true))
      found.set(i, { label: 'interface', rule: 'interface.duplicate', evidence: 'It is a pull quote that repeats the story’s words.' });
  }
  return found;
}

const articleAround = (container: Container): Container | null => {
  let found: Container | null = null;
  for (let c: Container | null = container; c; c = c.parent) if (c.tag === 'article') found = c;
  return found;
};

/** Share of the page's prose that makes an `article` element the page's own. */
const OWN_ARTICLE = 0.3;

/** Labels that parts of another article may have been given. */
const OF_OTHERS: ReadonlySet<Label> = new Set<Label>(['interface', 'standfirst', 'caption']);

/** Blocks of another `article` element than the one that holds the headline and much of the prose. */
export function otherArticles({ survey }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const headline = survey.texts[labels.indexOf('headline')];
  const own = headline ? articleAround(headline.container) : null;
  if (!own || own.prose < survey.totalProse * OWN_ARTICLE) return found;
  survey.texts.forEach((block, i) => {
    if (!(isText(labels[i]) || OF_OTHERS.has(labels[i] ?? 'body')) || isWithin(block.container, own)) return;
    const other = articleAround(block.container);
    if (other && other !== own)
      found.set(i, { label: 'related', rule: 'related.article', evidence: 'It belongs to another article on the page.' });
  });
  return found;
}

const LONGEST_TIME = 60;
/** Labels that a time near the headline or in the story may have been given. */
const OF_TIMES: ReadonlySet<Label> = new Set<Label>(['body', 'standfirst', 'kicker', 'caption', 'navigation', 'interface']);
/** Text blocks from the headline within which a time is the article's. */
const TIME_REACH = 12;

const DATE_IN_DIGITS = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[,T ]{1,3}\d{1,2}[:.h]\d{2})?$/;

/** A line at the headline or within the story that is nothing but a time is its date line. */
export function bareTimes({ survey }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const headline = labels.indexOf('headline');
  const last = labels.findLastIndex(isText);
  survey.texts.forEach((block, i) => {
    const near = isText(labels[i]) || (headline >= 0 && Math.abs(i - headline) <= TIME_REACH) || (i > headline && i < last);
    if (!near || !OF_TIMES.has(labels[i] ?? 'byline') || block.text.length > LONGEST_TIME) return;
    if (labels[i] !== 'body' && DATE_IN_DIGITS.test(block.text))
      found.set(i, { label: 'byline', rule: 'byline.date', evidence: 'It is a date and nothing else.' });
    if (!block.inline.some((e) => e.name === 'time')) return;
    if (block.nodes.every((n) => n.parent?.type === 'tag' && n.parent.name === 'time'))
      found.set(i, { label: 'byline', rule: 'byline.date', evidence: 'It is a time and nothing else.' });
  });
  return found;
}

const GROUPS: ReadonlySet<string> = new Set(['table', 'ul', 'ol', 'dl']);
/** Share of link text from which a group is a menu. */
const LINKED = 0.5;
/** Text blocks before or after a group among which the story must be. */
const REACH = 3;
/** Labels that a stray part of the story may have been given. */
const STRAY: ReadonlySet<Label> = new Set<Label>(['interface', 'navigation', 'related', 'byline', 'standfirst', 'caption']);

/** A table or list that stands between paragraphs of the story, in the same element, is the story's whole. */
export function wholeGroups({ survey }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const spans = new Map<Container, { from: number; to: number; text: number }>();
  survey.texts.forEach((block, i) => {
    for (let c: Container | null = block.container; c; c = c.parent) {
      if (!GROUPS.has(c.tag)) continue;
      const span = spans.get(c);
      if (span) {
        span.to = i;
        span.text += Number(isText(labels[i]));
      } else spans.set(c, { from: i, to: i, text: Number(isText(labels[i])) });
    }
  });
  const stands = (from: number, step: number, home: Container | null): boolean => {
    for (let k = 0, i = from; k < REACH; k++, i += step) {
      const block = survey.texts[i];
      if (block && isText(labels[i]) && survey.prose[i] && isWithin(block.container, home)) return true;
    }
    return false;
  };
  const first = labels.findIndex(isText);
  const last = labels.findLastIndex(isText);
  for (const [group, { from, to, text }] of spans) {
    const size = to - from + 1;
    if (text === size || group.linkChars > group.chars * LINKED || group.hidden) continue;
    const home = group.tag === 'table' ? survey.column : group.parent;
    const framed = group.tag === 'table' && from > first && to < last && isWithin(group, survey.column);
    if (!framed && !(stands(from - 1, -1, home) && stands(to + 1, 1, home))) continue;
    const strays = Array.from({ length: size }, (_, k) => from + k).filter((i) => !isText(labels[i]));
    if (strays.every((i) => STRAY.has(labels[i] ?? 'body')))
      for (const i of strays)
        found.set(i, { label: 'body', rule: 'article.group', evidence: 'It is part of a table or list within the story.' });
  }
  return found;
}

/** A sentence in a box within the story that no word, link or form makes a prompt is the story's own box. */
export function plainBoxes({ survey, matches }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  survey.texts.forEach((block, i) => {
    if (labels[i] !== 'promotion' || block.hidden || block.links.length > 0 || !endsSentence(block.text)) return;
    if ((matches[i]?.length ?? 0) > 0 || block.container.emailFields > 0 || !isWithin(block.container, survey.column)) return;
    if (!isText(labels[i - 1]) || !isText(labels[i + 1])) return;
    if (block.tag === 'figcaption')
      found.set(i, { label: 'caption', rule: 'article.caption', evidence: 'It is the caption of a figure in the story.' });
    else found.set(i, { label: 'body', rule: 'article.box', evidence: 'It is a sentence in a box between paragraphs of the story.' });
  });
  return found;
}

/** Labels that an embedded post or a quotation may have been given for its names, dates and links. */
const OF_POSTS: ReadonlySet<Label> = new Set<Label>(['social', 'byline', 'related', 'interface', 'navigation', 'caption']);
const QUOTATION: ReadonlySet<string> = new Set(['blockquote']);

/** A quotation or embedded post within the story keeps its text, the line that says who and when among it. */
export function quotations({ survey }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const first = labels.findIndex(isText);
  const last = labels.findLastIndex(isText);
  survey.texts.forEach((block, i) => {
    if (i <= first || i >= last || !OF_POSTS.has(labels[i] ?? 'body') || block.hidden || !isWithin(block.container, survey.column)) return;
    if (isInElement(block.container, QUOTATION))
      found.set(i, { label: 'body', rule: 'article.quotation', evidence: 'It is quoted within the story.' });
  });
  return found;
}

/** Paragraphs of the story in one element from which it is the story's own. */
const OWN_PARAGRAPHS = 3;

/** A sentence without links between two paragraphs of the story, or a paragraph among several of them in one element, is the story's. */
export function strayParagraphs({ survey, matches }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const paragraphs = new Map<Container | null, number>();
  const homeOf = (block: Block): Container | null => (block.tag === 'p' ? block.container.parent : block.container);
  survey.texts.forEach((block, i) => {
    if (isText(labels[i]) && survey.prose[i]) paragraphs.set(homeOf(block), (paragraphs.get(homeOf(block)) ?? 0) + 1);
  });
  survey.texts.forEach((block, i) => {
    const label = labels[i] ?? 'body';
    if (isText(label) || !STRAY.has(label) || block.hidden || block.links.length > 0 || !endsSentence(block.text)) return;
    if (matches[i]?.some((m) => m.certain && m.mode !== 'inside')) return;
    const home = homeOf(block);
    const beside = (j: number): boolean => {
      const other = survey.texts[j];
      return other !== undefined && isText(labels[j]) && other.tag === block.tag && homeOf(other) === home;
    };
    const between = beside(i - 1) && beside(i + 1);
    const among = survey.prose[i] === 1 && block.tag === 'p' && (paragraphs.get(home) ?? 0) >= OWN_PARAGRAPHS;
    if (between || among)
      found.set(i, { label: 'body', rule: 'article.paragraph', evidence: 'It is a sentence among the paragraphs of the story.' });
  });
  return found;
}

/** Paragraphs of the story in a template's slot, and their share of the slot's prose, from which the slot is the story's. */
const OWN_SLOT = { paragraphs: 3, share: 0.6 };
const MOSTLY_LINK = 0.5;

/** A sentence within the story, in an element that the template gives the story's paragraphs, is the story's. */
export function slotMates({ survey, matches }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const told = new Map<Slot, { prose: number; story: number }>();
  survey.texts.forEach((_, i) => {
    const slot = survey.slots[i];
    if (!slot || !survey.prose[i]) return;
    const count = told.get(slot) ?? { prose: 0, story: 0 };
    count.prose += 1;
    if (isText(labels[i])) count.story += 1;
    told.set(slot, count);
  });
  const first = labels.findIndex(isText);
  const last = labels.findLastIndex(isText);
  for (let i = first + 1; i < last; i++) {
    const block = survey.texts[i];
    const slot = survey.slots[i];
    const count = slot && told.get(slot);
    if (!block || !count || isText(labels[i]) || !STRAY.has(labels[i] ?? 'body') || block.hidden || !survey.prose[i]) continue;
    if ((survey.linkChars[i] ?? 0) > block.text.length * MOSTLY_LINK || matches[i]?.some((m) => m.certain && m.mode !== 'inside')) continue;
    if (count.story >= OWN_SLOT.paragraphs && count.story >= count.prose * OWN_SLOT.share)
      found.set(i, { label: 'body', rule: 'article.slot', evidence: 'It stands where the template puts the paragraphs of the story.' });
  }
  return found;
}

const SUBHEADING = /^h[2-5]$/;
const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
const LONGEST_SUBHEADING = 100;

/** Whether a block is a heading by its element, or a paragraph all in bold. */
const headsPart = ({ tag, text, inline }: Block): boolean =>
  SUBHEADING.test(tag) || (tag === 'p' && text.length <= LONGEST_SUBHEADING && inline.some((e) => BOLD.has(e.name)));

/** A heading without a link, between paragraphs of the story in the same element, heads a part of the story. */
export function subheadings({ survey, matches }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const isStory = (i: number, home: Container | null): boolean => {
    const block = survey.texts[i];
    return block !== undefined && isText(labels[i]) && survey.prose[i] === 1 && block.container.parent === home;
  };
  survey.texts.forEach((block, i) => {
    if (isText(labels[i]) || labels[i] === 'headline' || !headsPart(block) || block.hidden || block.links.length > 0) return;
    if (matches[i]?.some((m) => m.certain && m.mode !== 'inside')) return;
    const home = block.container.parent;
    if (isStory(i + 1, home) && (isStory(i - 1, home) || isStory(i - 2, home)))
      found.set(i, { label: 'body', rule: 'article.heading', evidence: 'It is a heading between paragraphs of the story.' });
  });
  return found;
}
