import type { ArticleImage, Author, CleanArticle, CleanOptions, Kind, RemovedBlock } from '../../src/types.js';

/** Something that must stand in the ledger. All that is given must hold of one and the same entry. */
export interface ExpectedRemoval {
  /** The kind, or any of these kinds where an editor would accept each. */
  kind: Kind | Kind[];
  /** Words of the entry's text; white space is folded on both sides. */
  contains?: string;
  /** A whole line of the entry's text. */
  line?: string;
  /** Characters of the input within the entry's range, for what has no text: an image, a frame. */
  source?: string;
  /** Words of the entry's evidence, upper and lower case alike. */
  evidence?: string;
}

/** What a fixture states of the cleaned article. What it leaves out is not checked. */
export interface Expectation {
  options?: CleanOptions;
  /** Fields by name. Of authors and images only the stated keys are compared, but their number and order must be right. */
  article?: Partial<Omit<CleanArticle, 'authors' | 'images' | 'sponsorship'>> & {
    authors?: Partial<Author>[];
    images?: Partial<ArticleImage>[];
    sponsorship?: Partial<CleanArticle['sponsorship']>;
  };
  /** The whole text, a string a paragraph. */
  text?: string[];
  removed?: ExpectedRemoval[];
  /** Strings that no entry of the ledger may hold. */
  notRemoved?: string[];
  htmlContains?: string[];
  htmlExcludes?: string[];
  confidence?: { min?: number; max?: number };
  /** What `isProbablyArticle` says. */
  probablyArticle?: boolean;
}

/** The content of a fixture's `expected.json`. */
export interface FixtureFile extends Expectation {
  /** The one thing that the fixture shows. */
  about: string;
  /** The text is no block of the page but the `articleBody` of its JSON-LD. */
  bodyFromData?: boolean;
  /** What holds for one of several inputs only; fields replace those above, removals are added. */
  only?: Record<string, Expectation>;
}

const EXPECTATION_KEYS = [
  'options',
  'article',
  'text',
  'removed',
  'notRemoved',
  'htmlContains',
  'htmlExcludes',
  'confidence',
  'probablyArticle',
];
const REMOVAL_KEYS = ['kind', 'contains', 'line', 'source', 'evidence'];

/** Keys that a fixture file may not have: a misspelt key would check nothing. */
export function unknownKeys(file: FixtureFile): string[] {
  const expectations: object[] = Object.values(file.only ?? {});
  const removals = [...(file.removed ?? []), ...Object.values(file.only ?? {}).flatMap((one) => one.removed ?? [])];
  return [
    ...Object.keys(file).filter((key) => ![...EXPECTATION_KEYS, 'about', 'bodyFromData', 'only'].includes(key)),
    ...expectations.flatMap((one) => Object.keys(one)).filter((key) => !EXPECTATION_KEYS.includes(key)),
    ...removals.flatMap((one) => Object.keys(one)).filter((key) => !REMOVAL_KEYS.includes(key)),
  ];
}

/** A fixture's expectation for one of its inputs. */
export function expectationFor(file: FixtureFile, input: string): Expectation {
  const own = file.only?.[input] ?? {};
  return {
    ...file,
    ...own,
    article: { ...file.article, ...own.article },
    removed: [...(file.removed ?? []), ...(own.removed ?? [])],
    notRemoved: [...(file.notRemoved ?? []), ...(own.notRemoved ?? [])],
  };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether an entry of the ledger is what was expected, its kind and evidence aside. */
export function isSameBlock(expected: ExpectedRemoval, entry: RemovedBlock, source: string): boolean {
  const { contains, line } = expected;
  if (contains !== undefined && !fold(entry.text).includes(fold(contains))) return false;
  if (line !== undefined && !entry.text.split('\n').some((one) => fold(one) === fold(line))) return false;
  return expected.source === undefined || source.slice(...entry.range).includes(expected.source);
}

/** What is wrong with the ledger's entry for an expected removal; `null` if nothing is. */
export function removalProblem(expected: ExpectedRemoval, removed: readonly RemovedBlock[], source: string): string | null {
  const kinds = Array.isArray(expected.kind) ? expected.kind : [expected.kind];
  const what = expected.contains ?? expected.line ?? expected.source ?? '';
  const entries = removed.filter((entry) => isSameBlock(expected, entry, source));
  if (entries.length === 0) return `not removed: "${what}" (${kinds.join(' or ')})`;
  const ofKind = entries.filter((entry) => kinds.includes(entry.kind));
  const [other] = entries;
  if (ofKind.length === 0) return `"${what}" is ${other?.kind} (${other?.rule}: ${other?.evidence}), expected ${kinds.join(' or ')}`;
  const { evidence } = expected;
  if (evidence === undefined || ofKind.some((entry) => fold(entry.evidence).toLowerCase().includes(evidence.toLowerCase()))) return null;
  return `evidence of "${what}" is "${ofKind[0]?.evidence}", expected to name "${evidence}"`;
}

/** How a text differs from the expected paragraphs, a line each; empty if it is the same to the character. */
export function textProblems(expected: readonly string[], text: string): string[] {
  if (text === expected.join('\n\n')) return [];
  const actual = text.split('\n\n');
  const lost = expected.filter((one) => !actual.includes(one)).map((one) => `lost: ${JSON.stringify(one)}`);
  const stray = actual.filter((one) => !expected.includes(one)).map((one) => `stray: ${JSON.stringify(one)}`);
  return lost.length + stray.length > 0 ? [...lost, ...stray] : ['the paragraphs are out of order or doubled'];
}
