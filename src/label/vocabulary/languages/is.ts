/** Icelandic. */
export const is = `is
whole
sponsored auglýsingar|?kostað|?kostuð kynning|?kynning|?samstarf
promotion ?fréttabréf|?skráning á póstlista|?áskrift|gerast áskrifandi
related ?lestu einnig|?tengdar fréttir|mest lesið|nýjast|fleira áhugavert|meira
byline ?höfundur|?skrifar|í gær
social ?deila|blogga um frétt|setja bókamerki
comments ?skrifa athugasemd
navigation forsíða|leita|?leit|innskráning|innlent|erlent|íþróttir|viðskipti
interface loka|?samþykkja
opening
sponsored ?auglýsing:|?í samstarfi við
related ?lestu meira|?lesa meira|frétt af
byline ?birt|?uppfært
correction ?leiðrétting|?fréttin hefur verið leiðrétt
update ?uppfært:|?fréttin hefur verið uppfærð|?fréttin verður uppfærð
translation ?þýðing:|?þýtt af
by ?höfundur:|eftir|?texti:|?mynd:
inside
interface ?notar vafrakökur
role blaðamaður|?fréttamaður|?ritstjóri|?ljósmyndari|skrifar
`;
