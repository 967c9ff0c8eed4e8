/** A calendar day. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
/** Day of the Unix epoch on which the count of {@link fromPersian} starts; fits every day from 1920 to 2068. */
const PERSIAN_EPOCH = -492_634;

/** Whether the day exists in the Gregorian calendar, in a year that a page may carry. */
export function isDay({ year, month, day }: Day): boolean {
  if (year < 1600 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day of the Persian solar calendar (1300–1500) as a Gregorian one; leap years by the 33-year cycle, which holds for those centuries. */
export function fromPersian({ year, month, day }: Day): Day {
  const leaps = Math.floor((8 * year + 21) / 33);
  const days = year * 365 + leaps + (month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6) + day;
  const gregorian = new Date((PERSIAN_EPOCH + days) * MS_PER_DAY);
  return { year: gregorian.getUTCFullYear(), month: gregorian.getUTCMonth() + 1, day: gregorian.getUTCDate() };
}

/** The Gregorian year of a Thai (Buddhist) one. */
export function fromBuddhistYear(year: number): number {
  return year - 543;
}
