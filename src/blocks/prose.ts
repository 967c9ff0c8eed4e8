/** Some UTF-16 units, each a 1 at its place: every sign of every text is looked up. */
function unitsOf(signs: string): Uint8Array {
  const units = new Uint8Array(65_536);
  for (const sign of signs) units[sign.charCodeAt(0)] = 1;
  return units;
}

/** Ends of sentences in the scripts of the world. */
const SENTENCE_ENDS = unitsOf('.!?…。！？؟۔।։።');
const CLOSERS = unitsOf('"\'”’»«)]」』）“‘›');

/** Sentence ends in a text: a mark followed by space, a closing quote or the end. */
export function countSentenceEnds(text: string): number {
  let ends = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (SENTENCE_ENDS[code] !== 1) continue;
    const next = text.charCodeAt(i + 1);
    if (Number.isNaN(next) || code > 0x2fff || next === 32 || next === 0xa0 || CLOSERS[next] === 1) ends += 1;
  }
  return ends;
}

/** Whether the text closes like a sentence: a sentence mark, perhaps inside closing quotes. */
export function endsSentence(text: string): boolean {
  let i = text.length - 1;
  while (i > 0 && CLOSERS[text.charCodeAt(i)] === 1) i -= 1;
  return SENTENCE_ENDS[text.charCodeAt(i)] === 1;
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
