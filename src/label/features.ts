import { linkMeasures } from '../blocks/measures/links.js';
import type { Measures } from '../blocks/measures/measures.js';
import { measure } from '../blocks/measures/measures.js';
import { positionMeasures } from '../blocks/measures/position.js';
import { containerMeasures, tagMeasures } from '../blocks/measures/structure.js';
import { surroundingMeasures } from '../blocks/measures/surroundings.js';
import { textMeasures } from '../blocks/measures/text.js';
import type { Survey } from '../blocks/survey.js';
import { type Evidence, evidenceMeasures } from './evidence.js';

/** Measures that a block also knows of the text blocks around it. */
const OF_NEIGHBOURS = [
  'length',
  'linkShare',
  'sentenceEnds',
  'endsSentence',
  'prose',
  'tag:p',
  'tag:h2',
  'tag:li',
  'columnUp',
  'columnDown',
  'slot:proseShare',
  'isTitle',
] as const;
const OFFSETS = [-2, -1, 1, 2] as const;

/** Beyond the page's ends there is nothing to measure. */
const NOTHING = -1;

/** Describes every text block of a page by numbers: its own, and some of its neighbours'. */
export function describe(survey: Survey, evidence: Evidence): Measures {
  const own = measure(survey, [
    textMeasures,
    tagMeasures,
    containerMeasures,
    positionMeasures,
    linkMeasures(survey),
    surroundingMeasures(survey),
    evidenceMeasures(evidence),
  ]);
  const columns = OF_NEIGHBOURS.map((name) => own.names.indexOf(name));
  const names = [...own.names, ...OFFSETS.flatMap((offset) => OF_NEIGHBOURS.map((name) => `${name}@${offset}`))];
  const count = survey.texts.length;
  const rows = new Float32Array(count * names.length);
  for (let i = 0; i < count; i++) {
    const at = i * names.length;
    rows.set(own.rows.subarray(i * own.names.length, (i + 1) * own.names.length), at);
    let next = at + own.names.length;
    for (const offset of OFFSETS) {
      const neighbour = i + offset;
      const exists = neighbour >= 0 && neighbour < count;
      for (const column of columns) rows[next++] = exists ? (own.rows[neighbour * own.names.length + column] ?? NOTHING) : NOTHING;
    }
  }
  return { names, rows };
}
