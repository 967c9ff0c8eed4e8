import { GUESSES, LATIN_CHARSETS, WINDOWS_1252_C1 } from './charsets.js';

/** Bytes in which a page declares its charset; browsers read 1024, templates put more before it. */
const HEAD_BYTES = 4096;
const SAMPLE_BYTES = 200_000;
/** Valid UTF-8 sequences for each broken one in a text that is UTF-8 all the same; by chance, other charsets give fewer than one in two. */
const VALID_PER_ERROR = 4;

/** Least share of the non-ASCII bytes that stand side by side in a script other than Latin, whose accented letters and quotes stand alone, by bytes a sign. */
const BESIDE = { 1: 0.7, 2: 0.4 } as const;

const BOMS: readonly { bytes: readonly number[]; charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
];

/** Signs that no text holds. */
const BROKEN = /[\ufffd\u0080-\u009f\ue000-\uf8ff]/g;
const C1 = /[\u0080-\u009f]/g;

const nameOf = (label: string): string | null => {
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/g, '')).encoding;
  } catch {
    return null;
  }
};

function read(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes);
  // Some releases of Node.js read windows-1252 as ISO-8859-1.
  if (charset !== 'windows-1252') return text;
  return text.replace(C1, (sign) => String.fromCharCode(WINDOWS_1252_C1[sign.charCodeAt(0) - 0x80] ?? 0xfffd));
}

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
  for (let i = bytes.indexOf(0x1b); i >= 0 && !shifts; i = bytes.indexOf(0x1b, i + 1)) {
    shifts = bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40);
  }
  return shifts && !bytes.some((byte) => byte > 127);
}

/** The bytes as UTF-8 if they are valid, but for a few: pages are cut within a character, and hold pieces in other charsets. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = read(bytes, 'utf-8');
    let valid = 0;
    let errors = 0;
    // A final character may be cut.
    for (let i = 0; i < text.length - 1; i++) {
      const code = text.charCodeAt(i);
      if (code === 0xfffd) errors += 1;
      else if (code > 127) valid += 1;
    }
    return valid > 0 && valid >= errors * VALID_PER_ERROR ? text : null;
  }
}

/** The head's bytes as ASCII. */
function headOf(bytes: Uint8Array): string {
  let head = '';
  for (const byte of bytes.subarray(0, HEAD_BYTES)) head += String.fromCharCode(byte & 127);
  return head;
}

/** The charset that the page's head declares, by `<meta charset>`, `http-equiv` or an XML declaration. */
function declared(head: string): string | null {
  const label = /(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([\w:.-]{2,30})/i.exec(head)?.[1];
  return label ? nameOf(label) : null;
}

/** The charset in which the bytes read most like a language. */
function sniff(bytes: Uint8Array, head: string): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let high = 0;
  let beside = 0;
  for (let i = 0; i < sample.length; i++) {
    if ((sample[i] ?? 0) < 128) continue;
    high += 1;
    if ((sample[i - 1] ?? 0) > 127 || (sample[i + 1] ?? 0) > 127) beside += 1;
  }
  const language = /<html[^>]{0,500}?\slang\s{0,3}=\s{0,3}["']?([a-z]{2})\b/i.exec(head)?.[1]?.toLowerCase() ?? '';
  const latin = LATIN_CHARSETS.get(language);
  if (latin) return latin;
  let best = 'windows-1252';
  let most = high * 0.55;
  for (const { charset, width, common, frequent } of GUESSES) {
    if (beside < high * BESIDE[width]) continue;
    const text = read(sample, charset);
    const score = count(text, common) * width + count(text, frequent) * width * 0.5 - count(text, BROKEN) * 8;
    if (score <= most) continue;
    best = charset;
    most = score;
  }
  return best;
}

/**
 * Bytes of a page as text. In this order: byte-order mark; UTF-16 by its NULs; ISO-2022-JP by its escapes; UTF-8 where the bytes are valid UTF-8 (but for
 * a few), whatever is declared, since crawlers re-encode; the header's charset; the page's own declaration; a guess by the letters that come out.
 *
 * @param charset of a `Content-Type` header; an unknown one is passed over
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  for (const bom of BOMS) if (bom.bytes.every((byte, i) => bytes[i] === byte)) return read(bytes, bom.charset);
  const wide = utf16(bytes);
  if (wide) return read(bytes, wide);
  if (iso2022jp(bytes)) return read(bytes, 'iso-2022-jp');
  const unicode = utf8(bytes);
  if (unicode !== null) return unicode;
  const head = headOf(bytes);
  // That the bytes are neither UTF-8 nor UTF-16 is known here, whatever they declare.
  const stated = [charset ? nameOf(charset) : null, declared(head)].find((name) => name !== null && !name.startsWith('utf'));
  return read(bytes, stated ?? sniff(bytes, head));
}
