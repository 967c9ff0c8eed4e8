// Reads corpora as rows of blocks with what is known of each block (row format: bench/README.md).
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { readBlocks } from '../../src/blocks/readBlocks.js';
import { squash } from '../../src/blocks/squash.js';
import { type Survey, surveyPage } from '../../src/blocks/survey.js';
import { NO_FACTS } from '../../src/input/facts.js';
import type { Paragraph, TextPage } from '../../src/input/page.js';
import { readInput } from '../../src/input/readInput.js';

export interface CorpusPage {
  corpus: string;
  id: string;
  fold: number;
  site: string;
  /** As the page's `lang` has it, else ''. */
  language: string;
  survey: Survey;
  /** 1 body, 0 not, -1 unknown. */
  body: Int8Array;
  /** Label of each text block where it was labelled by reading, else ''. */
  labels: string[];
  weight: number;
}

interface LabelledRange {
  label: string;
  start: number;
}
interface Row {
  id: string;
  html: string;
  url: string;
  text?: string;
  alternatives?: string[];
  paragraphs?: string[];
  with?: string[];
  without?: string[];
  blocks?: LabelledRange[];
  site: string;
  fold: number;
}

/** Letters below which a block must be a whole line of the truth, not just occur in it. */
const SHORT = 25;
const SHORTEST_SNIPPET = 12;

export const readRows = (folder: string, corpus: string): Row[] => {
  const file = path.join(folder, corpus, 'truth.jsonl');
  return fs.existsSync(file)
    ? fs
        .readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
};

/** Further labels by reading, a page a line: letters of {@link LETTERS}, each with the offset from which it holds until the next. */
const LABELS_FILE = 'bench/fit/labels.jsonl';
const LETTERS: Readonly<Record<string, string>> = {
  H: 'headline',
  S: 'standfirst',
  B: 'body',
  C: 'caption',
  N: 'note',
  Y: 'byline',
  A: 'sponsored',
  P: 'promotion',
  R: 'related',
  O: 'social',
  M: 'comments',
  V: 'navigation',
  I: 'interface',
  U: '',
};

/** A label and the offset in the decoded page from which it holds. */
interface LabelRun {
  label: string;
  start: number;
}

function readLabels(file: string): Map<string, LabelRun[]> {
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const { id, labels }: { id: string; labels: string } = JSON.parse(line);
      return [id, labels.split(' ').map((run) => ({ label: LETTERS[run.charAt(0)] ?? '', start: Number(run.slice(1)) }))];
    }),
  );
}

const EITHER: ReadonlySet<string> = new Set(['', 'standfirst', 'caption']);

function truthByRuns(runs: readonly LabelRun[], survey: Survey, body: Int8Array, labels: string[], known: boolean): void {
  let next = 0;
  let label = '';
  survey.texts.forEach((block, i) => {
    for (let run = runs[next]; run && run.start <= block.range[0]; run = runs[next]) {
      label = run.label;
      next += 1;
    }
    labels[i] = label;
    // A standfirst or a caption may stand in a story's text or beside it.
    if (!known) body[i] = EITHER.has(label) ? -1 : Number(label === 'body' || label === 'note');
  });
}

function truthByText(row: Row, survey: Survey, body: Int8Array): void {
  const sources = [row.text ?? '', ...(row.alternatives ?? [])];
  const lines = new Set(sources.flatMap((t) => t.split(/\n+/)).map(squash));
  const all = sources.map(squash).join(' ');
  const optional = new Set((row.paragraphs ?? []).filter((p) => p.startsWith('[') && p.endsWith(']')).map(squash));
  survey.letters.forEach((own, i) => {
    if (!own) body[i] = -1;
    else if (optional.has(own)) body[i] = -1;
    else body[i] = Number(own.length < SHORT ? lines.has(own) : all.includes(own));
  });
}

function truthBySnippets(row: Row, survey: Survey, body: Int8Array): void {
  const yes = (row.with ?? []).map(squash);
  const no = (row.without ?? []).map(squash);
  survey.letters.forEach((own, i) => {
    const holds = (s: string): boolean => s.length >= SHORTEST_SNIPPET && (own.includes(s) || (own.length > SHORT && s.includes(own)));
    body[i] = yes.some(holds) ? 1 : no.some((s) => holds(s) || s === own) ? 0 : -1;
  });
}

/** All pages of the development corpora; a page that was labelled by reading comes once, with those labels. */
export function readCorpora(folder: string): CorpusPage[] {
  const pages: CorpusPage[] = [];
  const labelled = new Set(readRows(folder, 'labels-dev').map((r) => r.id));
  const further = readLabels(LABELS_FILE);
  for (const corpus of ['labels-dev', 'fundus-dev', 'wcxb-dev', 'trafilatura-dev'])
    for (const row of readRows(folder, corpus)) {
      if (corpus !== 'labels-dev' && labelled.has(`${corpus}~${row.id}`)) continue;
      const bytes = zlib.gunzipSync(fs.readFileSync(path.join(folder, corpus, row.html)));
      const page = readInput(new Uint8Array(bytes), row.url ? { url: row.url } : {});
      const survey = surveyPage(page, readBlocks(page));
      const body = new Int8Array(survey.texts.length).fill(-1);
      const labels: string[] = survey.texts.map(() => '');
      if (row.blocks) {
        const byStart = new Map(row.blocks.map((b) => [b.start, b.label]));
        survey.texts.forEach((block, i) => {
          const label = byStart.get(block.range[0]) ?? '';
          labels[i] = label === 'unsure' ? '' : label;
          body[i] = labels[i] === '' ? -1 : Number(label === 'body' || label === 'note');
        });
      } else if (row.text) truthByText(row, survey, body);
      else truthBySnippets(row, survey, body);
      const runs = further.get(`${corpus}~${row.id}`);
      if (runs) truthByRuns(runs, survey, body, labels, Boolean(row.text));
      pages.push({
        corpus,
        id: row.id,
        fold: row.fold,
        site: row.site,
        language: page.facts.language ?? '',
        survey,
        body,
        labels,
        weight: row.blocks ? 1.5 : corpus === 'fundus-dev' ? 1.5 : 1,
      });
    }
  return pages;
}

/** The page as the plain text of a scrape: its blocks parted by blank lines, with the same truth. */
export function asPlainText(page: CorpusPage): CorpusPage {
  let source = '';
  const paragraphs: Paragraph[] = page.survey.texts.map(({ text }) => {
    const start = source.length;
    source += `${text}\n\n`;
    return { text, start, end: start + text.length, line: 0, blankLinesBefore: 1 };
  });
  const plain: TextPage = { format: 'text', source, paragraphs, facts: NO_FACTS };
  return { ...page, survey: surveyPage(plain, readBlocks(plain)) };
}
