// @ts-check
// Cleans every page that a feed links to, and writes a Markdown file for each. A story that is there already is not fetched again.
//
//   node examples/feed-to-markdown.mjs FEED [FOLDER]      FEED is a file or an address, RSS or Atom
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractFromXml } from '@extractus/feed-extractor';
import { cleanArticle } from 'cleancopy';
import { toMarkdown } from 'cleancopy/markdown';

const [feed, folder = '.'] = process.argv.slice(2);
if (!feed) {
  console.error('usage: node examples/feed-to-markdown.mjs FEED [FOLDER]');
  process.exit(2);
}

/** @param {string} address */
async function get(address) {
  const response = await fetch(address, { signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  const charset = /charset="?([^\s;"]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  return { bytes: new Uint8Array(await response.arrayBuffer()), url: response.url, charset };
}

/** A name that people can read and that no other address has. @param {string} title @param {string} address */
function fileName(title, address) {
  const words = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${words.slice(0, 60)}-${createHash('sha256').update(address).digest('hex').slice(0, 8)}.md`;
}

const isAddress = /^https?:/i.test(feed);
const xml = new TextDecoder().decode(isAddress ? (await get(feed)).bytes : await readFile(feed));
const { entries = [] } = extractFromXml(xml, isAddress ? { baseUrl: feed } : {});

await mkdir(folder, { recursive: true });
for (const { link, title } of entries) {
  if (!link) continue;
  const path = join(folder, fileName(title ?? '', link));
  if (existsSync(path)) continue;
  try {
    const { bytes, url, charset } = await get(link);
    const article = cleanArticle(bytes, { url, ...(charset && { charset }) });
    if (article.text === '') throw new Error('there is no article on the page');
    await writeFile(path, toMarkdown(article, { frontMatter: true }));
    console.log(path);
  } catch (error) {
    console.error(`${link}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
