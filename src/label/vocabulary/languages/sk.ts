/** Slovak. */
export const sk = `sk
whole
sponsored ?platená inzercia|?komerčné oznámenie|?komerčná správa|?článok pokračuje pod reklamou|?článok pokračuje pod video reklamou|?zľavové kupóny|?platený obsah|?platená spolupráca|?komerčný obsah|?komerčný článok|?sponzorovaný článok|?zatvoriť reklamu|?zľavové kódy|?zľavy|?kúpiť|?kúpiť teraz|?zobraziť ponuku|?pracovné ponuky|?reklamná spolupráca|?propagácia|?sponzorom|?partnerom
promotion ?newslettre|?odoberať|?odoberať newsletter|?odoberajte newsletter|?prihlásiť na odber|?prihlásiť sa na odber|?prihláste sa|?kúpiť predplatné|?vyskúšať|?vyskúšať zadarmo|?registrovať sa|?registrácia|?prispieť|?stiahnuť aplikáciu|?stiahnite si aplikáciu|?zadajte e-mail|?odoslať|?zistiť viac|?viac informácií|?zapnúť notifikácie|?odoberajte|?získajte|?vyskúšajte|?ďakujeme
related ?čítať viac|?čítať ďalej|?viac|?súvisiace články|?čítať celé|?čítať celý článok|?celý článok|?pokračovať v čítaní|?viac k téme|?viac o téme|?viac článkov|?ďalšie|?ďalšie správy|?pozrite si aj|?zobraziť viac|?zobraziť ďalšie|?zobraziť všetko|?načítať ďalšie|?súvisiace témy|?mohlo by vás zaujímať|?mohlo by vás zaujať|?mohlo by sa vám páčiť|?odporúčané|?odporúčané články|?najčítanejšie|?najčítanejšie články|?najnovšie|?najnovšie články|?najnovšie správy|?najsledovanejšie|?aktuálne správy|?posledné správy|?práve sa deje|?hlavné správy|?neprehliadnite|?predchádzajúci|?nasledujúci článok
byline ?posledná aktualizácia|?redakcia|?tasr|?sita|?naposledy aktualizované|?pred dňami|?všetky články autora|?vydané|?vytvorené
social ?zdieľať|?zdieľajte|?zdieľať článok|?zdieľať na facebooku|?zdieľať na twitteri|?skopírovať odkaz|?odkaz skopírovaný|?skopírované|?tlačiť|?vytlačiť|?poslať e-mailom|?poslať emailom|?uložiť článok|?uložiť na neskôr|?uložené|?páči sa mi to|?páči sa mi|?diskusia|?počúvať|?vypočuť si článok|?darovať článok|?skopírovať
comments ?diskusia|?diskusie|?vstúpiť do diskusie|?pridajte komentár|?napísať komentár|?odoslať komentár|?zobraziť diskusiu|?všetky komentáre|?žiadne komentáre|?odpovedať|?meno|?vaše meno|?pridať príspevok
navigation ?domov|?názory|?titulka|?titulná stránka|?hľadať|?vyhľadať|?vyhľadávanie|?otvoriť menu|?zatvoriť menu|?hlavné menu|?prejsť na obsah|?prejsť na hlavný obsah|?hore|?späť|?späť hore|?prihlásiť sa|?prihlásenie|?odhlásiť sa|?môj účet|?redakcia|?ochrana súkromia|?súkromie|?nastavenia súkromia|?nastavenia cookies|?nastavenie cookies|?podmienky|?podmienky používania|?obchodné podmienky|?všeobecné podmienky|?inzercia|?mapa stránky|?správy|?domáce|?slovensko|?zahraničie|?biznis|?financie|?peniaze|?spoločnosť|?školstvo|?zdravie|?životné prostredie|?televízia|?životný štýl|?cestovanie|?jedlo|?bývanie|?futbal|?počasie
interface ?zavrieť|?zatvoriť|?otvoriť|?nastavenia|?načítava sa|?načítavam|?čakajte prosím|?zobraziť menej|?zväčšiť|?súhlasím|?prijať|?prijať všetko|?prijať všetky|?prijať všetky cookies|?odmietnuť|?odmietnuť všetko|?nesúhlasím|?rozumiem|?uložiť nastavenia|?nastala chyba|?vyskytla sa chyba|?niečo sa pokazilo|?skúste to znova|?zabudnuté heslo|?používateľské meno
advertorial ?komerčný článok|?pr správa|?komerčná prezentácia|?platený článok|?reklamný článok|?tlačová správa|?partnerský článok|?promo článok|?natívna reklama
paywall ?len pre predplatiteľov|?iba pre predplatiteľov|?prémiový obsah|?už máte predplatné|?už som predplatiteľ|?máte už účet|?odomknúť článok|?dočítať|?odomknite|?zostáva
opening
sponsored ~sponzorované|?v spolupráci s:|?inzercia:|?ponuka:
promotion ?prihláste sa na|?prihláste sa na odber|?odoberajte náš|?získajte prístup|?nenechajte si ujsť|?páčil sa vám|?páči sa vám|?zaregistrujte sa|?staňte sa|?každý týždeň|?najdôležitejšie správy|?súhlasím so zasielaním
related ?čítajte aj|?čítajte:|?súvisiace:|?čítajte tiež|?čítajte viac|?čítajte ďalej|?prečítajte si|?prečítajte si aj|?prečítajte si tiež|?viac čítajte|?viac k|?ďalšie články|?pozrite si|?pozrite aj|?vypočujte si|?mohlo by sa|?súvisiaci článok|?k téme:|?odporúčame:|?fotogaléria:|?predchádzajúci článok|?ďalší článok
byline ?publikované|?zverejnené|?aktualizované|?aktualizácia:|?naposledy upravené|?o autorke|?ďalšie články autora|?všetky články
social ?zdieľať na|?zdieľajte na|?zdieľajte článok|?kliknite pre zdieľanie
comments ?pre pridanie|?na pridanie|?prihláste sa pre|?musíte byť prihlásený|?musíte sa prihlásiť|?vaša e-mailová adresa nebude|?vyžadované polia|?uložiť moje meno|?diskusia k|?do diskusie|?aký je váš|?táto webová stránka používa akismet|?buďte prvý
interface ?táto stránka používa
advertorial ?článok vznikol v spolupráci|?tento článok vznikol v spolupráci|?pr článok|?komerčná spolupráca|?platená spolupráca|?platená inzercia|?sponzorovaný článok|?článok vznikol|?článok je súčasťou|?tento článok vznikol|?tento článok je platený|?tento článok je sponzorovaný|?text vznikol v spolupráci|?tento obsah vznikol|?obsah vznikol v spolupráci|?autorom článku je|?reklamná spolupráca|?v platenej spolupráci|?v spolupráci s partnerom|?redakcia nenesie|?partnerom obsahu|?partnerom článku
affiliate ?článok obsahuje|?niektoré odkazy|?ak nakúpite|?pri nákupe
correction ?v pôvodnej verzii|?v predchádzajúcej verzii|?opravené|?ospravedlnenie|?v prvej verzii|?pôvodná verzia|?predchádzajúca verzia|?článok sme opravili|?text sme opravili|?článok bol opravený|?v článku sme|?v texte sme|?za chybu sa|?ospravedlňujeme sa za chybu
clarification ?spresnenie|?upresnenie|?doplnenie|?vysvetlenie:
update ?článok bol aktualizovaný|?aktualizácia|?aktualizované:|?článok aktualizujeme|?článok priebežne|?článok je priebežne aktualizovaný|?článok sme aktualizovali|?článok sme doplnili|?správu aktualizujeme|?správu priebežne|?viac informácií prinesieme
editor ?poznámka redakcie|?pozn redakcie|?upozornenie:|?meno bolo|?mená boli|?mená sú|?článok pôvodne|?text pôvodne|?článok vyšiel|?text vyšiel|?článok bol prvýkrát
disclosure ?konflikt záujmov|?názory autorov|?článok vyjadruje|?text vznikol s podporou|?článok vznikol s podporou|?článok vznikol vďaka|?text bol vytvorený|?článok bol vytvorený s pomocou
translation ?preložené|?článok bol preložený|?prevzaté z
by ?napísal|?napísala|?spracoval|?spracovala|?redakcia:
paywall ?tento článok je určený|?článok je určený|?tento článok je|?pre čítanie|?na prečítanie|?pokračovať v čítaní|?pokračovanie článku|?celý článok|?chcete čítať|?ak chcete čítať|?už máte|?ste predplatiteľ
readTime ?doba čítania|?čas čítania|?prečítate za
inside
sponsored ?zľavový kód|?zľavové kódy
promotion ?nášho newslettra|?na odber|?newslettra|?našu aplikáciu|?nezávislú žurnalistiku|?nezávislej žurnalistiky|?kedykoľvek odhlásiť|?kedykoľvek zrušiť
byline ?píše pre
comments ?sú označené
navigation ?všetky práva vyhradené
interface ?súbory cookie
advertorial ?sponzorovaný článok|?platenej spolupráce|?platená spolupráca|?komerčnej spolupráci|?redakcia nenesie|?nepodieľala
affiliate ?províziu
correction ?pôvodnej verzii|?predchádzajúcej verzii|?za chybu sa ospravedlňujeme|?ospravedlňujeme sa za|?bol opravený|?sme opravili
update ?bol aktualizovaný|?priebežne aktualizujeme
editor ?pozn redakcie|?meno bolo zmenené|?mená boli zmenené|?redakcia pozná
disclosure ?nemusia vyjadrovať|?umelej inteligencie|?umelou inteligenciou
role ?novinár|?novinárka|?komentátor|?komentátorka|?spravodajca
paywall ?pre predplatiteľov|?predplatiteľom|?čítať ďalej|?celý článok|?neobmedzený prístup
readTime ?min čítania|?minút čítania
`;
