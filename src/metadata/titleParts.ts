/** Marks between a headline and the site's name in a page's title. */
export const TITLE_MARKS = /\s{1,9}[|–—·•»:-]{1,2}\s{1,9}|\s{0,9}[|｜]\s{0,9}|--/;

const ALL_MARKS = new RegExp(TITLE_MARKS, 'g');
/** Titles with more marks are lists. */
const MOST_MARKS = 6;

/** A title cut at one of its marks. */
export interface TitleCut {
  readonly head: string;
  readonly tail: string;
}

/**
 * A title's beginning and end at each of its bars and dashes.
 *
 * @example
 * titleCuts('Bridge closed - The Daily Bridge'); // [{ head: 'Bridge closed', tail: 'The Daily Bridge' }]
 */
export function titleCuts(title: string): TitleCut[] {
  return [...title.matchAll(ALL_MARKS)]
    .slice(0, MOST_MARKS)
    .map((mark) => ({ head: title.slice(0, mark.index), tail: title.slice(mark.index + mark[0].length) }));
}
