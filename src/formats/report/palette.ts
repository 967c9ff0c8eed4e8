import type { Kind } from '../../types.js';

/** Colours of one theme, as `#rrggbb`. */
export interface Theme {
  readonly page: string;
  readonly panel: string;
  readonly line: string;
  readonly ink: string;
  /** Secondary text. */
  readonly muted: string;
  readonly focus: string;
  /** Text of removed blocks, on their tints. */
  readonly removed: string;
  /** Of each kind: the block's ground, and the colour of its name and edge. */
  readonly kinds: Readonly<Record<Kind, readonly [tint: string, tone: string]>>;
}

/** The report's two themes. Text has a contrast of at least 4.5 to its ground, edges of at least 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
export const THEMES: { readonly light: Theme; readonly dark: Theme } = {
  light: {
    page: '#fbfaf8',
    panel: '#ffffff',
    line: '#e2ded7',
    ink: '#16150f',
    muted: '#5f5b53',
    focus: '#1557c0',
    removed: '#46433d',
    kinds: {
      sponsored: ['#fdeee6', '#a8380c'],
      promotion: ['#fceaf2', '#a3195f'],
      related: ['#e8f1fc', '#1a5ca8'],
      byline: ['#e4f4f1', '#0d665b'],
      social: ['#f1ecfb', '#6a3db0'],
      comments: ['#eef4e2', '#4a6412'],
      navigation: ['#edf0f3', '#48586a'],
      interface: ['#f4f0e8', '#6d5a36'],
    },
  },
  dark: {
    page: '#141517',
    panel: '#1c1e21',
    line: '#33363b',
    ink: '#f3f1ec',
    muted: '#a9a69f',
    focus: '#8ab8ff',
    removed: '#c4c1ba',
    kinds: {
      sponsored: ['#33211a', '#ff9f74'],
      promotion: ['#331c28', '#ff91c0'],
      related: ['#19263a', '#86b8f7'],
      byline: ['#142b28', '#62cdbd'],
      social: ['#271f38', '#c2a2f7'],
      comments: ['#232b15', '#b3cf6b'],
      navigation: ['#22272d', '#a9b9ca'],
      interface: ['#2b261c', '#d5bd8a'],
    },
  },
};
