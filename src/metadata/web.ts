const LONGEST_URL = 16_384;

function parse(value: string, base: string | undefined): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}

/** An address made absolute; `null` if it is empty, malformed, relative without a base, or not http(s). */
export function webUrl(value: string | null | undefined, base: string | null): string | null {
  const written = value?.trim() ?? '';
  if (written === '' || written.length > LONGEST_URL || written.startsWith('#')) return null;
  const url = parse(written, base ?? undefined);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

/** Host of an absolute address without `www.`; `null` if it has none. */
export function hostOf(url: string | null): string | null {
  const host = url === null ? undefined : parse(url, undefined)?.hostname;
  return host ? host.replace(/^www\./, '') : null;
}
