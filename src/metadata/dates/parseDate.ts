import { type Day, fromBuddhistYear, fromPersian, isDay } from './calendars.js';
import { monthNumber, persianMonthNumber } from './months.js';
import { readTime } from './time.js';
import { type Token, tokenize } from './tokens.js';

/** What is known of a date's surroundings. */
export interface DateHints {
  /** BCP 47; settles `3/4/2024` (American English puts the month first) and names that mean two months. */
  readonly language: string | null;
}

/** A day found among the tokens, which it takes up from `start` to before `end`. */
interface FoundDay extends Day {
  readonly start: number;
  readonly end: number;
}

type Reader = (tokens: readonly Token[], at: number, hints: DateHints) => FoundDay | null;

/** Words and marks that may stand between the parts of a written-out date. */
const FILLERS = new Set(
  '. , - / | de del di da do of den d d’ m год г р года року ta e th st nd rd er ª º ° a h an na ה th, am tháng thang nam năm ngay ngày year'.split(
    ' ',
  ),
);
const MAX_FILLERS = 3;
const YEAR_MARKS = new Set(['年', '년', '-', '/', '.']);
const MONTH_MARKS = new Set(['月', '월', '-', '/', '.']);

function numberAt(tokens: readonly Token[], at: number, maxDigits: number, minDigits = 1): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length >= minDigits && token.text.length <= maxDigits ? token.value : null;
}

function skipFillers(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < at + MAX_FILLERS && tokens[i]?.kind !== 'number' && FILLERS.has(tokens[i]?.text ?? '')) i++;
  return i;
}

/** The month that starts at a token, in one word or two. */
function monthAt(tokens: readonly Token[], at: number, hints: DateHints): { month: number; persian: boolean; end: number } | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const next = tokens[at + 1];
  const pair = next?.kind === 'word' ? monthNumber(`${first.text} ${next.text}`, hints.language) : null;
  if (pair !== null) return { month: pair, persian: false, end: at + 2 };
  const month = monthNumber(first.text, hints.language);
  if (month !== null) return { month, persian: false, end: at + 1 };
  const persian = persianMonthNumber(first.text);
  return persian === null ? null : { month: persian, persian: true, end: at + 1 };
}

/** A Gregorian day for one of whichever calendar its year belongs to; `null` if there is no such day. */
function settle(day: Day, persianMonth = false): Day | null {
  let found = day;
  if (persianMonth || (day.year >= 1300 && day.year < 1500)) found = day.year >= 1300 && day.year < 1500 ? fromPersian(day) : day;
  else if (day.year >= 2400 && day.year < 2700) found = { ...day, year: fromBuddhistYear(day.year) };
  return isDay(found) && day.month <= 12 && day.day <= 31 ? found : null;
}

function found(day: Day, start: number, end: number, persianMonth = false): FoundDay | null {
  const settled = settle(day, persianMonth);
  return settled && { ...settled, start, end };
}

/** `20240531`. */
const compact: Reader = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind !== 'number' || (token.text.length !== 8 && token.text.length !== 14)) return null;
  const part = (from: number, to: number): number => Number(token.text.slice(from, to));
  return found({ year: part(0, 4), month: part(4, 6), day: part(6, 8) }, at, at + 1);
};

/** `2024-05-31`, `2024. 5. 31`, `2024年5月31日`, `2024년 5월 31일`. */
const yearFirst: Reader = (tokens, at) => {
  const year = numberAt(tokens, at, 4, 4);
  if (year === null || !YEAR_MARKS.has(tokens[at + 1]?.text ?? '')) return null;
  const month = numberAt(tokens, at + 2, 2);
  if (month === null || !MONTH_MARKS.has(tokens[at + 3]?.text ?? '')) return null;
  const day = numberAt(tokens, at + 4, 2);
  const unit = tokens[at + 5]?.text;
  return day === null ? null : found({ year, month, day }, at, at + (unit === '日' || unit === '일' ? 6 : 5));
};

/** Whether the page's language writes the month before the day in all-number dates. */
function monthComesFirst({ language }: DateHints): boolean {
  return language === null || /^(en$|en-us|en-ph|es-us|fil)/i.test(language);
}

/** `31.5.2024`, `5/31/2024`, `31-05-24`. */
const numeric: Reader = (tokens, at, hints) => {
  const mark = tokens[at + 1]?.text ?? '';
  const first = numberAt(tokens, at, 2);
  const second = numberAt(tokens, at + 2, 2);
  const year = numberAt(tokens, at + 4, 4, 2);
  if (!['.', '/', '-', '·'].includes(mark) || tokens[at + 3]?.text !== mark || first === null || second === null || year === null)
    return null;
  if (tokens[at - 1]?.text === mark || tokens[at + 4]?.text.length === 3 || (tokens[at + 5]?.text === mark && mark !== '.')) return null;
  const full = year < 100 ? 2000 + year : year;
  const dayFirst = first > 12 || (second <= 12 && (mark === '.' || !monthComesFirst(hints)));
  return found({ year: full, month: dayFirst ? second : first, day: dayFirst ? first : second }, at, at + 5);
};

/** `31 May 2024`, `31. mai 2024`, `31 de mayo de 2024`. */
const dayMonthYear: Reader = (tokens, at, hints) => {
  const day = numberAt(tokens, at, 2);
  const month = day === null ? null : monthAt(tokens, skipFillers(tokens, at + 1), hints);
  if (day === null || month === null) return null;
  const yearAt = skipFillers(tokens, month.end);
  const year = numberAt(tokens, yearAt, 4, 2);
  const short = tokens[yearAt]?.text.length === 2;
  if (year === null || tokens[yearAt]?.text.length === 3) return null;
  // "31 May 21:02" is a time, "31 May ’24" a year.
  if (short && tokens[yearAt + 1]?.text === ':') return null;
  return found({ year: short ? 2000 + year : year, month: month.month, day }, at, yearAt + 1, month.persian);
};

/** `May 31, 2024`, `May 31st 2024`. */
const monthDayYear: Reader = (tokens, at, hints) => {
  const month = monthAt(tokens, at, hints);
  if (month === null) return null;
  const dayAt = skipFillers(tokens, month.end);
  const day = numberAt(tokens, dayAt, 2);
  const yearAt = skipFillers(tokens, dayAt + 1);
  const year = numberAt(tokens, yearAt, 4, 4);
  return day === null || year === null ? null : found({ year, month: month.month, day }, at, yearAt + 1, month.persian);
};

/** `Fri May 31 19:20:36 CEST 2024`, as Java prints a date. */
const timeBetween: Reader = (tokens, at, hints) => {
  const month = monthAt(tokens, at, hints);
  const day = month === null ? null : numberAt(tokens, month.end, 2);
  if (month === null || day === null || tokens[month.end + 2]?.text !== ':') return null;
  for (let i = month.end + 4; i < month.end + 9; i++) {
    const year = numberAt(tokens, i, 4, 4);
    // The time follows the day, so the day is taken to end there.
    if (year !== null && year > 1600) return found({ year, month: month.month, day }, at, month.end + 1);
  }
  return null;
};

/** `2024. május 31.`, `2024 m. gegužės 31 d.`, `2024 May 31`. */
const yearMonthDay: Reader = (tokens, at, hints) => {
  const year = numberAt(tokens, at, 4, 4);
  const month = year === null ? null : monthAt(tokens, skipFillers(tokens, at + 1), hints);
  if (year === null || month === null) return null;
  const dayAt = skipFillers(tokens, month.end);
  const day = numberAt(tokens, dayAt, 2);
  return day === null ? null : found({ year, month: month.month, day }, at, dayAt + 1, month.persian);
};

/** `ngày 31 tháng 5 năm 2024`, `31 tháng 5, 2024`. */
const vietnamese: Reader = (tokens, at) => {
  const day = numberAt(tokens, at, 2);
  if (day === null || foldedMonthWord(tokens[at + 1]) === false) return null;
  const month = numberAt(tokens, at + 2, 2);
  const yearAt = skipFillers(tokens, at + 3);
  const year = numberAt(tokens, yearAt, 4, 4);
  return month === null || year === null ? null : found({ year, month, day }, at, yearAt + 1);
};

function foldedMonthWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text === 'thang';
}

const READERS: readonly Reader[] = [yearFirst, compact, numeric, dayMonthYear, monthDayYear, timeBetween, yearMonthDay, vietnamese];

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/**
 * Reads the first full date in a short text, in any common written form of the languages that newsrooms write, with the time
 * and offset that stand beside it. Times and offsets are kept as printed; none is made up.
 *
 * @param text at most 300 characters are read
 * @returns ISO 8601 (`2020-06-11`, `2020-06-11T21:02`, `2020-06-11T21:02:00+02:00`), or `null` where no day, month and year are found
 * @example
 * parseDate('Thursday, 11 June 2020 21:02'); // '2020-06-11T21:02'
 * parseDate('2024年4月24日08:13'); // '2024-04-24T08:13'
 */
export function parseDate(text: string, hints: DateHints = { language: null }): string | null {
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    for (const reader of READERS) {
      const day = reader(tokens, at, hints);
      if (day === null) continue;
      const time = readTime(tokens, day.start, day.end);
      return `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}${time === null ? '' : `T${time}`}`;
    }
  }
  return null;
}
