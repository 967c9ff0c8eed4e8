import type { Gap } from '../blocks/block.js';
import type { Label, LabelledBlock } from '../label/label.js';
import { KINDS, type Kind } from '../types.js';

const GAP_STRENGTH: Readonly<Record<Gap, number>> = { ' ': 0, '\t': 1, '\n': 2, '\n\n': 3 };

const KIND_OF: ReadonlyMap<Label, Kind> = new Map(KINDS.map((kind) => [kind, kind] as const));

/** The kind that a label removes; `null` for the article's own labels. */
export function kindOf(label: Label): Kind | null {
  return KIND_OF.get(label) ?? null;
}

/** Whether a label's blocks make the text: `body`, `note` and the kinds a caller keeps. */
export function isTextLabel(label: Label, keep: readonly Kind[]): boolean {
  if (label === 'body' || label === 'note') return true;
  const kind = kindOf(label);
  return kind !== null && keep.includes(kind);
}

/** Whether a label's blocks leave the page: the kinds that a caller does not keep. */
export function isRemovedLabel(label: Label, keep: readonly Kind[]): boolean {
  const kind = kindOf(label);
  return kind !== null && !keep.includes(kind);
}

/** The stronger of two gaps: a paragraph parts more than a line, a line more than a cell. */
export function strongerGap(a: Gap, b: Gap): Gap {
  return GAP_STRENGTH[a] >= GAP_STRENGTH[b] ? a : b;
}

/** Something of the article in page order, with how it is parted from the text before it. */
export interface KeptItem {
  readonly role: 'text' | 'caption' | 'media';
  readonly labelled: LabelledBlock;
  /** Strongest gap since the text before; meaningless for captions and media. */
  readonly gap: Gap;
}

/** What the article's body holds, in page order: its text, its captions and its media. */
export function keptItems(blocks: readonly LabelledBlock[], keep: readonly Kind[]): KeptItem[] {
  const items: KeptItem[] = [];
  let gap: Gap = ' ';
  for (const labelled of blocks) {
    const { block, verdict } = labelled;
    if (block.media) {
      // An article's images may be labelled by the text that they stand beside, so captions count too.
      if (verdict.label === 'caption' || isTextLabel(verdict.label, keep)) items.push({ role: 'media', labelled, gap: '\n\n' });
      continue;
    }
    if (block.text === '') continue;
    gap = strongerGap(gap, block.gap);
    if (verdict.label === 'caption') items.push({ role: 'caption', labelled, gap: '\n\n' });
    else if (isTextLabel(verdict.label, keep)) {
      items.push({ role: 'text', labelled, gap });
      gap = ' ';
    }
  }
  return items;
}
