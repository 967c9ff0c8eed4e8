import type { IOptions } from 'sanitize-html';

/** What an element is to the writer of clean HTML. Elements that are not named are unwrapped. */
export type Role =
  | 'list'
  | 'item'
  | 'quote'
  | 'paragraph'
  | 'heading'
  | 'preformatted'
  | 'inline'
  | 'figure'
  | 'table'
  | 'section'
  | 'row'
  | 'cell';

const NAMES: Readonly<Record<Role, string>> = {
  list: 'ul ol dl',
  item: 'li dt dd',
  quote: 'blockquote',
  paragraph: 'p',
  heading: 'h1 h2 h3 h4 h5 h6',
  preformatted: 'pre',
  inline: 'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup time u var',
  figure: 'figure',
  table: 'table',
  section: 'thead tbody tfoot',
  row: 'tr',
  cell: 'td th',
};

/** Role of each element that clean HTML may hold. */
export const ROLES: ReadonlyMap<string, Role> = new Map(
  (Object.entries(NAMES) as readonly (readonly [Role, string])[]).flatMap(([role, names]) =>
    names.split(' ').map((name) => [name, role] as const),
  ),
);

/** Every element that clean HTML may hold. */
export const ELEMENTS: ReadonlySet<string> = new Set([...ROLES.keys(), 'figcaption', 'img', 'br']);

/** Attributes that clean HTML may hold, by element; `*` for all. Classes, ids and names are not among them: they restyle and clobber the page they are put into. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['dir', 'lang'],
  a: ['href', 'title'],
  abbr: ['title'],
  blockquote: ['cite'],
  del: ['cite', 'datetime'],
  dfn: ['title'],
  img: ['src', 'alt', 'width', 'height'],
  ins: ['cite', 'datetime'],
  li: ['value'],
  ol: ['start', 'reversed'],
  q: ['cite'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};

/** Attributes that hold an address. */
export const URL_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'src', 'cite']);

/** The wall behind the writer: nothing passes that is not listed here, whatever the writer made. */
export const POLICY: IOptions = {
  allowedTags: [...ELEMENTS],
  allowedAttributes: Object.fromEntries(Object.entries(ATTRIBUTES).map(([name, list]) => [name, [...list]])),
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'], blockquote: ['http', 'https'], q: ['http', 'https'] },
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
  allowProtocolRelative: true,
  disallowedTagsMode: 'discard',
  parseStyleAttributes: false,
};
