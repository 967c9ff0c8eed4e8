import type { Token } from './tokens.js';
import { formatOffset, zoneOffset } from './zones.js';

const MORNING = new Set(['am', '上午', '오전', '午前', 'ص', 'πμ', 'de', 'öö', 'sa']);
const AFTERNOON = new Set(['pm', '下午', '오후', '午後', 'م', 'μμ', 'du', 'ch', 'ös']);
/** Between hour and minute. */
const HOUR_MARKS = new Set([':', '.', 'h', 'u', '時', '时', '点', '點', '시', 'ч']);
/** May stand between a time and its offset. */
const SKIPPED = new Set(['(', '.', 'uhr', ',']);
/** How far from the date a time may stand, in tokens. */
const REACH = 7;

interface Clock {
  readonly text: string;
  readonly end: number;
}

function half(tokens: readonly Token[], at: number): 'am' | 'pm' | null {
  const word = tokens[at]?.text ?? '';
  const pair = word + (tokens[at + 1]?.text ?? '');
  if (MORNING.has(word) || MORNING.has(pair)) return 'am';
  return AFTERNOON.has(word) || AFTERNOON.has(pair) ? 'pm' : null;
}

function smallNumber(token: Token | undefined, below: number): number | null {
  return token?.kind === 'number' && token.text.length <= 2 && token.value < below ? token.value : null;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Hours of a day from a 12-hour clock. */
function hours(hour: number, part: 'am' | 'pm' | null): number {
  if (part === null || hour > 12) return hour;
  return (hour % 12) + (part === 'pm' ? 12 : 0);
}

/** `21:02`, `21:02:30.5`, `21h02`, `9 pm`, `오후 9:02`, `21時02分` at a token. */
function clockAt(tokens: readonly Token[], at: number): Clock | null {
  const hour = smallNumber(tokens[at], 25);
  if (hour === null || hour > 23) return null;
  const before = half(tokens, at - 1) ?? half(tokens, at - 2);
  const mark = tokens[at + 1]?.text ?? '';
  const minuteToken = tokens[at + 2];
  const minute = HOUR_MARKS.has(mark) && minuteToken?.text.length === 2 ? smallNumber(minuteToken, 60) : null;
  if (minute === null) {
    const after = half(tokens, at + 1);
    return after === null || hour > 12 ? null : { text: `${pad(hours(hour, after))}:00`, end: at + 2 };
  }
  // "11.06.2020" is a date, not eleven past six.
  if (mark === '.' && tokens[at + 3]?.text === '.' && tokens[at + 4]?.kind === 'number') return null;
  let end = at + 3;
  let seconds = '';
  const secondsMark = tokens[end]?.text;
  const second = tokens[end + 1]?.text.length === 2 ? smallNumber(tokens[end + 1], 60) : null;
  if (second !== null && (secondsMark === ':' || secondsMark === '分' || (secondsMark === '.' && mark === '.'))) {
    seconds = `:${pad(second)}`;
    end += 2;
    const fraction = tokens[end + 1];
    if (tokens[end]?.text === '.' && fraction?.kind === 'number' && fraction.text.length <= 9) {
      seconds += `.${fraction.text}`;
      end += 2;
    }
  } else if (secondsMark === '分' || secondsMark === '분') end++;
  const after = half(tokens, end);
  if (after !== null && hour <= 12) end++;
  const part = after ?? (/^[\u3040-\u9fff\uac00-\ud7af]/.test(tokens[at - 1]?.text ?? '') ? before : null);
  return { text: `${pad(hours(hour, part))}:${pad(minute)}${seconds}`, end };
}

/** Offset at a token: `Z`, `+02:00`, `GMT+2`, `(CEST)`; empty where none is printed. */
function offsetAt(tokens: readonly Token[], at: number): string {
  let i = at;
  while (i < at + 2 && SKIPPED.has(tokens[i]?.text ?? '')) i++;
  const word = tokens[i];
  let base: number | null = null;
  if (word?.kind === 'word') {
    base = zoneOffset(word.text);
    if (base === null) return '';
    i++;
  }
  const sign = tokens[i]?.text;
  const number = tokens[i + 1];
  const minus = sign === '-' || sign === '−';
  if ((sign === '+' || minus) && number?.kind === 'number' && number.text.length <= 4 && (base === null || base === 0)) {
    const short = number.text.length <= 2;
    const minuteToken = tokens[i + 3];
    const rest = short && tokens[i + 2]?.text === ':' && minuteToken?.kind === 'number' ? minuteToken.value : 0;
    const hour = short ? number.value : Math.floor(number.value / 100);
    // After a bare time "- 3" is a new part of the line, not an offset.
    if (hour <= 14 && (base === 0 || number.text.length === 4 || (number.text.length === 2 && tokens[i + 2]?.text === ':')))
      return formatOffset((minus ? -1 : 1) * (hour * 60 + (short ? rest : number.value % 100)));
    if (hour <= 14 && number.text.length === 2 && tokens[i + 2] === undefined) return formatOffset((minus ? -1 : 1) * hour * 60);
  }
  return base === null ? '' : formatOffset(base);
}

/**
 * The time beside a date: after it, or else before it.
 *
 * @param start first token of the date
 * @param end first token after the date
 * @returns `21:02`, `21:02:30.5`, with the offset as printed; `null` if there is none
 */
export function readTime(tokens: readonly Token[], start: number, end: number): string | null {
  const compact = tokens[start];
  if (end === start + 1 && compact?.kind === 'number' && (compact.text.length === 14 || tokens[end]?.text === 't')) {
    const digits = compact.text.length === 14 ? compact.text.slice(8) : (tokens[end + 1]?.text ?? '');
    if (/^([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/.test(digits)) {
      const time = `${digits.slice(0, 2)}:${digits.slice(2, 4)}${digits.length > 4 ? `:${digits.slice(4)}` : ''}`;
      return time + offsetAt(tokens, compact.text.length === 14 ? end : end + 2);
    }
  }
  for (let at = end; at < Math.min(tokens.length, end + REACH); at++) {
    const clock = clockAt(tokens, at);
    if (clock) return clock.text + offsetAt(tokens, clock.end);
  }
  for (let at = Math.max(0, start - REACH); at < start; at++) {
    const clock = clockAt(tokens, at);
    if (clock && clock.end <= start) return clock.text + offsetAt(tokens, clock.end);
  }
  return null;
}
