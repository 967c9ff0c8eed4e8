import type { CleanArticle } from '../../src/types.js';
import { htmlPieces, type PieceBlock, solid, textPieces } from './pageText.js';

/** What a caption's or headline's block may hold beside the field: "Photo:", "Featured". */
const MARK_LENGTH = 24;

/** Fields that a block of the page may be in instead of the text. */
interface Fields {
  /** The block is the field, or a part of it. */
  whole: string[];
  /** The block may hold a mark beside the field. */
  marked: string[];
}

function fieldsOf({ title, kicker, standfirst, images }: CleanArticle): Fields {
  const strings = (values: (string | null)[]): string[] => values.flatMap((value) => (value ? [solid(value)] : []));
  return {
    whole: strings([kicker, standfirst]),
    // A headline's own block may open with the kicker.
    marked: strings([title, kicker, ...images.flatMap(({ caption, credit }) => [caption, credit])]).sort((a, b) => b.length - a.length),
  };
}

function isField(text: string, { whole, marked }: Fields): boolean {
  if ([...whole, ...marked].some((field) => field.includes(text))) return true;
  let rest = text;
  for (const field of marked) rest = rest.replace(field, '');
  return rest.length < text.length && rest.length <= MARK_LENGTH;
}

function rangeProblems(source: string, { removed }: CleanArticle): string[] {
  const problems: string[] = [];
  let last = 0;
  for (const { range, rule } of removed) {
    const [start, end] = range;
    if (!(start >= last && start <= end && end <= source.length))
      problems.push(`range [${start}, ${end}) of ${rule} after one that ends at ${last}`);
    last = Math.max(last, end);
  }
  return problems;
}

/** The blocks that no entry covers, and what is wrong with the entries' texts. */
function uncovered(blocks: readonly PieceBlock[], { removed }: CleanArticle): { left: string[]; problems: string[] } {
  const problems: string[] = [];
  const texts = removed.map(() => '');
  const left: string[] = [];
  let at = 0;
  for (const block of blocks) {
    let outside = '';
    let inside = '';
    for (const { text, range } of block) {
      const [start, end] = range;
      while (at < removed.length && (removed[at]?.range[1] ?? 0) <= start) at += 1;
      const [from, to] = removed[at]?.range ?? [end, end];
      if (from >= end) outside += solid(text);
      else {
        inside += solid(text);
        texts[at] += solid(text);
        const ends = text.length - text.trimEnd().length;
        const starts = text.length - text.trimStart().length;
        if (from > start + starts || to < end - ends) problems.push(`cut within a text: "${text.trim().slice(0, 80)}"`);
      }
    }
    if (outside && inside) problems.push(`cut in two: "${outside.slice(0, 60)}" stays, "${inside.slice(0, 60)}" goes`);
    if (outside) left.push(outside);
  }
  removed.forEach(({ text, rule }, index) => {
    if (solid(text) !== texts[index])
      problems.push(`${rule} says "${text.slice(0, 80)}" of a range that holds "${texts[index]?.slice(0, 80)}"`);
  });
  return { left, problems };
}

/** Whether the blocks, in order, are the text and fields: every block is the text's next part or a field, and the text is used up. */
function textProblem(left: readonly string[], article: CleanArticle): string | null {
  const text = solid(article.text);
  const fields = fieldsOf(article);
  let reached = new Set([0]);
  for (const block of left) {
    const next = new Set<number>();
    const field = isField(block, fields);
    for (const position of reached) {
      if (text.startsWith(block, position)) next.add(position + block.length);
      if (field) next.add(position);
    }
    if (next.size === 0) {
      const expected = text.slice(Math.max(...reached)).slice(0, 80);
      return `neither removed nor a field nor next in the text: "${block.slice(0, 80)}" (next in the text: "${expected}")`;
    }
    reached = next;
  }
  if (reached.has(text.length)) return null;
  return `in the text but removed, or twice: "${text.slice(Math.max(...reached)).slice(0, 80)}"`;
}

/**
 * What breaks the ledger's law: every block of the page is in exactly one of the text, a field, and the ledger; ranges are in
 * order and hold what the ledger says.
 *
 * @param bodyFromData the text may come from the page's JSON-LD, so that it need not be made of the page's blocks
 */
export function ledgerProblems(source: string, article: CleanArticle, format: 'html' | 'text', bodyFromData = false): string[] {
  const { left, problems } = uncovered(format === 'html' ? htmlPieces(source) : textPieces(source), article);
  const all = [...rangeProblems(source, article), ...problems];
  if (bodyFromData) {
    const text = solid(article.text);
    const fields = fieldsOf(article);
    const nowhere = left.filter((block) => !text.includes(block) && !isField(block, fields));
    return [...all, ...nowhere.map((block) => `nowhere: "${block.slice(0, 80)}"`)];
  }
  const problem = textProblem(left, article);
  return problem === null ? all : [...all, problem];
}
