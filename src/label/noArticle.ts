import type { Survey } from '../blocks/survey.js';
import { isText, type Label } from './label.js';

/** Share of links in the text found from which it may be a list of stories, not a story. */
const LINKED = 0.1;
/** Certainty of such a text below which it is no article. */
const LEAST = 0.4;

/** Characters of text found, and certainty of it, below which a page that is mostly links has none. */
const FEW = { chars: 200, confidence: 0.15, links: 0.4 };

/**
 * Whether a page has no article: nothing reads like the story, or what does is little, doubtful and full of links, as on a section front or
 * a search page. A page whose story stands in its own data only is an article.
 *
 * @param confidence that of the labels given
 */
export function isNoArticle(survey: Survey, labels: readonly Label[], confidence: number): boolean {
  if (survey.articleBody.length > 0) return false;
  let chars = 0;
  let linked = 0;
  labels.forEach((label, i) => {
    if (!isText(label)) return;
    chars += survey.texts[i]?.text.length ?? 0;
    linked += survey.linkChars[i] ?? 0;
  });
  if (chars === 0) return true;
  const links = survey.linkChars.reduce((sum, n) => sum + n, 0);
  const isCrumb = confidence < FEW.confidence && chars < FEW.chars && links > survey.totalChars * FEW.links;
  return isCrumb || (confidence < LEAST && linked >= chars * LINKED);
}
