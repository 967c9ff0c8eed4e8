import { type Clues, firstOf, meta, type Source } from './clues.js';
import { textOfJson } from './json.js';
import { detectLanguage } from './language/detect.js';

/** Codes that were replaced, and names that templates write instead of a code. */
const RENAMED: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  gr: 'el',
  jp: 'ja',
  kr: 'ko',
  cn: 'zh',
  ua: 'uk',
  cz: 'cs',
  dk: 'da',
  se: 'sv',
  nb: 'nb',
  vn: 'vi',
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  dutch: 'nl',
  turkish: 'tr',
  arabic: 'ar',
  hebrew: 'he',
  hindi: 'hi',
  russian: 'ru',
  japanese: 'ja',
  korean: 'ko',
  chinese: 'zh',
};
const TAG = /^([a-z]{2,3}|[a-z]{5,10})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:$|[-_.@]\S{0,20}$)/i;

/** Normalises a language tag to BCP 47 (`en_us` → `en-US`); `null` if it is none. */
export function normaliseLanguage(tag: string): string | null {
  const found = TAG.exec(tag.split(/[,;]/)[0]?.trim() ?? '');
  const code = found?.[1]?.toLowerCase() ?? '';
  const language = RENAMED[code] ?? (code.length <= 3 ? code : '');
  if (language === '' || language === 'und' || language === 'xx') return null;
  const script = found?.[2];
  const region = found?.[3];
  return (
    language +
    (script ? `-${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}` : '') +
    (region ? `-${region.toUpperCase()}` : '')
  );
}

const SOURCES: readonly Source<string>[] = [
  ({ facts }) => facts.language,
  ({ article }) => textOfJson(article.inLanguage),
  meta('og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language', 'inlanguage'),
];

const stated = (clues: Clues): string | null =>
  firstOf(
    SOURCES.map(
      (source): Source<string> =>
        (c) => {
          const tag = source(c);
          return tag === null ? null : normaliseLanguage(tag);
        },
    ),
    clues,
  );

/** Languages whose texts look alike to a count of words; a page may name either. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set(['no', 'nb', 'nn', 'da']),
  new Set(['id', 'ms']),
  new Set(['hr', 'sr', 'bs', 'sh', 'me']),
  new Set(['cs', 'sk']),
  new Set(['es', 'gl', 'ca', 'ast']),
  new Set(['pt', 'gl']),
  new Set(['zu', 'xh', 'ss', 'nr']),
  new Set(['de', 'lb', 'gsw', 'nds']),
  new Set(['zh', 'yue', 'wuu']),
  new Set(['fa', 'prs', 'ps']),
  new Set(['nl', 'af', 'fy']),
  new Set(['fil', 'tl']),
];

function sameOrKin(one: string, other: string): boolean {
  return one === other || KIN.some((kin) => kin.has(one) && kin.has(other));
}

/** As much of a text as settles its language, and as much as confirms what the page says, in UTF-16 units. */
const SAMPLE = 2000;
const CHECK = 1000;

/** The beginning of the body, or of what stands for it. */
function sampleOf(clues: Clues, limit: number): string {
  let sample = '';
  for (const { block, verdict } of clues.blocks) {
    if (sample.length >= limit) break;
    if (verdict.label === 'body' && block.text !== '') sample += `${block.text.slice(0, limit)}\n`;
  }
  if (sample.length <= 200)
    sample = clues.facts.articleBody ?? [clues.facts.title, ...(clues.facts.meta.get('og:description') ?? []), sample].join('\n');
  return sample.slice(0, limit);
}

/** The article's language: what the page says, unless its text is without doubt in another; else what the text says. */
export const readLanguage: Source<string> = (clues) => {
  const named = stated(clues);
  const detected = detectLanguage(sampleOf(clues, named === null ? SAMPLE : CHECK));
  if (detected === null) return named;
  if (named === null) return detected.language;
  return detected.certain && !sameOrKin(named.split('-')[0] ?? '', detected.language) ? detected.language : named;
};

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'dv', 'sd', 'ug', 'ckb', 'ku-Arab', 'syr', 'arc']);

/** The direction of the text: as its language is written, else as the page says. */
export function readDirection(clues: Clues, language: string | null): 'ltr' | 'rtl' | null {
  if (language === null) return clues.facts.direction;
  const primary = language.split('-')[0] ?? '';
  if (/-(?:Latn|Cyrl)\b/.test(language)) return 'ltr';
  return RIGHT_TO_LEFT.has(primary) || /-Arab\b|-Hebr\b/.test(language) ? 'rtl' : (clues.facts.direction ?? 'ltr');
}
