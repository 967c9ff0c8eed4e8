// Measures what each class-name word tells of the blocks around it.
import { WORD_GROUPS } from '../../src/label/evidence.js';
import type { CorpusPage } from './corpus.js';

/** Words of the blocks of a page: near and far as in the library. */
export interface PageWords {
  near: ReadonlySet<string>[];
  far: ReadonlySet<string>[];
}

const PRIOR_SITES = 3;
const FEWEST_SITES = 4;
const GROUPS = WORD_GROUPS.length;

export const groupOf = (label: string): string =>
  label === 'headline' || label === 'standfirst' ? 'head' : label === 'note' ? 'body' : label;

interface WordTally {
  sites: number;
  /** Sum over sites of the share of blocks in each group; of the labelled sites for all groups but body. */
  shares: Float64Array;
  labelled: number;
}

/** What some sites say of all words; sites of several tallies can be added up. */
export interface Tally {
  words: Map<string, WordTally>;
  sites: number;
  labelled: number;
  /** Sum over sites of the share of blocks in each group. */
  shares: Float64Array;
}

/** Whether a reader labelled the page, so that it tells of all groups, not of body only. */
const isLabelled = (page: CorpusPage): boolean => page.labels.some((label) => label !== '');

const addUp = (to: Float64Array, from: Float64Array, over: number, from0Only: boolean): void => {
  for (let k = 0; k < (from0Only ? 1 : GROUPS); k++) to[k] = (to[k] ?? 0) + (from[k] ?? 0) / over;
};

/** Counts how often each word stands at blocks of each group, site by site. */
export function tallyWords(pages: readonly CorpusPage[], words: ReadonlyMap<CorpusPage, PageWords>): Tally {
  const bySite = new Map<string, CorpusPage[]>();
  for (const page of pages)
    if (page.corpus !== 'trafilatura-dev' || isLabelled(page)) bySite.set(page.site, [...(bySite.get(page.site) ?? []), page]);
  const tally: Tally = { words: new Map(), sites: 0, labelled: 0, shares: new Float64Array(GROUPS) };
  for (const own of bySite.values()) {
    const labelled = own.some(isLabelled);
    const counts = new Map<string, { n: number; y: Float64Array }>();
    const all = { n: 0, y: new Float64Array(GROUPS) };
    for (const page of own) {
      if (labelled && !isLabelled(page)) continue;
      const pageWords = words.get(page);
      page.survey.texts.forEach((_, i) => {
        if (page.body[i] === -1 && !page.labels[i]) return;
        const group = page.labels[i] ? WORD_GROUPS.findIndex((g) => g === groupOf(page.labels[i] ?? '')) : page.body[i] === 1 ? 0 : -1;
        all.n += 1;
        if (group >= 0) all.y[group] = (all.y[group] ?? 0) + 1;
        const count = (word: string): void => {
          let c = counts.get(word);
          if (!c) {
            c = { n: 0, y: new Float64Array(GROUPS) };
            counts.set(word, c);
          }
          c.n += 1;
          if (group >= 0) c.y[group] = (c.y[group] ?? 0) + 1;
        };
        const near = pageWords?.near[i];
        near?.forEach(count);
        pageWords?.far[i]?.forEach((word) => {
          if (!near?.has(word)) count(word);
        });
      });
    }
    if (all.n === 0) continue;
    tally.sites += 1;
    if (labelled) tally.labelled += 1;
    addUp(tally.shares, all.y, all.n, !labelled);
    for (const [word, c] of counts) {
      let t = tally.words.get(word);
      if (!t) {
        t = { sites: 0, shares: new Float64Array(GROUPS), labelled: 0 };
        tally.words.set(word, t);
      }
      t.sites += 1;
      if (labelled) t.labelled += 1;
      addUp(t.shares, c.y, c.n, !labelled);
    }
  }
  return tally;
}

function sumOf(tallies: readonly Tally[]): Tally {
  const sum: Tally = { words: new Map(), sites: 0, labelled: 0, shares: new Float64Array(GROUPS) };
  for (const tally of tallies) {
    sum.sites += tally.sites;
    sum.labelled += tally.labelled;
    addUp(sum.shares, tally.shares, 1, false);
    for (const [word, { sites, labelled, shares }] of tally.words) {
      let t = sum.words.get(word);
      if (!t) {
        t = { sites: 0, shares: new Float64Array(GROUPS), labelled: 0 };
        sum.words.set(word, t);
      }
      t.sites += sites;
      t.labelled += labelled;
      addUp(t.shares, shares, 1, false);
    }
  }
  return sum;
}

const logit = (p: number): number => Math.log(p / (1 - p));

/** Log-odds of each group given the word, shrunk to the groups' own odds by a prior of a few sites; the most telling words only. */
export function weighWords(tallies: readonly Tally[], most: number): Map<string, number[]> {
  const all = sumOf(tallies);
  const out: { word: string; weights: number[]; use: number }[] = [];
  for (const [word, t] of all.words) {
    if (t.sites < FEWEST_SITES) continue;
    const weights = WORD_GROUPS.map((_, k) => {
      const p0 = Math.min(0.9, Math.max(0.004, (all.shares[k] ?? 0) / (k === 0 ? all.sites : all.labelled)));
      const n = k === 0 ? t.sites : t.labelled;
      const p = Math.min(0.995, Math.max(0.001, ((t.shares[k] ?? 0) + PRIOR_SITES * p0) / (n + PRIOR_SITES)));
      return Math.round((logit(p) - logit(p0)) * 10) / 10;
    });
    const use = Math.max(...weights.map(Math.abs)) * Math.log(t.sites);
    out.push({ word, weights, use });
  }
  out.sort((a, b) => b.use - a.use || (a.word < b.word ? -1 : 1));
  return new Map(out.slice(0, most).map(({ word, weights }) => [word, weights]));
}
