import type { CleanArticle, NoteType, RemovedBlock } from '../../types.js';
import { type PageText, readHtml, readPlain, squash } from './pageText.js';
import { type Shape, shapesOf } from './shapes.js';

/** What a kept block is of the article. */
export type Part = 'kicker' | 'headline' | 'standfirst' | 'caption' | 'text';

/** Something of the page, in its order. */
export type Item =
  | { readonly part: Part; readonly text: string; readonly shape: Shape; readonly note: NoteType | null; readonly at: number }
  | { readonly part: 'removed'; readonly block: RemovedBlock; readonly at: number };

/** A text is looked for in this many letters behind the one before it, so that a page of many misses stays cheap. */
const WINDOW = 200_000;

const isPlainText = (removed: readonly RemovedBlock[]): boolean =>
  removed.length > 0 && removed.every(({ path }) => /^line \d+$/.test(path));

/** Where texts stand in the page: each is looked for behind the one before it, else from the start, else it stands right behind that one. */
function finder({ letters, offsetOf }: PageText) {
  return (from: number, text: string): { readonly at: number; readonly end: number } | null => {
    const wanted = squash(text);
    const found = letters.slice(from, from + WINDOW).indexOf(wanted);
    return wanted === '' || found < 0 ? null : { at: offsetOf(from + found), end: from + found + wanted.length };
  };
}

/**
 * The page's blocks in its order: what was kept, by the article's own fields and paragraphs, among what was removed. Every paragraph of
 * the text is in it; one that the page's source does not show (a body from structured data) follows the paragraph before it. A field that
 * is not printed on the page is not.
 */
export function pageOrder(article: CleanArticle, source: string): Item[] {
  const { removed, notes } = article;
  const page = isPlainText(removed) ? readPlain(source, removed) : readHtml(source, removed);
  const find = finder(page);
  const shapes = shapesOf(article.html);
  const noteTypes = new Map(notes.map(({ type, text }) => [squash(text), type] as const));
  const kept: Item[] = [];
  const addField = (part: Part, value: string | null): void => {
    let from = 0;
    for (const text of (value ?? '').split('\n')) {
      const found = find(from, text);
      if (!found) continue;
      kept.push({ part, text, shape: 'paragraph', note: null, at: found.at });
      from = found.end;
    }
  };
  addField('kicker', article.kicker);
  addField('headline', article.title);
  addField('standfirst', article.standfirst);
  for (const caption of new Set(article.images.map(({ caption }) => caption))) addField('caption', caption);

  let from = 0;
  let at = kept.find(({ part }) => part === 'headline')?.at ?? 0;
  for (const text of article.text.split('\n\n')) {
    if (text === '') continue;
    const found = find(from, text);
    from = found?.end ?? from;
    at = found?.at ?? at;
    const letters = squash(text);
    kept.push({ part: 'text', text, shape: shapes.get(letters) ?? 'paragraph', note: noteTypes.get(letters) ?? null, at });
  }
  const items: Item[] = [...kept, ...removed.map((block): Item => ({ part: 'removed', block, at: block.range[0] }))];
  // Sorting is stable: where offsets are equal, the order above holds.
  return items.sort((a, b) => a.at - b.at);
}
