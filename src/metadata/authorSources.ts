import { listOf } from '../input/jsonLd.js';
import type { JsonObject } from '../input/page.js';
import { absoluteUrl } from '../input/url.js';
import { type Clues, meta } from './clues.js';
import { type Credit, type CreditSource, credit, mergeCredits, together } from './credit.js';
import { objectsOf, resolve, textOfJson, urlOfJson } from './json.js';
import type { Marking } from './marking.js';
import { articleOf, linesOfMark, linksOf, type Mark, textBefore } from './marks.js';
import { classifyName } from './people/classify.js';
import { isNotWriting, readPeople } from './people/readPeople.js';
import { believable, isNear, LONGEST_BYLINE } from './printed.js';
import { present, squash } from './text.js';

/** Marks that are looked at, those nearest the headline. */
const MOST_MARKS = 20;
/** A marked byline has no more lines. */
const MOST_LINES = 4;

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

/** The authors in the article's JSON-LD. */
export const json: CreditSource = (clues) => {
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

/** The authors in the page's `<meta>`s. */
export const metaAuthors: CreditSource = ({ facts }) =>
  AUTHOR_META.map((name) =>
    together(
      (facts.meta.get(name) ?? []).filter((value) => !/^https?:/.test(value)).flatMap((value) => readPeople(value).map((p) => credit(p))),
    ),
  );

/** "Written by" among the labelled data of a link preview. */
export const previewAuthors: CreditSource = (clues) => {
  const label = meta('twitter:label1')(clues);
  const data = meta('twitter:data1')(clues);
  return label !== null && data !== null && !/\p{N}/u.test(data) ? [together(readPeople(data).map((p) => credit(p)))] : [];
};

/** A lone word that signs a text is not longer: initials and short forms of names. */
const LONGEST_SIGN = 12;

/** Short forms of names that stand in an element of their own: "hosb;kesm". */
const signs = (credits: readonly Credit[]): boolean =>
  credits.length > 1 && credits.every(({ kind, name }) => kind === 'single' && name.length <= LONGEST_SIGN && !name.includes(' '));

/** What stands before a marked name in its block: "Reviewed by" may be part of it. */
function lineBefore(mark: Mark, text: string, { blocks }: Clues): string {
  const line = blocks.find(({ block: { range } }) => range[0] <= mark.start && mark.start < range[1])?.block.text ?? '';
  const at = line.indexOf(text);
  return at > 0 ? line.slice(0, at) : textBefore(mark);
}

function readMark(mark: Mark, clues: Clues): readonly Credit[] {
  const lines = linesOfMark(mark);
  // "Reviewed by" may stand in the element or before it.
  const before = lineBefore(mark, lines[0] ?? '', clues);
  if (isNotWriting(lines[0] ?? '') || (/\sby:?\s?$/i.test(before) && isNotWriting(before))) return [];
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
  const people = text.length > LONGEST_BYLINE ? [] : readPeople(text).map((p) => credit(p, own));
  const read =
    mark.marking === 'itemprop' && signs(people) ? people.filter((p) => !clues.sites.has(squash(p.name))) : believable(people, text, clues);
  if (linked.length === 0) return read;
  return linked.map((l) => ({ ...l, role: l.role ?? read.find((r) => squash(r.name) === squash(l.name))?.role ?? null }));
}

/** Whether lines are one, or nothing but names. */
const isList = (lines: readonly string[]): boolean =>
  lines.length === 1 || (lines.length <= MOST_LINES && lines.every((line) => classifyName(line) === 'person'));

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
    return [{ credits, together: beside.length === 1 && isList(linesOfMark(first)), near: isNear(first.start, clues) }];
  };
}

/** Where elements are marked as the author's name, surest first. */
export const byItemprop: CreditSource = marked('itemprop');
export const byLink: CreditSource = marked('rel');
export const byClass: CreditSource = marked('class');
