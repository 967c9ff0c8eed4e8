import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/decode.js';

const hex = (digits: string): number[] => digits.split(' ').map((byte) => Number.parseInt(byte, 16));
const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const page = (head: string, body: readonly number[]): Uint8Array =>
  Uint8Array.from([...ascii(`<!doctype html>${head}<p>`), ...body, ...ascii('</p>')]);
const textOf = (decoded: string): string => decoded.slice(decoded.indexOf('<p>') + 3, decoded.lastIndexOf('</p>'));

/** A charset, a text and its bytes in it. */
const TEXTS = [
  ['windows-1250', 'Žluťoučký kůň', '8e 6c 75 9d 6f 75 e8 6b fd 20 6b f9 f2'],
  ['windows-1251', 'Совет города', 'd1 ee e2 e5 f2 20 e3 ee f0 ee e4 e0'],
  ['windows-1252', '“L’été – déjà”', '93 4c 92 e9 74 e9 20 96 20 64 e9 6a e0 94'],
  ['windows-1253', 'Το συμβούλιο', 'd4 ef 20 f3 f5 ec e2 ef fd eb e9 ef'],
  ['windows-1254', 'Şehir ışığı', 'de 65 68 69 72 20 fd fe fd f0 fd'],
  ['windows-1255', 'מועצת העיר', 'ee e5 f2 f6 fa 20 e4 f2 e9 f8'],
  ['windows-1256', 'مجلس المدينة', 'e3 cc e1 d3 20 c7 e1 e3 cf ed e4 c9'],
  ['iso-8859-1', 'déjà vu', '64 e9 6a e0 20 76 75'],
  ['iso-8859-2', 'Žluťoučký kůň', 'ae 6c 75 bb 6f 75 e8 6b fd 20 6b f9 f2'],
  ['iso-8859-5', 'Совет города', 'c1 de d2 d5 e2 20 d3 de e0 de d4 d0'],
  ['iso-8859-7', 'Το συμβούλιο', 'd4 ef 20 f3 f5 ec e2 ef fd eb e9 ef'],
  ['iso-8859-9', 'Şehir ışığı', 'de 65 68 69 72 20 fd fe fd f0 fd'],
  ['iso-8859-15', '100 € à Œuf', '31 30 30 20 a4 20 e0 20 bc 75 66'],
  ['koi8-r', 'Совет города', 'f3 cf d7 c5 d4 20 c7 cf d2 cf c4 c1'],
  ['shift_jis', '市議会は予算', '8e 73 8b 63 89 ef 82 cd 97 5c 8e 5a'],
  ['euc-jp', '市議会は予算', 'bb d4 b5 c4 b2 f1 a4 cf cd bd bb bb'],
  ['iso-2022-jp', '市議会は予算', '1b 24 42 3b 54 35 44 32 71 24 4f 4d 3d 3b 3b 1b 28 42'],
  ['euc-kr', '시의회는 예산', 'bd c3 c0 c7 c8 b8 b4 c2 20 bf b9 bb ea'],
  ['gb18030', '市议会批准', 'ca d0 d2 e9 bb e1 c5 fa d7 bc'],
  ['big5', '市議會批准', 'a5 ab c4 b3 b7 7c a7 e5 ad e3'],
  ['utf-8', 'Žluťoučký “kůň”', 'c5 bd 6c 75 c5 a5 6f 75 c4 8d 6b c3 bd 20 e2 80 9c 6b c5 af c5 88 e2 80 9d'],
] as const;

describe('a page that declares its charset', () => {
  it.each(TEXTS)('is read as %s by its <meta charset>: %s', (charset, text, bytes) => {
    expect(textOf(decode(page(`<meta charset="${charset}">`, hex(bytes))))).toBe(text);
  });

  it.each(TEXTS)('is read as %s by its header: %s', (charset, text, bytes) => {
    expect(textOf(decode(page('', hex(bytes)), charset))).toBe(text);
  });

  it('is read by an http-equiv, in any case and without quotes', () => {
    const head = '<META HTTP-EQUIV=Content-Type CONTENT="text/html; Charset = Windows-1251">';
    expect(textOf(decode(page(head, hex('cc e8 f0'))))).toBe('Мир');
  });

  it('is read by an XML declaration', () => {
    expect(textOf(decode(page('<?xml version="1.0" encoding="iso-8859-2"?>', hex('b3 f3 64 bc'))))).toBe('łódź');
  });

  it('is read by its header where page and header disagree', () => {
    expect(textOf(decode(page('<meta charset="windows-1252">', hex('cc e8 f0')), 'windows-1251'))).toBe('Мир');
  });

  it('is read by its own declaration where the header names a charset that is none', () => {
    expect(textOf(decode(page('<meta charset="windows-1251">', hex('cc e8 f0')), 'no-such-charset'))).toBe('Мир');
  });

  it('is read by its letters where what it declares cannot be', () => {
    expect(textOf(decode(page('<meta charset="utf-16">', hex('63 61 66 e9'))))).toBe('café');
    expect(textOf(decode(page('<meta charset="none">', hex('63 61 66 e9'))))).toBe('café');
  });
});

describe('a page in Unicode', () => {
  const text = 'Žluťoučký kůň – “übers” 漢字 😀';

  it.each(['iso-8859-1', 'windows-1251', 'shift_jis', 'utf-16', 'utf-8'])(
    'is UTF-8 where its bytes are, though it declares %s',
    (charset) => {
      expect(textOf(decode(page(`<meta charset="${charset}">`, utf8(text)), charset))).toBe(text);
    },
  );

  it('loses its byte-order mark', () => {
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]))).toBe(text);
  });

  const utf16 = (little: boolean, signs: string): number[] =>
    signs.split('').flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });

  it.each([true, false])('is UTF-16 by its byte-order mark (little end first: %s)', (little) => {
    expect(decode(Uint8Array.from(utf16(little, `\ufeff${text}`)))).toBe(text);
  });

  it.each([true, false])('is UTF-16 by its NULs without a mark (little end first: %s)', (little) => {
    const html = `<!doctype html><p>${text}</p>`;
    expect(decode(Uint8Array.from(utf16(little, html)), 'utf-8')).toBe(html);
  });

  it('stays UTF-8 with one broken byte among few signs beyond ASCII', () => {
    const body = [...utf8('The mayor’s budget – “tight”, she said – passed.'), 0xe9, ...utf8('It’s final.')];
    expect(textOf(decode(page('', body)))).toBe('The mayor’s budget – “tight”, she said – passed.\ufffdIt’s final.');
  });

  it('stays UTF-8 where its last sign is cut off', () => {
    const decoded = decode(Uint8Array.from([...utf8('The mayor’s bud'), 0xe2, 0x80]));
    expect(decoded.startsWith('The mayor’s bud')).toBe(true);
  });

  it('is not taken for UTF-8 by an accident of two letters', () => {
    // "É»" in windows-1252 makes one valid sequence of UTF-8.
    expect(textOf(decode(page('', hex('ab 20 c9 bb 20 e9 74 e9 20 e0 20 ee 6c 65'))))).toBe('« É» été à île');
  });
});

describe('a page that declares no charset', () => {
  it.each([
    [
      'windows-1251',
      'Совет города принял бюджет на следующий год.',
      'd1 ee e2 e5 f2 20 e3 ee f0 ee e4 e0 20 ef f0 e8 ed ff eb 20 e1 fe e4 e6 e5 f2 20 ed e0 20 f1 eb e5 e4 f3 fe f9 e8 e9 20 e3 ee e4 2e',
    ],
    [
      'koi8-r',
      'Совет города принял бюджет на следующий год.',
      'f3 cf d7 c5 d4 20 c7 cf d2 cf c4 c1 20 d0 d2 c9 ce d1 cc 20 c2 c0 c4 d6 c5 d4 20 ce c1 20 d3 cc c5 c4 d5 c0 dd c9 ca 20 c7 cf c4 2e',
    ],
    [
      'iso-8859-5',
      'Совет города принял бюджет на следующий год.',
      'c1 de d2 d5 e2 20 d3 de e0 de d4 d0 20 df e0 d8 dd ef db 20 d1 ee d4 d6 d5 e2 20 dd d0 20 e1 db d5 d4 e3 ee e9 d8 d9 20 d3 de d4 2e',
    ],
    [
      'windows-1253',
      'Το δημοτικό συμβούλιο ενέκρινε τον προϋπολογισμό.',
      'd4 ef 20 e4 e7 ec ef f4 e9 ea fc 20 f3 f5 ec e2 ef fd eb e9 ef 20 e5 ed dd ea f1 e9 ed e5 20 f4 ef ed 20 f0 f1 ef fb f0 ef eb ef e3 e9 f3 ec fc 2e',
    ],
    [
      'windows-1255',
      'מועצת העיר אישרה את התקציב לשנה הבאה.',
      'ee e5 f2 f6 fa 20 e4 f2 e9 f8 20 e0 e9 f9 f8 e4 20 e0 fa 20 e4 fa f7 f6 e9 e1 20 ec f9 f0 e4 20 e4 e1 e0 e4 2e',
    ],
    [
      'windows-1256',
      'وافق مجلس المدينة على ميزانية العام المقبل.',
      'e6 c7 dd de 20 e3 cc e1 d3 20 c7 e1 e3 cf ed e4 c9 20 da e1 ec 20 e3 ed d2 c7 e4 ed c9 20 c7 e1 da c7 e3 20 c7 e1 e3 de c8 e1 2e',
    ],
    [
      'shift_jis',
      '市議会は来年度の予算を承認した。',
      '8e 73 8b 63 89 ef 82 cd 97 88 94 4e 93 78 82 cc 97 5c 8e 5a 82 f0 8f b3 94 46 82 b5 82 bd 81 42',
    ],
    [
      'euc-jp',
      '市議会は来年度の予算を承認した。',
      'bb d4 b5 c4 b2 f1 a4 cf cd e8 c7 af c5 d9 a4 ce cd bd bb bb a4 f2 be b5 c7 a7 a4 b7 a4 bf a1 a3',
    ],
    [
      'iso-2022-jp',
      '市議会は来年度の予算を承認した。',
      '1b 24 42 3b 54 35 44 32 71 24 4f 4d 68 47 2f 45 59 24 4e 4d 3d 3b 3b 24 72 3e 35 47 27 24 37 24 3f 21 23 1b 28 42',
    ],
    [
      'euc-kr',
      '시의회는 내년 예산을 승인했다.',
      'bd c3 c0 c7 c8 b8 b4 c2 20 b3 bb b3 e2 20 bf b9 bb ea c0 bb 20 bd c2 c0 ce c7 df b4 d9 2e',
    ],
    [
      'gb18030',
      '市议会批准了明年的预算，居民们一直讨论。',
      'ca d0 d2 e9 bb e1 c5 fa d7 bc c1 cb c3 f7 c4 ea b5 c4 d4 a4 cb e3 a3 ac be d3 c3 f1 c3 c7 d2 bb d6 b1 cc d6 c2 db a1 a3',
    ],
    [
      'big5',
      '市議會批准了明年的預算，居民們一直討論。',
      'a5 ab c4 b3 b7 7c a7 e5 ad e3 a4 46 a9 fa a6 7e aa ba b9 77 ba e2 a1 41 a9 7e a5 c1 ad cc a4 40 aa bd b0 51 bd d7 a1 43',
    ],
    [
      'windows-1252',
      '“C’est déjà l’été”, a déclaré la maire.',
      '93 43 92 65 73 74 20 64 e9 6a e0 20 6c 92 e9 74 e9 94 2c 20 61 20 64 e9 63 6c 61 72 e9 20 6c 61 20 6d 61 69 72 65 2e',
    ],
  ] as const)('is read as %s by its letters: %s', (_, text, bytes) => {
    expect(textOf(decode(page('', hex(bytes))))).toBe(text);
  });

  it('is read as Central European where it is in Polish', () => {
    expect(textOf(decode(page('<html lang="pl-PL">', hex('b3 f3 64 9f'))))).toBe('łódź');
  });

  it('is read as Turkish where it is in Turkish', () => {
    expect(textOf(decode(page('<html class=no-js lang=tr>', hex('fe 69 66 72 65'))))).toBe('şifre');
  });

  it('is empty where it has no bytes', () => {
    expect(decode(new Uint8Array())).toBe('');
  });
});
