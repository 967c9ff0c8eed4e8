import type { Container } from '../block.js';
import type { Survey } from '../survey.js';
import { log, type MeasureGroup, share } from './measures.js';

/** Depth of the nearest container on the column's path, at or above a container; -1 if there is none. */
function depthOnPath({ columnPath }: Survey, container: Container): number {
  let c: Container | null = container;
  while (c && columnPath[c.depth] !== c) c = c.parent;
  return c ? c.depth : -1;
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
    const depth = depthOnPath(survey, block.container);
    // Steps in the tree up to the column's path, and from there down to the column.
    const up = block.container.depth - depth;
    const down = survey.columnPath.length - 1 - Math.max(0, depth);
    const before = survey.texts[i - 1]?.container;
    const after = survey.texts[i + 1]?.container;
    let to = at;
    out[to++] = log(i);
    out[to++] = share(i, survey.texts.length);
    out[to++] = share(block.range[0], survey.page.source.length);
    out[to++] = up;
    out[to++] = down;
    out[to++] = Number(down === 0 && survey.column !== null);
    out[to++] = survey.firstProse < 0 ? 0 : clamp(i - survey.firstProse);
    out[to++] = survey.lastProse < 0 ? 0 : clamp(i - survey.lastProse);
    out[to++] = Number(i >= survey.firstProse && i <= survey.lastProse);
    out[to++] = share(survey.column?.prose ?? 0, survey.totalProse);
    out[to++] = survey.headline < 0 ? 0 : clamp(i - survey.headline);
    out[to++] = Number(survey.headline >= 0);
    out[to++] = Number(survey.headline === i);
    out[to++] = log(survey.texts.length);
    out[to++] = log(survey.totalProse);
    out[to++] = Number(before !== undefined && (before === block.container || before.parent === block.container.parent));
    out[to++] = Number(after !== undefined && (after === block.container || after.parent === block.container.parent));
  },
};
