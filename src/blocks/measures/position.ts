import type { Container } from '../block.js';
import type { Survey } from '../survey.js';
import { log, type MeasureGroup, share } from './measures.js';

/** Steps in the tree from a container up to the column's path, and from there down to the column. */
function distance(survey: Survey, container: Container): { up: number; down: number } {
  let c: Container | null = container;
  let up = 0;
  while (c && survey.columnPath[c.depth] !== c) {
    c = c.parent;
    up += 1;
  }
  return { up, down: survey.columnPath.length - 1 - (c?.depth ?? 0) };
}

const clamp = (n: number): number => Math.max(-40, Math.min(40, n));

/** Where the block stands on the page, against the article's column and the headline. */
export const positionMeasures: MeasureGroup = {
  names: [
    'index',
    'indexShare',
    'charShare',
    'columnUp',
    'columnDown',
    'inColumn',
    'fromFirstProse',
    'fromLastProse',
    'betweenProse',
    'columnProseShare',
    'fromHeadline',
    'headlineKnown',
    'isHeadline',
    'textBlocks',
    'pageProse',
    'sameParentBefore',
    'sameParentAfter',
  ],
  write(survey: Survey, i: number, out: Float32Array, at: number) {
    const block = survey.texts[i];
    if (!block) return;
    const { up, down } = distance(survey, block.container);
    const before = survey.texts[i - 1]?.container;
    const after = survey.texts[i + 1]?.container;
    out.set(
      [
        log(i),
        share(i, survey.texts.length),
        share(block.range[0], survey.page.source.length),
        up,
        down,
        Number(down === 0 && survey.column !== null),
        survey.firstProse < 0 ? 0 : clamp(i - survey.firstProse),
        survey.lastProse < 0 ? 0 : clamp(i - survey.lastProse),
        Number(i >= survey.firstProse && i <= survey.lastProse),
        share(survey.column?.prose ?? 0, survey.totalProse),
        survey.headline < 0 ? 0 : clamp(i - survey.headline),
        Number(survey.headline >= 0),
        Number(survey.headline === i),
        log(survey.texts.length),
        log(survey.totalProse),
        Number(before !== undefined && (before === block.container || before.parent === block.container.parent)),
        Number(after !== undefined && (after === block.container || after.parent === block.container.parent)),
      ],
      at,
    );
  },
};
