/** Slovak. */
export const sk = `sk
whole
sponsored ?platená inzercia|?komerčné oznámenie|?komerčná správa|?článok pokračuje pod reklamou|?článok pokračuje pod video reklamou|?zľavové kupóny
promotion ?newslettre|?odoberať|?odoberajte
related ?čítať viac|?čítať ďalej|?viac|?súvisiace články
byline ?posledná aktualizácia|?redakcia
social ?zdieľať|?zdieľajte
comments ?pridať komentár
navigation ?domov|kategórie|názory
interface ?zavrieť
advertorial ?pr článok|?komerčný článok
paywall ?len pre predplatiteľov
readTime ?min čítania
opening
sponsored ~sponzorované|?v spolupráci s:|?inzercia:
related ?čítajte aj|?čítajte:|?súvisiace:
byline ?publikované|?zverejnené|?aktualizované
interface ?táto stránka používa
advertorial ?článok vznikol v spolupráci|?tento článok vznikol v spolupráci
correction ?ospravedlnenie:|?v pôvodnej verzii|?v predchádzajúcej verzii
update ?aktualizácia:|?článok bol aktualizovaný
editor ?poznámka redakcie|?pozn redakcie
translation ?preklad:
by ?napísal|?napísala
paywall ?tento článok je určený
inside
navigation ?všetky práva vyhradené
interface ?súbory cookie
role ?novinár|?novinárka|?komentátor|?komentátorka
`;
