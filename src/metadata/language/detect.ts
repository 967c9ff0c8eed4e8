import { SCRIPTS, STOP_WORDS } from './stopWords.js';

/** A language read from a text. */
export interface Detected {
  /** ISO 639-1. */
  readonly language: string;
  /** The text leaves no doubt. */
  readonly certain: boolean;
}

const MIN_LETTERS = 20;
/** Stop words without which nothing is said, and with which the text leaves no doubt. */
const MIN_HITS = 4;
const CERTAIN_HITS = 15;
/** How far the best language must lead. */
const LEAD = 1.25;
const CERTAIN_LEAD = 1.6;

const languagesOf = new Map<string, string[]>();
for (const [language, list] of Object.entries(STOP_WORDS)) {
  for (const word of list.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Latin letters and punctuation only: no other script to count. */
const LATIN_ONLY = /^[\p{ASCII}\u00a0-\u024f\u2010-\u203f]*$/u;

function byScript(text: string): Detected | null {
  if (LATIN_ONLY.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return null;
  const kana = text.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  for (const { language, letters: script } of SCRIPTS) {
    const count = text.match(script)?.length ?? 0;
    // Japanese is written in Han letters too; a quoted name doesn't make Chinese Japanese.
    if (language === 'ja' ? count > letters * 0.1 : count > letters * 0.4 && (language !== 'zh' || kana <= letters * 0.1)) {
      return { language, certain: count > letters * 0.6 || language === 'ja' };
    }
  }
  return null;
}

function byStopWords(text: string): Detected | null {
  const hits = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    for (const language of languagesOf.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < MIN_HITS) return null;
  const lead = first[1] / (second?.[1] ?? 1);
  return lead < LEAD ? null : { language: first[0], certain: first[1] >= CERTAIN_HITS && lead >= CERTAIN_LEAD };
}

/** The language of a text by its script and its commonest words; `null` where they don't tell. */
export function detectLanguage(text: string): Detected | null {
  return byScript(text) ?? byStopWords(text);
}
