/** Slovenian. */
export const sl = `sl
whole
sponsored ?sponzorirana vsebina|?oglasno sporočilo|?promocijsko sporočilo|?plačan oglas|?preberite več po oglasu
promotion ?naročite se|?naročnina|?prijava na novice
related ?preberi več|?povezane novice|?povezani članki|?sorodne novice
byline ?avtor|?avtorica
social ?deli|?delite
comments ?dodaj komentar
navigation ?iskanje|?išči
interface ?zapri
opening
sponsored ?v sodelovanju z:
related ?preberite tudi|?preberite še
byline ?posodobljeno|?vir:
correction ?popravek
translation ?prevod:|?prevedel
by ?avtor:|?avtorica:
inside
`;
