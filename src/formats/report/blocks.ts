import { escapeHtml } from '../escape.js';
import type { Item, Part } from './order.js';
import { KIND_WORDS, NOTE_WORDS } from './words.js';

/** Id of the first block of the story. */
export const FIRST_KEPT = 'story';

type Kept = Exclude<Item, { part: 'removed' }>;
type Removed = Extract<Item, { part: 'removed' }>;

const PART_WORDS: Readonly<Record<Part, string>> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  caption: 'Caption',
  text: '',
};

function table(text: string): string {
  const cells = (row: string): string =>
    row
      .split('\t')
      .map((cell) => `<td>${escapeHtml(cell)}</td>`)
      .join('');
  return `<div class="scroll"><table>${text
    .split('\n')
    .map((row) => `<tr>${cells(row)}</tr>`)
    .join('')}</table></div>`;
}

function keptBlock({ part, text, shape, note }: Kept, isFirst: boolean): string {
  const name = note ? NOTE_WORDS[note] : PART_WORDS[part];
  const label = name ? `<span class="label" lang="en" dir="ltr">${name}</span>` : '';
  const id = isFirst ? ` id="${FIRST_KEPT}" tabindex="-1"` : '';
  if (shape === 'table' && text.includes('\t')) return `<div class="kept"${id} dir="auto">${label}${table(text)}</div>`;
  const look = part === 'text' ? shape : part;
  const tag = part === 'headline' ? 'h3' : shape === 'heading' ? 'h4' : 'p';
  return `<${tag} class="kept ${look}${note ? ' note' : ''}"${id} dir="auto">${label}${escapeHtml(text)}</${tag}>`;
}

function removedBlock({ block }: Removed, id: number): string {
  const { kind, text, evidence, path, rule } = block;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const words = lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('\n') || '<em lang="en">a picture or frame without text</em>';
  return `<div class="removed k-${kind}" data-kind="${kind}" tabindex="0" role="group" aria-labelledby="k${id}" aria-describedby="e${id}">
<span class="label" lang="en" id="k${id}"><span class="unseen">Removed: </span>${KIND_WORDS[kind][0]}</span>
<div class="words" dir="auto">${words}</div>
<div class="evidence" lang="en" id="e${id}">${escapeHtml(evidence)}<span class="where">${escapeHtml(rule)}<br>${escapeHtml(path)}</span></div>
</div>`;
}

/** The page's blocks: the kept in their shapes, the removed in the colour of their kind, each with its evidence. */
export function blocks(items: readonly Item[]): string {
  const first = items.findIndex(({ part }) => part !== 'removed');
  return items.map((item, i) => (item.part === 'removed' ? removedBlock(item, i) : keptBlock(item, i === first))).join('\n');
}
