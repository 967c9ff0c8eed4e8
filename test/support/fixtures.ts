import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Expectation, expectationFor, type FixtureFile } from './expected.js';

const FOLDER = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** An input of a fixture and what is expected of it. */
export interface Fixture {
  /** Folder and file, such as `itwire/input.html`. */
  name: string;
  format: 'html' | 'text';
  source: string;
  file: FixtureFile;
  expected: Expectation;
}

function inFolder(folder: string): Fixture[] {
  const file: FixtureFile = JSON.parse(readFileSync(join(FOLDER, folder, 'expected.json'), 'utf8'));
  return readdirSync(join(FOLDER, folder))
    .filter((name) => name.startsWith('input.'))
    .map((name) => ({
      name: `${folder}/${name}`,
      format: name.endsWith('.txt') ? 'text' : 'html',
      source: readFileSync(join(FOLDER, folder, name), 'utf8'),
      file,
      expected: expectationFor(file, name),
    }));
}

/** All inputs of all folders of `fixtures/`, by name. */
export const fixtures: readonly Fixture[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()
  .flatMap(inFolder);
