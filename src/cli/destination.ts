import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UsageError } from './errors.js';
import { isAddress } from './readPage.js';

/** Longer names are refused by many file systems; the rest is for the extension and a number. */
const MAX_NAME = 150;

/** A file name for an input, without extension: of a file its own, of an address its host and path. */
export function nameFor(input: string): string {
  if (input === '-') return 'stdin';
  const name = isAddress(input)
    ? addressName(input)
    : basename(input)
        .replace(/\.gz$/i, '')
        .replace(/\.[^.]+$/, '');
  return name.slice(0, MAX_NAME) || 'page';
}

function addressName(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  const path = `${hostname}${pathname}`.replace(/\/$/, '').replace(/\.(?:html?|php|aspx?)$/i, '');
  return `${path}${search}`.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^[-.]{1,99}|-{1,9}$/g, '');
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/**
 * The file for each input, in order: `output` itself for one input, or files in the folder `output`, numbered where names meet.
 *
 * @param output a file; or a folder, if it ends in a slash, is one, or there are several inputs
 * @throws UsageError if an input would be overwritten, or there are several inputs and `output` is a file
 */
export function destinations(inputs: readonly string[], output: string, extension: string): string[] {
  const asFolder = inputs.length > 1 || /[/\\]$/.test(output) || isFolder(output);
  if (asFolder && existsSync(output) && !isFolder(output)) throw new UsageError(`${output} is a file; several inputs need a folder`);
  const taken = new Set<string>();
  const sources = new Set(inputs.filter((input) => input !== '-' && !isAddress(input)).map((input) => resolve(input)));
  return inputs.map((input) => {
    const path = asFolder ? join(output, freeName(nameFor(input), extension, taken)) : output;
    if (sources.has(resolve(path))) throw new UsageError(`${path} would be overwritten, and it is an input`);
    return path;
  });
}

/** A name that is not taken yet, also where the file system does not tell upper from lower case. */
function freeName(name: string, extension: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const candidate = `${name}${count > 1 ? `-${count}` : ''}${extension}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}
