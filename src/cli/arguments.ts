import { InvalidArgumentError } from 'commander';
import { KINDS, type Kind } from '../index.js';
import { FORMATS, type FormatName, formatOf, isFormatName } from './formats.js';

const isKind = (name: string): name is Kind => KINDS.some((kind) => kind === name);

/** Reads `sponsored,related`. */
export function kindList(value: string): Kind[] {
  return value.split(',').map((part) => {
    const name = part.trim();
    if (!isKind(name)) throw new InvalidArgumentError(`"${name}" is no kind. The kinds are ${KINDS.join(', ')}.`);
    return name;
  });
}

/** Reads the name of a format, one of those in `allowed`. */
export function formatName(allowed: readonly FormatName[]): (value: string) => FormatName {
  return (value) => {
    if (isFormatName(value) && allowed.includes(value)) return value;
    throw new InvalidArgumentError(`The formats are ${allowed.join(', ')}.`);
  };
}

/** Names of all formats. */
export const FORMAT_NAMES: readonly FormatName[] = Object.keys(FORMATS).filter(isFormatName);

/** Formats whose output can stand with others' in one stream. */
export const RECORD_FORMATS: readonly FormatName[] = FORMAT_NAMES.filter((name) => name !== 'report');

/** Reads a number that is whole and at least `least`. */
export function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < least) {
      throw new InvalidArgumentError(`It must be a whole number, ${least} or more.`);
    }
    return number;
  };
}

/** The longest time that a timer of Node.js can hold, in seconds. */
const MAX_SECONDS = 2_147_483;

/** Reads a time in seconds, above zero. */
export function seconds(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number > 0 && number <= MAX_SECONDS))
    throw new InvalidArgumentError('It must be a number of seconds above 0.');
  return number;
}

/** Reads an absolute http(s) address. */
export function webAddress(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return value;
  throw new InvalidArgumentError('It must be an absolute http or https address.');
}

/** Which kinds stay: all but those to take out, and those to keep. */
export function keptKinds({ kinds, keep = [] }: { kinds?: readonly Kind[]; keep?: readonly Kind[] }): Kind[] {
  return KINDS.filter((kind) => keep.includes(kind) || (kinds !== undefined && !kinds.includes(kind)));
}

/** Whether several articles in this format can share one output. */
export const canShare = (name: FormatName): boolean => formatOf(name).together !== 'never';
