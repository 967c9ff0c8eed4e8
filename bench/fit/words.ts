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

export const groupOf = (label: string): string =>
  label === 'headline' || label === 'standfirst' ? 'head' : label === 'note' ? 'body' : label;

interface Tally {
  sites: number;
  /** Sum over sites of the share of blocks in each group; of the labelled sites for all groups but body. */
  shares: number[];
  labelled: number;
}

/** Log-odds of each group given the word, shrunk to the groups' own odds by a prior of a few sites. */
export function weighWords(pages: readonly CorpusPage[], words: ReadonlyMap<CorpusPage, PageWords>, most: number): Map<string, number[]> {
  const bySite = new Map<string, CorpusPage[]>();
  for (const page of pages) if (page.corpus !== 'trafilatura-dev') bySite.set(page.site, [...(bySite.get(page.site) ?? []), page]);
  const tallies = new Map<string, Tally>();
  const groups = WORD_GROUPS.length;
  const prior = new Float64Array(groups);
  let priorSites = 0;
  let priorLabelled = 0;
  for (const own of bySite.values()) {
    const labelled = own.some((p) => p.corpus === 'labels-dev');
    const counts = new Map<string, { n: number; y: Float64Array }>();
    const all = { n: 0, y: new Float64Array(groups) };
    for (const page of own) {
      if (labelled && page.corpus !== 'labels-dev') continue;
      const pageWords = words.get(page);
      page.survey.texts.forEach((_, i) => {
        if (page.body[i] === -1 && !page.labels[i]) return;
        const group = page.labels[i] ? WORD_GROUPS.findIndex((g) => g === groupOf(page.labels[i] ?? '')) : page.body[i] === 1 ? 0 : -1;
        all.n += 1;
        if (group >= 0) all.y[group] = (all.y[group] ?? 0) + 1;
        for (const word of new Set([...(pageWords?.near[i] ?? []), ...(pageWords?.far[i] ?? [])])) {
          let c = counts.get(word);
          if (!c) {
            c = { n: 0, y: new Float64Array(groups) };
            counts.set(word, c);
          }
          c.n += 1;
          if (group >= 0) c.y[group] = (c.y[group] ?? 0) + 1;
        }
      });
    }
    if (all.n === 0) continue;
    priorSites += 1;
    if (labelled) priorLabelled += 1;
    for (let k = 0; k < groups; k++) if (labelled || k === 0) prior[k] = (prior[k] ?? 0) + (all.y[k] ?? 0) / all.n;
    for (const [word, c] of counts) {
      let t = tallies.get(word);
      if (!t) {
        t = { sites: 0, shares: new Array(groups).fill(0), labelled: 0 };
        tallies.set(word, t);
      }
      t.sites += 1;
      if (labelled) t.labelled += 1;
      for (let k = 0; k < groups; k++) if (labelled || k === 0) t.shares[k] = (t.shares[k] ?? 0) + (c.y[k] ?? 0) / c.n;
    }
  }
  const out: { word: string; weights: number[]; use: number }[] = [];
  const logit = (p: number): number => Math.log(p / (1 - p));
  for (const [word, t] of tallies) {
    if (t.sites < FEWEST_SITES) continue;
    const weights = WORD_GROUPS.map((_, k) => {
      const p0 = Math.min(0.9, Math.max(0.004, (prior[k] ?? 0) / (k === 0 ? priorSites : priorLabelled)));
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
