import type { Block, Container } from '../blocks/block.js';
import { MENUS } from '../blocks/elements.js';
import { isInElement } from '../blocks/survey.js';
import type { Kind } from '../types.js';
import { type Evidence, WORD_GROUPS } from './evidence.js';
import { cite, excerpt } from './kinds/detector.js';
import type { Label } from './label.js';
import type { Override } from './overrides.js';

/** Kinds that stand in boxes of their own within the story's column. */
const BOXED: readonly Kind[] = ['promotion', 'sponsored', 'related'];
/** Log-odds of a kind by the names of the mark-up that are enough beside the block's own words; alone they mislead. */
const SUPPORTING = 1.2;
/** Log-odds of body by the fit up to which such evidence wins. */
const DOUBTFUL = 3;
/** A box holds at most this share of the page's prose. */
const BOX = 0.25;

/** A block that is not part of a form. */
const isOutsideForms = ({ container }: Block): boolean => container.emailFields === 0 && container.parent?.emailFields === 0;

/** Boxes that their words and their mark-up together name as a kind. */
export function namedBoxes(evidence: Evidence, labels: readonly Label[], body: ArrayLike<number>): Map<number, Override> {
  const found = new Map<number, Override>();
  const { survey, sums, matches } = evidence;
  survey.texts.forEach((block, i) => {
    const doubted = labels[i] === 'body' || (labels[i] === 'interface' && survey.prose[i] === 1 && isOutsideForms(block));
    if (!doubted || (body[i] ?? 0) > DOUBTFUL || block.container.prose > survey.totalProse * BOX) return;
    const near = sums.near(block.container, block.inline);
    const far = sums.far(block.container);
    for (const kind of BOXED) {
      const group = WORD_GROUPS.indexOf(kind);
      const weight = Math.max(near.weights[group] ?? 0, far.weights[group] ?? 0);
      const said = matches[i]?.find((m) => m.topic === kind && m.certain);
      if (said && weight >= SUPPORTING) {
        found.set(i, {
          label: kind,
          rule: `${kind}.box`,
          evidence: `Its words and its mark-up name it: ${cite(excerpt(block.text, said.phrase))}.`,
        });
        return;
      }
    }
  });
  return found;
}

/** Letters of a button or heading that names a box. */
const FEW_LETTERS = 60;
/** Blocks of a list under a heading. */
const LONGEST_LIST = 40;
/** Levels up and blocks of a box around a form or a paid link. */
const LEVELS = 3;
const FEW_BLOCKS = 12;

/** The smallest box around a block for which something holds. */
function boxAround({ survey }: Evidence, container: Container, holds: (box: Container) => boolean): boolean {
  let c: Container | null = container;
  for (let level = 0; c && level < LEVELS; level++, c = c.parent) {
    if (c.blocks > FEW_BLOCKS || c.prose > survey.totalProse * BOX) return false;
    if (holds(c)) return true;
  }
  return false;
}

/** Labels that a prompt within the story's column may have been given. */
const OF_STORIES: ReadonlySet<Label> = new Set<Label>(['body', 'caption', 'standfirst']);

/** Text in the box of a form that asks for an e-mail address signs the reader up for something. */
export function signUpForms(evidence: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  evidence.survey.texts.forEach((block, i) => {
    if (!OF_STORIES.has(labels[i] ?? 'interface') || !boxAround(evidence, block.container, (box) => box.emailFields > 0)) return;
    found.set(i, {
      label: 'promotion',
      rule: 'promotion.form',
      evidence: 'It stands in the box of a form that asks for an e-mail address.',
    });
  });
  return found;
}

/** Kinds for which a product card or an ad may be taken. */
const OF_CARDS: ReadonlySet<Label> = new Set<Label>(['related', 'promotion', 'navigation', 'interface']);

/** Everything in the box of a link that is marked as paid is paid. */
export function paidBoxes(evidence: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const paid = new Set<Container>();
  for (const { container, links } of evidence.survey.blocks) {
    if (!links.some((l) => l.element.attribs.rel?.includes('sponsored') ?? false)) continue;
    let c: Container | null = container;
    for (let level = 0; c && level < LEVELS; level++, c = c.parent) paid.add(c);
  }
  if (paid.size === 0) return found;
  evidence.survey.texts.forEach((block, i) => {
    if (!OF_CARDS.has(labels[i] ?? 'body') || !boxAround(evidence, block.container, (box) => paid.has(box))) return;
    found.set(i, { label: 'sponsored', rule: 'sponsored.card', evidence: 'It stands in one box with a link marked rel="sponsored".' });
  });
  return found;
}

/** Blocks of a box that one of them names. */
const FEW_COMPANIONS = 8;

/** Text in one small box with a block that says "Subscribe" or "Sign up" is part of that prompt. */
export function promptBoxes(evidence: Evidence, labels: readonly Label[], body: ArrayLike<number>): Map<number, Override> {
  const found = new Map<number, Override>();
  const { survey, matches } = evidence;
  const prompts = new Map<Container, number>();
  survey.texts.forEach((block, i) => {
    if (
      block.text.length > FEW_LETTERS ||
      !matches[i]?.some((m) => m.certain && m.mode !== 'inside' && (m.topic === 'promotion' || m.topic === 'paywall'))
    )
      return;
    let c: Container | null = block.container;
    for (let level = 0; c && level < LEVELS; level++, c = c.parent) if (!prompts.has(c)) prompts.set(c, i);
  });
  survey.texts.forEach((block, i) => {
    if (!OF_STORIES.has(labels[i] ?? 'interface') || labels[i] === 'standfirst' || (body[i] ?? 0) > DOUBTFUL) return;
    let prompt: number | undefined;
    const inside = boxAround(evidence, block.container, (box) => {
      prompt = box.blocks <= FEW_COMPANIONS ? prompts.get(box) : undefined;
      return prompt !== undefined;
    });
    if (!inside || prompt === undefined || prompt === i) return;
    found.set(i, {
      label: 'promotion',
      rule: 'promotion.box',
      evidence: `It stands in one box with ${cite(survey.texts[prompt]?.text ?? '')}.`,
    });
  });
  return found;
}

/** Labels of links that say little of themselves. */
const OF_LISTS: ReadonlySet<Label> = new Set<Label>(['navigation', 'interface', 'promotion']);

/** A list under a heading such as "Read also" holds teasers, whatever each of them looks like. */
export function headedLists({ survey, matches, openers }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  survey.texts.forEach((block, i) => {
    if (!OF_LISTS.has(labels[i] ?? 'body') || block.links.length === 0 || isInElement(block.container, MENUS)) return;
    let c: Container | null = block.container;
    for (let level = 0; c && level < LEVELS; level++, c = c.parent) {
      const opener = openers.get(c);
      if (opener === undefined || opener === i || c.blocks > LONGEST_LIST) continue;
      if (!matches[opener]?.some((m) => m.topic === 'related' && m.certain && m.mode !== 'inside')) continue;
      found.set(i, { label: 'related', rule: 'related.heading', evidence: `It stands under ${cite(survey.texts[opener]?.text ?? '')}.` });
      return;
    }
  });
  return found;
}
