const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words of class names and ids that templates give to a byline or an author's name. */
export const AUTHOR_WORDS = words(
  'author authors autor autoren autora autores auteur auteurs autore autori autorzy byline bylines writer writers reporter reporters journalist ' +
    'journalists journaliste redacteur verfasser forfatter contributor contributors columnist firma signature penulis creator authorname authorlink ' +
    'postauthor articleauthor yazar',
);

/** Folders of addresses that hold the pages of authors. */
export const AUTHOR_FOLDERS = words(
  'author authors autor autoren autores auteur auteurs autore autori writer writers contributor contributors by columnist columnists journalist journalists ' +
    'reporter reporters redaktion-autor correspondents byline redaktor redaktorzy yazar yazarlar auteurs-pagina skribent tekijat kirjoittaja',
);

/** Words of class names and ids of people who checked or edited, not wrote. */
export const CHECKER_WORDS = words(
  'reviewer reviewers reviewed reviewedby factchecker factcheck factchecked editor editors checker medreview',
);

/** Words of class names and ids that templates give to a date line. Only texts that hold a date count. */
export const DATE_WORDS = words(
  'date dates datetime time times timestamp published publish publishdate pubdate pubtime posted postdate postedon datum fecha datas data dateline ' +
    'publication publicacion veroffentlicht tarih tanggal byline meta postmeta metadata info entrymeta articleinfo',
);

/** The same for the date of the last change. */
export const MODIFIED_WORDS = words('updated update modified lastmod lastmodified lastupdated modify aktualisiert actualizado');

/** Elements that hold no part of the article. */
export const OUTSIDE_TAGS = words('nav footer');

/** Words of class names and ids around other stories and other people's words. */
export const OUTSIDE_WORDS = words(
  'related recommended recommendations recommendation recirculation recirc teaser teasers comment comments commentlist disqus sidebar footer nav ' +
    'navigation menu breadcrumb breadcrumbs popular trending newsletter carousel slider mostread latest readmore morefrom upnext outbrain taboola widget ticker',
);

/** Words of class names and ids of the path to a page. */
export const BREADCRUMB_WORDS = words('breadcrumb breadcrumbs');

/** Words of class names and ids of what closes an article to readers who don't pay. */
export const PAYWALL_WORDS = words('paywall paywalled paidcontent regwall piano premiumwall subscriberonly metered');

/** Words of class names and data attributes of the label above a headline. */
export const KICKER_WORDS = words(
  'kicker overline topline eyebrow roofline dachzeile spitzmarke pretitle prehead antetitulo supertitle overtitle strapline vinjett occhiello catenaccio titleheader',
);

/** Words of class names of a flag within a headline: "Featured", "Plus". */
export const FLAG_WORDS = words('flag badge label featured ribbon premium exclusive marker pill');

/** Words of class names around the links to an article's tags. */
export const TAG_WORDS = words(
  'tags taglist articletags posttags entrytags keywords schlagworte schlagwoerter stichworte etiquetas motscles tagi etiketter trefwoorden',
);
