import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import * as html from '../src/formats/html.js';
import * as jsonld from '../src/formats/jsonLd.js';
import * as markdown from '../src/formats/markdown.js';
import * as ninjs from '../src/formats/ninjs.js';
import * as report from '../src/formats/report.js';
import * as text from '../src/formats/text.js';
import { cleanArticle, KINDS, strip } from '../src/index.js';

const FORMATS: Readonly<Record<string, object>> = { html, jsonld, markdown, ninjs, report, text };
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = read('../README.md');
const article = cleanArticle(read('../fixtures/itwire/input.html'));

/** The rows of the README's table whose head reads so, without the marks of code. */
function table(head: string): string[][] {
  const lines = readme.slice(readme.indexOf(`\n${head}\n`) + 1).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .replaceAll('`', '')
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the README', () => {
  it.each(table('| kind | text | evidence |'))('is right that the story loses as %s: %s', (kind, text = '', evidence = '') => {
    const words = text.startsWith('(') ? [] : text.split('…').map((part) => part.trim());
    const found = article.removed.filter(
      (block) =>
        block.kind === kind && words.every((part) => block.text.split(/\s+/).join(' ').includes(part)) && block.evidence.includes(evidence),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  it('is right about the story’s title, author and time', () => {
    const title = /\*\*title\*\* “(.+?)”/.exec(readme)?.[1];
    const author = /\*\*authors\*\* (.+?),/.exec(readme)?.[1];
    const time = /\*\*publishedAt\*\* `(.+?)`/.exec(readme)?.[1];
    expect(title).toBe(article.title);
    expect(author).toBe(article.authors.map(({ name }) => name).join(', '));
    expect(time).toBe(article.publishedAt);
  });

  it('names every export beside the main one, with its functions', () => {
    const rows = table('| import | function | what it writes |');
    const paths = Object.keys(manifest.exports).filter((path) => path !== '.' && path !== './package.json');
    expect(rows.map(([name = '']) => name.replace('cleancopy', '.')).sort()).toEqual(paths.sort());
    for (const [name = '', functions = ''] of rows) {
      const exported = FORMATS[name.replace('cleancopy/', '')];
      for (const each of functions.split(', ')) expect(exported).toHaveProperty(each);
    }
  });

  it('names every field of an article, of an entry of the ledger, and every kind', () => {
    const named = new Set(readme.match(/`\w+`/g)?.map((code) => code.slice(1, -1)));
    const removed = strip('<nav>Home</nav><p>Text.</p>', KINDS).removed;
    const fields = [...Object.keys(article), ...removed.flatMap((block) => Object.keys(block))];
    expect(fields.filter((field) => !named.has(field))).toEqual([]);
    expect(table('| kind | what it is | such as |').map(([kind]) => kind)).toEqual([...KINDS]);
  });
});
