import { LINK_MARKS } from './linkMarks.js';

/** What a link's target tells of the block around it. */
export type Target =
  | 'share'
  | 'profile'
  | 'author'
  | 'topic'
  | 'comments'
  | 'account'
  | 'subscribe'
  | 'legal'
  | 'ad'
  | 'shop'
  | 'mail'
  | 'inPage';

/** All targets, in a fixed order. */
export const TARGETS = [
  'share',
  'profile',
  'author',
  'topic',
  'comments',
  'account',
  'subscribe',
  'legal',
  'ad',
  'shop',
  'mail',
  'inPage',
] as const satisfies readonly Target[];

/** Addresses longer than this carry tracking, not meaning. */
const LONGEST = 300;

interface Mark {
  readonly text: string;
  readonly target: Target;
}

const keyAt = (text: string, i: number): number => (text.charCodeAt(i) * 256 + text.charCodeAt(i + 1)) * 256 + text.charCodeAt(i + 2);

/** Marks by their first three letters: every place of an address is looked up once. */
const BY_START: ReadonlyMap<number, readonly Mark[]> = TARGETS.reduce((map, target) => {
  if (target === 'mail' || target === 'inPage') return map;
  for (const text of LINK_MARKS[target]) map.set(keyAt(text, 0), [...(map.get(keyAt(text, 0)) ?? []), { text, target }]);
  return map;
}, new Map<number, readonly Mark[]>());

/** What an address tells, by its parts. */
export function targetsOf(href: string): Target[] {
  if (href.startsWith('#')) return href.startsWith('#comment') ? ['comments'] : ['inPage'];
  const address = (href.length > LONGEST ? href.slice(0, LONGEST) : href).toLowerCase();
  if (address.startsWith('mailto:') && !address.startsWith('mailto:?')) return ['mail'];
  const found: Target[] = [];
  for (let i = 0; i + 2 < address.length; i++)
    for (const { text, target } of BY_START.get(keyAt(address, i)) ?? [])
      if (address.startsWith(text, i) && !found.includes(target)) found.push(target);
  return found;
}
