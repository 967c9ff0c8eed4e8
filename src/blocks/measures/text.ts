import { countSentenceEnds, endsSentence, width } from '../prose.js';
import type { Survey } from '../survey.js';
import { log, type MeasureGroup, share } from './measures.js';

const OPENING_QUOTES = /^["'“„«‚‘»「『‹]/;
const DATE_DIGITS = /\d{1,4}[./\-年]\s?\d{1,2}[./\-月]\s?\d{1,4}|\d{1,2}:\d{2}|\b(?:19|20)\d\d\b/;
const BULLET = /^[•·▪■●►▶→»\-–—*]/;
const CREDIT_SIGNS = /[©®]|\(c\)/i;
const UPPER = /\p{Lu}/u;
const EMAIL = /[\w.]@[\w-]/;

interface Signs {
  words: number;
  commas: number;
  digits: number;
  capitals: number;
  /** Words that a capital opens. */
  capitalWords: number;
  letters: number;
}

function countSigns(text: string): Signs {
  const signs: Signs = { words: 0, commas: 0, digits: 0, capitals: 0, capitalWords: 0, letters: 0 };
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code === 32 || code === 0xa0;
    if (!space && !inWord) {
      signs.words += 1;
      // Latin, Greek and Cyrillic capitals, told without a look-up.
      if (
        (code >= 65 && code <= 90) ||
        (code >= 0xc0 && code <= 0xde) ||
        (code >= 0x391 && code <= 0x3a9) ||
        (code >= 0x400 && code <= 0x42f)
      )
        signs.capitalWords += 1;
    }
    inWord = !space;
    if (code >= 48 && code <= 57) signs.digits += 1;
    else if (code >= 65 && code <= 90) signs.capitals += 1;
    else if (code === 44 || code === 0x3001 || code === 0xff0c || code === 0x60c) signs.commas += 1;
    if (code > 64) signs.letters += 1;
  }
  return signs;
}

/** What the block's own text looks like. */
export const textMeasures: MeasureGroup = {
  names: [
    'length',
    'width',
    'words',
    'wordLength',
    'sentenceEnds',
    'endsSentence',
    'commas',
    'digitShare',
    'capitalShare',
    'linkShare',
    'links',
    'capitalWords',
    'startsUpper',
    'opensQuote',
    'bullet',
    'endsColon',
    'endsEllipsis',
    'endsQuestion',
    'dateDigits',
    'creditSign',
    'email',
    'pipes',
    'prose',
    'repeats',
    'isTitle',
    'inTitle',
    'inDescription',
    'inArticleBody',
    'articleBodyKnown',
  ],
  write(survey: Survey, i: number, out: Float32Array, at: number) {
    const block = survey.texts[i];
    if (!block) return;
    const { text } = block;
    const letters = survey.letters[i] ?? '';
    const signs = countSigns(text);
    const head = text.length > 120 ? text.slice(0, 120) : text;
    const last = text.charCodeAt(text.length - 1);
    let to = at;
    out[to++] = log(text.length);
    out[to++] = log(width(text));
    out[to++] = log(signs.words);
    out[to++] = share(text.length, signs.words);
    out[to++] = log(countSentenceEnds(text));
    out[to++] = Number(endsSentence(text));
    out[to++] = log(signs.commas);
    out[to++] = share(signs.digits, text.length);
    out[to++] = share(signs.capitals, text.length);
    out[to++] = Math.min(1, share(survey.linkChars[i] ?? 0, text.length));
    out[to++] = log(block.links.length);
    out[to++] = share(signs.capitalWords, signs.words);
    out[to++] = Number(UPPER.test(text.charAt(0)));
    out[to++] = Number(OPENING_QUOTES.test(head));
    out[to++] = Number(BULLET.test(head));
    out[to++] = Number(last === 58 || last === 0xff1a);
    out[to++] = Number(last === 0x2026 || text.endsWith('...'));
    out[to++] = Number(last === 63 || last === 0xff1f);
    out[to++] = Number(DATE_DIGITS.test(head));
    out[to++] = Number(CREDIT_SIGNS.test(head));
    out[to++] = Number(EMAIL.test(head));
    out[to++] = Number(head.includes(' | ') || head.includes(' · '));
    out[to++] = survey.prose[i] ?? 0;
    out[to++] = log((survey.repeats.get(letters) ?? 1) - 1);
    out[to++] = Number(letters.length > 3 && survey.titles.includes(letters));
    out[to++] = Number(letters.length > 7 && survey.titles.some((t) => t.includes(letters) || letters.includes(t)));
    out[to++] = Number(letters.length > 15 && survey.description.length > 15 && sharesOpening(survey.description, letters));
    out[to++] = Number(letters.length > 15 && survey.isInArticleBody(letters));
    out[to++] = Number(survey.articleBody.length > 300);
  },
};

/** Whether one text holds the other's opening: descriptions are often cut short. */
function sharesOpening(description: string, letters: string): boolean {
  const probe = Math.min(60, description.length, letters.length);
  return letters.includes(description.slice(0, probe)) || description.includes(letters.slice(0, probe));
}
