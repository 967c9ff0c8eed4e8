import fc from 'fast-check';
import { Tokenizer as Reference } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { Tokenizer } from '../../src/input/tokenizer.js';

/** What is told of a source, as lines; text that stands side by side is one. */
class Log {
  readonly lines: string[] = [];
  private written = '';

  text(written: string): void {
    this.written += written;
  }

  add(line: string): void {
    this.end();
    this.lines.push(line);
  }

  end(): readonly string[] {
    if (this.written !== '') this.lines.push(`text ${this.written}`);
    this.written = '';
    return this.lines;
  }
}

function read(source: string): readonly string[] {
  const log = new Log();
  let tag = '';
  new Tokenizer(source, {
    text: (start, end) => log.text(source.slice(start, end)),
    character: (written) => log.text(written),
    tagStart: (name) => {
      tag = `<${name}`;
    },
    attribute: (name, value) => {
      tag += ` ${name}=${JSON.stringify(value)}`;
    },
    tagEnd: (end, selfClosing) => {
      log.add(tag + (selfClosing ? '/>' : '>'));
      return end + 1;
    },
    endTag: (name) => log.add(`</${name}>`),
    comment: (data) => log.add(`comment ${data}`),
    instruction: (mark, data) => log.add(`${mark} ${data}`),
  }).run();
  return log.end();
}

function readByReference(source: string): readonly string[] {
  const log = new Log();
  let tag = '';
  let name = '';
  let value = '';
  const slice = (start: number, end: number): string => source.slice(start, end);
  const tokenizer = new Reference(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => log.text(slice(start, end)),
      ontextentity: (code) => log.text(String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        tag = `<${slice(start, end).toLowerCase()}`;
      },
      onattribname: (start, end) => {
        name = slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        tag += ` ${name}=${JSON.stringify(value)}`;
      },
      onopentagend: () => log.add(`${tag}>`),
      onselfclosingtag: () => log.add(`${tag}/>`),
      onclosetag: (start, end) => log.add(`</${slice(start, end).toLowerCase()}>`),
      oncomment: (start, end, offset) => log.add(`comment ${slice(start, end - offset)}`),
      oncdata: (start, end, offset) => log.add(`comment [CDATA[${slice(start, end - offset)}]]`),
      ondeclaration: (start, end) => log.add(`! ${slice(start, end)}`),
      onprocessinginstruction: (start, end) => log.add(`? ${slice(start, end)}`),
      onend: () => {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return log.end();
}

const PIECES = [
  ...[
    '<div>',
    '</div>',
    '<p class="a b">',
    '<br/>',
    '<b/ >',
    '<b / x>',
    '</ div>',
    '</>',
    '</1>',
    '<1>',
    '<',
    '>',
    '"',
    "'",
    '=',
    '/',
    ' ',
  ],
  ...['text & more ', '&amp;', '&lt', '&nbsp;x', '&notit;', '&#x41;', '&#65', '&#', '&', '&&amp;', '&#0;', '&#x110000;', '&fjlig;'],
  ...[
    '<a href="x?a=1&b=2&copy=3&amp;d">',
    '<img src=a alt = "b c" ALT=d>',
    '<i x=\'1\' y z="&quot;" w=a&amp;b>',
    '<x-y a=b>',
    '<DIV ID="X">',
  ],
  ...[
    '<script>',
    '</script>',
    '<script src=x/>',
    '<style>a<b</style>',
    '<textarea>&amp;',
    '</textarea>',
    '<title>A &amp; B</title>',
    '<xmp><b></xmp>',
  ],
  ...[
    '<!-- c -->',
    '<!-->',
    '<!--->',
    '<!-- a --!> ',
    '<!doctype html>',
    '<!x',
    '<!->',
    '<![CDATA[ a ]]>',
    '<![if IE]>',
    '<?php x ?>',
    '<?>',
  ],
  ...['é 漢字 ', '<svg viewBox="0">', '<path/>', '<constructor __proto__=a constructor=b>'],
];
/** htmlparser2 tells the last sign of a tag that the source's end cuts off as text. */
const WHOLE = '<hr>';

describe('reading tags, attributes and text', () => {
  it('reads any source as htmlparser2 does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }), (pieces) => {
        const source = pieces.join('') + WHOLE;
        // A tag, comment or script that is open at the end takes the closing piece in, or is left out.
        const expected = readByReference(source);
        fc.pre(expected[expected.length - 1] === WHOLE);
        expect(read(source)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves out a tag that the end of the source cuts off', () => {
    for (const cut of ['<p', '<p class', '<p class=', '<p class="a', '<p class=a', '<br /', '</p', '<scr'])
      expect(read(`a${cut}`)).toEqual(['text a']);
  });

  it('reads a character reference in a title behind a "<" too', () => {
    expect(read('<title>a <&amp; b</title>')).toEqual(['<title>', 'text a <& b', '</title>']);
  });

  it('takes a script without an end for a script to the end', () => {
    expect(read('<script>a < b</p>')).toEqual(['<script>', 'text a < b</p>']);
  });
});
