import { absoluteUrl } from '../input/url.js';
import type { LabelledBlock } from '../label/label.js';
import { matchVocabulary } from '../label/vocabulary/matcher.js';
import type { Clues } from './clues.js';
import { creditsContributors } from './contributors.js';
import { type Credit, type CreditList, type CreditSource, credit, mergeCredits, together } from './credit.js';
import { leadsToAuthor } from './marking.js';
import { inOtherStory } from './marks.js';
import { classifyName } from './people/classify.js';
import { readPeople } from './people/readPeople.js';
import { INNER_BY } from './people/words.js';
import { believable, isNear, LONGEST_BYLINE, NEAR_HEADLINE, opensAsByline, saysBy } from './printed.js';
import { readSection, readTags } from './section.js';
import { partsOf, squash } from './text.js';

/** Byline blocks at most this far apart make one byline. */
const LARGEST_GAP = 3;
/** A label before a name is not longer. */
const LONGEST_LABEL = 24;
/** Folders of addresses that hold people among others. */
const MAY_BE_PERSON = /[/](?:people|persons?|profiles?|users?|team|staff|about|members?|bios?|our-\w{1,20}|~|@)/i;

/** Whether a line says, by its words or its link, that its names are authors. */
const isExplicit = ({ block }: LabelledBlock): boolean =>
  saysBy(block.text) || (block.links.length === 1 && block.links.some(({ href }) => leadsToAuthor(href)));

function readByline(labelled: LabelledBlock, near: boolean, clues: Clues): readonly Credit[] {
  const { block } = labelled;
  const text = partsOf(block);
  const link = block.links.length === 1 ? block.links[0] : undefined;
  const opens = saysBy(block.text);
  const explicit = isExplicit(labelled);
  if (!explicit && !near) return [];
  // A link that is all of a line leads to a section as often as to an author: "Living Healthy".
  if (!explicit && link && squash(block.text).length <= link.chars && !MAY_BE_PERSON.test(link.href)) return [];
  const people = readPeople(text).filter((p) => opens || p.kind === 'person');
  return believable(
    people.map((p) => credit(p, people.length === 1 && link ? absoluteUrl(link.href, clues.base) : null)),
    text,
    clues,
  );
}

/** A line of an author's biography, not a byline. */
const isSentence = (text: string): boolean => text.length > 60 && text.endsWith('.') && !opensAsByline(text) && !INNER_BY.test(text);

interface Run {
  readonly credits: Credit[];
  readonly explicit: boolean;
  readonly start: number;
  readonly look: string;
  alike: boolean;
  last: number;
}

/** Byline blocks; those close together make one byline. */
function runsOf(clues: Clues): Run[] {
  const { blocks, marks, heading, headlineIndex } = clues;
  const runs: Run[] = [];
  for (const labelled of blocks) {
    const { block, verdict } = labelled;
    if (verdict.label !== 'byline' || block.text.length > LONGEST_BYLINE || isSentence(block.text)) continue;
    if (creditsContributors(block.text) || inOtherStory(block.element, marks, heading)) continue;
    const credits = readByline(labelled, Math.abs(block.index - headlineIndex) <= NEAR_HEADLINE, clues);
    if (credits.length === 0) continue;
    const explicit = isExplicit(labelled);
    const look = `${block.tag} ${block.element?.attribs.class ?? ''}`;
    const run = runs[runs.length - 1];
    if (run && block.index - run.last <= LARGEST_GAP && (run.explicit === explicit || run.look === look)) {
      run.credits.push(...credits);
      run.alike &&= run.look === look;
      run.last = block.index;
    } else runs.push({ credits: [...credits], explicit, start: block.range[0], look, alike: true, last: block.index });
  }
  return runs;
}

const listOf = (run: Run, clues: Clues): CreditList => ({
  credits: mergeCredits(run.credits),
  together: run.alike,
  near: isNear(run.start, clues),
});

/** Tells whether a name is what the page calls a section, a topic or a menu's entry: "Living Healthy". */
function topicsOf(clues: Clues): (name: string) => boolean {
  const topics = new Set([...readTags(clues), readSection(clues) ?? ''].map(squash));
  const listed = new Set(
    clues.blocks.flatMap(({ block, verdict }) => (verdict.label === 'navigation' || verdict.label === 'related' ? block.text : [])),
  );
  return (name) => clues.names.parts.has(squash(name)) || topics.has(squash(name)) || listed.has(name);
}

/** The bylines among the blocks: those that say "By" or link to an author's page, and those with nothing but a name. */
export function bylineRuns(clues: Clues): { readonly explicit: readonly CreditList[]; readonly bare: readonly CreditList[] } {
  const runs = runsOf(clues);
  const bare = runs.filter((run) => !run.explicit);
  const isTopic = bare.length === 0 ? () => false : topicsOf(clues);
  return {
    explicit: runs.filter((run) => run.explicit).map((run) => listOf(run, clues)),
    bare: bare.map((run) => listOf({ ...run, credits: run.credits.filter(({ name }) => !isTopic(name)) }, clues)),
  };
}

/** Byline blocks that say "By" before the names. */
export const openedBylines: CreditSource = (clues) =>
  clues.blocks
    .filter(({ block, verdict }) => verdict.label === 'byline' && block.text.length <= LONGEST_BYLINE && opensAsByline(block.text))
    .map((labelled) => together(readByline(labelled, true, clues)));

/** A name in a line of its own, and a biography that opens with it. */
export const beforeBiography: CreditSource = ({ blocks }) => {
  const lines = blocks.filter(({ verdict }) => verdict.label === 'byline').map(({ block }) => block.text);
  return lines.flatMap((name, i) => {
    const named = name.length <= 60 && classifyName(name) === 'person';
    return named && lines.slice(i + 1, i + 3).some((text) => text.length > name.length && /^,?\s\p{Ll}/u.test(opening(text, name)))
      ? [together(readPeople(name).map((p) => credit(p)))]
      : [];
  });
};

/** What follows a name that opens a text. */
const opening = (text: string, name: string): string => (text.startsWith(name) ? text.slice(name.length, name.length + 4) : '');

/** A line around the headline that opens like a byline, whatever its label. */
export const bylineLines: CreditSource = (clues) => {
  const { blocks, marks, heading, headlineIndex } = clues;
  const near = blocks.filter(
    ({ block, verdict }) =>
      Math.abs(block.index - headlineIndex) <= 2 * NEAR_HEADLINE &&
      block.text.length <= 100 &&
      (verdict.label !== 'related' || Math.abs(block.index - headlineIndex) < 6) &&
      verdict.label !== 'headline' &&
      !inOtherStory(block.element, marks, heading),
  );
  return near
    .filter(({ block }) => opensAsByline(block.text) || (INNER_BY.test(block.text) && /\p{Nd}/u.test(block.text)))
    .map(({ block }) => lineCredits(partsOf(block), block.text, clues));
};

/** The names in a line. */
const lineCredits = (parts: string, text: string, clues: Clues): CreditList =>
  together(
    believable(
      readPeople(parts).map((p) => credit(p)),
      text,
      clues,
    ),
  );

/** A label that is all of a line ("Written by", "Author:"), and a name in the next. */
export const behindLabels: CreditSource = (clues) => {
  const lines = clues.blocks.filter(
    ({ block, verdict }) => block.text !== '' && verdict.label !== 'related' && verdict.label !== 'comments',
  );
  const isTopic = topicsOf(clues);
  return lines.flatMap(({ block }, i) => {
    const label = block.text.length <= LONGEST_LABEL && matchVocabulary(block.text).some((m) => m.topic === 'by' && m.mode === 'whole');
    const name = label ? lines[i + 1]?.block.text : undefined;
    return name !== undefined && name.length <= 80 && !isTopic(name) ? [lineCredits(name, name, clues)] : [];
  });
};

/** Body blocks at the beginning and end among which a signature stands. */
const SIGNATURES = 3;

/** Text of the story and bylines, from its first to its last paragraph and the signature behind it. */
function storyOf(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const isText = ({ verdict, block }: LabelledBlock): boolean =>
    block.text !== '' && (verdict.label === 'body' || (verdict.label === 'byline' && block.tag === 'p'));
  const first = blocks.findIndex(({ verdict, block }) => verdict.label === 'body' && block.text !== '');
  return first < 0 ? [] : blocks.slice(first).filter(isText);
}

/** Whether a line is printed in capitals. */
const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
/** Sub-headings in capitals from which another line in capitals is one as well. */
const SHOUTED = 2;

/** A name alone at the beginning or end of the text. */
export const signatures: CreditSource = ({ blocks }) => {
  const body = storyOf(blocks);
  const ends =
    body.length > 2 * SIGNATURES
      ? [...body.slice(0, SIGNATURES), ...body.slice(-SIGNATURES)]
      : body.length > SIGNATURES
        ? body.slice(-1)
        : [];
  const shouted = body.filter(({ block }) => block.text.length <= LONGEST_BYLINE && isShouted(block.text)).length;
  const isSubheading = (text: string): boolean => shouted > SHOUTED && isShouted(text);
  return ends
    .filter(
      ({ block: { tag, text } }) =>
        (tag === 'p' || tag === 'div') && text.length <= 40 && classifyName(text) === 'person' && !isSubheading(text),
    )
    .map(({ block }) => together(readPeople(block.text).map((p) => credit(p))));
};
