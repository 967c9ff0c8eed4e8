const BLANK = /^[\0- \s\u200b\u2060\ufeff]*$/;
const RUN = /[\t\n\v\f\r ]+/g;
/** Bounded on both sides, so that a long run of spaces costs its length once. */
const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0x200b ||
  code === 0x2060 ||
  code === 0xfeff ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0x2028;

/** Whether nothing in the string would be seen. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** Cuts off what would not be seen at both ends. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Folds runs of ASCII white space to one space and trims the ends; no-break and other typographic spaces inside stay. */
export function foldSpace(text: string): string {
  return trimSpace(text).replace(RUN, ' ');
}
