/**
 * Names of the months by language, January first: months parted by `;`, forms of one month by a space (`_` stands for a space
 * inside a name). Folded: lower case, no Latin or Greek accents, no full stops. After the Unicode CLDR, with the shorter and
 * older forms that newsrooms print.
 */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'january jan;february feb;march mar;april apr;may;june jun;july jul;august aug;september sep sept;october oct;november nov;december dec',
  de: 'januar jan janner;februar feb feber;marz mar maerz mrz;april apr;mai;juni jun;juli jul;august aug;september sep sept;oktober okt;november nov;dezember dez',
  fr: 'janvier janv;fevrier fevr fev;mars;avril avr;mai;juin;juillet juil jul;aout;septembre sept;octobre oct;novembre nov;decembre dec',
  es: 'enero ene;febrero feb;marzo mar;abril abr;mayo may;junio jun;julio jul;agosto ago;septiembre sept sep setiembre set;octubre oct;noviembre nov;diciembre dic',
  pt: 'janeiro jan;fevereiro fev;marco mar;abril abr;maio mai;junho jun;julho jul;agosto ago;setembro set;outubro out;novembro nov;dezembro dez',
  it: 'gennaio gen;febbraio feb;marzo mar;aprile apr;maggio mag;giugno giu;luglio lug;agosto ago;settembre set;ottobre ott;novembre nov;dicembre dic',
  nl: 'januari jan;februari feb;maart mrt mar;april apr;mei;juni jun;juli jul;augustus aug;september sep;oktober okt;november nov;december dec',
  sv: 'januari jan;februari feb;mars;april apr;maj;juni;juli;augusti aug;september sep;oktober okt;november nov;december dec',
  no: 'januar jan;februar feb;mars mar;april apr;mai;juni jun;juli jul;august aug;september sep;oktober okt;november nov;desember des',
  da: 'januar jan;februar feb;marts mar;april apr;maj;juni jun;juli jul;august aug;september sep;oktober okt;november nov;december dec',
  fi: 'tammikuu tammi tammikuuta;helmikuu helmi helmikuuta;maaliskuu maalis maaliskuuta;huhtikuu huhti huhtikuuta;toukokuu touko toukokuuta;kesakuu kesa kesakuuta;heinakuu heina heinakuuta;elokuu elo elokuuta;syyskuu syys syyskuuta;lokakuu loka lokakuuta;marraskuu marras marraskuuta;joulukuu joulu joulukuuta',
  is: 'januar jan;februar feb;mars mar;april apr;mai;juni jun;juli jul;agust agu;september sep;oktober okt;november nov;desember des',
  pl: 'styczen sty stycznia;luty lut lutego;marzec mar marca;kwiecien kwi kwietnia;maj maja;czerwiec cze czerwca;lipiec lip lipca;sierpien sie sierpnia;wrzesien wrz wrzesnia;pazdziernik paz pazdziernika;listopad lis listopada;grudzien gru grudnia',
  cs: 'leden led ledna;unor uno unora;brezen bre brezna;duben dub dubna;kveten kve kvetna;cerven cvn cervna;cervenec cvc cervence;srpen srp srpna;zari zar;rijen rij rijna;listopad lis listopadu;prosinec pro prosince',
  sk: 'januar jan januara;februar feb februara;marec mar marca;april apr aprila;maj maja;jun juna;jul jula;august aug augusta;september sep septembra;oktober okt oktobra;november nov novembra;december dec decembra',
  hu: 'januar jan;februar febr;marcius marc;aprilis apr;majus maj;junius jun;julius jul;augusztus aug;szeptember szept;oktober okt;november nov;december dec',
  ro: 'ianuarie ian;februarie feb;martie mar;aprilie apr;mai;iunie iun;iulie iul;august aug;septembrie sept sep;octombrie oct;noiembrie nov;decembrie dec',
  el: 'ιανουαριου ιαν ιανουαριος;φεβρουαριου φεβ φεβρουαριος;μαρτιου μαρ μαρτιος;απριλιου απρ απριλιος;μαιου μαι μαιος;ιουνιου ιουν ιουνιος;ιουλιου ιουλ ιουλιος;αυγουστου αυγ αυγουστος;σεπτεμβριου σεπ σεπτεμβριος;οκτωβριου οκτ οκτωβριος;νοεμβριου νοε νοεμβριος;δεκεμβριου δεκ δεκεμβριος',
  tr: 'ocak oca;subat sub;mart mar;nisan nis;mayıs may;haziran haz;temmuz tem;agustos agu;eylul eyl;ekim eki;kasım kas;aralık ara',
  ru: 'январь янв января;февраль февр февраля фев;март марта мар;апрель апр апреля;маи мая;июнь июня июн;июль июля июл;август авг августа;сентябрь сент сентября сен;октябрь окт октября;ноябрь нояб ноября ноя;декабрь дек декабря',
  uk: 'січень січ січня;лютии лют лютого;березень бер березня;квітень квіт квітня;травень трав травня;червень черв червня;липень лип липня;серпень серп серпня;вересень вер вересня;жовтень жовт жовтня;листопад лист листопада;грудень груд грудня',
  ar: 'يناير كانون_الثاني;فبراير شباط;مارس آذار;أبريل نيسان ابريل إبريل;مايو أيار ماي;يونيو حزيران;يوليو تموز يوليوز;أغسطس آب غشت اغسطس;سبتمبر أيلول شتنبر;أكتوبر تشرين_الأول تشرين الأول اكتوبر;نوفمبر تشرين_الثاني نونبر;ديسمبر كانون_الأول دجنبر',
  he: 'ינואר ינו;פברואר פבר;מרץ;אפריל אפר;מאי;יוני;יולי;אוגוסט אוג;ספטמבר ספט;אוקטובר אוק;נובמבר נוב;דצמבר דצמ',
  fa: 'ژانویه ژانویهٔ;فوریه فوریهٔ;مارس;آوریل;مه مهٔ می;ژوئن;ژوئیه ژوئیهٔ جولای;اوت;سپتامبر;اکتبر اکتوبر;نوامبر;دسامبر',
  hi: 'जनवरी जन;फ़रवरी फ़र फरवरी;मार्च;अप्रैल;मई;जून;जुलाई जुल;अगस्त अग;सितंबर सित सितम्बर;अक्टूबर अक्टू;नवंबर नव नवम्बर;दिसंबर दिस दिसम्बर',
  id: 'januari jan;februari feb;maret mar;april apr;mei;juni jun;juli jul;agustus agu;september sep;oktober okt;november nov;desember des',
  ms: 'januari jan;februari feb;mac;april apr;mei;jun;julai jul;ogos ogo;september sep;oktober okt;november nov;disember dis',
  gl: 'xaneiro xan;febreiro feb;marzo mar;abril abr;maio;xuno;xullo xul;agosto ago;setembro set;outubro out;novembro nov;decembro dec',
  eu: 'urtarrila urt;otsaila ots;martxoa mar;apirila api;maiatza mai;ekaina eka;uztaila uzt;abuztua abu;iraila ira;urria urr;azaroa aza;abendua abe',
  hr: 'sijecanj sij sijecnja;veljaca velj veljace;ozujak ozu ozujka;travanj tra travnja;svibanj svi svibnja;lipanj lip lipnja;srpanj srp srpnja;kolovoz kol kolovoza;rujan ruj rujna;listopad lis listopada;studeni stu studenoga;prosinac pro prosinca',
  sr: 'јануар јан;фебруар феб;март мар;април апр;мај;јун;јул;август авг;септембар сеп;октобар окт;новембар нов;децембар дец',
  bg: 'януари;февруари;март;април;маи;юни;юли;август;септември;октомври;ноември;декември',
  sl: 'januar jan;februar feb;marec mar;april apr;maj;junij jun;julij jul;avgust avg;september sep;oktober okt;november nov;december dec',
  lt: 'sausis sausio;vasaris vasario;kovas kovo;balandis balandzio;geguze geguzes;birzelis birzelio;liepa liepos;rugpjutis rugpjucio;rugsejis rugsejo;spalis spalio;lapkritis lapkricio;gruodis gruodzio',
  lv: 'janvaris janv;februaris febr;marts;aprilis apr;maijs;junijs jun;julijs jul;augusts aug;septembris sept;oktobris okt;novembris nov;decembris dec',
  et: 'jaanuar jaan;veebruar veebr;marts;aprill apr;mai;juuni;juuli;august aug;september sept;oktoober okt;november nov;detsember dets',
  mk: 'јануари јан;февруари фев;март мар;април апр;мај;јуни јун;јули јул;август авг;септември сеп;октомври окт;ноември ное;декември дек',
  sq: 'janar jan;shkurt shk;mars mar;prill pri;maj;qershor qer;korrik korr;gusht gush;shtator sht;tetor tet;nentor nen;dhjetor dhj',
  bn: 'জানুয়ারি জানু;ফেব্রুয়ারি ফেব;মার্চ;এপ্রিল এপ্রি;মে;জুন;জুলাই জুল;আগস্ট আগ;সেপ্টেম্বর সেপ্ট সেপ;অক্টোবর অক্টো;নভেম্বর নভে;ডিসেম্বর ডিসে',
  ta: 'ஜனவரி ஜன;பிப்ரவரி பிப்;மார்ச் மார்;ஏப்ரல் ஏப்;மே;ஜூன்;ஜூலை;ஆகஸ்ட் ஆக;செப்டம்பர் செப்;அக்டோபர் அக்;நவம்பர் நவ;டிசம்பர் டிச',
  te: 'జనవరి జన;ఫిబ్రవరి ఫిబ్ర;మార్చి;ఏప్రిల్ ఏప్రి;మే;జూన్;జులై;ఆగస్టు ఆగ;సెప్టెంబర్ సెప్టెం;అక్టోబర్ అక్టో;నవంబర్ నవం;డిసెంబర్ డిసెం',
  mr: 'जानेवारी जाने;फेब्रुवारी फेब्रु;मार्च;एप्रिल एप्रि;मे;जून;जुलै;ऑगस्ट ऑग;सप्टेंबर सप्टें;ऑक्टोबर ऑक्टो;नोव्हेंबर नोव्हें;डिसेंबर डिसें',
  ur: 'جنوری;فروری;مارچ;اپریل;مئی;جون;جولائی;اگست;ستمبر;اکتوبر;نومبر;دسمبر',
  th: 'มกราคม มค;กุมภาพันธ์ กพ;มีนาคม มีค;เมษายน เมย;พฤษภาคม พค;มิถุนายน มิย;กรกฎาคม กค;สิงหาคม สค;กันยายน กย;ตุลาคม ตค;พฤศจิกายน พย;ธันวาคม ธค',
  sw: 'januari jan;februari feb;machi mac;aprili apr;mei;juni jun;julai jul;agosti ago;septemba sep;oktoba okt;novemba nov;desemba des',
  zu: 'januwari jan;februwari feb;mashi mas;ephreli eph;meyi mey;juni jun;julayi jul;agasti aga;septhemba sep;okthoba okt;novemba nov;disemba dis',
  xh: 'janyuwari jan;februwari feb;matshi mat;epreli epr;meyi mey;juni jun;julayi jul;agasti aga;septemba sep sept;okthoba okt okthobha;novemba nov;disemba dis',
  af: 'januarie jan;februarie feb;maart mrt;april apr;mei;junie jun;julie jul;augustus aug;september sep;oktober okt;november nov;desember des',
  be: 'студзень сту студзеня;люты лют лютага;сакавік сак сакавіка;красавік кра красавіка;маи мая;чэрвень чэр чэрвеня;ліпень ліп ліпеня;жнівень жні жніуня;верасень вер верасня;кастрычнік кас кастрычніка;лістапад ліс лістапада;снежань сне снежня',
  ka: 'იანვარი იან;თებერვალი თებ;მარტი მარ;აპრილი აპრ;მაისი მაი;ივნისი ივნ;ივლისი ივლ;აგვისტო აგვ;სექტემბერი სექ;ოქტომბერი ოქტ;ნოემბერი ნოე;დეკემბერი დეკ',
  hy: 'հունվար հնվ հունվարի;փետրվար փտվ փետրվարի;մարտ մրտ մարտի;ապրիլ ապր ապրիլի;մայիս մյս մայիսի;հունիս հնս հունիսի;հուլիս հլս հուլիսի;օգոստոս օգս օգոստոսի;սեպտեմբեր սեպ սեպտեմբերի;հոկտեմբեր հոկ հոկտեմբերի;նոյեմբեր նոյ նոյեմբերի;դեկտեմբեր դեկ դեկտեմբերի',
  az: 'yanvar yan;fevral fev;mart mar;aprel apr;may;iyun iyn;iyul iyl;avqust avq;sentyabr sen;oktyabr okt;noyabr noy;dekabr dek',
  kk: 'қаңтар қаң;ақпан ақп;наурыз нау;сәуір сәу;мамыр мам;маусым мау;шілде шіл;тамыз там;қыркүиек қыр;қазан қаз;қараша қар;желтоқсан жел',
  lb: 'januar jan;februar feb;maerz mae;abrell abr;mee;juni jun;juli jul;august aug;september sep;oktober okt;november nov;dezember dez',
  cy: 'ionawr ion;chwefror chw chwef;mawrth maw;ebrill ebr;mai;mehefin meh;gorffennaf gor gorff;awst;medi;hydref hyd;tachwedd tach;rhagfyr rhag',
  ca: 'gener gen;febrer febr;marc marc;abril abr;maig;juny;juliol jul;agost;setembre set;octubre oct;novembre nov;desembre des',
};

/** The Persian solar months; their days have to be converted. */
const PERSIAN = 'فروردین;اردیبهشت;خرداد;تیر;مرداد امرداد;شهریور;مهر;آبان;آذر;دی;بهمن;اسفند';

function numbered(row: string): [string, number][] {
  return row.split(';').flatMap((forms, month) => forms.split(' ').map((form): [string, number] => [form.replaceAll('_', ' '), month + 1]));
}

const byLanguage = new Map(Object.entries(MONTHS).map(([language, row]) => [language, new Map(numbered(row))]));
const anyLanguage = new Map([...byLanguage].reverse().flatMap(([, names]) => [...names]));
const persian = new Map(numbered(PERSIAN));

/** Lower case, without Latin and Greek accents. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** 1–12 for the name of a month in any known language (folded by {@link foldName}); a language code settles names that mean two months. */
export function monthNumber(name: string, language: string | null): number | null {
  const own = language === null ? undefined : byLanguage.get(language.slice(0, 2))?.get(name);
  // In Hebrew "in" is a letter before the month.
  return own ?? anyLanguage.get(name) ?? (name.startsWith('ב') ? (anyLanguage.get(name.slice(1)) ?? null) : null);
}

/** 1–12 for a month of the Persian solar calendar. */
export function persianMonthNumber(name: string): number | null {
  return persian.get(name) ?? null;
}
