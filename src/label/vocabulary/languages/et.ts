/** Estonian. */
export const et = `et
whole
sponsored ?reklaam|?sisuturundus|?sponsoreeritud|?toetaja|?reklaam jätkub|?kuulutus
promotion ?telli|?telli uudiskiri|?uudiskiri
related ?loe edasi|?seotud artiklid|?seotud lood|?loetumad
byline ?toimetaja|?muudetud
social ?jaga|?jaga artiklit
comments ?kommenteeri
navigation ?avaleht|?otsi
interface ?sulge
opening
related ?loe ka|?loe lisaks|?loe:
byline ?avaldatud|?uuendatud
correction ?parandus:|?täpsustus:
translation ?tõlkis|?tõlge:
by ?toimetaja:|?toimetas|?kirjutas
inside
role ?ajakirjanik|?toimetaja|?peatoimetaja
`;
