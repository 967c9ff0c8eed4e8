const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** An ISO 8601 date as an English reader writes it: "11 June 2020, 21:02 +10:00"; what isn't one comes back as it is. */
export function readableDate(iso: string): string {
  const [, year, month, day, time, offset] = DATE.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  const date = `${day === undefined ? '' : `${Number(day)} `}${name} ${year}`;
  if (time === undefined) return date;
  return `${date}, ${time}${offset === undefined ? '' : ` ${offset === 'Z' ? 'UTC' : offset}`}`;
}
