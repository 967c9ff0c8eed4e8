/** Czech. */
export const cs = `cs
whole
sponsored reklama|?komerční prezentace|?sponzorovaný obsah|?reklamní sdělení|?placená inzerce|?článek pokračuje pod reklamou|?pokračování článku|?partneři
promotion ?přihlásit k odběru|?přihlásit se k odběru|?odebírat|?předplatné
related ?číst dál|?číst více|další články|?nejčtenější|nejnovější|doporučované|mohlo by vás zajímat|hlavní zprávy
byline ?o autorovi|redakce|včera
social sdílet|?sdílejte|sdílejte článek|naše zprávy najdete i na sítích
comments ?komentovat
navigation partner|newslettery|související témata|?domů|kontakty|nápověda|zprávy|domácí
interface ?zavřít
advertorial ?pr článek|?komerční článek
paywall ?pouze pro předplatitele
readTime ?min čtení
opening
sponsored ~sponzorováno|?inzerce:|?komerční sdělení:|partnerem
promotion ?přihlaste se|?odebírejte
related ?čtěte také|?čtěte:|související:
byline ?publikováno|aktualizováno|zdroje:
navigation ?témata:
interface ?používáme cookies
advertorial ?článek vznikl ve spolupráci|?tento článek vznikl ve spolupráci
correction ?oprava|?omluva:|?v původní verzi
clarification ?upřesnění:
update ?aktualizace článku|?článek jsme aktualizovali
editor ?poznámka redakce|?pozn redakce
translation ?přeložil|?přeložila
by ?napsal|?napsala|autoři:|?připravil
paywall ?článek je určen
inside
promotion ?náš newsletter
navigation ?všechna práva vyhrazena
interface ?používá cookies
affiliate ?affiliate odkazy|?provizi
editor pozn red
disclosure umělé inteligence|?je mediálním partnerem
role ?reportérka|?zpravodaj|?zpravodajka|?šéfredaktor
`;
