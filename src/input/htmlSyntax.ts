const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without content and end tag. */
export const VOID: ReadonlySet<string> = words(
  'area base basefont bgsound br col command embed frame hr image img input isindex keygen link meta param source track wbr',
);

/** Elements whose content is text up to their end tag, and is no text of the page. */
export const RAW: ReadonlySet<string> = words('script style');

/** Elements that are meant to be empty where their tag is written as `<iframe/>`: what follows is the page's, though browsers read it as theirs. */
export const EMPTY_IF_SELF_CLOSED: ReadonlySet<string> = words('iframe textarea title');

/** Elements whose content browsers don't show, or draw. */
export const HIDDEN: ReadonlySet<string> = words('template noscript iframe noembed noframes svg');

/** Elements that browsers read by themselves: no end tag inside closes an element outside. */
export const SEALED: ReadonlySet<string> = words('template noscript iframe noembed noframes');

/** Roots of content that isn't HTML: there `<path/>` has no end tag. */
export const FOREIGN: ReadonlySet<string> = words('svg math');

/** Elements of such content that hold HTML again. */
export const INTEGRATION: ReadonlySet<string> = words('mi mo mn ms mtext annotation-xml foreignobject desc title');

/** HTML's elements that end an open `svg` or `math`: its end tag is missing (HTML standard, "in foreign content"). */
export const BREAKOUT: ReadonlySet<string> = words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span ' +
    'strong strike sub sup table tt u ul var',
);

/** Start tags, and the elements that they close where one of them is the innermost (HTML standard, "optional tags" and "in body"). */
const IMPLIED: readonly (readonly [starts: string, closes: string])[] = [
  [
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup hr listing main menu nav ol p ' +
      'pre search section summary table ul',
    'p',
  ],
  ['h1 h2 h3 h4 h5 h6', 'p h1 h2 h3 h4 h5 h6'],
  ['li', 'p li'],
  ['dt dd', 'p dt dd'],
  ['td th', 'p td th'],
  ['tr', 'p td th tr caption colgroup'],
  ['thead tbody tfoot', 'p td th tr thead tbody tfoot caption colgroup'],
  ['option', 'option'],
  ['optgroup', 'option optgroup'],
  ['select input textarea', 'option optgroup select'],
  ['button', 'button'],
  ['rt rp', 'rt rp'],
  ['a', 'a'],
  ['body', 'head'],
];

/** What a start tag closes, by its name. */
export const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  IMPLIED.flatMap(([starts, closes]) => starts.split(' ').map((name) => [name, words(closes)] as const)),
);
