import type { Json } from '../input/page.js';
import { matchVocabulary } from '../label/vocabulary/matcher.js';
import { type Clues, textsOf } from './clues.js';
import { objectsOf } from './json.js';

/** Letters of a text that may be all that a paywall lets through; a longer one is taken for whole. */
const TEASER = 1500;
/** Without structured data that says so, only a text as short as this is taken for cut. */
const SHORT_TEASER = 800;
/** A body this much shorter than what the page's own data holds is cut. */
const CUT_SHARE = 0.6;

const saysNo = (value: Json | undefined): boolean => value === false || (typeof value === 'string' && /(?:^|\/)false$/i.test(value.trim()));

function lockedByData({ article, facts }: Clues): boolean {
  return (
    saysNo(article.isAccessibleForFree) ||
    objectsOf(article.hasPart).some((part) => saysNo(part.isAccessibleForFree)) ||
    (facts.meta.get('article:content_tier') ?? []).some((tier) => tier === 'locked')
  );
}

function hasOffer(clues: Clues): boolean {
  return clues.blocks.some(
    ({ block, verdict }) =>
      verdict.label === 'promotion' &&
      block.text.length <= 300 &&
      matchVocabulary(block.text).some((m) => m.topic === 'paywall' && m.certain),
  );
}

/** Whether a paywall or teaser cut the article short: the page says that it isn't free, or offers the rest, and the text found is no full story. */
export function readTruncated(clues: Clues): boolean {
  const body = textsOf(clues, 'body');
  const letters = body.reduce((sum, text) => sum + text.length, 0);
  if (letters === 0) return lockedByData(clues);
  const ends = /(?:…|\.\.\.|\[…\])$/.test(body[body.length - 1] ?? '');
  if (lockedByData(clues)) return letters < TEASER || ends || letters < CUT_SHARE * (clues.facts.articleBody?.length ?? 0);
  return letters < SHORT_TEASER && (clues.marks.paywall || ends) && hasOffer(clues);
}
