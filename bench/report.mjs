// Cleans a page and writes the editor's report on it.
//   node bench/report.mjs [FILE] [OUT]   FILE in UTF-8, default the iTWire fixture; OUT default report.html
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DEFAULT_FILE = fileURLToPath(new URL('../fixtures/itwire/input.html', import.meta.url));

const [file = DEFAULT_FILE, out = 'report.html'] = process.argv.slice(2);
const { cleanArticle } = await import('../dist/index.js');
const { toReport } = await import('../dist/report.js');
try {
  const html = readFileSync(file, 'utf8');
  writeFileSync(out, toReport(cleanArticle(html), { html }));
  console.log(`${out}: open it in a browser`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
