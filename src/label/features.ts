import { LINK_NAMES, linkMeasures } from '../blocks/measures/links.js';
import { type MeasureGroup, type Measures, measureInto } from '../blocks/measures/measures.js';
import { positionMeasures } from '../blocks/measures/position.js';
import { CONTAINER_NAMES, containerMeasures, tagMeasures } from '../blocks/measures/structure.js';
import { SURROUNDING_NAMES, surroundingMeasures } from '../blocks/measures/surroundings.js';
import { textMeasures } from '../blocks/measures/text.js';
import type { Survey } from '../blocks/survey.js';
import { EVIDENCE_NAMES, type Evidence, evidenceMeasures } from './evidence.js';
import { GROUP_NAMES, groupMeasures } from './groupEvidence.js';

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

/** Groups that need nothing but the survey. */
const PLAIN: readonly MeasureGroup[] = [textMeasures, tagMeasures, positionMeasures];
const OWN_NAMES: readonly string[] = [
  ...PLAIN.flatMap((group) => group.names),
  ...CONTAINER_NAMES,
  ...LINK_NAMES,
  ...SURROUNDING_NAMES,
  ...EVIDENCE_NAMES,
  ...GROUP_NAMES,
];
const NEIGHBOUR_COLUMNS = Int32Array.from(OF_NEIGHBOURS, (name) => OWN_NAMES.indexOf(name));

/** What a block is measured by, in the order of a row's columns. */
export const FEATURES: readonly string[] = [...OWN_NAMES, ...OFFSETS.flatMap((offset) => OF_NEIGHBOURS.map((name) => `${name}@${offset}`))];

/**
 * Describes every text block of a page by numbers: its own, and some of its neighbours'.
 *
 * @param width numbers a row; those beyond {@link FEATURES} stay 0, as room for more
 */
export function describe(survey: Survey, evidence: Evidence, width: number = FEATURES.length): Measures {
  const count = survey.texts.length;
  const rows = new Float32Array(count * width);
  let column = 0;
  for (const group of [
    ...PLAIN,
    containerMeasures(survey),
    linkMeasures(survey),
    surroundingMeasures(survey),
    evidenceMeasures(evidence),
    groupMeasures(evidence),
  ]) {
    measureInto(rows, width, column, survey, group);
    column += group.names.length;
  }
  for (let i = 0; i < count; i++) {
    let next = i * width + column;
    for (const offset of OFFSETS) {
      const neighbour = i + offset;
      const exists = neighbour >= 0 && neighbour < count;
      for (let k = 0; k < NEIGHBOUR_COLUMNS.length; k++)
        rows[next++] = exists ? (rows[neighbour * width + (NEIGHBOUR_COLUMNS[k] ?? 0)] ?? NOTHING) : NOTHING;
    }
  }
  return { names: FEATURES, rows };
}
