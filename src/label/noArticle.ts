import type { Survey } from '../blocks/survey.js';
import type { Label } from './label.js';

/** Share of links in the text found from which it may be a list of stories, not a story. */
const LINKED = 0.1;
/** Certainty of such a text below which it is no article. */
const LEAST = 0.4;

/** Characters of text found, and certainty of it, below which a page that is mostly links has none. */
const FEW = { chars: 200, confidence: 0.15, links: 0.4 };

/** Whether next to nothing was found on a page of links. */
function isCrumb(survey: Survey, labels: readonly Label[], confidence: number): boolean {
  const chars = labels.reduce((sum, label, i) => sum + (label === 'body' || label === 'note' ? (survey.texts[i]?.text.length ?? 0) : 0), 0);
  const linked = survey.linkChars.reduce((sum, n) => sum + n, 0);
  return confidence < FEW.confidence && chars < FEW.chars && linked > survey.totalChars * FEW.links;
}

/** Link share of the blocks that were taken for the story. */
function linkShare(survey: Survey, labels: readonly Label[]): number {
  let chars = 0;
  let linked = 0;
  labels.forEach((label, i) => {
    if (label !== 'body' && label !== 'note') return;
    chars += survey.texts[i]?.text.length ?? 0;
    linked += survey.linkChars[i] ?? 0;
  });
  return chars > 0 ? linked / chars : 1;
}

/**
 * Whether a page has no article: nothing reads like the story, or what does is little, doubtful and full of links, as on a section front or
 * a search page. A page whose story stands in its own data only is an article.
 *
 * @param confidence that of the labels given
 */
export function isNoArticle(survey: Survey, labels: readonly Label[], confidence: number): boolean {
  if (survey.articleBody.length > 0) return false;
  if (!labels.some((label) => label === 'body' || label === 'note')) return true;
  if (isCrumb(survey, labels, confidence)) return true;
  return confidence < LEAST && linkShare(survey, labels) >= LINKED;
}
