import { textOfMarkup } from '../input/facts.js';
import { isObject, listOf, strings, typesOf } from '../input/jsonLd.js';
import type { Json, JsonObject } from '../input/page.js';
import { present } from './text.js';

/** The text of a JSON-LD value: a string, a number, a language map's `@value`, a thing's `name`; the first of a list. Markup and character references are resolved. */
export function textOfJson(value: Json | undefined): string | null {
  for (const item of listOf(value)) {
    const inner = isObject(item) ? (item['@value'] ?? item.name ?? null) : item;
    const text = listOf(inner)[0];
    const found = typeof text === 'string' ? present(textOfMarkup(text)) : typeof text === 'number' ? String(text) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The address of a JSON-LD value: a string, or a thing's `url`, `contentUrl` or `@id`; the first of a list. */
export function urlOfJson(value: Json | undefined): string | null {
  for (const item of listOf(value)) {
    if (typeof item === 'string') return item;
    if (!isObject(item)) continue;
    const url = [item.url, item.contentUrl, item['@id']].flatMap((v) => strings(v))[0];
    if (url !== undefined) return url;
  }
  return null;
}

/** Whether a node is of one of the types. */
export function hasType(node: JsonObject, types: ReadonlySet<string>): boolean {
  return typesOf(node).some((type) => types.has(type.replace(/^schema:/, '')));
}

/** The objects of a value or a list. */
export function objectsOf(value: Json | undefined): JsonObject[] {
  return listOf(value).filter(isObject);
}

/** A node, or the one that its lone `@id` points to. */
export function resolve(node: JsonObject, all: readonly JsonObject[]): JsonObject {
  const id = node['@id'];
  if (typeof id !== 'string' || node.name !== undefined) return node;
  return all.find((other) => other !== node && other['@id'] === id && other.name !== undefined) ?? node;
}
