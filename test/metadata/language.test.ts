import { describe, expect, it } from 'vitest';
import { normaliseLanguage } from '../../src/metadata/language.js';
import { metadataOf, STORY } from './support.js';

const GERMAN =
  '<p>Die Stadt hat die alte Brücke für den Sommer gesperrt, und die Händler auf beiden Seiten des Flusses sagen, dass sie nicht gefragt worden sind. ' +
  'Sie ist im Herbst wieder offen, wenn die Arbeit an den Pfeilern getan ist und die Stadt sie bezahlt hat, das sagte der Bürgermeister auch den Räten, mit denen er sich am Abend traf.</p>';

describe('language', () => {
  it.each([
    ['en_us', 'en-US'],
    ['DE', 'de'],
    ['zh-hant-TW', 'zh-Hant-TW'],
    ['pt-br', 'pt-BR'],
    ['es-419', 'es-419'],
    ['iw', 'he'],
    ['en-US, en', 'en-US'],
    ['und', null],
    ['', null],
    ['not a language', null],
  ])('normalises %s', (tag, expected) => {
    expect(normaliseLanguage(tag)).toBe(expected);
  });

  it('is what the page says', () => {
    expect(metadataOf({ lang: 'en-gb', body: STORY })).toMatchObject({ language: 'en-GB', direction: 'ltr' });
  });

  it('is that of the text where the page lies', () => {
    expect(metadataOf({ lang: 'en', body: GERMAN }).language).toBe('de');
  });

  it.each([
    ['다리가 여름 동안 폐쇄된다고 시가 화요일에 밝혔다. 상인들은 미리 듣지 못했다고 말했다.', 'ko', 'ltr'],
    ['橋は夏の間閉鎖されると市が火曜日に発表した。商人たちは知らされていなかったという。', 'ja', 'ltr'],
    ['市政府星期二宣布大桥在夏季关闭商户表示事先没有得到通知也没有人征求过他们的意见', 'zh', 'ltr'],
    ['הגשר הישן נסגר לקיץ, הודיעה העירייה ביום שלישי. הסוחרים אמרו שלא נשאלו.', 'he', 'rtl'],
    ['قالت المدينة في بيان إن الجسر القديم سيغلق هذا الصيف، وقال التجار على الضفتين إن أحدا لم يسألهم عن ذلك من قبل', 'ar', 'rtl'],
  ])('is read from the script where the page is silent', (text, language, direction) => {
    expect(metadataOf({ lang: '', body: `<p>${text.repeat(3)}</p>` })).toMatchObject({ language, direction });
  });
});
