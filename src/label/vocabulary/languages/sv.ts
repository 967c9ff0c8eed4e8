/** Swedish. */
export const sv = `sv
whole
sponsored ?annonser|?annonsinnehåll|?sponsrat|?sponsrat innehåll|?sponsrad artikel|reklam|?annonsinnehåll från|?artikeln fortsätter efter annonsen
promotion ?nyhetsbrev|?prenumeration|?bli prenumerant
related ?läs vidare|?mer nyheter|?fler artiklar|?relaterade artiklar
byline ?av|text|redaktionen|foto
social ?dela|kommentar
comments ?kommentera
navigation meny|?startsida|nyheter|ekonomi
interface ?stäng
advertorial ?annonsartikel|?native annons
paywall ?för prenumeranter
readTime ?min läsning
opening
sponsored ?sponsrat av|?annons från|~annons:
promotion ?prenumerera|?få våra
related ?läs mer|?läs också|läs:|mer om|tv:
byline ?publicerad|?publicerat
social ?dela på
comments ?logga in för att
navigation ?ansvarig utgivare
interface ?vi använder cookies
advertorial ?detta är en annons|?artikeln är producerad av
affiliate ?artikeln innehåller annonslänkar|?denna artikel innehåller annonslänkar
correction ?rättelse|?i en tidigare version|?artikeln har rättats
clarification ?förtydligande
update ?uppdatering:|?artikeln uppdateras
editor ?redaktionens kommentar|not:
translation ?översättning:|?översatt av
by av|?skriven av|?från vår korrespondent|?text och foto:|reporter:
paywall ?läs hela artikeln
inside
promotion ?våra nyhetsbrev|vårt nyhetsbrev
navigation ?ansvarig utgivare
interface ?använder cookies
affiliate ?annonslänkar|?affiliatelänkar|provision
correction ?tidigare version av
disclosure ?ai-genererad
role redaktör|?krönikör|?chefredaktör|?skribent|?ledarskribent
paywall ?för att läsa hela
`;
