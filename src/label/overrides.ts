import { endsSentence } from '../blocks/prose.js';
import { commentThreads } from './commentThreads.js';
import type { Evidence } from './evidence.js';
import { bareCodes, headMatter, misplacedFields, pictureCredits, plainIntro } from './fieldPlaces.js';
import { cite, excerpt } from './kinds/detector.js';
import { isText, type Label, type Verdict } from './label.js';
import { headedLists, namedBoxes, paidBoxes, promptBoxes, signUpForms } from './markupRules.js';
import { affiliateDisclosures, paidLists } from './paidRules.js';
import {
  bareTimes,
  otherArticles,
  plainBoxes,
  quotations,
  repeated,
  slotMates,
  strayParagraphs,
  subheadings,
  templateLines,
  wholeGroups,
} from './structureRules.js';

/** A label that a rule sets against the fit's, and why. */
export type Override = Pick<Verdict, 'label' | 'rule' | 'evidence'>;

/** Words in a line that heads a section, at most. */
const LONGEST_HEADING = 14;
/** Blocks of a sponsored section, at most. */
const LONGEST_SECTION = 14;
const LONGEST_NAME = 40;
/** Blocks between a name and the text that tells about it. */
const BIO_REACH = 3;
const CAPTION_REACH = 4;
const LONGEST_CAPTION = 300;

function isHeading({ survey }: Evidence, i: number): boolean {
  const block = survey.texts[i];
  if (!block || block.text.length < 4) return false;
  return (
    /^h[1-6]$/.test(block.tag) ||
    (!endsSentence(block.text) && block.text.split(' ').length <= LONGEST_HEADING && !block.text.endsWith(':'))
  );
}

/** Whether text that belongs to the story follows, an author's box left aside. */
function storyFollows({ survey }: Evidence, labels: readonly Label[], from: number): boolean {
  for (let i = from; i < labels.length; i++) {
    if (labels[i] === 'byline') return false;
    if (isText(labels[i]) && survey.prose[i]) return true;
  }
  return false;
}

/**
 * Once a prompt of the publisher has closed the story, a section that discloses its sponsor is sponsored from its heading on, and so are the
 * sections between the prompt and it.
 */
function sponsoredTail(evidence: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const { survey, matches } = evidence;
  for (let d = labels.length - 1; d > 0; d--) {
    const says = matches[d]?.find((m) => m.topic === 'sponsored' && m.certain);
    const block = survey.texts[d];
    if (!says || !block || !(isText(labels[d]) || labels[d] === 'sponsored') || !survey.prose[d] || found.has(d)) continue;
    if (storyFollows(evidence, labels, d + 1)) continue;
    const words = excerpt(block.text, says.phrase);
    let start = d;
    while (start > 0 && d - start < LONGEST_SECTION && !isHeading(evidence, start)) start -= 1;
    if (!isHeading(evidence, start)) continue;
    let prompt = start - 1;
    while (prompt > 0 && start - prompt <= LONGEST_SECTION && labels[prompt] !== 'promotion') prompt -= 1;
    const told = survey.texts.slice(0, prompt).some((_, i) => survey.prose[i] && isText(labels[i]));
    if (labels[prompt] !== 'promotion' || !isHeading(evidence, prompt + 1) || !told) continue;
    const closing = survey.texts[prompt]?.text ?? '';
    for (let i = start; i <= d; i++)
      found.set(i, { label: 'sponsored', rule: 'sponsored.section', evidence: `It belongs to the section that says ${cite(words)}.` });
    for (let i = prompt + 1; i < start; i++)
      found.set(i, {
        label: 'sponsored',
        rule: 'sponsored.tail',
        evidence: `It stands between ${cite(closing)}, which closes the story, and a section that says ${cite(words)}.`,
      });
  }
  return found;
}

/** Labels that the fit gives biographies; what it takes for machinery names no author. */
const BIOGRAPHICAL: ReadonlySet<Label> = new Set<Label>(['body', 'byline', 'promotion', 'related']);

/** A name on a line of its own after the story, and the text that opens with that name. */
function authorBox(evidence: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const { texts } = evidence.survey;
  for (let i = 1; i < texts.length; i++) {
    const name = texts[i]?.text ?? '';
    if (name.length < 5 || name.length > LONGEST_NAME) continue;
    const words = name.split(' ').length;
    if (words < 2 || words > 5 || /[.:!?\d|]$/.test(name)) continue;
    for (let j = i + 1; j <= i + BIO_REACH && j < texts.length; j++) {
      const bio = texts[j]?.text ?? '';
      if (!BIOGRAPHICAL.has(labels[j] ?? 'interface') || !bio.startsWith(`${name} `) || !endsSentence(bio)) continue;
      if (storyFollows(evidence, labels, j + 1)) continue;
      found.set(i, { label: 'byline', rule: 'byline.name', evidence: `It names the author of whom ${cite(bio)} tells.` });
      found.set(j, { label: 'byline', rule: 'byline.bio', evidence: `It tells about ${name}, named just above.` });
    }
  }
  return found;
}

/** Under the headline, a line that repeats it and adds the picture's credit. */
function titledCaption(evidence: Evidence, labels: readonly Label[]): Map<number, Override> {
  const found = new Map<number, Override>();
  const { survey } = evidence;
  const headline = labels.indexOf('headline');
  const letters = survey.letters[headline] ?? '';
  if (letters.length < 12) return found;
  for (let i = headline + 1; i <= headline + CAPTION_REACH && i < labels.length; i++) {
    const own = survey.letters[i] ?? '';
    const text = survey.texts[i]?.text ?? '';
    // A flag at the headline ("Featured") is not repeated.
    const shared = letters.slice(0, Math.floor(letters.length * 0.8));
    if (own.length <= letters.length || text.length > LONGEST_CAPTION || !own.startsWith(shared) || survey.prose[i]) continue;
    found.set(i, {
      label: 'caption',
      rule: 'article.caption',
      evidence: 'It repeats the headline and adds a credit: a picture’s caption.',
    });
  }
  return found;
}

/** The rules that know more than the fit, in the order in which they win. */
const RULES: readonly ((evidence: Evidence, labels: readonly Label[], body: ArrayLike<number>) => Map<number, Override>)[] = [
  sponsoredTail,
  authorBox,
  titledCaption,
  pictureCredits,
  bareCodes,
  headMatter,
  namedBoxes,
  signUpForms,
  promptBoxes,
  paidBoxes,
  affiliateDisclosures,
  paidLists,
  commentThreads,
  plainIntro,
  headedLists,
  repeated,
  templateLines,
  otherArticles,
  plainBoxes,
  bareTimes,
  wholeGroups,
  strayParagraphs,
  slotMates,
  subheadings,
  quotations,
  misplacedFields,
];

/**
 * Labels that rules set against the fit's, by the text block's place; an earlier rule wins.
 *
 * @param body log-odds of body of each text block
 */
export function overrides(evidence: Evidence, labels: readonly Label[], body: ArrayLike<number>): Map<number, Override> {
  const all = new Map<number, Override>();
  for (const rule of RULES) for (const [i, override] of rule(evidence, labels, body)) if (!all.has(i)) all.set(i, override);
  return all;
}
