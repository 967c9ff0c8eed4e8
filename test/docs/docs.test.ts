import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cleanArticle } from 'cleancopy';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { codeBlocks, runExample } from './example.js';
import { ENTRY_NAMES, EXPORTS, readText, typeErrors } from './program.js';

const html = readText('fixtures/itwire/input.html');
const url = 'https://www.itwire.com/government-tech-policy/amazon-will-not-sell-facial-recognition-software-to-cops-for-one-year.html';

/** Answers every address with the page, so that no example needs a network. */
const fetch = async (address: string): Promise<Response> =>
  Object.defineProperty(new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }), 'url', { value: address });

const article = cleanArticle(html, { url });
/** What an example may use without a word: the page, its address, the article on it. */
const scope = () => ({ html, url, article: structuredClone(article), fetch });

/** Doc comments stand beside what they tell of, so their examples use every export without importing it. */
const imports = ENTRY_NAMES.map((entry) => {
  const names = EXPORTS.filter((exported) => exported.entry === entry).map(({ name, isType }) => (isType ? `type ${name}` : name));
  return `import { ${names.join(', ')} } from '${entry}';`;
}).join(' ');

const inComments = EXPORTS.flatMap(({ entry, name, examples }) =>
  examples.flatMap(codeBlocks).map((code, i) => ({ name: `${name} of ${entry}, ${i + 1}`, source: `${imports}\n${code}` })),
);
const guides = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : []))];
const inGuides = guides.flatMap((path) => codeBlocks(readText(path)).map((source, i) => ({ name: `${path}, block ${i + 1}`, source })));

/** The first example to use a module loads it, which takes seconds on a machine that does other work. */
const TIMEOUT = 120_000;

describe('the doc comments', { timeout: TIMEOUT }, () => {
  it('are read from every entry of the package', () => {
    const entries = Object.keys(manifest.exports).filter((path) => path !== './package.json');
    expect([...ENTRY_NAMES].sort()).toEqual(entries.map((path) => path.replace('.', 'cleancopy')).sort());
  });

  it.each(EXPORTS)('say what $name of $entry is, with an example', ({ description, examples }) => {
    expect(description).toMatch(/\w+ \w+/);
    expect(examples.flatMap(codeBlocks).length).toBeGreaterThan(0);
  });

  it.each(inComments)('have a true example: $name', async ({ source }) => {
    const { count, problems } = await runExample(source, scope());
    expect(problems).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});

describe('the guides', { timeout: TIMEOUT }, () => {
  it.each([...guides, 'SECURITY.md', 'bench/README.md', 'examples/README.md'])('name no file or script that is not there: %s', (path) => {
    const text = readText(path);
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => join(dirname(path), link));
    const files = [...text.matchAll(/`((?:src|test|bench|fixtures|examples|docs)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    const scripts = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
    expect([...links, ...files].filter((file) => !existsSync(file))).toEqual([]);
    expect(scripts.filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([]);
  });

  it.each(inGuides)('have code that runs as it says: $name', async ({ source }) => {
    expect((await runExample(source, scope())).problems).toEqual([]);
  });
});

describe('the examples of both', { timeout: TIMEOUT }, () => {
  const all = [...inComments, ...inGuides];

  it('are TypeScript without an error in a strict project', () => {
    const errors = typeErrors(all.map(({ source }) => source));
    expect(all.flatMap(({ name }, i) => errors[i]?.map((error) => `${name}: ${error}`) ?? [])).toEqual([]);
  });
});
