const TAG = /<(?:!doctype|\/?([a-z][a-z0-9]*))(?=[\s/>])/gi;

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

const MAGIC = ['%PDF-', '\u0089PNG', 'GIF8', 'PK\u0003\u0004', '\u001f\u008b', '\u00ff\u00d8\u00ff', 'RIFF', '\u007fELF'];
const SAMPLE = 2048;

/** Whether bytes are a known binary format. */
export function isBinaryFormat(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return MAGIC.some((magic) => head.startsWith(magic));
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
