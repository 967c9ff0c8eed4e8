const HEAD_BYTES = 4096;
/** Share of the non-ASCII bytes that may be broken in a text that is UTF-8 all the same. */
const FEW_ERRORS = 0.02;

const BOMS: readonly { bytes: readonly number[]; charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
];

/** Charsets tried where nothing is declared, with the characters that common text in them is made of. */
const GUESSES: readonly { charset: string; common: RegExp }[] = [
  { charset: 'shift_jis', common: /[\u3040-\u30ff\u4e00-\u9fff\u3000-\u303f]/g },
  { charset: 'euc-jp', common: /[\u3040-\u30ff\u4e00-\u9fff\u3000-\u303f]/g },
  { charset: 'euc-kr', common: /[\uac00-\ud7a3]/g },
  { charset: 'gb18030', common: /[\u4e00-\u9fff\u3000-\u303f\uff00-\uff5e]/g },
  { charset: 'big5', common: /[\u4e00-\u9fff\u3000-\u303f\uff00-\uff5e]/g },
  { charset: 'windows-1251', common: /[а-яё]/g },
  { charset: 'koi8-r', common: /[а-яё]/g },
];
/** The commonest letters of texts that share an alphabet with another charset's guess. */
const FREQUENT = /[оеаинтсрвлкの、。はにをがた的一是不了在有我他這这中이다는을의가에하고한]/g;
const BROKEN = /[\ufffd\u0080-\u009f\ue000-\uf8ff]/g;

const label = (charset: string): string | null => {
  try {
    return new TextDecoder(charset.trim().replace(/^["']|["']$/g, '')).encoding;
  } catch {
    return null;
  }
};

const read = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** UTF-16 without a mark: in Western text, and in all mark-up, every second byte is NUL. */
function utf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, HEAD_BYTES) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.3 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

/** ISO-2022-JP shifts with `ESC $ B` or `ESC $ @` and holds no byte above 127. */
function iso2022jp(bytes: Uint8Array): boolean {
  let shifts = false;
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i] ?? 0;
    if (b > 127) return false;
    if (b === 0x1b && bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40)) shifts = true;
  }
  return shifts;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    let high = 0;
    for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) > 127) high += 1;
    const text = read(bytes, 'utf-8');
    return count(text, /\ufffd/g) <= high * FEW_ERRORS ? text : null;
  }
}

/** The charset that the page's head declares, by `<meta charset>`, `http-equiv` or an XML declaration. */
function declared(bytes: Uint8Array): string | null {
  let head = '';
  for (let i = 0; i < Math.min(bytes.length, HEAD_BYTES); i++) head += String.fromCharCode((bytes[i] ?? 0) & 127);
  const found = /(?:charset|encoding)\s{0,3}=\s{0,3}["']?([\w:.-]{2,30})/i.exec(head)?.[1];
  const charset = found ? label(found) : null;
  // A page that declares UTF-16 in readable bytes isn't; that it isn't UTF-8 is known here.
  return charset?.startsWith('utf') ? null : charset;
}

/** The charset in which the bytes read most like a language. */
function sniff(bytes: Uint8Array): string {
  const sample = bytes.length > 200_000 ? bytes.subarray(0, 200_000) : bytes;
  let high = 0;
  for (let i = 0; i < sample.length; i++) if ((sample[i] ?? 0) > 127) high += 1;
  let best = 'windows-1252';
  // Western text has few letters beyond ASCII; a page full of them is written in another script.
  let most = high * 0.55;
  for (const { charset, common } of GUESSES) {
    const text = read(sample, charset);
    const bytesAChar = charset.startsWith('windows') || charset.startsWith('koi') ? 1 : 2;
    const score = count(text, common) * bytesAChar + count(text, FREQUENT) * 0.5 - count(text, BROKEN) * 8;
    if (score <= most) continue;
    best = charset;
    most = score;
  }
  return best;
}

/**
 * Bytes of a page as text. In this order: byte-order mark; UTF-16 by its NULs; ISO-2022-JP by its escapes; UTF-8 where the bytes are valid
 * UTF-8 (but for a few), whatever is declared; the header's charset; the page's own declaration; a guess by the letters that come out.
 *
 * @param charset of a `Content-Type` header; an unknown one is passed over
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  for (const bom of BOMS) if (bom.bytes.every((b, i) => bytes[i] === b)) return read(bytes, bom.charset);
  const wide = utf16(bytes);
  if (wide) return read(bytes, wide);
  if (iso2022jp(bytes)) return read(bytes, 'iso-2022-jp');
  const unicode = utf8(bytes);
  if (unicode !== null) return unicode;
  return read(bytes, (charset ? label(charset) : null) ?? declared(bytes) ?? sniff(bytes));
}
