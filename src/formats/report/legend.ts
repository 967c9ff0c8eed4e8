import { type CleanArticle, KINDS } from '../../types.js';
import { KIND_WORDS } from './words.js';

/** The legend: a button for each kind that the page has, with its count, which shows and hides the kind's blocks. */
export function legend({ removed }: CleanArticle): string {
  const buttons = KINDS.flatMap((kind) => {
    const count = removed.filter((block) => block.kind === kind).length;
    const [name, meaning] = KIND_WORDS[kind];
    if (count === 0) return [];
    return `<li><button type="button" class="k-${kind}" data-kind="${kind}" aria-pressed="true"><span class="swatch" aria-hidden="true"></span><span class="name">${name}</span> <span class="count">${count}</span> <span class="meaning">${meaning}</span></button></li>`;
  });
  if (buttons.length === 0) return '<aside class="legend"><h2>Nothing was removed</h2></aside>';
  return `<aside class="legend" aria-labelledby="legend">
<h2 id="legend">Removed, by kind</h2>
<ul>${buttons.join('\n')}</ul>
<div class="all"><button type="button" data-all="on">Show all</button> <button type="button" data-all="off">Story only</button></div>
<p class="quiet" id="status" role="status"></p>
</aside>`;
}
