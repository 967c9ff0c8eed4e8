import { listOf } from '../input/jsonLd.js';
import type { JsonObject } from '../input/page.js';
import type { Author } from '../types.js';
import { isAgency } from './agencies.js';
import { type Clues, meta, textsOf } from './clues.js';
import { objectsOf, resolve, textOfJson, urlOfJson } from './json.js';
import type { Mark, Marking } from './marks.js';
import { type Person, readPeople } from './people/readPeople.js';
import { siteLetters } from './siteName.js';
import { headlineHeading } from './title.js';
import { present, squash } from './text.js';
import { webUrl } from './web.js';

/** A name with what its source knows of it. */
export interface Credit extends Person {
  readonly url: string | null;
  readonly bio: string | null;
}

/** People and organisations that one source credits. */
type CreditSource = (clues: Clues) => readonly Credit[];

const credit = (person: Person, url: string | null = null, bio: string | null = null): Credit => ({ ...person, url, bio });
const LONGEST_BYLINE = 300;

function jsonPerson(node: JsonObject, clues: Clues): Credit[] {
  const full = resolve(node, clues.facts.jsonLd);
  const name = textOfJson(full.name) ?? [textOfJson(full.givenName), textOfJson(full.familyName)].filter(Boolean).join(' ');
  const people = readPeople(name);
  const alone = people.length === 1;
  const url = alone ? webUrl(urlOfJson(full.url) ?? urlOfJson(full.sameAs), clues.base) : null;
  return people.map((person) => credit({ ...person, role: person.role ?? (alone ? present(textOfJson(full.jobTitle)) : null) }, url, alone ? present(textOfJson(full.description)) : null));
}

const json: CreditSource = (clues) => {
  const value = clues.article.author ?? clues.article.creator;
  return listOf(value).flatMap((item) => (typeof item === 'string' ? readPeople(item).map((p) => credit(p)) : objectsOf(item).flatMap((node) => jsonPerson(node, clues))));
};

const AUTHOR_META = ['author', 'article:author', 'article:author_name', 'og:article:author', 'byl', 'byline', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'parsely-author', 'sailthru.author', 'cxenseparse:author', 'authors', 'author_name', 'citation_author', 'creator', 'rbauthors', 'article.author'];

const metaAuthors: CreditSource = ({ facts }) => {
  for (const name of AUTHOR_META) {
    const people = (facts.meta.get(name) ?? []).filter((value) => !/^https?:/.test(value)).flatMap(readPeople);
    if (people.length > 0) return people.map((p) => credit(p));
  }
  return [];
};

/** "Written by" among the labelled data of a link preview. */
const previewAuthors: CreditSource = (clues) => {
  const label = meta('twitter:label1')(clues);
  const data = meta('twitter:data1')(clues);
  return label !== null && data !== null && !/\d/.test(data) ? readPeople(data).map((p) => credit(p)) : [];
};

function readMark(mark: Mark, clues: Clues): Credit[] {
  const linked = mark.links.flatMap(({ text, href }) => readPeople(text).filter((p) => p.kind === 'person').map((p) => credit(p, webUrl(href, clues.base))));
  const value = mark.value === null || /^https?:/.test(mark.value) ? null : mark.value;
  const text = value ?? mark.lines.join('\n');
  if (text.length > LONGEST_BYLINE && linked.length === 0) return readPeople(mark.lines[0] ?? '').map((p) => credit(p));
  const read = text.length > LONGEST_BYLINE ? [] : readPeople(text).map((p) => credit(p));
  if (linked.length === 0) return read;
  return linked.map((l) => ({ ...l, role: l.role ?? read.find((r) => squash(r.name) === squash(l.name))?.role ?? null }));
}

function marked(markings: readonly Marking[]): CreditSource {
  return (clues) => {
    const anchor = headlineHeading(clues);
    const near = clues.marks.authors
      .filter((mark) => markings.includes(mark.marking) && !mark.outside)
      .sort((a, b) => Math.abs(a.start - (anchor?.start ?? 0)) - Math.abs(b.start - (anchor?.start ?? 0)));
    for (const mark of near) {
      const own = readMark(mark, clues);
      if (own.length === 0) continue;
      // Names in elements of their own side by side make one byline.
      const siblings = near.filter((other) => other !== mark && other.element.parent === mark.element.parent);
      return dedupe([mark, ...siblings].sort((a, b) => a.start - b.start).flatMap((m) => readMark(m, clues)));
    }
    return [];
  };
}

const bylineBlocks: CreditSource = (clues) => textsOf(clues, 'byline').filter((text) => text.length <= LONGEST_BYLINE).flatMap((text) => readPeople(text).map((p) => credit(p)));

const SOURCES: readonly CreditSource[] = [json, metaAuthors, marked(['itemprop']), marked(['rel']), marked(['class']), previewAuthors, bylineBlocks];

function dedupe(credits: readonly Credit[]): Credit[] {
  const seen = new Map<string, Credit>();
  for (const c of credits) {
    const key = squash(c.name);
    const known = seen.get(key);
    seen.set(key, known ? { ...known, url: known.url ?? c.url, role: known.role ?? c.role, bio: known.bio ?? c.bio } : c);
  }
  return [...seen.values()];
}

/** Who is credited: authors, and apart from them the site and agencies. */
export interface Credits {
  readonly authors: readonly Author[];
  /** Agencies named as authors, as printed. */
  readonly agencies: readonly string[];
}

/** Reads the credits of all sources and settles on one list: a list of persons before desks and outlets; the fuller of two that agree. */
export function readCredits(clues: Clues): Credits {
  const sites = siteLetters(clues);
  const lists = SOURCES.map((source) => dedupe(source(clues)));
  const agencies = lists.flat().filter((c) => isAgency(c.name)).map((c) => c.name);
  const own = lists.map((list) => list.filter((c) => !isAgency(c.name) && !sites.has(squash(c.name))));
  const withPerson = own.filter((list) => list.some((c) => c.kind === 'person'));
  let chosen = withPerson[0] ?? own.find((list) => list.some((c) => c.kind === 'single')) ?? own.find((list) => list.length > 0) ?? [];
  for (const list of withPerson) {
    const names = new Set(list.map((c) => squash(c.name)));
    if (list.length > chosen.length && list.every((c) => c.kind === 'person') && chosen.every((c) => names.has(squash(c.name)))) chosen = list;
  }
  const known = dedupe(lists.flat());
  const authors = chosen.map((c): Author => {
    const same = known.find((k) => squash(k.name) === squash(c.name));
    return { name: c.name, url: c.url ?? same?.url ?? null, role: c.role ?? same?.role ?? null, bio: c.bio ?? same?.bio ?? null };
  });
  return { authors, agencies };
}
