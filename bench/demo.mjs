// Cleans a page and prints what it is made of: headline, byline, text, and the ledger of what was taken out.
//   node bench/demo.mjs [FILE]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';

const DEFAULT_FILE = fileURLToPath(new URL('../fixtures/itwire/input.html', import.meta.url));
const MAX_WIDTH = 100;
const KIND_WIDTH = 12;
const COLOURS = {
  sponsored: 'red',
  promotion: 'magenta',
  related: 'cyan',
  byline: 'yellow',
  social: 'blue',
  comments: 'green',
  navigation: 'gray',
  interface: 'gray',
};
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\p{Emoji_Presentation}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** What a page could use to command a terminal. */
const CONTROLS = /[^\P{Cc}\n\t]/gu;

const out = process.stdout;
const width = Math.max(40, Math.min(MAX_WIDTH, out.columns ?? MAX_WIDTH));
const coloured = out.isTTY === true && !process.env.NO_COLOR;
const paint = (style, text) => (coloured ? styleText(style, text) : text);
const print = (text = '') => out.write(`${text}\n`);
const clean = (text) => text.replaceAll(CONTROLS, '').replaceAll('\t', '  ');

/** Columns that a character takes on a terminal. */
const columnsOf = (character) => (NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/** Lines of at most `limit` columns, broken at spaces, or anywhere where a word is longer. */
function wrap(text, limit) {
  const lines = [];
  let line = '';
  let used = 0;
  let lastSpace = -1;
  for (const character of text) {
    const columns = columnsOf(character);
    if (used + columns > limit) {
      const cut = character === ' ' ? line.length : lastSpace;
      lines.push(cut > 0 ? line.slice(0, cut) : line);
      line = cut > 0 ? line.slice(cut).trimStart() : '';
      used = [...line].reduce((sum, each) => sum + columnsOf(each), 0);
      lastSpace = -1;
    }
    if (character === ' ' && line === '') continue;
    if (character === ' ') lastSpace = line.length;
    line += character;
    used += columns;
  }
  return [...lines, line].map((each) => each.trimEnd());
}

function shorten(text, limit) {
  const [first, ...rest] = wrap(text.split(/\s+/).join(' ').trim(), limit - 1);
  return rest.length > 0 ? `${first}…` : first;
}

const rule = (name) => print(`\n${paint('dim', `── ${name} ${'─'.repeat(Math.max(0, width - name.length - 4))}`)}`);
const wrapped = (text) =>
  clean(text)
    .split('\n')
    .flatMap((line) => wrap(line, width))
    .join('\n');

function printLedger(removed) {
  rule(`Taken out: ${removed.length} blocks`);
  for (const { kind, text, evidence } of removed) {
    const shown = shorten(clean(text), width - KIND_WIDTH) || '(no text)';
    print(`${paint(COLOURS[kind], kind.padEnd(KIND_WIDTH))}${shown}`);
    print(`${' '.repeat(KIND_WIDTH)}${paint('dim', shorten(clean(evidence), width - KIND_WIDTH))}`);
  }
}

function printArticle(article) {
  const authors = article.authors.map((author) => author.name).join(', ');
  const byline = [authors || article.byline, article.agency, article.publishedAt, article.siteName].filter(Boolean).join(' · ');
  print(paint('bold', wrapped(article.title || '(no title)')));
  print(wrapped(byline || '(no byline)'));
  rule(`Text: ${article.wordCount} words, confidence ${article.confidence.toFixed(2)}`);
  print(wrapped(article.text));
  printLedger(article.removed);
}

function readInput(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    console.error(`Can't read ${file}: ${error.message}`);
    process.exit(2);
  }
}

// A reader such as `head` may close the pipe early.
out.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const { cleanArticle } = await import('../dist/index.js');
printArticle(cleanArticle(readInput(process.argv[2] ?? DEFAULT_FILE)));
