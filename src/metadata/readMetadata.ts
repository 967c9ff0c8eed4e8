import type { Page } from '../input/page.js';
import type { LabelledBlock } from '../label/label.js';
import type { CleanArticle, CleanOptions } from '../types.js';
import { readAgency } from './agency.js';
import { readCredits } from './authors.js';
import { readByline } from './byline.js';
import { gatherClues } from './clues.js';
import { readDateline } from './dateline.js';
import { readDates } from './dates.js';
import { readDescription } from './description.js';
import { readImage } from './image.js';
import { readDirection, readLanguage } from './language.js';
import { readNotes } from './notes.js';
import { readSection, readTags } from './section.js';
import { readSponsorship } from './sponsorship.js';
import { readKicker, readStandfirst } from './standfirst.js';
import { readTitle } from './title.js';
import { readTruncated } from './truncated.js';
import { readUrl } from './url.js';

/** The fields of an article that are not its text. */
export type Metadata = Pick<
  CleanArticle,
  | 'title'
  | 'kicker'
  | 'standfirst'
  | 'description'
  | 'authors'
  | 'byline'
  | 'agency'
  | 'dateline'
  | 'publishedAt'
  | 'modifiedAt'
  | 'url'
  | 'siteName'
  | 'section'
  | 'tags'
  | 'language'
  | 'direction'
  | 'image'
  | 'notes'
  | 'sponsorship'
  | 'truncated'
>;

/**
 * Reads an article's metadata from what its page says of itself, from its markup and from its labelled blocks. What none of them
 * gives is `null` or `[]`.
 *
 * @param blocks the page's blocks with their labels, in page order; `[]` where they aren't known
 */
export function readMetadata(page: Page, blocks: readonly LabelledBlock[], options: CleanOptions): Metadata {
  const clues = gatherClues(page, blocks, options.url ?? null);
  const language = readLanguage(clues);
  const credits = readCredits(clues);
  const dateline = readDateline(clues);
  return {
    title: readTitle(clues),
    kicker: readKicker(clues),
    standfirst: readStandfirst(clues),
    description: readDescription(clues),
    authors: [...credits.authors],
    byline: readByline(clues, credits.authors),
    agency: readAgency(clues, credits, dateline),
    dateline: dateline?.text ?? null,
    ...readDates(clues, language),
    url: readUrl(clues),
    siteName: clues.siteName ?? credits.outlet,
    section: readSection(clues),
    tags: readTags(clues),
    language,
    direction: readDirection(clues, language),
    image: readImage(clues),
    notes: readNotes(clues),
    sponsorship: readSponsorship(clues),
    truncated: readTruncated(clues),
  };
}
