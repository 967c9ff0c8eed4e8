// Checks the vocabularies against corpora (row format: README.md): which phrases marked as seen on a page are on none of their language, and which
// are found in stories rather than beside them.
//
//   npm run vocabulary -- CORPORA                 the phrases to look at
//   npm run vocabulary -- CORPORA --json FILE     every phrase with the pages and blocks it was found on
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { createFolded, fold } from '../src/label/vocabulary/fold.js';
import { VOCABULARIES } from '../src/label/vocabulary/languages/index.js';
import { matchVocabulary } from '../src/label/vocabulary/matcher.js';
import { type Phrase, readVocabulary, type Topic } from '../src/label/vocabulary/vocabulary.js';
import { type CorpusPage, readCorpora } from './fit/corpus.js';

/** Labels under which a topic's phrases belong, where it isn't the topic's own name. */
const LABELS: Partial<Record<Topic, string>> = {
  advertorial: 'sponsored',
  affiliate: 'sponsored',
  by: 'byline',
  role: 'byline',
  readTime: 'byline',
  paywall: 'promotion',
  correction: 'note',
  clarification: 'note',
  update: 'note',
  editor: 'note',
  disclosure: 'note',
  translation: 'note',
};
/** A phrase found this often in stories, as a share of all blocks it is found in, is worth a look. */
const SHARE = 0.2;
const FEWEST = 3;

interface Found {
  readonly labels: Record<string, number>;
  body: number;
  outside: number;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const folder = positionals[0];
if (!folder) {
  console.error('usage: npm run vocabulary -- CORPORA [--json FILE]');
  process.exit(2);
}

const scratch = createFolded();
const folded = (text: string): string => {
  fold(text, scratch);
  return String.fromCharCode(...scratch.codes.subarray(0, scratch.length));
};

/** Languages of the vocabularies as pages declare them; a page that declares none counts for all. */
const languageOf = (page: CorpusPage): string => {
  const tag = page.language.toLowerCase().split('-')[0] ?? '';
  return tag === 'nb' || tag === 'nn' ? 'no' : tag;
};

/** Distinct folded texts of the pages of each language, one string each. */
function textsByLanguage(pages: readonly CorpusPage[]): Map<string, string> {
  const texts = new Map<string, Set<string>>();
  for (const page of pages) {
    const own = texts.get(languageOf(page)) ?? new Set<string>();
    for (const { text } of page.survey.texts) own.add(folded(text));
    texts.set(languageOf(page), own);
  }
  return new Map([...texts].map(([language, own]) => [language, ` | ${[...own].join(' | ')} | `]));
}

/** Whether a phrase stands on a page of its language where its mode wants it: as a block, at a block's head, or anywhere. */
function occurs({ words, mode, language }: Phrase, texts: ReadonlyMap<string, string>): boolean {
  const phrase = folded(words);
  const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(phrase);
  const before = mode === 'inside' ? (unspaced ? '' : ' ') : '| ';
  const after = mode === 'whole' ? ' |' : unspaced ? '' : ' ';
  return [language, ''].some((name) => texts.get(name)?.includes(before + phrase + after) ?? false);
}

function countMatches(pages: readonly CorpusPage[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { survey, labels, body } of pages)
    survey.texts.forEach(({ text }, i) => {
      for (const { topic, language, phrase } of matchVocabulary(text)) {
        const key = `${language} ${topic} ${phrase}`;
        const own = found.get(key) ?? { labels: {}, body: 0, outside: 0 };
        found.set(key, own);
        const label = labels[i];
        if (label) own.labels[label] = (own.labels[label] ?? 0) + 1;
        if (body[i] === 1) own.body += 1;
        else if (body[i] === 0) own.outside += 1;
      }
    });
  return found;
}

const pages = readCorpora(folder);
const texts = textsByLanguage(pages);
const found = countMatches(pages);
const rows = VOCABULARIES.flatMap(readVocabulary).map((phrase) => {
  const own = found.get(`${phrase.language} ${phrase.topic} ${phrase.words.replace(/:$/, '')}`);
  return { ...phrase, occurs: occurs(phrase, texts), right: own?.labels[LABELS[phrase.topic] ?? phrase.topic] ?? 0, ...own };
});
if (values.json) fs.writeFileSync(values.json, JSON.stringify(rows));

const wrong = rows.filter((row) => row.provenance === 'corpus' && !row.occurs);
console.log(`${rows.length} phrases, ${rows.filter((row) => row.occurs).length} of them on a page of their language`);
console.log(`\n${wrong.length} marked as seen that are on no page of their language:`);
for (const { language, topic, mode, words } of wrong) console.log(`  ${language} ${mode} ${topic} ${words}`);
console.log('\nFound in stories (body, beside it, under the right label):');
for (const { language, topic, mode, words, body = 0, outside = 0, right } of rows)
  if (body >= FEWEST && body / (body + outside) > SHARE && LABELS[topic] !== 'note')
    console.log(`  ${language} ${mode} ${topic} ${words}: ${body}, ${outside}, ${right}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
