import { listOf } from '../input/jsonLd.js';
import type { JsonObject } from '../input/page.js';
import { absoluteUrl } from '../input/url.js';
import type { LabelledBlock } from '../label/label.js';
import { matchVocabulary } from '../label/vocabulary/matcher.js';
import { type Clues, meta } from './clues.js';
import { creditsContributors } from './contributors.js';
import { type Credit, type CreditSource, credit, mergeCredits, together } from './credit.js';
import { objectsOf, resolve, textOfJson, urlOfJson } from './json.js';
import { leadsToAuthor, type Marking } from './marking.js';
import { articleOf, inOtherStory, linesOfMark, linksOf, type Mark, textBefore } from './marks.js';
import { classifyName } from './people/classify.js';
import { isNotWriting, readPeople } from './people/readPeople.js';
import { INNER_BY } from './people/words.js';
import { partsOf, present, squash } from './text.js';

/** A byline is not longer; what is, is a biography. */
const LONGEST_BYLINE = 200;
/** Marks that are looked at, those nearest the headline. */
const MOST_MARKS = 20;
/** A marked byline has no more lines. */
const MOST_LINES = 4;
/** Byline blocks at most this far apart make one byline. */
const LARGEST_GAP = 3;

function jsonPerson(node: JsonObject, clues: Clues): Credit[] {
  const full = resolve(node, clues.facts.jsonLd);
  const name = textOfJson(full.name) ?? [textOfJson(full.givenName), textOfJson(full.familyName)].filter(Boolean).join(' ');
  const people = readPeople(name);
  if (people.length !== 1) return people.map((person) => credit(person));
  const url = absoluteUrl(urlOfJson(full.url) ?? urlOfJson(full.sameAs), clues.base);
  return people.map((person) =>
    credit({ ...person, role: person.role ?? present(textOfJson(full.jobTitle)) }, url, present(textOfJson(full.description))),
  );
}

const json: CreditSource = (clues) => {
  const value = clues.article.author ?? clues.article.creator;
  return [
    together(
      listOf(value).flatMap((item) =>
        typeof item === 'string' ? readPeople(item).map((p) => credit(p)) : objectsOf(item).flatMap((node) => jsonPerson(node, clues)),
      ),
    ),
  ];
};

const AUTHOR_META =
  'author article:author article:author_name og:article:author byl byline dc.creator dcterms.creator dc.contributor parsely-author sailthru.author cxenseparse:author authors author_name citation_author creator rbauthors article.author'.split(
    ' ',
  );

const metaAuthors: CreditSource = ({ facts }) =>
  AUTHOR_META.map((name) =>
    together(
      (facts.meta.get(name) ?? []).filter((value) => !/^https?:/.test(value)).flatMap((value) => readPeople(value).map((p) => credit(p))),
    ),
  );

/** "Written by" among the labelled data of a link preview. */
const previewAuthors: CreditSource = (clues) => {
  const label = meta('twitter:label1')(clues);
  const data = meta('twitter:data1')(clues);
  return label !== null && data !== null && !/\p{N}/u.test(data) ? [together(readPeople(data).map((p) => credit(p)))] : [];
};

/** As much of a text as holds the words that open a byline. */
const OPENING = 80;

/** Whether a text opens like a byline. */
function opensAsByline(text: string): boolean {
  return matchVocabulary(text.slice(0, OPENING)).some((m) => m.topic === 'by' && m.mode === 'opening');
}

/** Of names read from visible text, the persons; where there are none, a lone name that is all that is said. */
function believable(credits: readonly Credit[], text: string): readonly Credit[] {
  const persons = credits.filter((c) => c.kind === 'person');
  if (persons.length > 0) return persons;
  const alone = credits.length === 1 && (opensAsByline(text) || INNER_BY.test(text) || squash(text) === squash(credits[0]?.name ?? ''));
  return alone ? credits : [];
}

function readMark(mark: Mark, clues: Clues): readonly Credit[] {
  const lines = linesOfMark(mark);
  // "Reviewed by" may stand in the element or before it.
  if (isNotWriting(lines[0] ?? '') || (/\sby:?$/i.test(textBefore(mark)) && isNotWriting(textBefore(mark)))) return [];
  const linked = linksOf(mark.element).flatMap(({ text, href }) =>
    readPeople(text)
      .filter((p) => p.kind === 'person')
      .map((p) => credit(p, absoluteUrl(href, clues.base))),
  );
  const own = mark.element.name === 'a' ? absoluteUrl(mark.element.attribs.href, clues.base) : null;
  const value = mark.value === null || /^https?:/.test(mark.value) ? null : mark.value;
  const first = lines.find((line) => readPeople(line).some((p) => p.kind === 'person'));
  // Many lines are an author box or more; the name comes first.
  const text = value ?? (mark.marking === 'class' && lines.length > MOST_LINES ? (first ?? '') : lines.join('\n'));
  const read =
    text.length > LONGEST_BYLINE
      ? []
      : believable(
          readPeople(text).map((p) => credit(p, own)),
          text,
        );
  if (linked.length === 0) return read;
  return linked.map((l) => ({ ...l, role: l.role ?? read.find((r) => squash(r.name) === squash(l.name))?.role ?? null }));
}

function marked(...markings: readonly Marking[]): CreditSource {
  return (clues) => {
    const { heading } = clues;
    const anchor = heading?.start ?? 0;
    const own = articleOf(clues.marks, heading);
    const near = clues.marks.authors
      .filter((mark) => markings.includes(mark.marking) && own(mark))
      .sort((a, b) => Math.abs(a.start - anchor) - Math.abs(b.start - anchor))
      .slice(0, MOST_MARKS);
    const readings = new Map<Mark, readonly Credit[]>();
    const read = (mark: Mark): readonly Credit[] => {
      const known = readings.get(mark) ?? readMark(mark, clues);
      readings.set(mark, known);
      return known;
    };
    const first = near.find((mark) => read(mark).length > 0);
    if (!first) return [];
    // Names in elements of their own side by side make one byline.
    const beside = near
      .filter((other) => other === first || other.element.parent === first.element.parent)
      .sort((a, b) => a.start - b.start);
    const credits = mergeCredits(beside.flatMap(read));
    return [{ credits, together: beside.length === 1 && linesOfMark(first).length === 1 }];
  };
}

/** A label before a name is not longer. */
const LONGEST_LABEL = 24;
/** How far behind the headline a bare name, without "By" or a link to its page, is taken for the author's, in blocks. */
const NEAR_HEADLINE = 15;

/** Folders of addresses that hold people among others. */
const MAY_BE_PERSON = /[/](?:people|persons?|profiles?|users?|team|staff|about|members?|bios?|our-\w{1,20}|~|@)/i;

function readByline({ block }: LabelledBlock, near: boolean, base: string | null): readonly Credit[] {
  const text = partsOf(block);
  const link = block.links.length === 1 ? block.links[0] : undefined;
  const opens = opensAsByline(block.text) || INNER_BY.test(block.text);
  const toAuthor = link !== undefined && leadsToAuthor(link.href);
  if (!opens && !near && !toAuthor) return [];
  // A link that is all of a line leads to a section as often as to an author: "Living Healthy".
  if (!opens && !toAuthor && link && squash(block.text).length <= link.chars && !MAY_BE_PERSON.test(link.href)) return [];
  const people = readPeople(text).filter((p) => opens || p.kind === 'person');
  return believable(
    people.map((p) => credit(p, people.length === 1 && link ? absoluteUrl(link.href, base) : null)),
    text,
  );
}

const headlineIndex = (blocks: readonly LabelledBlock[]): number =>
  blocks.find(({ verdict }) => verdict.label === 'headline')?.block.index ?? -1;

/** A line of an author's biography, not a byline. */
const isSentence = (text: string): boolean => text.length > 60 && text.endsWith('.') && !opensAsByline(text) && !INNER_BY.test(text);

/** Byline blocks; those close together make one byline. */
const bylineBlocks: CreditSource = ({ blocks, base, marks, heading }) => {
  const headline = headlineIndex(blocks);
  const runs: { credits: Credit[]; alike: boolean; last: number; look: string }[] = [];
  for (const labelled of blocks) {
    const { block, verdict } = labelled;
    if (verdict.label !== 'byline' || block.text.length > LONGEST_BYLINE || isSentence(block.text)) continue;
    if (creditsContributors(block.text) || inOtherStory(block.element, marks, heading)) continue;
    const credits = readByline(labelled, Math.abs(block.index - headline) <= NEAR_HEADLINE, base);
    if (credits.length === 0) continue;
    const look = `${block.tag} ${block.element?.attribs.class ?? ''}`;
    const run = runs[runs.length - 1];
    if (run && block.index - run.last <= LARGEST_GAP) {
      run.credits.push(...credits);
      run.alike &&= run.look === look;
      run.last = block.index;
    } else runs.push({ credits: [...credits], alike: true, last: block.index, look });
  }
  return runs.map((run) => ({ credits: mergeCredits(run.credits), together: run.alike }));
};

/** Byline blocks that say "By" before the names. */
export const explicitByline: CreditSource = (clues) =>
  clues.blocks
    .filter(({ block, verdict }) => verdict.label === 'byline' && block.text.length <= LONGEST_BYLINE && opensAsByline(block.text))
    .map((labelled) => together(readByline(labelled, true, clues.base)));

/** A name in a line of its own, and a biography that opens with it. */
const beforeBiography: CreditSource = ({ blocks }) => {
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
const bylineLines: CreditSource = ({ blocks, marks, heading }) => {
  const headline = headlineIndex(blocks);
  const near = blocks.filter(
    ({ block, verdict }) =>
      Math.abs(block.index - headline) <= 2 * NEAR_HEADLINE &&
      block.text.length <= 100 &&
      (verdict.label !== 'related' || Math.abs(block.index - headline) < 6) &&
      verdict.label !== 'headline' &&
      !inOtherStory(block.element, marks, heading),
  );
  return near
    .filter(({ block }) => opensAsByline(block.text) || (INNER_BY.test(block.text) && /\p{Nd}/u.test(block.text)))
    .map(({ block }) =>
      together(
        believable(
          readPeople(partsOf(block)).map((p) => credit(p)),
          block.text,
        ),
      ),
    );
};

/** A label that is all of a line ("Written by", "Author:"), and a name in the next. */
const behindLabels: CreditSource = ({ blocks }) => {
  const lines = blocks.filter(({ block, verdict }) => block.text !== '' && verdict.label !== 'related' && verdict.label !== 'comments');
  return lines.flatMap(({ block }, i) => {
    const label = block.text.length <= LONGEST_LABEL && matchVocabulary(block.text).some((m) => m.topic === 'by' && m.mode === 'whole');
    const name = label ? lines[i + 1]?.block.text : undefined;
    return name !== undefined && name.length <= 80
      ? [
          together(
            believable(
              readPeople(name).map((p) => credit(p)),
              name,
            ),
          ),
        ]
      : [];
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

/** A name alone at the beginning or end of the text. */
const signatures: CreditSource = ({ blocks }) => {
  const body = storyOf(blocks);
  const ends = body.length > 2 * SIGNATURES ? [...body.slice(0, SIGNATURES), ...body.slice(-SIGNATURES)] : [];
  return ends
    .filter(({ block }) => (block.tag === 'p' || block.tag === 'div') && block.text.length <= 40 && classifyName(block.text) === 'person')
    .map(({ block }) => together(readPeople(block.text).map((p) => credit(p))));
};

/** Where the page's data names authors, best first. */
export const DATA_SOURCES: readonly CreditSource[] = [json, metaAuthors];

/** Where readers see credits, best first. */
export const PRINTED_SOURCES: readonly CreditSource[] = [marked('itemprop'), bylineBlocks, beforeBiography, marked('rel'), marked('class')];

/** Where names stand that may be the author's. */
export const UNSURE_SOURCES: readonly CreditSource[] = [bylineLines, behindLabels, previewAuthors, signatures];
