import type { Element } from 'domhandler';
import type { LabelledBlock } from '../label/label.js';
import type { KeptItem } from './kept.js';
import type { Place } from './place.js';

/** Media and the captions that belong to them. */
export interface Figure {
  readonly place: Place;
  /** The page's own figure element, if it has one. */
  readonly element: Element | null;
  readonly media: LabelledBlock[];
  readonly captions: LabelledBlock[];
}

/** Starts a figure with a caption or a media element. */
export function openFigure(item: KeptItem, place: Place): Figure {
  const figure: Figure = { place, element: place.figure, media: [], captions: [] };
  addToFigure(figure, item);
  return figure;
}

/** Adds a caption or a media element. */
export function addToFigure(figure: Figure, item: KeptItem): void {
  (item.role === 'media' ? figure.media : figure.captions).push(item.labelled);
}

/**
 * Whether a caption or media element that follows a figure, with no text between, is part of it: it lies in the same figure element;
 * or one of the two lies in none, and a caption follows its picture, or a picture its caption.
 */
export function joinsFigure(figure: Figure, item: KeptItem, place: Place): boolean {
  if (figure.element && place.figure) return figure.element === place.figure;
  return item.role === 'caption' || figure.media.length === 0;
}
