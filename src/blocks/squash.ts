/** Letters and digits of any text, whatever signs stand side by side. */
const squashSlowly = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const UNKNOWN = 0;
/** The sign vanishes. */
const DROPPED = 1;
/** What becomes of the sign depends on those beside it, or is more than one unit. */
const ENTANGLED = 2;

/** What each UTF-16 unit becomes, filled as units are met. Depends on nothing but Unicode. */
const squashed = new Uint16Array(65_536);

/** Signs that join those before them, are joined by those behind them, or are cased by their place: marks, Hangul letters, sigma; halves of pairs. */
const JOINING = /[\p{M}\p{Cs}\u03a3\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff\uffa0-\uffdc]/u;

function learn(unit: number): number {
  const sign = String.fromCharCode(unit);
  const result = JOINING.test(sign.normalize('NFKC')) ? null : squashSlowly(sign);
  const code = result === null || result.length > 1 ? ENTANGLED : result === '' ? DROPPED : result.charCodeAt(0);
  squashed[unit] = code;
  return code;
}

const stringOf = (units: Uint16Array): string => Reflect.apply(String.fromCharCode, null, units);

/** Room for short texts. */
const short = new Uint16Array(2048);

/** Text of a block reduced to its letters and digits, in lower case and compatibility forms levelled (NFKC), for comparing. */
export function squash(text: string): string {
  const { length } = text;
  const units = length <= short.length ? short : new Uint16Array(length);
  let to = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    let code = squashed[unit] ?? UNKNOWN;
    if (code === UNKNOWN) code = learn(unit);
    if (code === DROPPED) continue;
    if (code === ENTANGLED) return squashSlowly(text);
    units[to++] = code;
  }
  if (to <= short.length) return stringOf(units.subarray(0, to));
  let all = '';
  for (let at = 0; at < to; at += short.length) all += stringOf(units.subarray(at, Math.min(to, at + short.length)));
  return all;
}
