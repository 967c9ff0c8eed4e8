import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { Names } from './names.js';

/** What a page's source is made of, told as it is read. Places are offsets in the source, `end` exclusive. */
export interface Sink {
  /** A stretch of text. */
  text(start: number, end: number): void;
  /** Text that stands for itself in the source, or was written as a character reference. */
  character(written: string, start: number, end: number): void;
  /** Opens a tag at its `<`; its attributes follow, then {@link tagEnd}. */
  tagStart(name: string, start: number): void;
  /** An attribute; `''` where it has no value. Of several of a name the first counts. */
  attribute(name: string, value: string): void;
  /** The tag's `>`. Tells where to read on; what lies between is the sink's own. */
  tagEnd(end: number, selfClosing: boolean): number;
  /** An end tag from its `<` to its `>`, or to the source's end. */
  endTag(name: string, start: number, end: number): void;
  /** A comment from its `<`; its data, and the end of its markup. */
  comment(data: string, start: number, end: number): void;
  /** A declaration (`!`) or processing instruction (`?`). */
  instruction(mark: '!' | '?', data: string, start: number, end: number): void;
}

const TAB = 9;
const SPACE = 32;
const BANG = 33;
const DOUBLE_QUOTE = 34;
const NUMBER_SIGN = 35;
const SINGLE_QUOTE = 39;
const DASH = 45;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const BRACKET = 91;

const isSpace = (code: number): boolean => code === SPACE || (code >= TAB && code <= 13 && code !== 11);
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Whether a character reference may begin with it. */
const opensReference = (code: number): boolean => isLetter(code) || code === NUMBER_SIGN;

/** Elements whose content is read as text up to their end tag, and whether character references count in it. */
const TEXT_ONLY: ReadonlyMap<string, boolean> = new Map([
  ['script', false],
  ['style', false],
  ['textarea', false],
  ['title', true],
  ['xmp', false],
]);

/** Index of a sign at or after a place, or the source's end. */
function find(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from);
  return at < 0 ? source.length : at;
}

/** Reads a source once, in the manner of the HTML standard's tokenizer. What a tag that never ends holds is left out. */
export class Tokenizer {
  private readonly source: string;
  private readonly sink: Sink;
  private readonly names = new Names();
  private decoded = '';
  private readonly decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
    this.decoded += String.fromCodePoint(codePoint);
  });
  /** The next `&` at or after the last place asked for. */
  private ampersand = -1;

  constructor(source: string, sink: Sink) {
    this.source = source;
    this.sink = sink;
  }

  /** Reads all of the source. */
  run(): void {
    const { source } = this;
    let at = 0;
    while (at < source.length) {
      const less = find(source, '<', at);
      if (less > at) this.text(at, less);
      if (less === source.length) return;
      at = this.markup(less);
    }
  }

  /** Tells a text with its character references. */
  private text(start: number, end: number): void {
    const { sink } = this;
    let from = start;
    for (let at = this.nextAmpersand(start); at < end; at = this.nextAmpersand(at + 1)) {
      const length = this.reference(at, end, DecodingMode.Legacy);
      if (length === 0) continue;
      if (at > from) sink.text(from, at);
      sink.character(this.decoded, at, at + length);
      from = at + length;
      at = from - 1;
    }
    if (end > from) sink.text(from, end);
  }

  private nextAmpersand(from: number): number {
    if (this.ampersand < from) this.ampersand = find(this.source, '&', from);
    return this.ampersand;
  }

  /** Length of the character reference at an `&`, 0 if it is none; what it stands for is in `decoded`. */
  private reference(at: number, end: number, mode: DecodingMode): number {
    const { source, decoder } = this;
    if (at + 1 >= end || !opensReference(source.charCodeAt(at + 1))) return 0;
    this.decoded = '';
    decoder.startEntity(mode);
    const length = decoder.write(source, at + 1);
    return length < 0 ? decoder.end() : length;
  }

  /** Reads what begins with a `<`; where to read on. */
  private markup(less: number): number {
    const { source, sink } = this;
    const code = source.charCodeAt(less + 1);
    if (isLetter(code)) return this.tag(less);
    if (code === SLASH) return this.closing(less);
    if (code === BANG) return this.declaration(less);
    if (code === QUESTION) {
      const end = find(source, '>', less + 2);
      if (end === source.length) this.rest(less + 2);
      else sink.instruction('?', source.slice(less + 2, end), less, end + 1);
      return end + 1;
    }
    sink.text(less, less + 1);
    return less + 1;
  }

  /** Markup that never ends is text as it stands. */
  private rest(start: number): void {
    if (start < this.source.length) this.sink.text(start, this.source.length);
  }

  private declaration(less: number): number {
    const { source, sink } = this;
    const start = less + 2;
    const code = source.charCodeAt(start);
    if (code === DASH && source.charCodeAt(start + 1) === DASH) {
      // The dashes that open a comment may close it: `<!-->`.
      const close = source.indexOf('-->', start);
      const end = close < 0 ? source.length : close;
      if (close >= 0 || start + 2 < source.length) sink.comment(source.slice(start + 2, end), less, Math.min(end + 3, source.length));
      return end + 3;
    }
    if (code === BRACKET && source.startsWith('[CDATA[', start)) {
      const end = find(source, ']]>', start + 7);
      if (start + 7 < source.length) sink.comment(`[CDATA[${source.slice(start + 7, end)}]]`, less, Math.min(end + 3, source.length));
      return end + 3;
    }
    const end = find(source, '>', start + (code === BRACKET ? 0 : code === DASH ? 2 : 1));
    if (end === source.length) this.rest(start);
    else sink.instruction('!', source.slice(start, end), less, end + 1);
    return end + 1;
  }

  private closing(less: number): number {
    const { source, sink } = this;
    let start = less + 2;
    while (isSpace(source.charCodeAt(start))) start++;
    const code = source.charCodeAt(start);
    if (start >= source.length || code === GREATER) {
      // `</>` is text.
      sink.text(less, Math.min(start + 1, source.length));
      return start + 1;
    }
    if (!isLetter(code)) {
      const end = find(source, '>', start);
      if (end === source.length) this.rest(start);
      else sink.comment(source.slice(start, end), less, end + 1);
      return end + 1;
    }
    return this.endTag(less, start);
  }

  /** Reads an end tag whose name begins at `start`. */
  private endTag(less: number, start: number): number {
    const { source, sink } = this;
    let hash = 0;
    let at = start;
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === GREATER || isSpace(code)) break;
      hash = (hash * 31 + code) | 0;
    }
    if (at === source.length) return at;
    const name = this.names.at(source, start, at, hash);
    const end = source.charCodeAt(at) === GREATER ? at : find(source, '>', at);
    sink.endTag(name, less, Math.min(end + 1, source.length));
    return end + 1;
  }

  /** Reads a start tag with its attributes, and the content of an element that holds text only. */
  private tag(less: number): number {
    const { source, sink } = this;
    const { length } = source;
    let hash = 0;
    let at = less + 1;
    for (; at < length; at++) {
      const code = source.charCodeAt(at);
      if (code === GREATER || code === SLASH || isSpace(code)) break;
      hash = (hash * 31 + code) | 0;
    }
    if (at === length) return length;
    const name = this.names.at(source, less + 1, at, hash);
    sink.tagStart(name, less);
    let slash = false;
    while (at < length) {
      const code = source.charCodeAt(at);
      if (code === GREATER) {
        const next = sink.tagEnd(at, slash);
        const references = slash ? undefined : TEXT_ONLY.get(name);
        return references === undefined ? next : this.textOnly(name, next, references);
      }
      if (code === SLASH) slash = true;
      else if (!isSpace(code)) {
        slash = false;
        at = this.attribute(at);
        continue;
      }
      at++;
    }
    return length;
  }

  /** Reads an attribute; where to read on. */
  private attribute(start: number): number {
    const { source, sink } = this;
    const { length } = source;
    // The first sign is the name's, whatever it is.
    let hash = source.charCodeAt(start);
    let at = start + 1;
    let code = 0;
    for (; at < length; at++) {
      code = source.charCodeAt(at);
      if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break;
      hash = (hash * 31 + code) | 0;
    }
    const name = this.names.at(source, start, at, hash);
    while (at < length && isSpace(code)) code = source.charCodeAt(++at);
    if (at >= length) return length;
    if (code !== EQUALS) {
      sink.attribute(name, '');
      return at;
    }
    do code = source.charCodeAt(++at);
    while (at < length && isSpace(code));
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const end = source.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (end < 0) return length;
      sink.attribute(name, this.value(at + 1, end));
      return end + 1;
    }
    const from = at;
    while (at < length && code !== GREATER && !isSpace(code)) code = source.charCodeAt(++at);
    if (at >= length) return length;
    sink.attribute(name, this.value(from, at));
    return at;
  }

  /** An attribute's value with its character references. */
  private value(start: number, end: number): string {
    const { source } = this;
    if (this.nextAmpersand(start) >= end) return source.slice(start, end);
    let value = '';
    let from = start;
    for (let at = this.nextAmpersand(start); at < end; at = this.nextAmpersand(at + 1)) {
      const length = this.reference(at, end, DecodingMode.Attribute);
      if (length === 0) continue;
      value += source.slice(from, at) + this.decoded;
      from = at + length;
      at = from - 1;
    }
    return value + source.slice(from, end);
  }

  /** Tells the content of an element that holds text only, and its end tag; without one, all that follows is its content. */
  private textOnly(name: string, start: number, references: boolean): number {
    const { source, sink } = this;
    let less = source.indexOf('</', start);
    for (; less >= 0; less = source.indexOf('</', less + 2)) {
      const after = less + 2 + name.length;
      const code = source.charCodeAt(after);
      if ((code === GREATER || isSpace(code)) && source.slice(less + 2, after).toLowerCase() === name) break;
    }
    const end = less < 0 ? source.length : less;
    if (end > start) {
      if (references) this.text(start, end);
      else sink.text(start, end);
    }
    return less < 0 ? source.length : this.endTag(less, less + 2);
  }
}
