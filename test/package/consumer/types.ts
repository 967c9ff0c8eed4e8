import {
  type Author,
  type CleanArticle,
  type CleanOptions,
  type CustomRule,
  cleanArticle,
  InputTooLargeError,
  isProbablyArticle,
  KINDS,
  type Kind,
  type RemovedBlock,
  strip,
  stripBylines,
  stripNavigation,
  stripSponsored,
  TooComplexError,
} from 'cleancopy';
import { toHtml } from 'cleancopy/html';
import { type ArticleJsonLd, toJsonLd, toJsonLdScript } from 'cleancopy/jsonld';
import { type MarkdownOptions, toMarkdown } from 'cleancopy/markdown';
import { type Ninjs, toNinjs } from 'cleancopy/ninjs';
import { toReport } from 'cleancopy/report';
import { toText } from 'cleancopy/text';

const rule: CustomRule = { id: 'house/advert', kind: 'sponsored', selector: '.advert', phrase: /advert/ };
const options: CleanOptions = { url: 'https://example.com/story', keep: ['byline'], rules: [rule] };
const article: CleanArticle = cleanArticle(new Uint8Array(), options);
const names: string[] = article.authors.map((author: Author) => author.name);
const kinds: Kind[] = article.removed.map((block: RemovedBlock) => block.kind);
const cut: { html: string; removed: RemovedBlock[] } = strip('<p>Text</p>', KINDS, options);
const probably: boolean = isProbablyArticle('<p>Text</p>');
// @ts-expect-error: not a kind
const wrong: Kind = 'advert';

export const used = [names, kinds, cut, probably, wrong, stripBylines('').html, stripNavigation('').html, stripSponsored('').html];
export const errors: RangeError[] = [new InputTooLargeError(2, 1), new TooComplexError(1)];

const markdown: MarkdownOptions = { frontMatter: true, images: false };
export const jsonLd: ArticleJsonLd = toJsonLd(article);
export const ninjs: Ninjs = toNinjs(article, { utcOffset: 'Z' });
export const formats: string[] = [
  toHtml(article),
  toJsonLdScript(article),
  toMarkdown(article, markdown),
  toReport(article, { html: '' }),
  toText(article, { captions: true }),
];
