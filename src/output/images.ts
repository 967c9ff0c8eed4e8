import type { Page } from '../input/page.js';
import type { LabelledBlock } from '../label/label.js';
import type { ArticleImage } from '../types.js';
import { readCredit } from './credit.js';
import { addToFigure, type Figure, joinsFigure, openFigure } from './figures.js';
import { keptItems } from './kept.js';
import { isImage, readPicture } from './media.js';
import { placeFinder } from './place.js';

function readFigures(blocks: readonly LabelledBlock[]): Figure[] {
  const find = placeFinder();
  const figures: Figure[] = [];
  let open: Figure | null = null;
  for (const item of keptItems(blocks, [])) {
    if (item.role === 'text') {
      open = null;
      continue;
    }
    const { block } = item.labelled;
    const place = find(block.media?.parent ?? block.nodes[0]?.parent ?? block.element);
    if (open && joinsFigure(open, item, place)) addToFigure(open, item);
    else {
      open = openFigure(item, place);
      figures.push(open);
    }
  }
  return figures;
}

function imagesOf({ media, captions }: Figure, base: string | null): ArticleImage[] {
  const texts = captions.map(({ block }) => block);
  const caption = texts.length > 0 ? texts.map(({ text }) => text).join('\n') : null;
  const credit = readCredit(texts);
  const images: ArticleImage[] = [];
  for (const { block } of media) {
    if (!block.media || !isImage(block.media)) continue;
    const picture = readPicture(block.media, base);
    if (picture) images.push({ url: picture.url, alt: picture.alt || null, caption, credit });
  }
  if (images.length === 0 && caption !== null) images.push({ url: null, alt: null, caption, credit });
  return images;
}

/**
 * The article's pictures in page order. `caption` is every caption block of the picture, a line each, as printed; `credit` is a copy of
 * that part of it that names who made the picture. A caption without a picture of a known address (plain text, a video) is listed with
 * `url` `null`. A picture shown twice is listed once unless its captions differ.
 *
 * @param base absolute address that relative ones start from, if known
 */
export function listImages(page: Page, blocks: readonly LabelledBlock[], base: string | null): ArticleImage[] {
  const figures =
    page.format === 'html'
      ? readFigures(blocks)
      : blocks
          .filter(({ verdict }) => verdict.label === 'caption')
          .map((caption): Figure => ({ place: placeFinder()(null), element: null, media: [], captions: [caption] }));
  const images: ArticleImage[] = [];
  const byUrl = new Map<string, number>();
  for (const image of figures.flatMap((figure) => imagesOf(figure, base))) {
    const at = image.url === null ? undefined : byUrl.get(image.url);
    const before = at === undefined ? undefined : images[at];
    if (at !== undefined && before && (before.caption === null || image.caption === null || before.caption === image.caption)) {
      images[at] = {
        url: image.url,
        alt: before.alt ?? image.alt,
        caption: before.caption ?? image.caption,
        credit: before.credit ?? image.credit,
      };
      continue;
    }
    if (image.url !== null) byUrl.set(image.url, images.length);
    images.push(image);
  }
  return images;
}
