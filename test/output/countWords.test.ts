import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/output/countWords.js';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['One two  three\n\nfour', 4],
    ['a well-known story, isn’t it?', 5],
    ['prices rose — again – by 3.5%', 5],
    ['– ... !', 0],
    ['either/or', 2],
    ['Größe: ändern', 2],
    ['كتب هذا', 2],
    ['यह समाचार है', 3],
  ])('counts the words of %j', (text, words) => {
    expect(countWords(text, 'en')).toBe(words);
  });

  it('counts each character of Chinese and Japanese, and foreign words among them as words', () => {
    expect(countWords('新聞を読む。', 'ja')).toBe(5);
    expect(countWords('使用 Amazon 的软件', 'zh')).toBe(6);
  });

  it('counts Korean by its spaces', () => {
    expect(countWords('서울 新聞사 기자', 'ko')).toBe(3);
  });

  it('estimates Thai, which has no spaces between words', () => {
    const words = countWords('ราคาน้ำมันเพิ่มขึ้นในวันนี้', 'th');
    expect(words).toBeGreaterThan(2);
    expect(words).toBeLessThan(9);
  });
});
