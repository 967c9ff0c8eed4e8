import type { Page } from './page.js';

/** Longer addresses are data, not addresses. */
const LONGEST_URL = 16_384;
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/i;
/** Characters that browsers drop from an address before they read its scheme. */
const DROPPED = /[^ -\uffff]+/g;

const WEB: readonly string[] = ['http:', 'https:'];
/** Schemes that a link may have. */
export const LINK_SCHEMES: readonly string[] = [...WEB, 'mailto:', 'tel:'];

function parse(value: string, base?: string): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}

/**
 * An address in the page made absolute; `null` if it is empty, a mere fragment, malformed or of another scheme.
 *
 * @param base absolute address of the page; without it relative addresses stay as written
 * @param schemes with colons; default http and https
 */
export function resolveUrl(value: string | null | undefined, base: string | null, schemes: readonly string[] = WEB): string | null {
  if (!value || value.length > LONGEST_URL) return null;
  const written = value.replace(DROPPED, '').trim();
  if (written === '' || written.startsWith('#')) return null;
  const scheme = SCHEME.exec(written)?.[0].toLowerCase();
  if (scheme !== undefined && !schemes.includes(scheme)) return null;
  if (scheme === undefined && base === null) return written.includes('\\') ? null : written;
  const url = scheme === undefined ? parse(written, base ?? undefined) : parse(written);
  return url && schemes.includes(url.protocol) ? url.href : null;
}

/** The same for an address that is of use only if absolute: `null` too if it is relative without a base, or not http(s). */
export function absoluteUrl(value: string | null | undefined, base: string | null): string | null {
  const url = resolveUrl(value, base);
  return url !== null && SCHEME.test(url) ? url : null;
}

/** The address that relative addresses of a page start from: its `<base>` resolved against its own address; `null` if none is absolute. */
export function pageBase(page: Page, url: string | null): string | null {
  const own = absoluteUrl(url, null);
  return absoluteUrl(page.facts.base, own) ?? own;
}

/** Host of an absolute or protocol-relative address, lower case, without `www.`; `null` if it has none. */
export function hostOf(url: string | null): string | null {
  if (url === null) return null;
  const host = parse(url.startsWith('//') ? `https:${url}` : url)?.hostname.toLowerCase();
  if (!host) return null;
  return host.startsWith('www.') ? host.slice(4) : host;
}

/** Whether a host is a domain or lies under it. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
