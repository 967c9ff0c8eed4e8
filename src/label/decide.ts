import { staysOnSite } from '../blocks/measures/links.js';
import { endsSentence } from '../blocks/prose.js';
import { isWithin, type Survey, sameTitle } from '../blocks/survey.js';
import type { Page } from '../input/page.js';
import type { Kind } from '../types.js';
import { KINDS } from '../types.js';
import type { Evidence } from './evidence.js';
import type { Label } from './label.js';
import type { Scores } from './score.js';
import type { Topic } from './vocabulary/vocabulary.js';
import { LABELS } from './weights.js';

const NOTES: ReadonlySet<Topic> = new Set<Topic>(['correction', 'clarification', 'update', 'editor', 'disclosure', 'translation']);
/** Blocks between a kicker and its headline. */
const KICKER_REACH = 3;
const LONGEST_KICKER = 80;
/** Text blocks before and after the story among which its notes stand. */
const NOTE_REACH = 6;

const KIND_PLACES = KINDS.map((kind) => ({ kind, place: LABELS.indexOf(kind) }));
const REST_PLACES = LABELS.map((label, place) => ({ label, place })).filter(({ label }) => label !== 'body');

function best<T extends { readonly place: number }>(scores: Scores, i: number, among: readonly T[]): T | undefined {
  let top: T | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of among) {
    const score = scores.labels[i * LABELS.length + candidate.place] ?? 0;
    if (score <= most) continue;
    top = candidate;
    most = score;
  }
  return top;
}

/** The likeliest kind of a block that is to be removed. */
export function likeliestKind(scores: Scores, i: number): Kind {
  return best(scores, i, KIND_PLACES)?.kind ?? 'interface';
}

const UNPAID_PLACES = KIND_PLACES.filter(({ kind }) => kind !== 'sponsored');
/** How much likelier "paid for" must be than any other kind where nothing but a likeness speaks for it. */
const PAID_MARGIN = 2;
/** The same where all its links stay on the site, as those of teasers do. */
const OWN_LINKS_MARGIN = 6;

/** The kind that a block is instead of `sponsored` where that is nearly as likely. */
export function unpaidKind({ survey }: Evidence, scores: Scores, i: number): Kind | null {
  const links = survey.texts[i]?.links ?? [];
  const margin = links.length > 0 && links.every(({ href }) => staysOnSite(href, survey.page)) ? OWN_LINKS_MARGIN : PAID_MARGIN;
  const other = best(scores, i, UNPAID_PLACES);
  const score = (place: number): number => scores.labels[i * LABELS.length + place] ?? 0;
  return other && score(other.place) > score(LABELS.indexOf('sponsored')) - margin ? other.kind : null;
}

/** An editorial note says so in its first words; a bare time is none. */
function isNote({ survey, matches }: Evidence, i: number): boolean {
  const block = survey.texts[i];
  if (!block || block.text.length < 25) return false;
  return (matches[i] ?? []).some((m) => NOTES.has(m.topic) && m.certain && m.mode !== 'inside');
}

/** Log-odds of body up to which a block that names its kind in so many words is that kind all the same. */
const DOUBTFUL = 1.5;
/** The same for a line that is no sentence. */
const DOUBTFUL_LINE = 4;
/** How much likelier another kind must be for the fit to win against the block's own words. */
const MARGIN = 5;
/** Kinds whose words no sub-heading of a story is made of. */
const UNMISTAKABLE: ReadonlySet<Kind> = new Set<Kind>(['sponsored', 'promotion', 'related', 'byline', 'social', 'comments']);
/** Topics that name a kind. */
const KIND_OF_TOPIC: ReadonlyMap<Topic, Kind> = new Map<Topic, Kind>([
  ...KINDS.map((kind): [Topic, Kind] => [kind, kind]),
  ['by', 'byline'],
  ['readTime', 'byline'],
  ['paywall', 'promotion'],
]);
const LONGEST_NAMING = 120;

/** The kind that a short block names in its own words: all of them, or the first. */
function namedKind({ survey, matches }: Evidence, i: number): Kind | null {
  const text = survey.texts[i]?.text ?? '';
  if (text.length > LONGEST_NAMING) return null;
  let found: Kind | null = null;
  for (const { topic, mode, certain } of matches[i] ?? []) {
    const kind = KIND_OF_TOPIC.get(topic);
    // "Di" alone may be a weekday: a preposition names nobody without a name behind it.
    if (!kind || !certain || mode === 'inside' || (topic === 'by' && mode === 'whole')) continue;
    if (found && found !== kind) return null;
    found = kind;
  }
  return found;
}

/** Whether the fit leaves room for a kind against the label that it prefers. */
const within = (scores: Scores, i: number, kind: Kind, label: Label): boolean =>
  (scores.labels[i * LABELS.length + LABELS.indexOf(kind)] ?? 0) > (scores.labels[i * LABELS.length + LABELS.indexOf(label)] ?? 0) - MARGIN;

/** A page has one headline: the block that the page's own titles name, else the likeliest. */
function settleHeadline(survey: Survey, scores: Scores, labels: Label[]): void {
  const place = LABELS.indexOf('headline');
  let headline = -1;
  let most = Number.NEGATIVE_INFINITY;
  const consider = (i: number): void => {
    const own = survey.letters[i] ?? '';
    const named = i === survey.headline || survey.titles.some((t) => sameTitle(t, own)) ? 6 : 0;
    const score = (scores.labels[i * LABELS.length + place] ?? 0) + named;
    if (score <= most) return;
    headline = i;
    most = score;
  };
  labels.forEach((label, i) => {
    if (label === 'headline' || (i === survey.headline && (label !== 'body' || survey.texts[i]?.tag === 'h1'))) consider(i);
  });
  let kicker = false;
  for (let i = labels.length - 1; i >= 0; i--) {
    if (i === headline) labels[i] = 'headline';
    else if (labels[i] === 'headline') {
      const above = !kicker && i < headline && headline - i <= KICKER_REACH && (survey.texts[i]?.text.length ?? 0) <= LONGEST_KICKER;
      const repeats = survey.letters[i] === survey.letters[headline];
      labels[i] = above && !repeats ? 'kicker' : likeliestKind(scores, i);
      if (labels[i] === 'kicker') kicker = true;
    }
  }
}

/** Characters of body below which a page's prose is given a second chance. */
const FEWEST_CHARS = 250;
/** Log-odds of body from which prose in the article's column is body where nearly nothing else was found. */
const DOUBTED = -3;

/** Whether a page says of itself that it is an article. */
const statesArticle = ({ facts }: Page): boolean => facts.article !== null || (facts.meta.get('og:type')?.includes('article') ?? false);

/** Whether a block is body by its score. Where nearly nothing is, the page is strange to the fit: its column's prose is then trusted with less. */
function bodyTest(survey: Survey, body: ArrayLike<number>): (i: number) => boolean {
  const isBody = (i: number): boolean => (body[i] ?? 0) > 0;
  const chars = survey.texts.reduce((sum, block, i) => sum + (isBody(i) ? block.text.length : 0), 0);
  if (chars >= FEWEST_CHARS || !statesArticle(survey.page)) return isBody;
  return (i) => {
    const block = survey.texts[i];
    const inColumn = block !== undefined && survey.prose[i] === 1 && !block.hidden && isWithin(block.container, survey.column);
    return isBody(i) || (inColumn && (body[i] ?? 0) > DOUBTED);
  };
}

/** Labels of all text blocks, by the scores and by what the blocks say. */
export function decide(evidence: Evidence, scores: Scores): Label[] {
  const { survey } = evidence;
  const isBody = bodyTest(survey, scores.body);
  const found = survey.texts.map((_, i) => isBody(i));
  const first = found.indexOf(true);
  const last = found.lastIndexOf(true);
  const labels = survey.texts.map((_, i): Label => {
    const body = found[i] ?? false;
    if (isNote(evidence, i) && (body || (i >= first - NOTE_REACH && i <= last + NOTE_REACH))) return 'note';
    const named = namedKind(evidence, i);
    if (body)
      return named &&
        UNMISTAKABLE.has(named) &&
        (scores.body[i] ?? 0) < (endsSentence(survey.texts[i]?.text ?? '') ? DOUBTFUL : DOUBTFUL_LINE)
        ? named
        : 'body';
    const label = best(scores, i, REST_PLACES)?.label ?? 'interface';
    return named && within(scores, i, named, label) ? named : label;
  });
  settleHeadline(survey, scores, labels);
  return labels;
}
