import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { hostOf, isUnder, resolveUrl } from '../input/url.js';
import { AMP_EMBEDS, COUNTER_DOMAINS, COUNTER_PATHS, EMBED_HOSTS, LAZY_SETS, LAZY_SOURCES, PLACEHOLDER_NAMES } from './hosts.js';

/** A picture as clean HTML shows it. */
export interface Picture {
  readonly url: string;
  readonly alt: string | null;
  /** CSS pixels as declared. */
  readonly width: number | null;
  readonly height: number | null;
}

/** An embed as clean HTML shows it: a link. */
export interface EmbedLink {
  readonly url: string;
  /** Name of the service. */
  readonly name: string;
}

const IMAGES: ReadonlySet<string> = new Set(['img', 'amp-img']);
const NOSCRIPT_NODES = 40;
const LARGEST_SIDE = 20_000;

/** Whether a media element is an image; the others are embeds. */
export function isImage(element: Element): boolean {
  return IMAGES.has(element.name);
}

function pixels(value: string | undefined): number | null {
  if (value === undefined || !/^\s{0,4}\d{1,5}(?:\.\d{1,4})?(?:px)?\s{0,4}$/.test(value)) return null;
  const size = Math.round(Number.parseFloat(value));
  return size <= LARGEST_SIDE ? size : null;
}

function isPlaceholder(value: string | undefined): boolean {
  if (value === undefined) return true;
  const written = value.slice(0, 2048).trim().toLowerCase();
  if (written === '' || written.startsWith('#') || written.startsWith('data:') || written.startsWith('about:')) return true;
  const path = written.split(/[?#]/, 1)[0] ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1);
  return PLACEHOLDER_NAMES.some((name) => file.startsWith(name));
}

/** The largest candidate of a `srcset`; read by the specification's grammar in one pass. */
export function largestCandidate(srcset: string | undefined): string | null {
  if (srcset === undefined || srcset.length > 100_000) return null;
  let best: string | null = null;
  let most = -1;
  let at = 0;
  while (at < srcset.length) {
    while (at < srcset.length && /[\s,]/.test(srcset.charAt(at))) at += 1;
    const start = at;
    while (at < srcset.length && !/\s/.test(srcset.charAt(at))) at += 1;
    let url = srcset.slice(start, at);
    let size = 0;
    if (url.endsWith(',')) {
      let end = url.length;
      while (end > 0 && url.charAt(end - 1) === ',') end -= 1;
      url = url.slice(0, end);
    } else {
      const comma = srcset.indexOf(',', at);
      const end = comma < 0 ? srcset.length : comma;
      size = Number.parseFloat(srcset.slice(at, end).trim()) || 0;
      at = end;
    }
    if (url !== '' && size > most && !isPlaceholder(url)) {
      best = url;
      most = size;
    }
  }
  return best;
}

/** The address as the image's own attributes give it, placeholders and lazy loading seen through. */
function ownSource({ attribs }: Element): string | null {
  for (const name of LAZY_SOURCES) {
    const value = attribs[name];
    if (value !== undefined && !isPlaceholder(value)) return value;
  }
  for (const name of LAZY_SETS) {
    const value = largestCandidate(attribs[name]);
    if (value !== null) return value;
  }
  if (!isPlaceholder(attribs.src)) return attribs.src ?? null;
  return largestCandidate(attribs.srcset);
}

function sourceOfPicture(picture: Element): string | null {
  for (const child of picture.children) {
    if (!isTag(child) || child.name !== 'source') continue;
    const found = largestCandidate(child.attribs['data-srcset']) ?? largestCandidate(child.attribs.srcset);
    if (found !== null) return found;
  }
  return null;
}

function imageInside(noscript: Element): Element | null {
  const queue: ChildNode[] = [...noscript.children.slice(0, NOSCRIPT_NODES)];
  for (let i = 0; i < queue.length && i < NOSCRIPT_NODES; i++) {
    const node = queue[i];
    if (!node || !isTag(node)) continue;
    if (isImage(node)) return node;
    queue.push(...node.children.slice(0, NOSCRIPT_NODES));
  }
  return null;
}

/** The `noscript` twin of a lazy image: right behind it, or behind the picture, link or span that wraps it. */
function noscriptTwin(image: Element): Element | null {
  let node: ChildNode = image;
  for (let level = 0; level < 3; level++) {
    let next: ChildNode | null = node.next;
    while (next && isText(next) && next.data.trim() === '') next = next.next;
    if (next && isTag(next) && next.name === 'noscript') return imageInside(next);
    const parent: Element | null = node.parent && isTag(node.parent) ? node.parent : null;
    if (!parent || !(parent.name === 'picture' || parent.name === 'a' || parent.name === 'span')) return null;
    node = parent;
  }
  return null;
}

function counts(url: string, element: Element): boolean {
  const width = pixels(element.attribs.width);
  const height = pixels(element.attribs.height);
  if ((width !== null && width <= 1) || (height !== null && height <= 1)) return true;
  const host = hostOf(url);
  if (host !== null && COUNTER_DOMAINS.some((domain) => isUnder(host, domain))) return true;
  const lower = url.toLowerCase();
  return COUNTER_PATHS.some((path) => lower.includes(path));
}

/**
 * The picture that an image element shows once its page has run; `null` for counters, spacers and images without a safe address.
 *
 * @param base absolute address of the page, if known
 */
export function readPicture(image: Element, base: string | null): Picture | null {
  const parent = image.parent && isTag(image.parent) ? image.parent : null;
  let written = ownSource(image);
  let declared = image;
  if (written === null && parent?.name === 'picture') written = sourceOfPicture(parent);
  if (written === null) {
    const twin = noscriptTwin(image);
    if (twin) {
      written = ownSource(twin);
      declared = twin;
    }
  }
  const url = resolveUrl(written, base);
  if (url === null || counts(url, image)) return null;
  const alt = image.attribs.alt ?? declared.attribs.alt ?? null;
  return { url, alt, width: pixels(image.attribs.width), height: pixels(image.attribs.height) };
}

function embedSource({ name, attribs, children }: Element): string | null {
  for (const [element, attribute, page] of AMP_EMBEDS) {
    const id = attribs[attribute];
    if (name === element && id !== undefined) return page + encodeURIComponent(id);
  }
  const own = [...LAZY_SOURCES.map((key) => attribs[key]), attribs.src, attribs.data].find(
    (value) => value !== undefined && !isPlaceholder(value),
  );
  if (own !== undefined) return own;
  for (const child of children) if (isTag(child) && child.name === 'source' && child.attribs.src) return child.attribs.src;
  return null;
}

/**
 * The link that stands for an embed (frame, video, audio, object) of a known service; `null` for any other.
 *
 * @param base absolute address of the page, if known
 */
export function readEmbed(element: Element, base: string | null): EmbedLink | null {
  const source = resolveUrl(embedSource(element), base);
  const host = source === null ? null : hostOf(source);
  if (source === null || host === null) return null;
  const service = EMBED_HOSTS.find(({ domain }) => isUnder(host, domain));
  if (!service) return null;
  const absolute = source.startsWith('//') ? `https:${source}` : source;
  if (!service.player) return { url: absolute, name: service.name };
  const [path, page] = service.player;
  const at = absolute.indexOf(path);
  const id = at < 0 ? '' : (absolute.slice(at + path.length).split(/[/?#]/, 1)[0] ?? '');
  return { url: id === '' ? absolute : page + id, name: service.name };
}
