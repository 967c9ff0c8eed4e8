import { isAgency } from './agencies.js';
import type { Clues } from './clues.js';
import { classifyName } from './people/classify.js';
import { readPeople } from './people/readPeople.js';
import { squash } from './text.js';

/** Who helped with the article, and how, as printed. */
export interface Contribution {
  readonly name: string;
  readonly role: string;
}

/** What opens a line of contributors, up to the names; the first group is the role. */
const OPENINGS: readonly RegExp[] = [
  /^(?:with\s)?((?:(?:additional|further|extra|supplementary)\s)?(?:reporting|writing|research))\s(?:(?:was\s)?contributed\s)?(?:by|from)\s/i,
  /^(contributions?|contributing reporters?|contributors?)(?:\s?:|\s(?:by|from):?)\s/i,
  /^(translat(?:ed|ion)(?:\sfrom(?:\sthe)?\s\p{L}{3,20})?)\s(?:by|:)\s?/iu,
  /^((?:(?:redaktionelle\s)?mitarbeit|übersetzung(?:\sund\s\p{L}{3,20})?|übersetzt|aus dem \p{L}{3,20} übersetzt|aus dem \p{L}{3,20}))(?::\s|\svon\s)/iu,
  /^(avec la collaboration|traduction|traduit(?:\sde l.\p{L}{3,20}|\sdu \p{L}{3,20})?)(?:\s(?:de|par)\s|\s?:\s)/iu,
  /^(con (?:la colaboración|información)|traducción|traducido)(?:\s(?:de|por)\s|:\s)/i,
  /^(traduzione|traduzido|tradução|tradotto|com a colaboração|colaborou|colaboraram)(?:\s(?:di|da|de|por|dall.\p{L}{3,20} da)\s|:\s|\s(?=\p{Lu}))/iu,
  /^(vertaald|vertaling|översättning|oversettelse|oversættelse|översatt|oversatt)(?:\s(?:door|av|af|van)\s|:\s)/i,
  /^(翻译|翻譯|翻訳|訳|編譯|编译|번역)\s?[:：=＝/／]\s?/,
  /^(ترجمة|ترجمه)(?:\s?:\s?|\s)/,
  /^(tłumaczenie|tłumaczył|tłumaczyła|перевод|переклад|çeviri|çeviren)(?::\s|\s)/i,
];
/** What opens the line of editors that East Asian newsrooms close a text with: "(责编：张三、李四)". */
const EDITORS = /^[([（【]?\s?(责任编辑|責任編輯|责编|編輯|编辑)\s?[:：]\s?(.{2,40}?)[)\]）】]?$/u;
/** Tells at a glance which lines are worth looking closer. */
const MAY_OPEN =
  /^[([（]?\s?(?:addit|furth|extra|suppl|report|writ|research|trans|mitarb|übers|aus dem|avec la|trad|con |com a|colab|verta|över|overs|tłum|пере|çevir|with|contrib|redaktionelle|翻|訳|編|编|責|责|번역|ترجم)/i;
/** What stands before a contributor's name: "Associated Press writer Ann Lee". */
const WHO = /^(?:[\p{L}.’'-]{1,20}\s){0,4}(?:writers?|reporters?|correspondents?|journalists?)\s(?=\p{Lu})/u;
/** A line of contributors is not longer. */
const LONGEST_LINE = 300;
const SHORTEST_LINE = 5;
/** What parts the contributions of a line: "Reporting by Ann Lee; Editing by Bo Ek". */
const PARTS = /\s{0,9}[;；]\s{0,9}|(?<=\p{Ll})\.\s{1,9}(?=\p{Lu})/u;
/** A comma before the next contribution: "Reporting by Ann Lee, editing by Bo Ek". */
const COMMA = /,\s(?=(?:and\s)?(?:(?:additional|further|extra|supplementary)\s)?(?:reporting|writing|editing|research|graphics)\sby\s)/gi;

function contributionsIn(text: string): Contribution[] {
  return text
    .replace(/^[([（]\s?|[)\]）.]{1,3}$/g, '')
    .replace(COMMA, '; ')
    .split(PARTS)
    .flatMap((part) => {
      const pattern = OPENINGS.find((one) => one.test(part));
      const opening = pattern?.exec(part);
      const role = opening?.[1];
      if (!opening || role === undefined) return [];
      const names = readPeople(part.slice(opening[0].length).replace(WHO, '')).map(({ name }) => name);
      return names.every((name) => isAgency(name) || classifyName(name) === 'person') ? names.map((name) => ({ name, role })) : [];
    });
}

/** The first contribution of each person. */
export function mergeContributions(all: readonly Contribution[]): Contribution[] {
  const byName = new Map<string, Contribution>();
  for (const one of all) if (!byName.has(squash(one.name))) byName.set(squash(one.name), one);
  return [...byName.values()];
}

/** Whether a line names contributors or editors and their part: "Additional reporting by Ann Lee". */
export function creditsContributors(text: string): boolean {
  return MAY_OPEN.test(text) && text.length <= LONGEST_LINE && (EDITORS.test(text) || contributionsIn(text).length > 0);
}

/** Contributors credited in a line of their own, "Additional reporting by Ann Lee", whatever the line's label; not those of other stories. */
export function readContributions(clues: Clues): Contribution[] {
  return clues.blocks
    .filter(
      ({ block, verdict }) =>
        block.text.length <= LONGEST_LINE &&
        block.text.length >= SHORTEST_LINE &&
        verdict.label !== 'related' &&
        verdict.label !== 'comments',
    )
    .flatMap(({ block }) => (MAY_OPEN.test(block.text) ? contributionsIn(block.text) : []));
}

/** Editors named in a line of their own; such pages often name nobody else. */
export function readEditors(clues: Clues): Contribution[] {
  return clues.blocks.flatMap(({ block, verdict }) => {
    const found = block.text.length <= 60 && verdict.label !== 'related' ? EDITORS.exec(block.text) : null;
    const role = found?.[1];
    return role === undefined ? [] : readPeople(found?.[2] ?? '').flatMap(({ name, kind }) => (kind === 'person' ? [{ name, role }] : []));
  });
}
