/** Elements that end the text before them and after them: HTML's block-level elements, form controls with text of their own, and `br`. */
export const BOUNDARIES: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li main nav ol optgroup option p pre search section ' +
    'select summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose lists are menus whatever stands above them. */
export const MENUS: ReadonlySet<string> = new Set(['nav', 'header', 'footer']);

/** Elements whose content is no text of the page. */
export const TEXTLESS: ReadonlySet<string> = new Set(
  'iframe noembed noframes noscript script style svg template textarea title'.split(' '),
);

/** Elements that show something without text; each is a block of its own. */
export const MEDIA: ReadonlySet<string> = new Set(
  'amp-ad amp-embed amp-iframe amp-img amp-video amp-youtube audio embed iframe img object video'.split(' '),
);
