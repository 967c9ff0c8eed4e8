import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { WriteStream } from 'node:tty';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { Output } from '../../src/cli/terminal.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a run of the command gave. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** What surrounds a run. */
export interface Surroundings {
  stdin?: string | Uint8Array;
  /** Standard output and standard error are a terminal of so many columns. */
  columns?: number;
}

class Sink extends Writable {
  readonly chunks: string[] = [];
  override _write(chunk: Uint8Array, _encoding: string, done: () => void): void {
    this.chunks.push(Buffer.from(chunk).toString('utf8'));
    done();
  }
}

function sink(columns: number | undefined): Sink & Output {
  const { hasColors, getColorDepth } = WriteStream.prototype;
  return Object.assign(new Sink(), columns === undefined ? {} : { isTTY: true, columns, hasColors, getColorDepth });
}

/** Runs the command in this process; `command` is another build of it. */
export async function cleancopy(args: readonly string[], { stdin = '', columns }: Surroundings = {}, command = run): Promise<Ran> {
  const terminal = { stdin: Readable.from([Buffer.from(stdin)]), stdout: sink(columns), stderr: sink(columns) };
  const code = await command(args, terminal);
  return { code, stdout: terminal.stdout.chunks.join(''), stderr: terminal.stderr.chunks.join('') };
}

/** The command as built. */
export interface Built {
  /** Its file, to be run as a process. */
  main: string;
  /** Runs it in this process, with threads. */
  cleancopy(args: readonly string[], surroundings?: Surroundings): Promise<Ran>;
}

/** Builds the command, so that it can start threads or be a process of its own. */
export async function buildCommand(): Promise<Built> {
  const cache = join(ROOT, 'node_modules/.cache/cleancopy');
  mkdirSync(cache, { recursive: true });
  const outdir = mkdtempSync(join(cache, 'command-'));
  afterAll(() => rmSync(outdir, { recursive: true, force: true }));
  await build({
    entryPoints: { main: join(ROOT, 'src/cli/main.ts'), run: join(ROOT, 'src/cli/run.ts'), worker: join(ROOT, 'src/cli/batch/worker.ts') },
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
  });
  const built: typeof import('../../src/cli/run.js') = await import(pathToFileURL(join(outdir, 'run.js')).href);
  return {
    main: join(outdir, 'main.js'),
    cleancopy: (args, surroundings) => cleancopy(args, surroundings, built.run),
  };
}

/** A folder that goes when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cleancopy-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A small news page of its own story. */
export function page(name: string): string {
  const sentences = [
    `The council of ${name} voted on Tuesday to rebuild the old harbour wall, which a storm had damaged in January.`,
    'Work is to begin in the spring and to take two years, the mayor told reporters after the meeting.',
    'Shopkeepers along the quay had asked for a shorter closure, and some of them left the hall before the vote.',
    'The engineers said that the foundations need more time than was planned, since the tide leaves them six hours a day.',
  ];
  return `<!doctype html><html lang="en"><head><title>${name} rebuilds its wall - The Quay</title><meta charset="utf-8"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>${name} rebuilds its wall</h1><p class="byline">By Ada Marlow</p>
${sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')}
<div class="ad">Advertisement</div></article><footer>© The Quay</footer></body></html>`;
}
