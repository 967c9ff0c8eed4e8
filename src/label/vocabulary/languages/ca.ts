/** Catalan. */
export const ca = `ca
whole
sponsored ?publicitat|~anunci|?contingut patrocinat|?patrocinat|?contingut de marca|?amb el suport de
promotion ?subscriu-te|?subscriure's|?subscripció|?butlletí
related ?llegir més|?llegeix més|?notícies relacionades|?articles relacionats
byline ?per|?darrera actualització|?redacció
social ?comparteix|?comparteix l'article
comments ?deixa un comentari
navigation ?inici|?cerca
interface ?tancar
advertorial ?publireportatge|?contingut promocional
opening
sponsored ?patrocinat per|?contingut patrocinat per
related ?llegeix també|?llegiu també
byline ?actualitzat|?font:
correction ?correcció:|?fe d'errates|?rectificació
editor ?nota de la redacció|?nota de l'editor
translation ?traducció:|?traduït per
by per|?escrit per
inside
`;
