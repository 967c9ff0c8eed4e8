const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lower-case words inside personal names. */
export const PARTICLES = words(
  "de del della delle dei degli di da do dos das du des la le les los las el al ul van von der den dem ter ten te 't zu zum zur vom af av bin ibn bint ben bat y e i " +
    "d' l' st mac mc af och og und et and o' san abu ould ap a o",
);

/** What joins two names. */
export const CONJUNCTIONS = words('and und et y e i en og och ja ve и та і και și si ve dan và va oraz és es a ir un & + と');

/** Letters behind a name: degrees and orders. Kept where a page prints them as part of the name. */
export const POSTNOMINALS = words(
  'phd md rn rd dvm do dds dmd esq jr sr ii iii iv mba ma ms msc bsc ba bs mph cpa cfp cfa rdn ldn np pa pharmd psyd edd jd llm llb mbe obe cbe faap facc facs fand ' +
    'fnp msn bsn dnp lcsw lmft lpc cscs cpt mpa mfa med meng fomma foma dabom vmd dacvb vts frcp frcs pt dpt ot lac cissp pmp mls ccc slp do phr shrm',
);

/** Words that make a name one of an organisation or a desk. Folded. */
export const ORGANISATION_WORDS = words(
  'news team staff desk editors editorial newsroom agency agencia agence agentur agenzia press presse prensa redaktion redaktionen redaccion redaction redazione redactie ' +
    'redakcja redakce redakcia redaksi redaktionell redactor redaktor online magazine magazin journal times post tribune herald gazette media medien medios group inc llc ltd gmbh ag corp company ' +
    'university universitat institute college department center centre association foundation society council committee bureau office network tv radio ' +
    'broadcasting services service studio studios publishing publications support marketing admin administrator correspondents reporters contributors ' +
    'agencies agenturen agencias agences newswire wire digital community club church school hospital bank research admissions experts app labs lab ' +
    'software solutions systems technologies health insurance partners global international nachrichten zeitung rundschau anzeiger blatt tageblatt ' +
    'spiegel stern heute nyheter avis avisa aftenposten noticias actualites notizie quotidiano diario periodico jornal journalen gazeta dziennik noviny sprava ' +
    'новости редакция газета журнал агентство редакція новини хабарлары вести ajansi haber haberler gazetesi servisi bulletin blog guide guides store shop ' +
    'government ministry library museum academy board collective initiative project union federation companies industries ventures capital consulting cafe kitchen travel tours the our about this your with',
);

/** East Asian marks of an outlet or a desk. */
export const ORGANISATION_SIGNS =
  /新聞|新闻|通信|通讯社|編集|编辑部|取材班|報道|报道|放送|テレビ|ニュース|オンライン|デジタル|日刊|周刊|週刊|日报|日報|网$|人民网|뉴스|신문|일보|방송|편집/;

/** East Asian words of page machinery near a byline: font size, share, comment. */
export const EAST_ASIAN_INTERFACE = /書籍|字号|字體|字体|分享|评论|評論|打印|收藏|シェア|コメント|保存|공유|댓글|구독/;

/** Words of East Asian bylines beside the name: reporter, photographer, correspondent, editor. */
export const SUFFIXES = /(?:\s?(?:기자|특파원|선임기자|논설위원|인턴기자|記者|记者|特派員|特派员|通讯员|編集委員|論説委員|さん|氏)){1,4}$/;

/** Marks and words before a name in East Asian bylines. */
export const EAST_ASIAN_PREFIX =
  /^(?:[（(【［[]?\s?)(?:作者|記者|记者|本报记者|取材・文|取材|文・写真|文|写真|執筆|著者|撰文|翻译|翻訳|来源|글|취재|사진)\s?[:：=＝/／\s]\s?/;

/** Words that say what somebody does. Folded; beside those of the vocabularies. */
export const ROLE_WORDS = words(
  'reporter correspondent editor writer journalist columnist contributor author photographer producer director manager analyst critic fellow intern freelance freelancer ' +
    'redakteur redakteurin korrespondent korrespondentin chefredakteur autor autorin journalistin reporterin volontar kolumnist journaliste redacteur redactrice correspondant ' +
    'correspondante chroniqueur periodista corresponsal redactor redactora giornalista inviato corrispondente jornalista reporterka redaktor dziennikarz journalister ' +
    'korespondent verslaggever journalista toimittaja bladamadur muhabir yazar корреспондент журналист журналістка автор обозреватель wartawan cofounder founder ceo president ' +
    'professor dietitian nutritionist expert specialist head chief senior vp officer strategist consultant coach physician veterinarian lead executive associate assistant educator horticulturalist horticulturist gardener astrologer grader attorney agent administrator marketer contributing teacher nurse therapist engineer scientist researcher strategic coordinator guest mentor trainer owner creator advisor adviser editorial-director',
);

/** Lower-case words behind a name that begin something else: a category, an outlet, a sentence. */
export const TAIL_WORDS = words(
  'in on at for from avec mit con com med is are was has says said writes covers of with als ist aus bei für est chez pour per para es fra hos ved på',
);

/** Beginnings of words that say somebody checked, edited, or pictured the article, not wrote it. Folded. */
export const NOT_WRITING = words(
  'review fact edited editing verified checked tested photo photograph foto fotos bild video illustrat image picture graphic crédito credit getty shutterstock translat',
);

/** Words that never stand in a name: page machinery around it. Folded. */
export const NOT_NAME_WORDS = words(
  'by author authors published updated posted read reading min mins minute minutes ago share follow subscribe comments comment comentarios view views bio profile email newsletter photo photos ' +
    'image credit advertisement more see all articles stories januar jan january feb february mar march apr april jun june jul july aug august sep sept september oct october nov november dec december type grade filed under monday tuesday ' +
    'wednesday thursday friday saturday sunday veroffentlicht aktualisiert stand uhr lesezeit publie mis jour how what why when where is are was best top new my click here ' +
    'unknown anonymous undefined null none written reviewed edited verified checked editors pick breaking home search login category categories uncategorized tags est edt gmt et pt am pm ' +
    'the this our your table contents article text size donnerstag disclosure disclaimer affiliate links link linkedin twitter facebook instagram youtube website contact print save copy add review last folgen seguir suivre segui volgen folg folj seuraa obserwuj abonnieren abonnez suscribete merken teilen partager compartir bearbeiten themen thema topics edit abbruch ausloggen mehr artikel log anzeigen kommentare vote please css html',
);

/** Words before a name inside a line: "Posted on 3 May by Ann Lee". */
export const INNER_BY = /\s(?:by|von|par|por|di|da|av|af|door|oleh|przez):?\s(?=[\p{Lu}\p{Lo}@]|[a-z0-9_.]{3,30}$)/u;

/** What credits people who checked, after those who wrote. */
export const CHECKED_BY =
  /[\s.,|(](?:medically\s|expert\s|fact[-\s])?(?:reviewed|edited|checked|verified|approved|updated|geprüft|relu|revisado)\s(?:by|von|par|por)\b/i;
