/** A charset that is tried where nothing is declared. */
export interface Guess {
  readonly charset: string;
  /** Bytes of one of its characters. */
  readonly width: 1 | 2;
  /** The characters that text in it is made of. */
  readonly common: RegExp;
  /** The most frequent of them, three of four in a text of letters. */
  readonly frequent: RegExp;
}

const KANA_AND_HAN = /[\u3040-\u30ff\u4e00-\u9fff\u3000-\u303f]/g;
const HAN = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uff5e]/g;
const JAPANESE = /[の、。はにをがたてとしいなるでっー]/g;
const CHINESE = /[的一是不了在有我他这這中上大来來人为為个個国國和说說地会會也，。]/g;
const CYRILLIC = /[а-яё]/g;
const RUSSIAN = /[оеаинтсрвлк]/g;

/** Charsets of scripts that can be told by their letters, likeliest first. */
export const GUESSES: readonly Guess[] = [
  { charset: 'shift_jis', width: 2, common: KANA_AND_HAN, frequent: JAPANESE },
  { charset: 'euc-jp', width: 2, common: KANA_AND_HAN, frequent: JAPANESE },
  { charset: 'euc-kr', width: 2, common: /[\uac00-\ud7a3]/g, frequent: /[이다는을의가에하고한로지사기은서도를대정]/g },
  { charset: 'gb18030', width: 2, common: HAN, frequent: CHINESE },
  { charset: 'big5', width: 2, common: HAN, frequent: CHINESE },
  { charset: 'windows-1251', width: 1, common: CYRILLIC, frequent: RUSSIAN },
  { charset: 'koi8-r', width: 1, common: CYRILLIC, frequent: RUSSIAN },
  { charset: 'iso-8859-5', width: 1, common: CYRILLIC, frequent: RUSSIAN },
  { charset: 'windows-1253', width: 1, common: /[α-ωά-ώ]/g, frequent: /[αοιετσνηυρπκ]/g },
  { charset: 'windows-1255', width: 1, common: /[א-ת]/g, frequent: /[יוהלאתרבשמנ]/g },
  { charset: 'windows-1256', width: 1, common: /[ء-ي]/g, frequent: /[اليمنورتهبع]/g },
];

/** Charset of a page that declares none and whose letters are Latin: by its language where that isn't Western (HTML standard, "encoding sniffing"). */
export const LATIN_CHARSETS: ReadonlyMap<string, string> = new Map([
  ...['cs', 'hr', 'hu', 'pl', 'ro', 'sk', 'sl', 'sq', 'bs'].map((language) => [language, 'windows-1250'] as const),
  ...['az', 'ku', 'tr'].map((language) => [language, 'windows-1254'] as const),
  ...['et', 'lt', 'lv'].map((language) => [language, 'windows-1257'] as const),
  ['vi', 'windows-1258'],
]);

/** Code points of windows-1252's bytes 0x80–0x9f (WHATWG Encoding). */
export const WINDOWS_1252_C1: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019,
  0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];
