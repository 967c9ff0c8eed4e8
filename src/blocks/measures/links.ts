import type { Page } from '../../input/page.js';
import type { Survey } from '../survey.js';
import { log, type MeasureGroup } from './measures.js';

/** An address taken apart as far as the measures ask. */
interface Address {
  /** Host without `www.`; `''` for an address within the site. */
  readonly host: string;
  readonly path: string;
  /** Folders of the path. */
  readonly depth: number;
  /** Words of the longest part of the path, as parted by hyphens or underscores. */
  readonly slugWords: readonly string[];
  /** Digits in the longest run of the path. */
  readonly digits: number;
  readonly query: string;
}

const LONGEST = 300;

/** Digits in the longest run of them. */
function longestNumber(path: string): number {
  let longest = 0;
  let run = 0;
  for (let i = 0; i < path.length; i++) {
    const code = path.charCodeAt(i);
    run = code >= 48 && code <= 57 ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

function takeApart(href: string): Address {
  let rest = href.length > LONGEST ? href.slice(0, LONGEST) : href;
  let host = '';
  const at = rest.indexOf('//');
  if (at === 0 || (at > 0 && at < 7 && rest[at - 1] === ':')) {
    rest = rest.slice(at + 2);
    const end = rest.search(/[/?#]/);
    host = (end < 0 ? rest : rest.slice(0, end)).toLowerCase();
    if (host.startsWith('www.')) host = host.slice(4);
    rest = end < 0 ? '' : rest.slice(end);
  }
  const hash = rest.indexOf('#');
  if (hash >= 0) rest = rest.slice(0, hash);
  const question = rest.indexOf('?');
  const path = question < 0 ? rest : rest.slice(0, question);
  const parts = path.split('/').filter(Boolean);
  let slugWords: string[] = [];
  for (const part of parts) {
    const words = part.split(/[-_]/);
    if (words.length > slugWords.length) slugWords = words;
  }
  return { host, path, depth: parts.length, slugWords, digits: longestNumber(path), query: question < 0 ? '' : rest.slice(question + 1) };
}

/** The part of a host that its owner registered, nearly: its last two names, or three under a short one such as `co.uk`. */
export function ownerOf(host: string): string {
  const names = host.split('.');
  const short = (names[names.length - 2]?.length ?? 0) <= 3 && names.length > 2;
  return names.slice(short ? -3 : -2).join('.');
}

/** The page's own address as it states it. */
function ownAddress(page: Page): Address | null {
  const href = page.facts.links.get('canonical')?.[0] ?? page.facts.meta.get('og:url')?.[0];
  return href ? takeApart(href) : null;
}

/** Whether an address of a host leads away from a site; not known of a page without an address. */
const leaves = (host: string, owner: string): boolean => host !== '' && owner !== '' && ownerOf(host) !== owner;

/** Whether an address without a host, or of the page's own, leads to another page of its site. */
export function staysOnSite(href: string, page: Page): boolean {
  const { host } = takeApart(href);
  const owner = ownerOf(ownAddress(page)?.host ?? '');
  return host === '' ? href.startsWith('/') || href.startsWith('?') : owner !== '' && !leaves(host, owner);
}

const FEWEST_LETTERS = 3;

/** Share of a slug's words that a text holds: a teaser's address spells its headline. */
function spelled({ slugWords }: Address, letters: string): number {
  let words = 0;
  let shared = 0;
  for (const word of slugWords) {
    if (word.length < FEWEST_LETTERS) continue;
    words += 1;
    if (letters.includes(word.toLowerCase())) shared += 1;
  }
  return words < 2 ? 0 : shared / words;
}

/** Names of what {@link linkMeasures} measures. */
export const LINK_NAMES: readonly string[] = [
  'link:external',
  'link:newTab',
  'link:noFollow',
  'link:tracked',
  'link:depth',
  'link:slugWords',
  'link:digits',
  'link:query',
  'link:repeats',
  'link:self',
  'link:spelled',
  'link:samePath',
];

/** Where the block's links lead, seen from the page's own address. */
export function linkMeasures(survey: Survey): MeasureGroup {
  const addresses = new Map<string, Address>();
  const uses = new Map<string, number>();
  const read = (href: string): Address => {
    let address = addresses.get(href);
    if (!address) {
      address = takeApart(href);
      addresses.set(href, address);
    }
    return address;
  };
  for (const { links } of survey.texts) for (const { href } of links) uses.set(href, (uses.get(href) ?? 0) + 1);
  const own = ownAddress(survey.page);
  const owner = ownerOf(own?.host ?? '');
  return {
    names: LINK_NAMES,
    write(_, i, out, at) {
      const block = survey.texts[i];
      if (!block || block.links.length === 0) return;
      const letters = survey.letters[i] ?? '';
      for (const { href, element } of block.links) {
        const address = read(href);
        const { rel } = element.attribs;
        const external = leaves(address.host, owner);
        const values = [
          Number(external),
          Number(element.attribs.target === '_blank'),
          Number(rel !== undefined && (rel.includes('nofollow') || rel.includes('sponsored'))),
          Number(address.query.includes('utm_') || address.query.includes('click')),
          address.depth,
          log(address.slugWords.length),
          address.digits,
          log(address.query.length),
          log((uses.get(href) ?? 1) - 1),
          Number(own !== null && !external && address.path === own.path && address.path.length > 1),
          spelled(address, letters),
          Number(own !== null && !external && own.depth > 1 && address.depth === own.depth),
        ];
        for (let k = 0; k < values.length; k++) out[at + k] = Math.max(out[at + k] ?? 0, values[k] ?? 0);
      }
    },
  };
}
