import type { Json, JsonObject } from './page.js';

/** Whether a value is a JSON object (no array, no `null`). */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A non-empty string, trimmed; otherwise `null`. */
export const asString = (value: Json | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** A value or each value of a list. */
export const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** The strings among a value or a list, trimmed. */
export const strings = (value: Json | undefined): string[] => listOf(value).flatMap((v) => asString(v) ?? []);

/** The names in `@type`, without a schema.org prefix. */
export const typesOf = (node: JsonObject): string[] => strings(node['@type']).map((t) => t.slice(t.lastIndexOf('/') + 1));

const isJson = (value: unknown): value is Json => {
  // What JSON.parse returns is JSON by construction.
  return value !== undefined;
};

function tryParse(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const ENTITIES: { readonly [entity: string]: string } = { '&quot;': '"', '&#34;': '"', '&#034;': '"', '&#x22;': '"' };

/** Mends what templates break: raw control characters in strings, trailing commas, bad escapes, a missing end. One pass. */
function mend(text: string): string {
  let out = '';
  let inString = false;
  let comma = false;
  const open: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (inString) {
      if (c === '\\') {
        const next = text.charAt(i + 1);
        if ('"\\/bfnrtu'.includes(next) && next !== '') out += c + next;
        else out += `\\\\${next}`;
        i += 1;
      } else if (c === '"') {
        // A quote that nothing of JSON follows is the writer's own.
        let j = i + 1;
        while (j < text.length && j < i + 200 && text.charCodeAt(j) <= 32) j += 1;
        if (j >= text.length || ',:}]'.includes(text.charAt(j))) {
          inString = false;
          out += c;
        } else out += '\\"';
      } else if (c === '\n') out += '\\n';
      else out += c.charCodeAt(0) < 32 ? ' ' : c;
      continue;
    }
    if (c === ',') {
      comma = true;
      continue;
    }
    const closes = c === '}' || c === ']';
    if (closes && open[open.length - 1] !== c) continue;
    // A comma before a closing bracket is one too many.
    if (comma && c.charCodeAt(0) > 32) {
      if (!closes) out += ',';
      comma = false;
    }
    if (c === '"') inString = true;
    else if (c === '{') open.push('}');
    else if (c === '[') open.push(']');
    else if (closes) open.pop();
    out += c;
    if (open.length === 0 && closes) break;
  }
  if (inString) out += '"';
  return out + open.reverse().join('');
}

/** The JSON inside a script's text: comments, CDATA marks and stray semicolons around it cut off. */
function core(text: string): string {
  const object = text.indexOf('{');
  const list = text.indexOf('[');
  // `<![CDATA[` holds a bracket too.
  const cdata = text.indexOf('[CDATA[');
  const from = cdata >= 0 && list === cdata ? object : object < 0 ? list : list < 0 ? object : Math.min(object, list);
  if (from < 0) return '';
  const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return to > from ? text.slice(from, to + 1) : text.slice(from);
}

/** Reads one JSON-LD script. What can't be mended gives `undefined`; nothing is thrown. */
export function parseJsonLd(text: string): Json | undefined {
  const direct = tryParse(text);
  if (direct !== undefined) return direct;
  const inner = core(text);
  if (!inner) return undefined;
  const trimmed = tryParse(inner);
  if (trimmed !== undefined) return trimmed;
  const mended = tryParse(mend(inner));
  if (mended !== undefined) return mended;
  if (!inner.includes('&quot;') && !inner.includes('&#')) return undefined;
  return tryParse(mend(inner.replace(/&quot;|&#0?34;|&#x22;/g, (e) => ENTITIES[e] ?? '"')));
}

const MOST_NODES = 2000;

/** All nodes of a JSON-LD value: lists and `@graph`s are opened, in order. */
export function flatten(value: Json): JsonObject[] {
  const nodes: JsonObject[] = [];
  const stack: Json[] = [value];
  for (let next = stack.pop(); next !== undefined && nodes.length < MOST_NODES; next = stack.pop()) {
    if (Array.isArray(next)) for (let i = next.length - 1; i >= 0; i--) stack.push(next[i] ?? null);
    else if (isObject(next)) {
      nodes.push(next);
      const graph = next['@graph'];
      if (graph !== undefined) stack.push(graph);
    }
  }
  return nodes;
}
