import type { Container } from '../blocks/block.js';
import { isObject, listOf } from '../input/jsonLd.js';
import type { LabelledBlock } from '../label/label.js';
import { matchVocabulary } from '../label/vocabulary/matcher.js';
import type { Sponsorship } from '../types.js';
import type { Clues } from './clues.js';
import { hasType, textOfJson } from './json.js';
import { present } from './text.js';

/** Whose money, and how the page says so. */
interface Finding {
  readonly sponsor: string | null;
  readonly evidence: string;
}

type Detector = (clues: Clues) => Finding | null;

const ADVERTISER_TYPES: ReadonlySet<string> = new Set(['AdvertiserContentArticle']);
/** Parts of an address, a section or a content type that hold nothing but paid articles. Lower case, joined by `-`. */
const PAID_SECTIONS: ReadonlySet<string> = new Set(
  (
    'brandvoice brand-voice sponsored sponsored-content sponsored-post sponsored-posts sponsoredcontent sponsored-article sponsor-content partnercontent partner-content paid-content paidcontent paid-post paidpost paid-posts ' +
    'advertorial advertorials native-ad native-advertising branded-content brandedcontent brand-content brandstudio brand-studio brandpost brand-posts promoted-content partnered-content advertiser-content publireportage publireportages ' +
    'publirreportaje publirreportajes contenido-patrocinado patrocinado conteudo-patrocinado contenu-sponsorise publi-communique publi-redactionnel anzeige anzeigen-sonderveroeffentlichung sonderveroeffentlichung sponsored-by commercial-content ' +
    'annonsorinnehall annonsinnhold annoncørbetalt sponset-innhold mainos kaupallinen-yhteistyo material-sponsorowany artykul-sponsorowany reklama komercni-sdeleni na-pravah-reklamy partnerskiy-material'
  ).split(' '),
);
/** `<meta>` names that say what sort of content a page is. */
const KIND_METAS = [
  'article:content_tier',
  'content-type',
  'contenttype',
  'article:type',
  'article:section',
  'og:article:section',
  'page-type',
  'pagetype',
  'sponsored',
  'article:sponsored',
  'content_type',
  'genre',
  'parsely-type',
  'adsection',
  'ad:sponsored',
];
const SPONSOR_METAS = ['sponsor', 'article:sponsor', 'sponsor-name', 'sponsorname', 'brand', 'advertiser'];

const slug = (text: string): string => text.toLowerCase().replace(/[\s_]+/g, '-');

const advertiserType: Detector = ({ article }) =>
  hasType(article, ADVERTISER_TYPES)
    ? { sponsor: textOfJson(article.sponsor), evidence: 'Its structured data calls the article advertiser content.' }
    : null;

const sponsorNode: Detector = ({ article }) => {
  const sponsor = textOfJson(article.sponsor);
  const named = listOf(article.sponsor).some((value) => typeof value === 'string' || isObject(value));
  return named && sponsor !== null ? { sponsor, evidence: `Its structured data names a sponsor: ${sponsor}.` } : null;
};

const metaKind: Detector = ({ facts }) => {
  for (const name of KIND_METAS) {
    for (const value of facts.meta.get(name) ?? []) {
      const paid = PAID_SECTIONS.has(slug(value)) || (name.endsWith('sponsored') && value.toLowerCase() === 'true');
      if (paid) return { sponsor: sponsorMeta(facts.meta), evidence: `The page's "${name}" says ${value}.` };
    }
  }
  return null;
};

function sponsorMeta(meta: Clues['facts']['meta']): string | null {
  for (const name of SPONSOR_METAS) {
    const value = present(meta.get(name)?.[0]);
    if (value !== null) return value;
  }
  return null;
}

const section: Detector = ({ article }) => {
  for (const value of listOf(article.articleSection)) {
    if (typeof value === 'string' && PAID_SECTIONS.has(slug(value)))
      return { sponsor: null, evidence: `It stands in the section "${value}".` };
  }
  return null;
};

const address: Detector = ({ facts, pageUrl }) => {
  for (const url of [facts.links.get('canonical')?.[0], pageUrl]) {
    // The last part is the story's own name.
    const folders = (url ?? '').toLowerCase().split(/[?#]/)[0]?.split('/').slice(3, -1) ?? [];
    const paid = folders.find((folder) => PAID_SECTIONS.has(folder));
    if (paid !== undefined) return { sponsor: null, evidence: `Its address lies under /${paid}/.` };
  }
  return null;
};

/** How many blocks around the headline a disclosure of the whole article may stand. */
const NEAR_HEADLINE = 6;
const LONGEST_DISCLOSURE = 240;

/** The sponsor's name behind "Sponsored by", "Advertiser content by" and the like. */
function nameBehind(text: string, phrase: string): string | null {
  const letters = (phrase.match(/\p{L}/gu) ?? []).length;
  let seen = 0;
  let at = 0;
  for (const letter of text) {
    if (seen === letters) break;
    if (/\p{L}/u.test(letter)) seen++;
    at += letter.length;
  }
  const name = present(
    text
      .slice(at)
      .replace(/^[\s:：–—-]+/, '')
      .replace(/[.\s]{1,5}$/, ''),
  );
  return name !== null && name.length <= 60 && /^[\p{Lu}\p{Lo}\p{N}]/u.test(name) && name.split(' ').length <= 6 ? name : null;
}

const ENDS_WITH_BY = /(?:^|\s)(?:by|with|from|von|mit|par|avec|por|con|da|door|av|af|od|от|від|przez)$/i;

const disclosure: Detector = (clues) => {
  const { blocks } = clues;
  const headline = blocks.findIndex(({ verdict }) => verdict.label === 'headline');
  const body = blocks.findIndex(({ verdict }) => verdict.label === 'body');
  const anchor = headline >= 0 ? headline : body;
  if (anchor < 0) return null;
  const end = Math.max(anchor + NEAR_HEADLINE, Math.min(body, anchor + 2 * NEAR_HEADLINE));
  for (const { block, verdict } of blocks.slice(Math.max(0, anchor - NEAR_HEADLINE), end)) {
    if (
      block.text.length > LONGEST_DISCLOSURE ||
      verdict.label === 'headline' ||
      verdict.label === 'navigation' ||
      verdict.label === 'related'
    )
      continue;
    const match = matchVocabulary(block.text).find((m) => m.topic === 'advertorial' && (m.certain || m.mode !== 'inside'));
    if (!match) continue;
    return {
      sponsor: ENDS_WITH_BY.test(match.phrase) ? nameBehind(block.text, match.phrase) : null,
      evidence: `“${block.text.slice(0, 100)}” stands at the headline.`,
    };
  }
  return null;
};

const DETECTORS: readonly Detector[] = [advertiserType, disclosure, sponsorNode, metaKind, section, address];

/** Whether a block is somebody else's words: in a `blockquote`, or a paragraph of the story that opens with a quotation mark. */
function isQuoted({ block, verdict }: LabelledBlock): boolean {
  for (let container: Container | null = block.container; container; container = container.parent)
    if (container.tag === 'blockquote') return true;
  return verdict.label === 'body' && /^["“„«»‘'「『]/.test(block.text);
}

/** Words in quotation marks. */
const QUOTATION = /["“„«「『][^"”“»」』]{8,400}["”“»」』]/g;

/** What every disclosure of affiliate links holds: one of these words, or letters of another script. */
const MAY_DISCLOSE =
  /link|provis|provizi|commiss|komm|affil|afili|enlace|liens|lenke|länk|money|purchase|buy|køber|compra|acquist|jutal|odkaz|program|partner|sales|als je|[\u0370-\u1fff\u3040-\ud7ff]/i;

/** A disclosure that the publisher earns by links in the article. */
function affiliateDisclosure(clues: Clues): string | null {
  for (const { block, verdict } of clues.blocks) {
    if (block.text.length > 600 || verdict.label === 'related' || verdict.label === 'navigation' || verdict.label === 'comments') continue;
    if (!MAY_DISCLOSE.test(block.text)) continue;
    const own = verdict.label === 'body' ? block.text.replace(QUOTATION, ' ') : block.text;
    if (
      matchVocabulary(own).some((m) => m.topic === 'affiliate' && (verdict.label === 'sponsored' || m.certain)) &&
      !isQuoted({ block, verdict })
    )
      return block.text;
  }
  return null;
}

/** Whether somebody paid for the whole article, and whether it discloses affiliate links; a story about sponsorship is neither. */
export function readSponsorship(clues: Clues): Sponsorship {
  const findings = DETECTORS.flatMap((detect) => detect(clues) ?? []);
  const affiliate = affiliateDisclosure(clues);
  const sponsor = findings.map((f) => f.sponsor).find((name) => name !== null) ?? null;
  const evidence = findings[0]?.evidence ?? (affiliate === null ? null : `“${affiliate.slice(0, 100)}”`);
  return { advertorial: findings.length > 0, sponsor, affiliate: affiliate !== null, evidence };
}
