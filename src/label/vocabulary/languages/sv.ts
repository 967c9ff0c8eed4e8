/** Swedish. */
export const sv = `sv
whole
sponsored ?annonser|?annonsinnehåll|?sponsrat|?sponsrat innehåll|?sponsrad artikel|?reklam|?artikeln fortsätter efter annonsen|?annonslänk|?annonslänkar|?annonssamarbete|?reklamsamarbete|?sponsrad|?sponsrade länkar|?sponsrade artiklar|?betalt samarbete|?kommersiellt samarbete|?kommersiellt innehåll|?innehåll från annonsör|?innehåll från våra partners|?våra partners|?partnerinnehåll|?från våra partners|?annons artikeln fortsätter under annonsen|?artikeln fortsätter under annonsen|?texten fortsätter under annonsen|?fortsätter efter annonsen|?stäng annons|?rabattkoder|?rabattkod|?erbjudanden|?erbjudande|?till erbjudandet|?köp nu|?se pris|?lediga jobb|?platsannonser
promotion ?nyhetsbrev|?prenumeration|?prenumerera på nyhetsbrev|?bli månadsgivare|?anmäl dig|?skapa konto|?skapa ett konto|?köp prenumeration|?se erbjudande|?testa gratis|?ladda ner appen|?ladda ner vår app|?hämta appen|?stöd oss|?stöd vår journalistik|?swisha|?e-post|?e-postadress|?din e-postadress|?läs mer här|?aktivera notiser|?avsluta när du vill|?ingen bindningstid|?hämta
related ?mer nyheter|?fler artiklar|?relaterade artiklar|?läs hela artikeln|?läs mer om|?läs nästa|?fortsätt läsa|?mer om ämnet|?mer i ämnet|?mer läsning|?mer från|?fler nyheter|?visa fler|?visa fler artiklar|?visa mer|?relaterade nyheter|?relaterat innehåll|?liknande artiklar|?rekommenderas|?rekommenderat|?rekommenderad läsning|?rekommenderade artiklar|?mest läst|?mest lästa|?mest läst just nu|?populärt|?populärast|?senaste|?senaste nytt|?senaste nyheterna|?senaste nyheter|?just nu|?toppnyheter|?du kanske också gillar|?missa inte|?nästa|?föregående|?bildextra
byline ?av|?text|?redaktionen|?skribent|?författare|?tt|?ändrad|?idag|?igår|?timmar sedan|?minuter sedan|?dagar sedan|?för timmar sedan|?för minuter sedan|?krönikör|?korrespondent|?följ skribent|?visa alla artiklar|?publicerades|?uppdaterad|?uppdaterat|?kontakta|?mejla
social ?dela|kommentar|?dela artikel|?dela på facebook|?dela på twitter|?dela på x|?dela på whatsapp|?dela via mejl|?dela via e-post|?dela med e-post|?kopiera länk|?länk kopierad|?länken kopierad|?skriv ut|?mejla|?tipsa|?spara|?spara artikel|?sparad|?gilla|?följ|?kommentarer|?lyssna|?lyssna på artikeln|?ge bort|?ge bort artikel
comments ?kommentera|?kommentarer|?kommentarer är avstängda|?skriv en kommentar|?lämna en kommentar|?lämna ett svar|?lägg till kommentar|?skicka kommentar|?visa kommentarer|?alla kommentarer|?inga kommentarer|?svara|?anmäl|?anmäl kommentar|?namn|?avbryt svar|?diskutera|?delta i diskussionen|?insändare
navigation ?meny|?startsida|?nyheter|?ekonomi|?hem|?start|?startsidan|?till startsidan|?öppna meny|?stäng meny|?huvudmeny|?sök|?till innehållet|?hoppa till innehåll|?gå till innehåll|?hoppa till innehållet|?gå till huvudinnehåll|?till toppen|?upp|?tillbaka|?logga in|?logga ut|?mitt konto|?min sida|?mina sidor|?kundservice|?kundtjänst|?kontakta oss|?om oss|?om cookies|?cookiepolicy|?hantera cookies|?hantera samtycke|?hantera preferenser|?integritetspolicy|?personuppgiftspolicy|?personuppgifter|?användarvillkor|?villkor|?annonsera|?jobba hos oss|?tipsa oss|?e-tidning|?e-tidningen|?arkiv|?inrikes|?utrikes|?sverige|?världen|?näringsliv|?fotboll|?nöje|?ledare|?debatt|?åsikt|?krönikor|?vetenskap|?teknik|?hälsa|?livsstil|?resor|?mat|?bostad|?väder|?podd|?poddar|?spel|?korsord|?lokalt
interface ?stäng|?öppna|?spela|?spela upp|?paus|?helskärm|?undertexter|?inställningar|?lyssna på artikeln|?laddar|?läser in|?var god vänta|?visa|?visa mindre|?mindre|?dölj|?förstora|?godkänn|?godkänn alla|?acceptera|?acceptera alla|?acceptera alla cookies|?avvisa|?avvisa alla|?neka|?endast nödvändiga|?jag förstår|?jag godkänner|?spara inställningar|?ett fel har uppstått|?något gick fel|?försök igen|?lösenord|?glömt lösenord|?användarnamn|?obligatoriskt fält|?nej|?avbryt|?bekräfta|?sammanfattning
advertorial ?annonsartikel|?native annons|?annons|?annonsörsinnehåll|?annonsörinnehåll|?innehåll från annonsör|?betalt annonssamarbete|?reklamsamarbete|?betald annons|?sponsrat inlägg|?native|?annonsbilaga|?hela denna bilaga är en annons
affiliate ?annonslänk
paywall ?endast för prenumeranter|?exklusivt för prenumeranter|?redan prenumerant logga in|?är du redan prenumerant|?har du redan ett konto
readTime ?lästid min|?minuters läsning|?läsningstid|?lästid
opening
sponsored ?sponsrat av|?annons från|~annons:|?annonsinnehåll från|?i samarbete med:|?presenteras av|?i betalt samarbete|?köp här:|?köp hos
promotion ?prenumerera|?få våra|?prenumerera på|?prenumerera nu|?få de senaste|?få nyheter|?få vårt|?få det|?få tillgång|?anmäl dig till|?anmäl dig här|?bli prenumerant|?bli medlem|?följ oss på whatsapp|?registrera dig|?tack för att|?läs hela tidningen|?lås upp
related ?läs mer|?läs också|läs:|?mer om|tv:|?läs även|?läs hela|?läs vidare|?se också|?se mer|?se även|?här kan du läsa mer|?här är|?fakta:|?bakgrund:|?analys:|?krönika:|?intervju:|?lyssna:|?nästa artikel|?föregående artikel|?relaterat:
byline ?publicerad|?publicerat|?senast uppdaterad|?skriven av|?skrivet av|?källa:|?källor:|?om författaren|?om skribenten|?alla artiklar av|?foto:|?bild:
social ?dela på|?dela via|?dela artikeln|?följ oss på|?följ oss|?klicka för att|?tipsa en
comments ?logga in för att|?lämna en|?lämna ett|?skriv en|?logga in för|?du måste vara|?din e-postadress|?obligatoriska fält|?spara mitt namn|?kommentarer till|?kommentera artikeln|?delta i|?var först|?denna webbplats använder akismet
navigation ?ansvarig utgivare
interface ?vi använder cookies
advertorial ?detta är en annons|?artikeln är producerad av|?detta är en annons från|?detta är annonsinnehåll|?detta är ett betalt|?detta är ett annonssamarbete|?detta innehåll är|?den här artikeln är en annons|?den här artikeln är ett|?denna artikel är en annons|?denna artikel är ett|?denna artikel är sponsrad|?artikeln är sponsrad|?artikeln är ett annonssamarbete|?artikeln är skapad i samarbete med|?artikeln är producerad|?innehållet är|?i annonssamarbete med|?i betalt samarbete med|?annonssamarbete med|?annonsinnehåll från|?annons från|?sponsrat innehåll från
affiliate ?artikeln innehåller annonslänkar|?denna artikel innehåller annonslänkar|?artikeln innehåller|?artikeln innehåller reklamlänkar|?inlägget innehåller|?länkarna i|?vissa länkar|?om du köper|?när du köper|?vi kan få
correction ?rättelse|?i en tidigare version|?artikeln har rättats|?korrigering:|?rättat:|?rättad|?i en tidigare|?i ett tidigare|?en tidigare version|?artikeln har korrigerats|?denna artikel har rättats|?tidigare stod det|?det har tidigare
clarification ?förtydligande|?komplettering:|?genmäle
update ?artikeln uppdateras|?uppdatering|?texten uppdateras|?artikeln har uppdaterats|?denna artikel har uppdaterats|?mer information kommer|?nyheten uppdateras
editor ?redaktionens kommentar|not:|?redaktionell kommentar|?redaktörens anmärkning|?fotnot|?namnet är|?namnen är|?texten har tidigare|?artikeln har tidigare|?artikeln publicerades först|?detta är en del
disclosure ?detta är en ledare|?detta är en opinionstext|?det här är en opinionstext|?det här är en debattartikel|?detta är en debattartikel|?skribenten svarar för|?åsikterna som|?texten är skriven|?skribenten är|?artikeln är ai|?texten är skapad
translation ?översatt av|?översättning|?översatt från|?översättning av|?artikeln är översatt|?texten är översatt
by ?av|?skriven av|?från vår korrespondent|?reporter:|?text och bild|?text och foto|?text & foto|?skrivet av|?en krönika av|?en text av|?skribent:|?författare:|?intervju:|?publicerad av
paywall ?läs hela artikeln|?läs hela|?för att läsa|?för att fortsätta|?fortsätt läsa|?den här artikeln är|?denna artikel är|?artikeln är|?redan prenumerant|?är du redan|?du har läst|?lås upp|?bli prenumerant för
readTime ?beräknad lästid
inside
sponsored ?rabattkod|?rabattkoder
promotion ?våra nyhetsbrev|?vårt nyhetsbrev|?nyhetsbrevet|?vår app|?oberoende journalistik|?avsluta när du|?avsluta när som helst|?till din mejl|?i din inkorg
byline ?är journalist|?är reporter|?är redaktör|?är frilansjournalist|?är krönikör|?är korrespondent|?skriver om|?skriver för
comments ?för att kommentera|?kommer inte publiceras|?är märkta
navigation ?ansvarig utgivare
interface ?använder cookies
advertorial ?sponsrad artikel|?annonssamarbete|?betalt samarbete|?betalt innehåll|?redaktionen har inte|?har inte deltagit|?oberoende av redaktionen
affiliate ?annonslänkar|?affiliatelänkar|?annonslänk|?affiliate länkar|?reklamlänkar|?får provision|?en provision|?kan få ersättning
correction ?tidigare version av|?tidigare version|?har rättats|?har korrigerats|?vi beklagar felet
update ?uppdateras löpande|?kommer att uppdateras
editor ?heter egentligen något annat|?fingerat namn|?namnet är fingerat|?namnen är fingerade
disclosure ?ai-genererad|?skribentens egna|?är fristående|?med hjälp av ai|?artificiell intelligens
translation ?översatt från|?från engelska
role redaktör|?krönikör|?chefredaktör|?skribent|?ledarskribent|?frilansjournalist|?frilans|?utrikeskorrespondent|?kulturskribent|?debattör|?redaktionschef|?nyhetschef
paywall ?för att läsa hela|?för prenumeranter|?för att läsa|?fortsätta läsa|?läsa hela artikeln
readTime ?min läsning|?min lästid|?lästid
`;
