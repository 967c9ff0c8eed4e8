/** Hungarian. */
export const hu = `hu
whole
sponsored ?hirdetések|?támogatott tartalom|?fizetett tartalom|?támogatónk|?partnertartalom|?a cikk a hirdetés után folytatódik|?a cikk folytatódik|promóció
promotion ?hírlevél|?hírlevelek|?hírlevél feliratkozás
related ?olvass tovább|?tovább olvasom|?tovább|?kapcsolódó cikkek|?legolvasottabb|friss|következő|előző
byline ?szerző|?szerzők|ma
social ?megosztás|?megosztom
comments ?hozzászólok
navigation ?kezdőlap|keresés|adatvédelem|felhasználási feltételek|impresszum|médiaajánlat|belépés|gazdaság
interface ?bezárás
advertorial ?pr cikk|?fizetett hirdetés
paywall ?csak előfizetőknek
readTime ?perc olvasás|perc
opening
sponsored szponzorált|?támogató:|~hirdetés:
promotion ?iratkozz fel|?iratkozzon fel
related ?olvasd el|?olvassa el|?kapcsolódó:
byline ?közzétéve|?megjelent:|?frissítve
navigation minden jog
interface ?weboldalunk sütiket
advertorial ?a cikk megjelenését|?ez egy támogatott
correction ?helyesbítés|?helyreigazítás|?javítás:
clarification ?pontosítás
update ?frissítés|?cikkünk frissül
editor ?a szerkesztő megjegyzése|?a szerk
translation ?fordította|?fordítás:
by ?írta|?szerző:|?szöveg:|?szerzők:
paywall ?a cikk elolvasásához
inside
promotion ?hírlevelünkre
navigation minden jog fenntartva
interface ?sütiket használ
affiliate ?affiliate linkek|?jutalékot
role ?újságíró|?szerkesztő|?főszerkesztő|?tudósító|fotós
`;
