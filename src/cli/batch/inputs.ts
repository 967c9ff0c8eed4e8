import { existsSync, realpathSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, posix, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** How a file's records are told apart. */
export type Container = 'page' | 'ndjson' | 'warc';

/** A file of a batch, or an input that leads to none. */
export interface Found {
  /** As it was named or found, with slashes. */
  source: string;
  error?: unknown;
}

const CONTAINERS: readonly (readonly [RegExp, Container])[] = [
  [/\.(?:html?|xhtml)(?:\.gz)?$/i, 'page'],
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, 'ndjson'],
  [/\.warc(?:\.gz)?$/i, 'warc'],
];

const containerByName = (path: string): Container | null => CONTAINERS.find(([name]) => name.test(path))?.[1] ?? null;

/** What a file holds, by its name. */
export function containerOf(source: string): Container {
  return source === '-' ? 'ndjson' : (containerByName(source) ?? 'page');
}

const withSlashes = (path: string): string => path.split(sep).join(posix.sep);
const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** The files of a folder and those below it, by name, folder for folder; not hidden ones, and only those whose name tells what they hold. */
async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (containerByName(entry.name) !== null && !(entry.isSymbolicLink() && (await leadsToFolder(path)))) yield path;
  }
}

const leadsToFolder = (link: string): Promise<boolean> =>
  stat(link).then(
    (target) => target.isDirectory(),
    () => false,
  );

async function* filesOf(input: string): AsyncGenerator<string> {
  // A name with brackets is a file before it is a pattern.
  if (input === '-' || existsSync(input) || !isDynamicPattern(input)) {
    if (input !== '-' && existsSync(input) && (await stat(input)).isDirectory()) yield* walk(input);
    else yield input;
    return;
  }
  const paths = await glob(withSlashes(input), { expandDirectories: false, absolute: isAbsolute(input) });
  if (paths.length === 0) throw new Error('no file is like this');
  yield* paths.sort();
}

const identity = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/**
 * The files that the inputs name, in their order, each once.
 *
 * @param except files that are not read though they lie in a folder: the run's own output
 */
export async function* findFiles(inputs: readonly string[], except: readonly string[]): AsyncGenerator<Found> {
  const seen = new Set(except.map(identity));
  for (const input of inputs) {
    try {
      for await (const path of filesOf(input)) {
        const key = path === '-' ? path : identity(path);
        if (seen.has(key)) continue;
        seen.add(key);
        yield { source: withSlashes(path) };
      }
    } catch (error) {
      yield { source: withSlashes(input), error };
    }
  }
}

/** Bytes of all files that the inputs name; `null` where standard input is one of them. */
export async function totalSize(inputs: readonly string[], except: readonly string[]): Promise<number | null> {
  let total = 0;
  for await (const { source, error } of findFiles(inputs, except)) {
    if (source === '-') return null;
    if (error === undefined) total += await sizeOf(source);
  }
  return total;
}

/** Bytes of a file; 0 where it can't be asked. */
export const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );
