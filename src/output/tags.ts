import type { Element } from 'domhandler';
import { LINK_SCHEMES, resolveUrl } from '../input/url.js';
import { escapeAttribute } from './escape.js';
import { ATTRIBUTES, URL_ATTRIBUTES } from './policy.js';

const EVERYWHERE = ATTRIBUTES['*'] ?? [];
const LONGEST_VALUE = 2_000;
/** Attributes that are small whole numbers. */
const NUMBERS: ReadonlySet<string> = new Set(['colspan', 'rowspan', 'start', 'value']);

/** The start tag of an element of the page, with the attributes that clean HTML may hold and addresses made absolute. */
export function startTag(element: Element, base: string | null): string {
  const { name, attribs } = element;
  let tag = `<${name}`;
  for (const attribute of [...(ATTRIBUTES[name] ?? []), ...EVERYWHERE]) {
    const written = attribs[attribute];
    if (written === undefined) continue;
    if (URL_ATTRIBUTES.has(attribute)) {
      const url = resolveUrl(written, base, name === 'a' ? LINK_SCHEMES : undefined);
      if (url !== null) tag += ` ${attribute}="${escapeAttribute(url)}"`;
    } else if (NUMBERS.has(attribute) ? /^-?\d{1,4}$/.test(written) : written.length <= LONGEST_VALUE) {
      tag += ` ${attribute}="${escapeAttribute(written)}"`;
    }
  }
  return `${tag}>`;
}

/** Whether an inline element says something in clean HTML: a link needs an address. */
export function isMeaningful(element: Element, base: string | null): boolean {
  return element.name !== 'a' || resolveUrl(element.attribs.href, base, LINK_SCHEMES) !== null;
}
