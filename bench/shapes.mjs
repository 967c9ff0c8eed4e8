// What a megabyte of each shape of page costs, at several sizes: the cost is to grow as the page does, not faster.
import { cleanArticle } from '../dist/index.js';

const MEGABYTE = 1_000_000;
/** A shape whose megabyte costs more than this many times what it costs in the smallest page grows too fast. */
const MOST = 2;
const NO_LIMITS = { maxBytes: 100 * MEGABYTE, maxNodes: 100 * MEGABYTE };
const MOST_ROUNDS = 5;
/** Milliseconds after which a size isn't tried again. */
const PATIENCE = 3000;

const SENTENCE = 'The bridge over the harbour reopened on Monday after two years of repairs, the council said, and traffic flows again. ';

/** `make(i)` again and again up to a size, with what stands before and after it. */
function repeat(size, make, before = '', after = '') {
  const parts = [before];
  for (let i = 0, length = 0; length < size; i++) {
    const part = make(i);
    parts.push(part);
    length += part.length;
  }
  return `<!doctype html><html><head><title>Harbour bridge reopens</title></head><body>${parts.join('')}${after}</body></html>`;
}

const HEADLINE = '<article><h1>Harbour bridge reopens</h1>';

/** Pages of about so many characters. */
export const SHAPES = {
  "an article's paragraphs": (size) => repeat(size, (i) => `<p>${i} ${SENTENCE.repeat(3)}</p>`, HEADLINE, '</article>'),
  'deep nesting': (size) => repeat(size, (i) => `<div>${i} words `, '<p>Deep.</p>'),
  'many siblings': (size) => repeat(size, (i) => `<div>${i}</div>`),
  'many links': (size) =>
    repeat(size, (i) => `<li><a href="/news/story-${i}?from=list">Council reopens bridge ${i}</a></li>`, '<ul>', '</ul>'),
  'many classes': (size) =>
    repeat(size, (i) => `<div class="block-${i} c-card__item--${i % 977} wide"><span class="t${i}">text ${i}</span></div>`),
  'one huge text': (size) => repeat(size, () => SENTENCE, '<p>', '</p>'),
  'line breaks': (size) => repeat(size, (i) => `line ${i} of the story.<br>`, '<p>', '</p>'),
  'unclosed tags': (size) => repeat(size, (i) => `<p><b><i>words ${i} <td><a>`),
};

/** Least milliseconds of a few runs. */
function time(run, clock) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0, spent = 0; round < MOST_ROUNDS && spent < PATIENCE; round++) {
    const start = clock();
    run();
    const took = clock() - start;
    least = Math.min(least, took);
    spent += took;
  }
  return least;
}

/**
 * Prints milliseconds a megabyte for each shape and size; whether all shapes grow as they should.
 *
 * @param sizes in MB, the first the measure of the others
 * @param only the name of one shape
 */
export function printShapes(clock, sizes, only) {
  let sound = true;
  console.log(`\n${'ms per MB'.padEnd(26)}${sizes.map((size) => `${size} MB`.padStart(10)).join('')}${'growth'.padStart(11)}`);
  for (const [name, make] of Object.entries(SHAPES)) {
    if (only && name !== only) continue;
    for (let round = 0; round < 3; round++) cleanArticle(make(MEGABYTE / 10), NO_LIMITS);
    const costs = sizes.map((size) => {
      const page = make(size * MEGABYTE);
      return time(() => cleanArticle(page, NO_LIMITS), clock) / size;
    });
    const growth = Math.max(...costs) / costs[0];
    if (growth > MOST) sound = false;
    const cells = costs.map((cost) => cost.toFixed(1).padStart(10)).join('');
    console.log(`${name.padEnd(26)}${cells}${growth.toFixed(2).padStart(10)}×${growth > MOST ? '  too fast' : ''}`);
  }
  return sound;
}
