import { agencyCredit, isAgency } from './agencies.js';
import type { Credits } from './authors.js';
import { type Clues, textsOf } from './clues.js';
import type { Dateline } from './dateline.js';
import { textOfJson } from './json.js';
import { dropPrefix } from './people/readPeople.js';

/** The last so many body blocks may carry the closing credit. */
const CLOSING_BLOCKS = 3;
const CLOSING = /[(（[【]([^()（）[\]【】]{2,40})[)）\]】][.\s]?$/;

/** "(Reuters)" at the end of the text, or an agency's name as a paragraph of its own. */
function closingCredit(clues: Clues): string | null {
  for (const text of textsOf(clues, 'body').slice(-CLOSING_BLOCKS).reverse()) {
    const found = agencyCredit(CLOSING.exec(text.slice(-60))?.[1] ?? '') ?? agencyCredit(text.replace(/\.$/, ''));
    if (found !== null) return found;
  }
  return null;
}

function inBylines(clues: Clues): string | null {
  for (const text of textsOf(clues, 'byline')) {
    if (text.length > 120) continue;
    for (const part of text.split(/[|•·,;\n]|\s[–—-]\s|\s(?:avec|mit|with|con|com|med|und|and|et|y|e)\s/)) {
      const found = agencyCredit(dropPrefix(part).replace(/^[(（【[]|[)）】\]]$/g, ''));
      if (found !== null) return found;
    }
  }
  return null;
}

/** The news agency credited, as printed: by the structured data, the byline, the dateline, or at the end of the text. */
export function readAgency(clues: Clues, credits: Credits, dateline: Dateline | null): string | null {
  const { article } = clues;
  const named = [article.sourceOrganization, article.provider, article.creditText]
    .map((value) => textOfJson(value))
    .find((name) => name !== null && isAgency(name));
  return credits.agencies[0] ?? named ?? inBylines(clues) ?? dateline?.agency ?? closingCredit(clues);
}
