import type { Container } from '../blocks/block.js';
import type { Evidence } from './evidence.js';
import { isText, type Label } from './label.js';
import type { Override } from './overrides.js';
import { CREDIT_JOINERS, CREDIT_MARKS, CREDIT_SIGNS, PICTURE_WORDS } from './vocabulary/creditWords.js';

/** Containers up from a caption within which its picture must be. */
const CAPTION_REACH = 3;
/** Share of the page's prose from which a container is the story, not a picture's frame. */
const STORY = 0.3;

function hasMedium({ survey }: Evidence, i: number): boolean {
  let c: Container | null = survey.texts[i]?.container ?? null;
  for (let step = 0; c && step < CAPTION_REACH; step++, c = c.parent) {
    if (c.tag === 'figcaption' || c.tag === 'figure') return true;
    if (c.prose > survey.totalProse * STORY) return false;
    if (c.media > 0) return true;
  }
  return false;
}

const LONGEST_CREDIT = 120;
const PICTURES: readonly string[] = [...new Set(Object.values(PICTURE_WORDS).flat())];

/** Whether a text opens as the credit of a picture: "Photo: Ann Lee", "Image by Ann Lee", "© Ann Lee". */
function opensAsCredit(text: string): boolean {
  const low = text.toLowerCase();
  if (CREDIT_MARKS.some((mark) => low.startsWith(mark))) return true;
  return PICTURES.some((word) => {
    if (!low.startsWith(word)) return false;
    const rest = low.slice(word.length).trimStart();
    return CREDIT_SIGNS.some((sign) => rest.startsWith(sign)) || CREDIT_JOINERS.some((joiner) => rest.startsWith(`${joiner} `));
  });
}

/** Between headline and end of the story, what credits the picture beside it is its caption. */
export function pictureCredits(evidence: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const { survey } = evidence;
  const headline = labels.indexOf('headline');
  if (headline < 0 || survey.page.format === 'text') return found;
  const last = labels.findLastIndex(isText);
  for (let i = headline + 1; i < last; i++) {
    const text = survey.texts[i]?.text ?? '';
    const machinery = labels[i] === 'navigation' || labels[i] === 'interface';
    if (machinery && text.length <= LONGEST_CREDIT && hasMedium(evidence, i) && opensAsCredit(text))
      found.set(i, { label: 'caption', rule: 'article.credit', evidence: 'It credits the picture beside it.' });
  }
  return found;
}

/** Log-odds of body from which a field out of its place is the story's. */
const LIKELY = -3;

/** Within the story there are no kickers or standfirsts, and no captions without a picture: such blocks are body where the fit allows it. */
export function misplacedFields(evidence: Evidence, labels: readonly Label[], body: ArrayLike<number>): Map<number, Override> {
  const found = new Map<number, Override>();
  const { survey } = evidence;
  if (survey.page.format === 'text') return found;
  const first = labels.findIndex((label, i) => isText(label) && survey.prose[i] === 1);
  const last = labels.findLastIndex(isText);
  labels.forEach((label, i) => {
    if (i <= first || i >= last || (body[i] ?? 0) < LIKELY) return;
    const misplaced = label === 'standfirst' || label === 'kicker' || (label === 'caption' && !hasMedium(evidence, i));
    if (misplaced) found.set(i, { label: 'body', rule: 'article.within', evidence: 'It stands within the story.' });
  });
  return found;
}

/** Labels of what a headline is followed by in words. */
const IN_WORDS: ReadonlySet<Label> = new Set<Label>(['standfirst', 'kicker']);
const ADDRESS = /^https?:\/\/\S+$/i;
/** Too long for a year. */
const CODE = /^\d{5,20}$/;
const WORD = /\p{L}{2}|\p{Lo}/u;

/** A number, a time or an address beside the headline sums nothing up. */
export function bareCodes({ survey }: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  survey.texts.forEach(({ text }, i) => {
    const label = labels[i] ?? 'body';
    if (!(IN_WORDS.has(label) ? !WORD.test(text) || ADDRESS.test(text) : label === 'byline' && CODE.test(text))) return;
    found.set(i, { label: 'interface', rule: 'interface.code', evidence: 'It is a number or an address and nothing else.' });
  });
  return found;
}

/** Text blocks around the headline among which kicker and standfirst stand. */
const ABOVE = 3;
const BELOW = 5;
const LONGEST_KICKER = 40;
const DIGITS = /\d/;
/** Labels that a standfirst, a sentence outside the text, may have been given. */
const DISPLACED: ReadonlySet<Label> = new Set<Label>(['navigation', 'interface', 'promotion', 'related', 'byline', 'caption']);
/** Inline elements that set a standfirst off. */
const MARKED: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i']);

/** Words by which templates of many countries name a kicker and a standfirst. */
const KICKER_NAMES: ReadonlySet<string> = new Set(
  'kicker eyebrow overline topline dachzeile spitzmarke surtitre antetitulo occhiello overtitle rubrik'.split(' '),
);
const STANDFIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'standfirst dek deck subtitle subhead subheadline subheading subtitulo sottotitolo soustitre lede lead chapo chapeau entradilla bajada copete ' +
    'teaser vorspann anriss untertitel unterzeile ingress excerpt summary strapline tagline underrubrik manchet abstract'
  ).split(' '),
);

/** Whether the block's own element, an inline one or its parent is named so. */
function isNamed({ survey, words }: Evidence, i: number, names: ReadonlySet<string>): boolean {
  const block = survey.texts[i];
  if (!block || block.hidden || block.tag === 'li') return false;
  const parent = block.container.parent;
  const elements = [block.element, ...block.inline, parent && parent.blocks <= ABOVE ? parent.element : null];
  return elements.some((element) => element !== null && words.of(element).some((word) => names.has(word)));
}

/** Around the headline, what its mark-up names as kicker or standfirst is that, one of each. */
export function headMatter(evidence: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const { survey } = evidence;
  const headline = labels.indexOf('headline');
  if (headline < 0 || survey.page.format === 'text') return found;
  if (!labels.slice(Math.max(0, headline - ABOVE), headline).includes('kicker'))
    for (let i = headline - 1; i >= 0 && i >= headline - ABOVE; i--) {
      const text = survey.texts[i]?.text ?? '';
      if (text.length > LONGEST_KICKER || DIGITS.test(text) || !isNamed(evidence, i, KICKER_NAMES)) continue;
      found.set(i, { label: 'kicker', rule: 'article.kicker', evidence: 'It is the label above the headline.' });
      break;
    }
  if (!labels.slice(headline + 1, headline + 1 + BELOW).includes('standfirst'))
    for (let i = headline + 1; i < labels.length && i <= headline + BELOW; i++) {
      const displaced = DISPLACED.has(labels[i] ?? 'body') && survey.prose[i] === 1 && survey.texts[i]?.links.length === 0;
      if (!isText(labels[i]) && !displaced) continue;
      const described = displaced && survey.description.length > 0 && survey.letters[i] === survey.description;
      if (!described && !isNamed(evidence, i, STANDFIRST_NAMES)) continue;
      found.set(i, { label: 'standfirst', rule: 'article.standfirst', evidence: 'It sums the story up under the headline.' });
      break;
    }
  return found;
}

/**
 * A sentence in a paragraph that no mark-up sets off is the story's first paragraph, though the page's description repeats it: a standfirst
 * kept in the text does less harm than a paragraph lost from it.
 */
export function plainIntro(evidence: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const { survey, words } = evidence;
  labels.forEach((label, i) => {
    const block = survey.texts[i];
    if (label !== 'standfirst' || !block || block.tag !== 'p' || !survey.prose[i] || survey.page.format === 'text') return;
    const own = block.element && words.of(block.element).length > 0;
    const setOff = own || block.inline.some((e) => MARKED.has(e.name)) || isNamed(evidence, i, STANDFIRST_NAMES);
    if (!setOff) found.set(i, { label: 'body', rule: 'article.intro', evidence: 'It is the story’s first paragraph.' });
  });
  return found;
}
