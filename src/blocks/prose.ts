/** Ends of sentences in the scripts of the world, as a set of UTF-16 units. */
const SENTENCE_ENDS = new Set([...'.!?…。！？؟۔।։።'].map((c) => c.charCodeAt(0)));
const CLOSERS = new Set([...'"\'”’»«)]」』）“‘›'].map((c) => c.charCodeAt(0)));

/** Sentence ends in a text: a mark followed by space, a closing quote or the end. */
export function countSentenceEnds(text: string): number {
  let ends = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!SENTENCE_ENDS.has(code)) continue;
    const next = text.charCodeAt(i + 1);
    if (Number.isNaN(next) || code > 0x2fff || next === 32 || next === 0xa0 || CLOSERS.has(next)) ends += 1;
  }
  return ends;
}

/** Whether the text closes like a sentence: a sentence mark, perhaps inside closing quotes. */
export function endsSentence(text: string): boolean {
  let i = text.length - 1;
  while (i > 0 && CLOSERS.has(text.charCodeAt(i))) i -= 1;
  return SENTENCE_ENDS.has(text.charCodeAt(i));
}

/** Width of a text in Latin letters: a letter of a script that writes words in one or two signs counts for more. */
export function width(text: string): number {
  let wide = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x2e80 && code <= 0xd7a3) wide += 1;
  }
  return text.length + wide * 1.5;
}

/** A block that reads as prose: a sentence or more, of some length, with few links. */
export function readsAsProse(text: string, linkChars: number): boolean {
  return text.length > 20 && linkChars < text.length * 0.5 && width(text) > 60 && endsSentence(text);
}
