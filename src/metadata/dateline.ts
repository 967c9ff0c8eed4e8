import { agencyCredit } from './agencies.js';
import { type Clues, textsOf } from './clues.js';

/** A dateline ends before this many characters of the paragraph. */
const REACH = 110;
const BRACKETED = /^([^()（）【】［］[\]]{0,60})[(（【［[]([^()（）【】［］[\]]{2,50})[)）】］\]]/;
/** What closes a dateline. */
const CLOSER = /^\s?(?:\.?\s?[–—−-]{1,2}|[=:：])(?=\s|\S)/;
/** Place and date behind an agency: "(ANSA) - ROMA, 12 GIU -". */
const PLACE_AND_DATE = /^\s?\p{Lu}[\p{Lu}\s'’./]{1,30}(?:,\s?\d{1,2}\s\p{Lu}{3,9})?\s?[–—-]/u;
/** Place in capitals, and a dash: "WASHINGTON —", "SAN JOSÉ, Costa Rica —". */
const CAPITALS =
  /^(\p{Lu}[\p{Lu}.'’/-]{2,20}(?:\s\p{Lu}[\p{Lu}.'’/-]{1,20}){0,3})((?:,\s[\p{L}.]{2,20}(?:\s\p{Lu}[\p{L}.]{1,20})?){0,2})\s?[–—]\s/u;
/** Place in capitals, date, agency: "МОСКВА, 3 мая - РИА Новости.", "MOSCOW, May 3. /TASS/." */
const AGENCY_BEHIND = /^\p{Lu}[\p{Lu}\s'’.-]{2,30},\s?[\p{L}\p{N}\s.]{3,20}[./–—-]{1,2}\s?\/?([\p{L}\s]{2,20})[./–—-]/u;
/** "新华社北京5月3日电". */
const CHINESE = /^(?:新华社|中新社|中新网|新華社)[^，。\s]{0,24}电/;
const CAPITAL_PLACE = /^\p{Lu}[\p{Lu}.'’/ -]{2,40}(?:,\s[\p{L}\p{N}. ]{2,20}){0,2}$/u;
/** Words in capitals before a dash that name no place. */
const NO_PLACE = new Set([
  'BREAKING',
  'EXCLUSIVE',
  'WATCH',
  'UPDATE',
  'ANALYSIS',
  'OPINION',
  'LIVE',
  'VIDEO',
  'REVIEW',
  'INTERVIEW',
  'NEW',
  'TL;DR',
]);

/** A place and the agency's report that open a text. */
export interface Dateline {
  /** As printed. */
  readonly text: string;
  /** The agency named in it, as printed. */
  readonly agency: string | null;
}

function looksLikePlace(text: string): boolean {
  const place = text.trim();
  return place === '' || (/^["“„«]?[\p{Lu}\p{Lo}]/u.test(place) && place.split(/\s+/).length <= 7 && !/[!?;]/.test(place));
}

function creditIn(bracket: string): string | null {
  const inner = bracket.trim();
  // "서울=연합뉴스" names the place first.
  const parts = inner.split(/[=＝]/);
  return agencyCredit(inner) ?? agencyCredit(parts[parts.length - 1] ?? '');
}

function bracketed(text: string): Dateline | null {
  const found = BRACKETED.exec(text);
  if (!found || !looksLikePlace(found[1] ?? '')) return null;
  const agency = creditIn(found[2] ?? '');
  let end = found[0].length;
  const closer = CLOSER.exec(text.slice(end));
  // The form alone tells, if the place stands in capitals: "ALTMARK (Northern Wire) -".
  if (agency === null) {
    const place = (found[1] ?? '').trim();
    return closer && CAPITAL_PLACE.test(place) && /^\p{Lu}/u.test(found[2] ?? '') && !NO_PLACE.has(place.split(' ')[0] ?? '')
      ? { text: text.slice(0, end), agency: null }
      : null;
  }
  if (!closer && !/[】］]$/.test(found[0]))
    return (found[1] ?? '').trim() === '' || /^\s?[.]/.test(text.slice(end)) ? { text: found[0].trim(), agency } : null;
  end += closer?.[0].length ?? 0;
  const place = PLACE_AND_DATE.exec(text.slice(end));
  if ((found[1] ?? '').trim() === '' && place) end += place[0].length;
  return { text: text.slice(0, end).trim(), agency };
}

/** A dateline without the dash, colon or full stop that closes it. */
function closed(text: string): string {
  return text.replace(/[\s.=＝:：–—−-]{1,5}$/, '');
}

/** Reads the dateline at the start of a paragraph, without the dash that closes it; `null` if none is printed. */
export function datelineOf(paragraph: string): Dateline | null {
  const found = openingOf(paragraph.slice(0, REACH));
  return found && { ...found, text: closed(found.text) };
}

function openingOf(text: string): Dateline | null {
  const byBracket = bracketed(text);
  if (byBracket) return byBracket;
  const behind = AGENCY_BEHIND.exec(text);
  const agency = behind ? agencyCredit((behind[1] ?? '').trim()) : null;
  if (behind && agency !== null) return { text: behind[0].trim(), agency };
  const chinese = CHINESE.exec(text);
  if (chinese) return { text: chinese[0], agency: text.slice(0, 3) };
  const capitals = CAPITALS.exec(text);
  if (!capitals || NO_PLACE.has((capitals[1] ?? '').split(' ')[0] ?? '')) return null;
  return { text: capitals[0].trim(), agency: null };
}

/** The dateline that opens the article's first paragraph. */
export function readDateline(clues: Clues): Dateline | null {
  const first = textsOf(clues, 'body').find((text) => text.length > 40);
  return first === undefined ? null : datelineOf(first);
}
