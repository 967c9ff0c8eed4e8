/** Words that stand in lower case between or behind names. */
const LINKS = new Set(
  (
    'the and und et y e i en og och ja ve и і та й van von zu zum zur de der den del della dei di da do dos das du des la le los las el al ' +
    'bin ibn ben bint af av ter ten dan dhe & in at for with with the με και în și w z ze v s te o ou og staff reporter reporters correspondent ' +
    'writer editor editors agencies agency desk team special'
  ).split(' '),
);

/** A byline isn't longer, in UTF-16 units. */
const MAX_BYLINE = 160;
/** Nor one in a script without case, where nothing else tells a name from prose. */
const MAX_CASELESS = 60;
/** Lower-case words allowed behind the names ("…, senior political correspondent for the region"). */
const MAX_TAIL = 6;

/**
 * How many capitalised words a byline names behind its prefix ("By", "Von"); 0 if what follows `start` is no list of names. Scripts without case
 * count 2 if what follows is short and no sentence.
 */
export function namesAfter(text: string, start: number): number {
  if (text.length - start > MAX_BYLINE) return 0;
  const words = text.slice(start).split(/[\s:：=＝]/);
  let names = 0;
  let inTail = false;
  let tail = 0;
  for (const [index, word] of words.entries()) {
    const letter = /[\p{L}\p{N}]/u.exec(word)?.[0];
    if (letter === undefined) {
      if (names > 0 && word !== '' && word !== '&') inTail = true;
      continue;
    }
    if (endsSentence(word) && index < words.length - 1) return 0;
    if (letter.toLowerCase() !== letter) names += inTail ? 0 : 1;
    else if (letter.toUpperCase() === letter) {
      if (/\p{N}/u.test(letter)) {
        if (names === 0) return 0;
        inTail = true;
      } else if (names === 0) return text.length - start <= MAX_CASELESS && !/[.。!！?？؟।]\s?$/u.test(text) ? 2 : 0;
    } else if (inTail) {
      if (++tail > MAX_TAIL) return 0;
    } else if (!LINKS.has(word)) return 0;
    if (names > 0 && /[,;|·•/)]$/.test(word)) inTail = true;
  }
  if (names > 0 && words.length > 8 && /[.!?]$/.test(text)) return 0;
  return names;
}

/** Whether a word closes a sentence: a mark behind four letters or more ("Jr.", "J.", "St." don't). */
function endsSentence(word: string): boolean {
  return word.length > 4 && /[.!?]["”’»)]?$/.test(word) && !(word.endsWith('.') && word.indexOf('.') < word.length - 1);
}
