import type { Element } from 'domhandler';
import sanitizeHtml from 'sanitize-html';
import type { Block } from '../blocks/block.js';
import type { Page } from '../input/page.js';
import type { LabelledBlock } from '../label/label.js';
import type { Kind } from '../types.js';
import { escapeAttribute, escapeText } from './escape.js';
import { addToFigure, type Figure, joinsFigure, openFigure } from './figures.js';
import { type KeptItem, keptItems } from './kept.js';
import { isImage, readEmbed, readPicture } from './media.js';
import { phraseOf } from './phrase.js';
import { type Frame, type Place, placeFinder, withoutBareList } from './place.js';
import { POLICY, ROLES } from './policy.js';
import { cellIn, commonTable, type TableEntry, writeTable } from './tableHtml.js';
import { startTag } from './tags.js';

/** What {@link writeHtml} needs beside the blocks. */
export interface HtmlOptions {
  /** Kinds that stay beside body and notes. */
  readonly keep: readonly Kind[];
  /** Absolute address that relative ones start from, if known. */
  readonly base: string | null;
}

/** What stands between two blocks of one paragraph. */
const BREAKS: Readonly<Record<string, string>> = { '\n': '<br>', '\t': ' ', ' ': ' ' };

type Finder = ReturnType<typeof placeFinder>;

/** Blocks that are one paragraph or one table, and media that lie between them. */
type Group = KeptItem[];

function placeOfBlock(block: Block, find: Finder): Place {
  return find(block.media?.parent ?? block.nodes[0]?.parent ?? block.element);
}

/** Cuts the items where a paragraph ends. A figure is a group of its own unless it stands inside a paragraph or table. */
function groupItems(items: readonly KeptItem[]): Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  const between: KeptItem[] = [];
  for (const item of items) {
    if (item.role !== 'text') between.push(item);
    else if (open && item.gap !== '\n\n') {
      for (const figure of between.splice(0)) open.push(figure);
      open.push(item);
    } else {
      for (const figure of between.splice(0)) groups.push([figure]);
      open = [item];
      groups.push(open);
    }
  }
  for (const figure of between) groups.push([figure]);
  return groups;
}

/** The innermost list item or quotation around all of the text: the page's wrapper, not the article's list. */
function commonWrapper(places: readonly Place[]): Frame | null {
  let common = places[0]?.frames ?? null;
  for (const { frames } of places) {
    let other = frames;
    while (common !== other) {
      if (!common || !other) return null;
      if (common.depth >= other.depth) common = common.outer;
      else other = other.outer;
    }
  }
  while (common && ROLES.get(common.element.name) === 'list') common = common.outer;
  return common;
}

/** Frames from the outermost in, those of the wrapper left out. */
function pathOf(frames: Frame | null, wrapper: Frame | null): Frame[] {
  const path: Frame[] = [];
  for (let frame = withoutBareList(frames); frame && frame !== wrapper; frame = frame.outer) path.push(frame);
  return path.reverse();
}

function writeFigure({ media, captions }: Figure, find: Finder, base: string | null): string {
  const pictures: string[] = [];
  const lines: string[] = [];
  for (const { block } of captions) lines.push(phraseOf(block, find, base));
  for (const { block } of media) {
    if (!block.media) continue;
    if (isImage(block.media)) {
      pictures.push(pictureTag(block.media, base));
      continue;
    }
    const embed = readEmbed(block.media, base);
    if (embed) lines.push(`<a href="${escapeAttribute(embed.url)}">${escapeText(embed.name)}</a>`);
  }
  const shown = pictures.join('');
  const caption = lines.length > 0 ? `<figcaption>${lines.join('<br>')}</figcaption>` : '';
  return shown === '' && caption === '' ? '' : `<figure>${shown}${caption}</figure>`;
}

function pictureTag(image: Element, base: string | null): string {
  const picture = readPicture(image, base);
  if (!picture) return '';
  let tag = `<img src="${escapeAttribute(picture.url)}"`;
  if (picture.alt !== null) tag += ` alt="${escapeAttribute(picture.alt)}"`;
  if (picture.width !== null) tag += ` width="${picture.width}"`;
  if (picture.height !== null) tag += ` height="${picture.height}"`;
  return `${tag}>`;
}

function assemble(items: readonly KeptItem[], base: string | null): string {
  const find = placeFinder();
  const out: string[] = [];
  const groups = groupItems(items);
  const wrapper = commonWrapper(items.filter(({ role }) => role === 'text').map(({ labelled }) => placeOfBlock(labelled.block, find)));
  let open: Frame[] = [];
  /** The list item just opened has nothing in it yet, so its text needs no paragraph. */
  let fresh = false;
  let figure: Figure | null = null;

  const moveTo = (frames: Frame | null): void => {
    const path = pathOf(frames, wrapper);
    let common = 0;
    while (common < open.length && common < path.length && open[common]?.element === path[common]?.element) common += 1;
    for (let i = open.length - 1; i >= common; i--) out.push(`</${open[i]?.element.name ?? ''}>`);
    for (const { element } of path.slice(common)) {
      out.push(startTag(element, base));
      fresh = ROLES.get(element.name) === 'item';
    }
    if (path.length < open.length) fresh = false;
    open = path;
  };
  const endFigure = (): void => {
    if (!figure) return;
    const html = writeFigure(figure, find, base);
    if (html !== '') {
      moveTo(figure.place.cell ? outermost(figure.place) : figure.place.frames);
      out.push(html);
      fresh = false;
    }
    figure = null;
  };
  const addFigure = (item: KeptItem): void => {
    const place = placeOfBlock(item.labelled.block, find);
    if (figure && joinsFigure(figure, item, place)) {
      addToFigure(figure, item);
      return;
    }
    endFigure();
    figure = openFigure(item, place);
  };
  const addTable = (table: Element, group: Group): void => {
    const entries: TableEntry[] = [];
    const rest: KeptItem[] = [];
    let frames: Frame | null = null;
    for (const item of group) {
      const { block } = item.labelled;
      const place = placeOfBlock(block, find);
      const cell = cellIn(place, table);
      frames = cell ? cell.frames : frames;
      const html =
        item.role === 'text' ? phraseOf(block, find, base) : block.media && isImage(block.media) ? pictureTag(block.media, base) : '';
      if (cell && html !== '') entries.push({ item, place, html });
      else if (item.role === 'caption' || (block.media && !isImage(block.media))) rest.push(item);
    }
    moveTo(frames);
    out.push(writeTable(table, entries, base));
    fresh = false;
    for (const item of rest) addFigure(item);
  };
  const addParagraph = (group: Group): void => {
    const first = group[0];
    if (!first) return;
    const { frames, holder } = placeOfBlock(first.labelled.block, find);
    moveTo(frames);
    const name = holder?.name ?? (fresh ? '' : 'p');
    fresh = false;
    if (holder) out.push(startTag(holder, base));
    else if (name) out.push('<p>');
    const rest: KeptItem[] = [];
    group.forEach((item, i) => {
      if (item.role !== 'text') rest.push(item);
      else out.push(i > 0 ? (BREAKS[item.gap] ?? ' ') : '', phraseOf(item.labelled.block, find, base));
    });
    if (name) out.push(`</${name}>`);
    for (const item of rest) addFigure(item);
  };

  for (const group of groups) {
    const first = group[0];
    if (first && first.role !== 'text') {
      addFigure(first);
      continue;
    }
    endFigure();
    const texts = group.filter(({ role }) => role === 'text').map(({ labelled }) => placeOfBlock(labelled.block, find));
    const table = texts.length > 1 ? commonTable(texts) : null;
    if (table) addTable(table, group);
    else addParagraph(group);
  }
  endFigure();
  moveTo(wrapper);
  return out.join('');
}

/** Frames around the outermost table: a figure that was in a table whose cells are gone stands where the table stood. */
function outermost(place: Place): Frame | null {
  let { cell } = place;
  while (cell?.outer) cell = cell.outer;
  return cell ? cell.frames : place.frames;
}

function textHtml(items: readonly KeptItem[]): string {
  let html = '';
  let paragraph = false;
  for (const { role, gap, labelled } of items) {
    const text = escapeText(labelled.block.text);
    if (paragraph && (role !== 'text' || gap === '\n\n')) html += '</p>';
    if (role !== 'text') html += `<figure><figcaption>${text}</figcaption></figure>`;
    else html += paragraph && gap !== '\n\n' ? (BREAKS[gap] ?? ' ') + text : `<p>${text}`;
    paragraph = role === 'text';
  }
  return paragraph ? `${html}</p>` : html;
}

/**
 * The article as clean HTML: its text's paragraphs, lists, tables and quotations in order, its pictures with their captions, and links
 * for its embeds. It is written from the kept blocks alone, so nothing of the rest of the page can be in it, and then put through
 * `sanitize-html` with {@link POLICY}. Embeds and captions stand in `figure`, never in a paragraph: the HTML's paragraphs are the text's.
 */
export function writeHtml(page: Page, blocks: readonly LabelledBlock[], options: HtmlOptions): string {
  const items = keptItems(blocks, options.keep);
  return sanitizeHtml(page.format === 'html' ? assemble(items, options.base) : textHtml(items), POLICY);
}
