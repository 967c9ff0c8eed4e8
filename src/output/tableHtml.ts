import { type Element, isTag } from 'domhandler';
import type { KeptItem } from './kept.js';
import type { Cell, Place } from './place.js';
import { startTag } from './tags.js';

/** Something to be put into a table: where it stands, and its HTML. */
export interface TableEntry {
  readonly item: KeptItem;
  readonly place: Place;
  readonly html: string;
}

/** A place's cell in a given table, be it in a table within that table's cell. */
export function cellIn(place: Place, table: Element): Cell | null {
  for (let cell = place.cell; cell; cell = cell.outer) if (cell.table === table) return cell;
  return null;
}

/** The innermost table that holds all places, in more cells than one; `null` if none does: lines in one cell are a paragraph. */
export function commonTable(places: readonly Place[]): Element | null {
  for (let cell = places[0]?.cell ?? null; cell; cell = cell.outer) {
    const { table } = cell;
    const cells = places.map((place) => cellIn(place, table));
    if (cells.every((one) => one !== null)) return cells.some((one) => one?.cell !== cells[0]?.cell) ? table : null;
  }
  return null;
}

/** A data table: its rows and cells that hold something, and the empty cells of these rows, so that columns stay columns. */
export function writeTable(table: Element, entries: readonly TableEntry[], base: string | null): string {
  let html = startTag(table, base);
  let section: Element | null | undefined;
  let row: Element | null | undefined;
  let cell: Element | null | undefined;
  let nextCell = 0;

  const skipTo = (wanted: Element | null): void => {
    const children = row?.children ?? [];
    while (nextCell < children.length) {
      const child = children[nextCell];
      if (child === wanted) return;
      if (child && isTag(child) && (child.name === 'td' || child.name === 'th')) html += `${startTag(child, base)}</${child.name}>`;
      nextCell += 1;
    }
  };
  const endCell = (): void => {
    if (cell !== undefined) html += `</${cell?.name ?? 'td'}>`;
    cell = undefined;
  };
  const endRow = (): void => {
    endCell();
    if (row === undefined) return;
    skipTo(null);
    html += '</tr>';
    row = undefined;
  };
  const endSection = (): void => {
    endRow();
    if (section !== undefined) html += `</${section?.name ?? 'tbody'}>`;
    section = undefined;
  };

  for (const { item, place, html: content } of entries) {
    const target = cellIn(place, table);
    const wantedRow = target?.row ?? null;
    const wantedCell = target?.cell ?? null;
    // Text outside any cell is parted by its own gaps: a line is a row, as it is in the text.
    if (!wantedCell && item.gap === '\n') endRow();
    else if (!wantedCell && item.gap === '\t') endCell();
    if (section === undefined || (target?.section ?? null) !== section) {
      endSection();
      section = target?.section ?? null;
      html += section ? startTag(section, base) : '<tbody>';
    }
    if (row === undefined || wantedRow !== row) {
      endRow();
      row = wantedRow;
      html += row ? startTag(row, base) : '<tr>';
      nextCell = 0;
    }
    if (cell !== undefined && wantedCell === cell) html += '<br>';
    else {
      endCell();
      if (wantedCell?.parent === row) skipTo(wantedCell);
      nextCell += 1;
      cell = wantedCell;
      html += cell ? startTag(cell, base) : '<td>';
    }
    html += content;
  }
  endSection();
  return `${html}</table>`;
}
