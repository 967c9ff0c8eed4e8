import { type ChildNode, type Element, isTag } from 'domhandler';
import { readNames, SAYS } from './marking.js';
import { present, textOf } from './text.js';

/** A heading of the page. */
export interface Heading {
  readonly element: Element;
  /** Offset in the source. */
  readonly start: number;
  /** Nearest `article` element. */
  readonly article: Element | null;
  /** It lies in navigation, footer, comments or a list of other stories. */
  readonly outside: boolean;
  /** It is, or lies in, the page's breadcrumbs. */
  readonly inBreadcrumbs: boolean;
  /** Without the parts that its markup names a kicker or a flag ("Featured"). */
  readonly text: string;
  /** 1 and 2: `h1`, `h2`; 3: another element. */
  readonly level: number;
  /** Named as the headline by `itemprop`. */
  readonly named: boolean;
  /** The part that its markup names a kicker. */
  readonly kicker: string | null;
}

const LONGEST_HEADING = 500;
/** A flag is a word or two. */
const LONGEST_FLAG = 25;
/** Superscripts of at most so many letters belong to the word before them: "2nd", "™". */
const LONGEST_SUPERSCRIPT = 3;

function saysOf({ attribs }: Element): number {
  const data = Object.keys(attribs).filter((name) => name.startsWith('data-'));
  return readNames(`${attribs.class ?? ''} ${attribs.itemprop ?? ''} ${data.join(' ')}`);
}

/** Whether all text of an element stands in a superscript within it. */
function isSuperscript(element: Element): boolean {
  let node: Element = element;
  while (node.name !== 'sup') {
    const inner: ChildNode[] = node.children.filter((child) => textOf(child, LONGEST_FLAG) !== '');
    const only = inner[0];
    if (inner.length !== 1 || !only || !isTag(only)) return false;
    node = only;
  }
  return true;
}

const hasText = (node: ChildNode): boolean => textOf(node, LONGEST_HEADING) !== '';

function partOf(child: ChildNode, follows: boolean): 'kicker' | 'flag' | null {
  if (!isTag(child)) return null;
  const says = saysOf(child);
  if (says & SAYS.kicker && !follows) return 'kicker';
  const text = textOf(child, LONGEST_FLAG + 1);
  if (text.length > LONGEST_FLAG) return null;
  if (says & SAYS.flag) return 'flag';
  return follows && text.length > LONGEST_SUPERSCRIPT && /^\p{L}/u.test(text) && isSuperscript(child) ? 'flag' : null;
}

const joined = (nodes: readonly ChildNode[]): string => nodes.map((node) => textOf(node, LONGEST_HEADING)).join(' ');

/** Reads a heading; `null` if it has no text. */
export function readHeading(
  element: Element,
  level: number,
  named: boolean,
  { article, outside, inBreadcrumbs }: Pick<Heading, 'article' | 'outside' | 'inBreadcrumbs'>,
): Heading | null {
  const whole = textOf(element, LONGEST_HEADING);
  if (whole === '') return null;
  const kickers: ChildNode[] = [];
  const rest: ChildNode[] = [];
  for (const child of element.children) {
    const part = partOf(child, rest.some(hasText));
    if (part === null) rest.push(child);
    else if (part === 'kicker') kickers.push(child);
  }
  const parted = rest.length < element.children.length;
  const text = parted ? present(joined(rest).replace(/^[-–—:/|\s]{1,5}/, '')) : null;
  return {
    element,
    start: element.startIndex ?? 0,
    article,
    outside,
    inBreadcrumbs,
    text: text ?? whole,
    level,
    named,
    kicker: text === null ? null : present(joined(kickers)),
  };
}

/** A heading's text before and behind a border between two of its elements. */
export interface Split {
  readonly head: string;
  readonly tail: string;
}

/** Headings of more pieces are read as a whole. */
const MOST_PIECES = 8;

/** Parts a heading's text at each border between the elements and texts that it is made of. */
export function splitsOf(heading: Element): Split[] {
  let pieces = heading.children.filter(hasText);
  for (let only = pieces[0]; pieces.length === 1 && only && isTag(only); only = pieces[0]) pieces = only.children.filter(hasText);
  if (pieces.length > MOST_PIECES) return [];
  return pieces.slice(1).map((_, i) => ({ head: joined(pieces.slice(0, i + 1)), tail: joined(pieces.slice(i + 1)) }));
}
