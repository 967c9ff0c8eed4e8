import { type Clues, textsOf } from './clues.js';
import { type DateLine, readDateLine } from './dates/dateLine.js';
import { type DateHints, parseDate } from './dates/parseDate.js';
import { textOfJson } from './json.js';
import type { Marking } from './marking.js';
import { articleOf, linesOfMark, type Mark, textBefore } from './marks.js';

/** A source of dates: those that it gives, best first. */
type DateSource = (clues: Clues, hints: DateHints) => readonly DateLine[];

/** When the article was published and changed. ISO 8601. */
export interface Dates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

/** A date line is not longer. */
const LONGEST_LINE = 160;
/** Marks that are looked at, those nearest the headline. */
const MOST_MARKS = 12;
/** Blocks before and after the headline among which a date line stands. */
const BEFORE_HEADLINE = 8;
const AFTER_HEADLINE = 25;

const PUBLISHED_META =
  'article:published_time og:article:published_time datepublished article:published og:published_time published_time parsely-pub-date sailthru.date cxenseparse:recs:publishtime ' +
  'cxenseparse:publishtime publishdate publish-date publish_date publication_date publicationdate pubdate pub_date date.release dc.date.issued dcterms.issued dcterms.created dc.date.created dcterms.date dc.date ' +
  'citation_publication_date citation_date article.published article.created article_date_original originalpublicationdate datecreated created bt:pubdate rnews:datepublished dc.created release_date date ' +
  'published-date published apub:time iso-8601-publish-date displaydate vr:published_time og:pubdate og:release_date article:post_date analyticsattributes.articledate mediator_published_time';
const MODIFIED_META =
  'article:modified_time og:updated_time datemodified article:modified og:article:modified_time modified_time dcterms.modified dc.date.modified lastmod last-modified article:updated_time updated_time article.updated dc.modified revised';

/** Epoch seconds or milliseconds, as some templates write them. */
function epoch(text: string): string | null {
  if (!/^1\d{9}(\d{3})?$/.test(text)) return null;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
}

function lines(texts: readonly string[], modified: boolean, hints: DateHints): DateLine[] {
  return texts.flatMap((text) => {
    const date = epoch(text) ?? parseDate(text, hints);
    if (date === null) return [];
    return [modified ? { published: null, modified: date } : { published: date, modified: null }];
  });
}

const json: DateSource = ({ article }, hints) => {
  const texts = (...keys: readonly string[]): string[] => keys.flatMap((key) => textOfJson(article[key]) ?? []);
  return [...lines(texts('datePublished', 'dateCreated', 'uploadDate'), false, hints), ...lines(texts('dateModified'), true, hints)];
};

const meta: DateSource = ({ facts }, hints) => {
  const texts = (names: string): string[] => names.split(' ').flatMap((name) => facts.meta.get(name) ?? []);
  return [...lines(texts(PUBLISHED_META), false, hints), ...lines(texts(MODIFIED_META), true, hints)];
};

function readMark(mark: Mark, modified: boolean, hints: DateHints): DateLine[] {
  const text = linesOfMark(mark).join(' ');
  const value = mark.value === null ? null : (epoch(mark.value) ?? parseDate(mark.value, hints));
  const printed =
    text.length <= LONGEST_LINE
      ? readDateLine(`${mark.marking === 'time' ? textBefore(mark) : ''} ${text}`, hints)
      : { published: null, modified: null };
  if (value === null) return [modified && printed.modified === null ? { published: null, modified: printed.published } : printed];
  const changed = modified || (printed.modified !== null && printed.published === null);
  return [changed ? { published: null, modified: value } : { published: value, modified: null }];
}

function marked(markings: readonly Marking[]): DateSource {
  return (clues, hints) => {
    const { heading } = clues;
    const anchor = heading?.start ?? 0;
    const own = articleOf(clues.marks, heading);
    const usable = (mark: Mark): boolean => markings.includes(mark.marking) && own(mark);
    const distance = (mark: Mark): number => Math.abs(mark.start - anchor);
    return [
      ...clues.marks.dates.filter(usable).map((mark) => ({ mark, modified: false })),
      ...clues.marks.modified.filter(usable).map((mark) => ({ mark, modified: true })),
    ]
      .sort((a, b) => distance(a.mark) - distance(b.mark))
      .slice(0, MOST_MARKS)
      .flatMap(({ mark, modified }) => readMark(mark, modified, hints));
  };
}

/** Short lines with a date around the headline, whatever their markup. */
const nearHeadline: DateSource = (clues, hints) => {
  const { blocks } = clues;
  const labelled = blocks.findIndex(({ verdict }) => verdict.label === 'headline');
  const { heading } = clues;
  const at = labelled >= 0 ? labelled : heading === null ? 0 : blocks.findIndex(({ block }) => block.range[0] >= heading.start);
  return blocks
    .slice(Math.max(0, at - BEFORE_HEADLINE), at + AFTER_HEADLINE)
    .filter(
      ({ block, verdict }) =>
        block.text.length <= LONGEST_LINE && /\p{Nd}/u.test(block.text) && verdict.label !== 'related' && verdict.label !== 'comments',
    )
    .sort((a, b) => Math.abs(a.block.index - at) - Math.abs(b.block.index - at))
    .map(({ block }) => readDateLine(block.text, hints));
};

const bylines: DateSource = (clues, hints) =>
  textsOf(clues, 'byline')
    .filter((text) => text.length <= LONGEST_LINE)
    .map((text) => readDateLine(text, hints));

/** `/2024/05/31/` or `/2024-05-31-` in the address. */
const inAddress: DateSource = ({ pageUrl, facts }, hints) => {
  const url = facts.links.get('canonical')?.[0] ?? pageUrl ?? '';
  const found = /[/-](20\d\d|19\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?=[/-]|$)/.exec(url);
  return found ? lines([`${found[1]}-${found[2]}-${found[3]}`], false, hints) : [];
};

const SOURCES: readonly DateSource[] = [
  json,
  meta,
  marked(['itemprop']),
  bylines,
  nearHeadline,
  marked(['time']),
  marked(['class']),
  inAddress,
];

const DAY = 10;
const MINUTE = 16;
const hasOffset = (date: string): boolean => /(?:Z|[+-]\d\d:\d\d)$/.test(date.slice(DAY));

/** The first date; of the same day, one with the time; of the same minute, one with the offset. */
function pick(dates: readonly string[]): string | null {
  const first = dates[0] ?? null;
  if (first === null) return null;
  const timed = first.length > DAY ? first : (dates.find((date) => date.length > DAY && date.startsWith(first)) ?? first);
  if (timed.length <= DAY || hasOffset(timed)) return timed;
  return dates.find((date) => hasOffset(date) && date.startsWith(timed.slice(0, MINUTE))) ?? timed;
}

/** A date printed alone is not longer. */
const LONGEST_PRINTED = 60;
/** Time zones and daily batches account for a difference of this many days. */
const SAME_TIME = 2;

/**
 * The day printed at the headline, if it is well before the one in the data: site builders and moves to another system stamp the
 * day on which they published the page again.
 */
function printedEarlier(stated: string, clues: Clues, hints: DateHints): string | null {
  const byline = textsOf(clues, 'byline').find((text) => text.length <= LONGEST_PRINTED && readDateLine(text, hints).published !== null);
  const printed = byline === undefined ? null : readDateLine(byline, hints).published;
  if (printed === null) return null;
  return Date.parse(printed.slice(0, 10)) < Date.parse(stated.slice(0, 10)) - SAME_TIME * 86_400_000 ? printed : null;
}

/**
 * When the article was published and last changed: as its structured data says, else as the page prints it at the headline. Where
 * the only date is that of a change ("Updated 3 May 2024"), this is the publication too.
 */
export function readDates(clues: Clues, language: string | null): Dates {
  const hints = { language };
  const all: DateLine[] = [];
  for (const source of SOURCES) {
    for (const date of source(clues, hints)) all.push(date);
    // Later sources tell no more than a date with its offset.
    if (all.some(({ modified }) => modified !== null) && hasOffset(all.find(({ published }) => published !== null)?.published ?? '')) break;
  }
  const modifiedAt = pick(all.flatMap(({ modified }) => modified ?? []));
  const stated = pick(all.flatMap(({ published }) => published ?? []));
  return { publishedAt: (stated && printedEarlier(stated, clues, hints)) ?? stated ?? modifiedAt, modifiedAt };
}
