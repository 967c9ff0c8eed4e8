/** A tag: its name, then its end, or what may begin an attribute and an end before the next tag. */
const TAG = /<(?:!doctype|\/?([a-z][a-z0-9]{0,20}))(?=\s{0,50}\/?>|[\s/]{1,50}[a-z:@_][^<]{0,20000}>)/gi;

const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside audio b base blockquote body br button canvas center cite code dd details div dl dt em embed fieldset figcaption figure font ' +
    'footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label legend li link main map meta nav noscript object ol option p ' +
    'picture pre q s script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title ' +
    'tr tt u ul var video wbr'
  ).split(' '),
);

/** Whether the text holds a tag of an HTML element; `a < b` and `<name@example.org>` are none. */
export function isHtml(text: string): boolean {
  for (const match of text.matchAll(TAG)) if (match[1] === undefined || ELEMENTS.has(match[1].toLowerCase())) return true;
  return false;
}

/** How files of other formats begin, a character a byte. */
const MAGIC: readonly string[] = [
  '%PDF-',
  '\u0089PNG\r\n',
  'GIF87a',
  'GIF89a',
  'PK\u0003\u0004',
  '\u001f\u008b\u0008',
  '\u00ff\u00d8\u00ff\u00e0\0',
  '\u00ff\u00d8\u00ff\u00e1',
  '\u00ff\u00d8\u00ff\u00db\0',
  '\u00d0\u00cf\u0011\u00e0',
  '\u007fELF',
  'wOFF\0',
  'wOF2\0',
  'OggS\0',
  'ID3\u0003',
  'ID3\u0004',
  'Rar!\u001a',
  '7z\u00bc\u00af',
];
const LONGEST_MAGIC = 8;
const SAMPLE = 2048;

/** Bytes that were decoded in some charset: what isn't ASCII may have become any sign. */
const ascii = (text: string): string => text.replace(/[^ -~\s]/g, (sign) => (sign.charCodeAt(0) < 128 ? sign : '\u0080'));
/** Those with a sign of ASCII: of the others any text of a script other than Latin might be one. */
const DECODED_MAGIC = MAGIC.map(ascii).filter((magic) => /[^\u0080]/.test(magic));

/** Whether bytes, or a string that was made of such, are a known binary format. */
export function isBinaryFormat(input: string | Uint8Array): boolean {
  if (typeof input !== 'string') {
    const head = String.fromCharCode(...input.subarray(0, LONGEST_MAGIC));
    return MAGIC.some((magic) => head.startsWith(magic));
  }
  const head = ascii(input.slice(0, LONGEST_MAGIC));
  return DECODED_MAGIC.some((magic) => head.startsWith(magic));
}

/** Whether a text is no text: it holds many control characters or signs that could not be decoded. */
export function isBinaryText(text: string): boolean {
  const length = Math.min(text.length, SAMPLE);
  let odd = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) || code === 0xfffd) odd += 1;
  }
  return odd > 8 && odd > length * 0.1;
}
