import type { Block, Container } from '../blocks/block.js';
import { log, type MeasureGroup } from '../blocks/measures/measures.js';
import type { Survey } from '../blocks/survey.js';
import { KINDS } from '../types.js';
import { type ClassWords, createClassWords } from './classWords.js';
import { TARGETS, type Target, targetsOf } from './linkTargets.js';
import { type Match, matchVocabulary } from './vocabulary/matcher.js';
import { TOPICS, type Topic } from './vocabulary/vocabulary.js';
import { createWordSums, type WordSums, type WordWeights } from './wordSums.js';

const KIND_INDEX: ReadonlyMap<string, number> = new Map(KINDS.map((k, i) => [k, i]));

/** Groups that a class-name word can speak for. */
export const WORD_GROUPS = ['body', 'head', 'caption', ...KINDS] as const;

/** What words in, around and behind the blocks of a page say. */
export interface Evidence {
  readonly survey: Survey;
  readonly words: ClassWords;
  readonly sums: WordSums;
  /** Vocabulary matches of each text block. */
  readonly matches: readonly (readonly Match[])[];
  /** Targets of each text block's links. */
  readonly targets: readonly (readonly Target[])[];
  /** Containers that open with a block which names their kind ("Advertisement", "Read also"), with that block's index. */
  readonly openers: ReadonlyMap<Container, number>;
}

/** A container with more than this share of the page's prose is the article, whatever its first block says. */
const MOST_PROSE = 0.3;

const names = (matches: readonly Match[] | undefined): boolean =>
  matches?.some((m) => m.mode !== 'inside' && KIND_INDEX.has(m.topic)) ?? false;

const HEADING = /^h[1-6]$/;

/** Sections below each container, by its index, told by their headings; a teaser's heading is a link. */
function countSections(survey: Survey): Uint16Array {
  const sections = new Uint16Array(survey.containers);
  for (const { tag, links, container } of survey.texts)
    if (links.length === 0 && HEADING.test(tag))
      for (let c: Container | null = container; c; c = c.parent) sections[c.index] = (sections[c.index] ?? 0) + 1;
  return sections;
}

function findOpeners(survey: Survey, matches: readonly (readonly Match[])[]): Map<Container, number> {
  const seen = new Uint8Array(survey.containers);
  const sections = countSections(survey);
  const openers = new Map<Container, number>();
  survey.texts.forEach((block, i) => {
    const opens = block.text.length < 80 && names(matches[i]);
    for (let c: Container | null = block.container; c && !seen[c.index]; c = c.parent) {
      seen[c.index] = 1;
      // What holds two sections is named by neither of their headings.
      if (opens && c.blocks > 1 && (sections[c.index] ?? 0) <= 1 && c.prose <= survey.totalProse * MOST_PROSE) openers.set(c, i);
    }
  });
  return openers;
}

/** Gathers the evidence of a page once. */
export function gatherEvidence(survey: Survey, weights: WordWeights): Evidence {
  const byHref = new Map<string, readonly Target[]>();
  const read = (href: string): readonly Target[] => {
    let targets = byHref.get(href);
    if (!targets) {
      targets = targetsOf(href);
      byHref.set(href, targets);
    }
    return targets;
  };
  const byText = new Map<string, readonly Match[]>();
  const matches = survey.texts.map(({ text }) => {
    let found = byText.get(text);
    if (!found) {
      found = matchVocabulary(text);
      byText.set(text, found);
    }
    return found;
  });
  const targets = survey.texts.map(({ links }) =>
    links.length === 0 ? [] : links.length === 1 ? read(links[0]?.href ?? '') : links.flatMap((l) => read(l.href)),
  );
  const words = createClassWords();
  return {
    survey,
    words,
    sums: createWordSums(words, weights, WORD_GROUPS.length),
    matches,
    targets,
    openers: findOpeners(survey, matches),
  };
}

const STRENGTH = { inside: 1, opening: 2, whole: 3 } as const;
const TOPIC_INDEX: ReadonlyMap<Topic, number> = new Map(TOPICS.map((t, i) => [t, i]));
/** Place among the topics of each kind. */
const KIND_TOPICS: readonly number[] = KINDS.map((kind) => TOPICS.indexOf(kind));
const TARGET_INDEX: ReadonlyMap<Target, number> = new Map(TARGETS.map((t, i) => [t, i]));

/** Names of what {@link evidenceMeasures} measures. */
export const EVIDENCE_NAMES: readonly string[] = [
  ...TOPICS.map((t) => `says:${t}`),
  ...KINDS.map((k) => `opened:${k}`),
  ...KINDS.map((k) => `recent:${k}`),
  ...TARGETS.map((t) => `target:${t}`),
  'rel:sponsored',
  ...WORD_GROUPS.map((g) => `near:${g}`),
  ...WORD_GROUPS.map((g) => `far:${g}`),
];

/** Numbers made of the evidence: vocabulary, openers, link targets, class-name words. */
export function evidenceMeasures(evidence: Evidence): MeasureGroup {
  const { survey, sums, matches, targets, openers } = evidence;
  const topicAt = 0;
  const openerAt = topicAt + TOPICS.length;
  const recentAt = openerAt + KINDS.length;
  const targetAt = recentAt + KINDS.length;
  const nearAt = targetAt + TARGETS.length + 1;
  const farAt = nearAt + WORD_GROUPS.length;
  /** Text block in which each topic was named last, -1 before. */
  const lastNamed = new Int32Array(TOPICS.length).fill(-1);
  const opens = new Uint8Array(survey.containers);
  for (const { index } of openers.keys()) opens[index] = 1;

  const write = (_: Survey, i: number, out: Float32Array, at: number): void => {
    const block: Block | undefined = survey.texts[i];
    if (!block) return;
    if (i === 0) lastNamed.fill(-1);
    for (const { topic, mode } of matches[i] ?? []) {
      const place = TOPIC_INDEX.get(topic) ?? 0;
      const index = at + topicAt + place;
      out[index] = Math.max(out[index] ?? 0, STRENGTH[mode]);
      if (mode !== 'inside' && block.text.length < 80) lastNamed[place] = i;
    }
    for (let c: Container | null = block.container; c; c = c.parent) {
      const opener = opens[c.index] ? openers.get(c) : undefined;
      if (opener === undefined) continue;
      for (const { topic, mode } of matches[opener] ?? []) {
        const kind = KIND_INDEX.get(topic);
        if (kind !== undefined && mode !== 'inside') out[at + openerAt + kind] = 1;
      }
    }
    for (let k = 0; k < KINDS.length; k++) {
      const since = lastNamed[KIND_TOPICS[k] ?? 0] ?? -1;
      out[at + recentAt + k] = since < 0 ? 0 : 1 / (1 + i - since);
    }
    for (const target of targets[i] ?? []) {
      const index = at + targetAt + (TARGET_INDEX.get(target) ?? 0);
      out[index] = (out[index] ?? 0) + 1;
    }
    if (block.links.length > 0) {
      for (let t = 0; t < TARGETS.length; t++) out[at + targetAt + t] = log(out[at + targetAt + t] ?? 0);
      out[at + targetAt + TARGETS.length] = Number(block.links.some((l) => l.element.attribs.rel?.includes('sponsored') ?? false));
    }
    const near = sums.near(block.container, block.inline).weights;
    const far = sums.far(block.container).weights;
    for (let g = 0; g < WORD_GROUPS.length; g++) {
      out[at + nearAt + g] = near[g] ?? 0;
      out[at + farAt + g] = far[g] ?? 0;
    }
  };
  return { names: EVIDENCE_NAMES, write };
}
