import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { version } from '../../package.json';
import { cleancopy, page, temporaryFolder } from './support.js';

const folder = temporaryFolder();
const file = (name: string, content: string | Uint8Array = page('Ostby')): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const story = file('story.html');
const read = (path: string): string => readFileSync(path, 'utf8');

afterEach(() => vi.unstubAllEnvs());

describe('cleancopy FILE', () => {
  it('prints the story and nothing else', async () => {
    const { code, stdout, stderr } = await cleancopy([story]);
    expect(stdout).toMatch(/^Ostby rebuilds its wall\n\nAda Marlow.*\n\nThe council of Ostby voted/);
    expect(stdout).toMatch(/six hours a day\.\n$/);
    expect(stdout).not.toMatch(/Advertisement|Sport|©/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('reads a gzipped file', async () => {
    expect((await cleancopy([file('story.html.gz', gzipSync(page('Ostby')))])).stdout).toBe((await cleancopy([story])).stdout);
  });

  it('reads standard input for -, with its address and charset given', async () => {
    const latin = Buffer.from(page('Malmö').replace('<meta charset="utf-8">', ''), 'latin1');
    const { code, stdout } = await cleancopy(['-', '--url', 'https://example.com/wall', '--charset', 'iso-8859-1', '-f', 'json'], {
      stdin: latin,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Malmö rebuilds its wall', url: 'https://example.com/wall' });
  });

  it('says of a page without an article that it has none, and fails', async () => {
    const { code, stderr } = await cleancopy([file('empty.html', '<!doctype html><title>x</title><div id="app"></div>')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/empty\.html: no article was found/);
  });

  it.each([
    ['a file that does not exist', () => join(folder, 'nowhere.html'), 'no such file'],
    ['a folder', () => folder, 'it is a folder; "cleancopy batch" reads folders'],
    ['a collection', () => file('many.ndjson', '{}'), 'it holds many pages; "cleancopy batch" reads it'],
    ['broken gzip', () => file('broken.html.gz', gzipSync(page('x')).subarray(0, 200)), 'the compressed data ends too early'],
  ])('says what is wrong with %s', async (_, input, message) => {
    const path = input();
    expect(await cleancopy([path])).toEqual({ code: 1, stdout: '', stderr: `cleancopy: ${path}: ${message}\n` });
  });

  it('refuses a file larger than --max-bytes, gzipped too', async () => {
    const bomb = file('bomb.html.gz', gzipSync(Buffer.alloc(3_000_000, 'a')));
    const { code, stderr } = await cleancopy([bomb, '--max-bytes', '100000']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/the limit \(maxBytes\) is 100000/);
  });
});

describe('--format', () => {
  const outputOf = async (format: string) => {
    const { code, stdout } = await cleancopy([story, '--format', format, '--url', 'https://example.com/wall']);
    expect(code).toBe(0);
    return stdout;
  };

  it('json gives all fields and the ledger', async () => {
    const article = JSON.parse(await outputOf('json'));
    expect(article.authors[0].name).toBe('Ada Marlow');
    expect(article.removed.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['navigation', 'byline', 'sponsored']),
    );
  });

  it('jsonld gives a NewsArticle', async () => {
    expect(JSON.parse(await outputOf('jsonld'))).toMatchObject({ '@type': 'NewsArticle', headline: 'Ostby rebuilds its wall' });
  });

  it('ninjs gives a ninjs object, and asks for the address where there is none', async () => {
    expect(JSON.parse(await outputOf('ninjs'))).toMatchObject({ uri: 'https://example.com/wall', standard: { name: 'ninjs' } });
    expect((await cleancopy([story, '-f', 'ninjs'])).code).toBe(1);
  });

  it('markdown gives a heading and paragraphs', async () => {
    expect(await outputOf('markdown')).toMatch(/^# Ostby rebuilds its wall\n\n[\s\S]*\n\nThe council of Ostby/);
  });

  it('html gives a page', async () => {
    expect(await outputOf('html')).toMatch(/^<!doctype html>[\s\S]*<h1>Ostby rebuilds its wall<\/h1>[\s\S]*<p>The council of Ostby/i);
  });

  it('report gives the page with what was removed', async () => {
    const report = await outputOf('report');
    expect(report).toContain('The council of Ostby');
    expect(report).toContain('Advertisement');
  });
});

describe('--kinds and --keep', () => {
  it('--kinds takes out these kinds only', async () => {
    const { stdout } = await cleancopy([story, '--kinds', 'sponsored, navigation']);
    expect(stdout).toContain('By Ada Marlow');
    expect(stdout).not.toMatch(/Advertisement|Sport/);
  });

  it('--keep leaves these in the text', async () => {
    const { stdout } = await cleancopy([story, '--keep', 'sponsored']);
    expect(stdout).toContain('Advertisement');
    expect(stdout).not.toContain('Sport');
  });

  it('a kind in both stays', async () => {
    expect((await cleancopy([story, '--kinds', 'sponsored,byline', '--keep', 'sponsored'])).stdout).toContain('Advertisement');
  });
});

describe('several inputs', () => {
  const other = file('other.html', page('Lunde'));

  it('are printed under headings, failures told apart, and one failure makes the exit code 1', async () => {
    const { code, stdout, stderr } = await cleancopy([story, join(folder, 'nowhere.html'), other]);
    expect(stdout.split('\n').filter((line) => line.startsWith('==>'))).toEqual([`==> ${story} <==`, `==> ${other} <==`]);
    expect(stdout).toContain('council of Lunde');
    expect(stderr).toMatch(/nowhere\.html: no such file/);
    expect(code).toBe(1);
  });

  it('are JSON one a line', async () => {
    const { stdout } = await cleancopy([story, other, '-f', 'json']);
    const titles = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).title);
    expect(titles).toEqual(['Ostby rebuilds its wall', 'Lunde rebuilds its wall']);
  });

  it('are written into a folder, a file each, with names that do not collide', async () => {
    const below = join(folder, 'below');
    mkdirSync(below);
    writeFileSync(join(below, 'story.html'), page('Vik'));
    const out = join(folder, 'out');
    const { code, stdout } = await cleancopy([story, join(below, 'story.html'), '-f', 'markdown', '-o', out]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readdirSync(out).sort()).toEqual(['story-2.md', 'story.md']);
    expect(read(join(out, 'story-2.md'))).toMatch(/^# Vik rebuilds its wall/);
  });
});

describe('-o', () => {
  it('is a file for one input, made with its folders', async () => {
    const path = join(folder, 'new/folders/story.json');
    expect((await cleancopy([story, '-f', 'json', '-o', path])).code).toBe(0);
    expect(JSON.parse(read(path)).title).toBe('Ostby rebuilds its wall');
  });

  it('is a folder if it ends in a slash', async () => {
    await cleancopy([story, '-o', `${join(folder, 'texts')}/`]);
    expect(read(join(folder, 'texts/story.txt'))).toMatch(/^Ostby/);
  });

  it('never overwrites an input', async () => {
    const { code, stderr } = await cleancopy([story, '-f', 'html', '-o', folder]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/would be overwritten/);
    expect(read(story)).toBe(page('Ostby'));
  });
});

describe('bad usage', () => {
  it.each([
    ['no input', [], "missing required argument 'input'"],
    ['an unknown option', [story, '--frobnicate'], 'unknown option'],
    ['an unknown format', [story, '-f', 'pdf'], 'The formats are text, html, markdown'],
    ['an unknown kind', [story, '--kinds', 'adverts'], 'The kinds are sponsored, promotion'],
    ['a time that is none', [story, '--timeout', 'soon'], 'number of seconds'],
    ['a size that is none', [story, '--max-bytes', '1e3'], 'whole number'],
    ['an address that is none', [story, '--url', 'example.com'], 'absolute http or https address'],
    ['standard input twice', ['-', '-'], 'only once'],
    ['several reports on one output', [story, story, '-f', 'report'], 'need -o FOLDER'],
    ['one address for several files', [story, story, '--url', 'https://example.com/'], 'for one input'],
    ['a file for several inputs', [story, story, '-o', story], 'several inputs need a folder'],
    ['an option that "batch" does not get', ['--keep', 'byline', 'batch', folder], '--keep must come after "batch"'],
  ])('%s gives exit code 2 and says why', async (_, args, message) => {
    const { code, stdout, stderr } = await cleancopy(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^cleancopy: /);
    expect(stderr).toContain(message);
  });
});

it('the example in the README is what the command prints', async () => {
  const [, input = '', lines = '', expected = ''] =
    /\$ npx cleancopy (\S+) \| head -n (\d+)\n([\s\S]*?)```/.exec(read(fileURLToPath(new URL('../../README.md', import.meta.url)))) ?? [];
  const { stdout } = await cleancopy([fileURLToPath(new URL(`../../${input}`, import.meta.url))]);
  expect(`${stdout.split('\n').slice(0, Number(lines)).join('\n')}\n`).toBe(expected);
});

describe('--help and --version', () => {
  it('--help tells of formats, kinds and exit codes, and gives examples', async () => {
    const { code, stdout } = await cleancopy(['--help']);
    expect(code).toBe(0);
    for (const word of ['Examples:', 'Exit codes:', 'ninjs', 'interface', 'batch']) expect(stdout).toContain(word);
  });

  it('batch --help has its own', async () => {
    const { code, stdout } = await cleancopy(['batch', '--help']);
    expect(code).toBe(0);
    for (const word of ['--resume', 'WARC', 'Spark', 'Exit codes:']) expect(stdout).toContain(word);
  });

  it('help fits in 80 columns, a terminal’s usual width', async () => {
    for (const args of [['--help'], ['batch', '--help']]) {
      const { stdout } = await cleancopy(args);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it('--version is that of the package', async () => {
    expect(await cleancopy(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('on a terminal', () => {
  const ESC = '\u001b';

  it('text is wrapped to its width, and only there', async () => {
    const { stdout } = await cleancopy([story], { columns: 40 });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(stdout.replace(/\s+/g, ' ')).toBe((await cleancopy([story])).stdout.replace(/\s+/g, ' '));
  });

  it('there are colours, unless NO_COLOR is set', async () => {
    vi.stubEnv('TERM', 'xterm-256color');
    vi.stubEnv('FORCE_COLOR', undefined);
    vi.stubEnv('NO_COLOR', undefined);
    vi.stubEnv('CI', undefined);
    const args = [story, join(folder, 'nowhere.html'), story];
    const coloured = await cleancopy(args, { columns: 80 });
    expect(coloured.stdout).toContain(ESC);
    expect(coloured.stderr).toContain(ESC);
    vi.stubEnv('NO_COLOR', '1');
    const plain = await cleancopy(args, { columns: 80 });
    expect(plain.stdout + plain.stderr).not.toContain(ESC);
  });

  it('there are none when piped', async () => {
    const { stdout, stderr } = await cleancopy([story, join(folder, 'nowhere.html')]);
    expect(stdout + stderr).not.toContain(ESC);
  });
});
