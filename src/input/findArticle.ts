import { asString, isObject, listOf, strings, typesOf } from './jsonLd.js';
import { textOfMarkup } from './markup.js';
import type { Json, JsonObject } from './page.js';

/** What tells the page's own article from others that its JSON-LD names. */
export interface PageIdentity {
  /** Addresses that the page gives as its own (canonical, `og:url`). */
  readonly addresses: readonly string[];
  /** Titles of the page. */
  readonly titles: readonly string[];
}

/** Types that name an article, best first. */
const ARTICLE_TYPES: readonly string[] = [
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'BackgroundNewsArticle',
  'AskPublicNewsArticle',
  'ReviewNewsArticle',
  'AdvertiserContentArticle',
  'SatiricalArticle',
  'LiveBlogPosting',
  'Article',
  'BlogPosting',
  'Report',
  'TechArticle',
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'SocialMediaPosting',
  'DiscussionForumPosting',
];
/** Types that an article's page may name beside it, best first. */
const OTHER_TYPES: readonly string[] = ['Review', 'Recipe', 'HowTo', 'CreativeWork'];
const RANKS: ReadonlyMap<string, number> = new Map([...ARTICLE_TYPES, ...OTHER_TYPES].map((type, rank) => [type, rank]));

/** Properties whose value is what the node is about. */
const HOLDERS = ['mainEntity', 'mainEntityOfPage', 'subjectOf'] as const;
/** Properties that say so on a page of one subject; on a list of stories they name many. */
const PAGE_HOLDERS = [...HOLDERS, 'about', 'hasPart'] as const;
const SINGLE_PAGES: ReadonlySet<string> = new Set(['WebPage', 'ItemPage']);

/** So many articles of one kind, none of them named by the page as its own, are a list of stories. */
const MOST_EQUALS = 3;
/** Length from which a headline at the start of the page's title is no accident. */
const TELLING_LENGTH = 15;

/** An address without what differs between two spellings of it. */
function bare(address: string): string {
  const end = address.search(/[?#]/);
  return (end < 0 ? address : address.slice(0, end))
    .replace(/^[a-z]{1,8}:/i, '')
    .replace(/^\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

/** A title's letters and digits: sites print it with other quotes and dashes. */
const folded = (title: string): string =>
  textOfMarkup(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

function addressesOf(node: JsonObject): string[] {
  const address = (value: Json): string[] => (isObject(value) ? [...strings(value['@id']), ...strings(value.url)] : strings(value));
  return [...address(node), ...listOf(node.mainEntityOfPage).flatMap(address)];
}

const headlineOf = (node: JsonObject | undefined): string | null => asString(node?.headline) ?? asString(node?.name);

interface Candidate {
  readonly node: JsonObject;
  /** Parts of its rank, the weightiest first; the least wins. */
  readonly rank: readonly number[];
}

const compare = (a: Candidate, b: Candidate): number => {
  for (const [i, part] of a.rank.entries()) if (part !== b.rank[i]) return part - (b.rank[i] ?? 0);
  return 0;
};

/**
 * The node of the article that the page is about, or `null`: one with a headline, of a type of article, with the page's address or title, of the best type,
 * with its text, the first. A page that names many of one kind and none as its own is a list of stories, and is about none of them.
 *
 * @param nodes JSON-LD nodes in page order; those that a node names as its subject are looked at too
 */
export function findArticle(nodes: readonly JsonObject[], page: PageIdentity): JsonObject | null {
  const addresses = new Set(page.addresses.map(bare).filter(Boolean));
  const titles = page.titles.map(folded).filter(Boolean);
  const isOwn = (node: JsonObject): boolean => {
    if (addressesOf(node).some((address) => addresses.has(bare(address)))) return true;
    return [...strings(node.headline), ...strings(node.name)]
      .map(folded)
      .some((headline) => titles.some((title) => title === headline || (headline.length >= TELLING_LENGTH && title.startsWith(headline))));
  };

  const candidates: Candidate[] = [];
  const consider = (node: JsonObject): void => {
    let type = Number.POSITIVE_INFINITY;
    for (const name of typesOf(node)) type = Math.min(type, RANKS.get(name) ?? type);
    if (type === Number.POSITIVE_INFINITY) return;
    const unnamed = headlineOf(node) === null;
    const other = type >= ARTICLE_TYPES.length;
    candidates.push({
      node,
      rank: [Number(unnamed), Number(other), Number(!isOwn(node)), type, Number(strings(node.articleBody).length === 0)],
    });
  };
  for (const node of nodes) consider(node);
  for (const node of nodes) {
    const holders = typesOf(node).some((type) => SINGLE_PAGES.has(type)) ? PAGE_HOLDERS : HOLDERS;
    for (const holder of holders) for (const held of listOf(node[holder])) if (isObject(held)) consider(held);
  }

  let best: Candidate | null = null;
  let equals = 0;
  for (const candidate of candidates) {
    const order = best ? compare(candidate, best) : -1;
    if (order < 0) {
      best = candidate;
      equals = 1;
    } else if (order === 0 && headlineOf(candidate.node) !== headlineOf(best?.node)) equals += 1;
  }
  return best && equals <= MOST_EQUALS ? best.node : null;
}
