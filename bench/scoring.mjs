// How well an extracted article matches a corpus row. Pure functions; every score lies in 0..1. The row format is in README.md.

export const KINDS = ['sponsored', 'promotion', 'related', 'byline', 'social', 'comments', 'navigation', 'interface'];
/** Labels of blocks that belong in the text. */
const STORY = ['body', 'note'];
/** Labels of blocks that belong in a field of their own. */
const FIELDS = ['headline', 'standfirst', 'caption'];
/** A removed block with fewer letters than this counts as being in the text only where it is a whole line of it. */
const FEW_LETTERS = 25;

const DAY_MS = 86_400_000;
const BYLINE_PREFIX = /^\s*(?:by|von|par|por)\s+/i;
const NAME_SEPARATOR = /\s*(?:[,;、・/&|]|\b(?:and|und|et|y|e|och|og)\b)\s*/;

/** Letters and digits alone, in one form: what is left when spacing, quotes and case don't count. */
const letters = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
const tokens = (text) => (text ?? '').toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
const oneSpaced = (text) => (text ?? '').trim().split(/\s+/).join(' ');
const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);
/** Mean; `null` of nothing. */
const mean = (numbers) => (numbers.length > 0 ? sum(numbers) / numbers.length : null);
const share = (items, holds) => mean(items.map((item) => (holds(item) ? 1 : 0)));
const f1Of = (hits, spurious, missed) => (hits > 0 ? (2 * hits) / (2 * hits + spurious + missed) : 0);

function tally(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Number of items that two tallies share. */
const shared = (one, other) => sum([...one].map(([item, n]) => Math.min(n, other.get(item) ?? 0)));

/** Precision, recall and F1 of the words of one text against another. */
export function wordScore(truth, text) {
  const wanted = tokens(truth);
  const got = tokens(text);
  const hits = shared(tally(wanted), tally(got));
  return {
    precision: hits / (got.length || 1),
    recall: hits / (wanted.length || 1),
    f1: f1Of(hits, got.length - hits, wanted.length - hits),
  };
}

/** The word score against the text of the row's that fits best. */
export function bodyScore(row, text) {
  const scores = [row.text, ...(row.alternatives ?? [])].map((truth) => wordScore(truth, text));
  return scores.reduce((best, score) => (score.f1 > best.f1 ? score : best));
}

const bracketed = (paragraph) => paragraph.startsWith('[') && paragraph.endsWith(']');

/** F1 over whole paragraphs. A truth in [brackets] may be there or not. The text is parted at lines or at blank lines, whichever fits better. */
export function paragraphF1(truth, text) {
  const optional = new Set(truth.filter(bracketed).map((paragraph) => letters(paragraph.slice(1, -1))));
  const wanted = tally(truth.map((paragraph) => letters(bracketed(paragraph) ? paragraph.slice(1, -1) : paragraph)).filter(Boolean));
  const required = new Map([...wanted].filter(([paragraph]) => !optional.has(paragraph)));
  const scoreOf = (parts) => {
    const paragraphs = parts.map(letters).filter(Boolean);
    const got = tally(paragraphs);
    const hits = shared(wanted, got);
    return f1Of(hits, paragraphs.length - hits, sum([...required.values()]) - shared(required, got));
  };
  return Math.max(scoreOf((text ?? '').split(/\n+/)), scoreOf((text ?? '').split(/\n\s*\n/)));
}

/** Counts of snippets that the article must hold (in title, standfirst or text) and must not hold (in the text). */
export function snippetCounts(row, article) {
  const text = oneSpaced(article?.text);
  const whole = oneSpaced([article?.title, article?.standfirst, article?.text].filter(Boolean).join(' '));
  const found = row.with.filter((snippet) => whole.includes(oneSpaced(snippet))).length;
  const leaked = row.without.filter((snippet) => text.includes(oneSpaced(snippet))).length;
  return { found, missed: row.with.length - found, leaked };
}

const nameSet = (names) =>
  new Set(
    (names ?? [])
      .flatMap((name) => (name ?? '').replace(BYLINE_PREFIX, '').split(NAME_SEPARATOR))
      .map(letters)
      .filter(Boolean),
  );

/** F1 of the set of authors. An agency or outlet that the truth names as an author may stand in `agency` or `siteName`. */
export function authorF1(truth, article) {
  const wanted = nameSet(truth);
  const organisations = [...nameSet([article?.agency, article?.siteName])].filter((name) => wanted.has(name));
  const got = new Set([...nameSet(article?.authors?.map((author) => author.name)), ...organisations]);
  const hits = [...wanted].filter((name) => got.has(name)).length;
  return wanted.size + got.size === 0 ? 1 : f1Of(hits, got.size - hits, wanted.size - hits);
}

const dayOf = (date) => /\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];

/** Whether two dates are at most a day apart, as time zones may make them. */
export const sameDay = (truth, date) => Math.abs(Date.parse(dayOf(truth)) - Date.parse(dayOf(date))) <= DAY_MS;
export const sameTitle = (truth, title) => letters(truth) === letters(title);

/** Mean body and metadata scores over `results`: `{ row, article, ms, error }` a page. A score that no row has a truth for is `null`. */
export function corpusScores(results) {
  const over = (has, score) => mean(results.filter(({ row }) => has(row)).map(score));
  return {
    pages: results.length,
    errors: results.filter(({ error }) => error).length,
    ...(results.some(({ row }) => row.with && !row.text) ? snippetScores(results) : textScores(results)),
    paragraphs: over(
      (row) => row.paragraphs,
      ({ row, article }) => paragraphF1(row.paragraphs, article?.text),
    ),
    title: over(
      (row) => row.title,
      ({ row, article }) => (sameTitle(row.title, article?.title) ? 1 : 0),
    ),
    authors: over(
      (row) => row.authors?.length,
      ({ row, article }) => authorF1(row.authors, article),
    ),
    date: over(
      (row) => dayOf(row.date),
      ({ row, article }) => (sameDay(row.date, article?.publishedAt) ? 1 : 0),
    ),
    ms: mean(results.map(({ ms }) => ms)),
  };
}

function textScores(results) {
  const scores = results.map(({ row, article }) => bodyScore(row, article?.text));
  return Object.fromEntries(['f1', 'precision', 'recall'].map((name) => [name, mean(scores.map((score) => score[name]))]));
}

function snippetScores(results) {
  const counts = results.filter(({ row }) => row.with && !row.text).map(({ row, article }) => snippetCounts(row, article));
  const [found, missed, leaked] = ['found', 'missed', 'leaked'].map((name) => sum(counts.map((count) => count[name])));
  return { f1: f1Of(found, leaked, missed), precision: found / (found + leaked || 1), recall: found / (found + missed || 1) };
}

/**
 * Where each labelled block of a page ended up: a kind, `text`, `field`, or `nowhere`.
 * The smallest range of the ledger that covers a block's middle decides; a block that is listed and yet stands in the text, where no kept block reads the same, counts as text.
 */
export function outcomes(blocks, article) {
  const text = letters(article?.text);
  const lines = new Set((article?.text ?? '').split(/\n+/).map(letters));
  const ledger = (article?.removed ?? []).toSorted((a, b) => a.range[1] - a.range[0] - (b.range[1] - b.range[0]));
  const placed = blocks.map((block) => {
    const middle = (block.start + block.end) / 2;
    const own = letters(block.text);
    const whole = own.length < FEW_LETTERS && !STORY.includes(block.label);
    return {
      label: block.label,
      letters: own,
      removal: ledger.find(({ range }) => range[0] <= middle && middle < range[1]),
      inText: whole ? lines.has(own) : text.includes(own),
    };
  });
  const keptTexts = new Set(placed.filter(({ removal }) => !removal).map((block) => block.letters));
  const outcomeOf = ({ label, letters: own, removal, inText }) => {
    if (removal && !(inText && !keptTexts.has(own))) return removal.kind;
    if (inText) return 'text';
    return FIELDS.includes(label) ? 'field' : 'nowhere';
  };
  return placed.map((block) => ({ label: block.label, outcome: outcomeOf(block), size: block.letters.length }));
}

/** Scores of the ledger over the `outcomes` of many pages. */
export function ledgerScores(pages) {
  const scored = pages.flat().filter(({ label }) => STORY.includes(label) || KINDS.includes(label));
  const size = (blocks) => sum(blocks.map((block) => block.size));
  const stories = pages.map((blocks) => blocks.filter(({ label }) => STORY.includes(label))).filter((blocks) => size(blocks) > 0);
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, kindScores(kind, scored)]));
  const present = Object.values(kinds).filter(({ blocks }) => blocks > 0);
  return {
    bodyKept: mean(stories.map((blocks) => size(blocks.filter(({ outcome }) => outcome === 'text')) / size(blocks))),
    keptOut: mean(present.map((kind) => kind.keptOut)),
    kindF1: mean(present.map((kind) => kind.f1)),
    notesKept: share(
      scored.filter(({ label }) => label === 'note'),
      ({ outcome }) => outcome === 'text',
    ),
    nowhere: share(scored, ({ outcome }) => outcome === 'nowhere'),
    kinds,
  };
}

function kindScores(kind, scored) {
  const truth = scored.filter(({ label }) => label === kind);
  const named = scored.filter(({ outcome }) => outcome === kind);
  const hits = truth.filter(({ outcome }) => outcome === kind).length;
  return {
    blocks: truth.length,
    keptOut: share(truth, ({ outcome }) => outcome !== 'text'),
    precision: hits / (named.length || 1),
    recall: truth.length > 0 ? hits / truth.length : null,
    f1: f1Of(hits, named.length - hits, truth.length - hits),
  };
}

/** A labelled page as the plain text of a scrape: its blocks parted by blank lines, with their ranges in that text. */
export function asPlainText(blocks) {
  let start = 0;
  const moved = blocks.map((block) => {
    const here = { ...block, start, end: start + block.text.length };
    start = here.end + 2;
    return here;
  });
  return { text: blocks.map((block) => `${block.text}\n\n`).join(''), blocks: moved };
}
