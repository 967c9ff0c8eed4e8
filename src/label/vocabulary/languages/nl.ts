/** Dutch. */
export const nl = `nl
whole
sponsored ?advertenties|?reclame|~gesponsord|?gesponsorde inhoud|?gesponsorde content|?gesponsord bericht|?partnercontent|?partner content|?advertentie sluiten|?gesponsorde links|?gesponsorde berichten|?betaalde content|?partnerbijdrage|?partneraanbieding|?partneraanbiedingen|?van onze partners|?onze partners|?artikel gaat verder onder advertentie|?tekst gaat verder onder de advertentie|?lees verder na de advertentie|?lees verder onder de advertentie|?artikel loopt door onder advertentie|?aanbevolen door outbrain|?van het web|?kortingscodes|?kortingscode|?kortingen|?bekijk aanbieding|?bekijk de aanbieding|?bekijk prijs|?koop nu|?bestel nu|?bestellen|?vacatures|?promotie
promotion ?nieuwsbrief|?nieuwsbrieven|?schrijf je in voor de nieuwsbrief|?inschrijven|?aanmelden|?meld je nu aan|?aanmelden voor de nieuwsbrief|?abonneren|?word vriend|?abonnement nemen|?abonnementen|?bekijk abonnementen|?bekijk de abonnementen|?probeer nu|?gratis proberen|?probeer gratis|?steun ons|?steun onze journalistiek|?doneer|?doneer nu|?download de app|?e-mailadres|?je e-mailadres|?uw e-mailadres|?volg ons op whatsapp|?volg ons whatsapp-kanaal|?meer informatie|?maak een account|?account aanmaken|?gratis account aanmaken|?maandelijks opzegbaar|?ontvang
related ?meer lezen|?meer nieuws|?meer artikelen|?meest gelezen|?trending|?lees het artikel|?lees het hele artikel|?lees hier meer|?lees alles over|?bekijk meer|?meer over dit onderwerp|?meer van|?gerelateerde artikelen|?gerelateerd nieuws|?gerelateerde berichten|?aanbevolen|?aanbevolen voor jou|?aanbevolen artikelen|?misschien vind je dit ook interessant|?ook interessant|?dit vind je misschien ook interessant|?best gelezen|?net binnen|?laatste nieuws|?nieuwste|?populair|?populaire artikelen|?uitgelicht|?volgend artikel|?vorig artikel|?toon meer|?laad meer|?meer laden|?in het nieuws
byline ?door|?auteurs|?redactie|?onze redactie|?van de redactie|?anp|?laatst bijgewerkt op|?gewijzigd|?vandaag|?gisteren|?uur geleden|?minuten geleden|?dagen geleden|?dag geleden|?tekst|?verslaggever|?redacteur|?correspondent|?alle artikelen|?meer van deze auteur|?bijgewerkt
social ?delen|?deel|?mailen|?deel dit artikel|?deel artikel|?artikel delen|?deel dit bericht|?deel op facebook|?deel op twitter|?deel op x|?deel op whatsapp|?deel via whatsapp|?deel via e-mail|?delen op facebook|?delen via e-mail|?delen via whatsapp|?kopieer link|?link gekopieerd|?kopieer url|?printen|?afdrukken|?e-mailen|?bewaren|?bewaar|?bewaar artikel|?opslaan|?leeslijst|?volgen|?reacties|?reactie|?vind ik leuk|?luister|?stuur door|?doorsturen
comments ?reageer|?reacties|?reageren|?geef een reactie|?laat een reactie achter|?plaats een reactie|?plaats reactie|?reactie plaatsen|?schrijf een reactie|?bekijk reacties|?toon reacties|?alle reacties|?nog geen reacties|?reacties gesloten|?antwoord|?antwoorden|?beantwoorden|?rapporteer|?meld misbruik|?naam|?je reactie|?discussieer mee|?reactie annuleren
navigation ?abonnement|?voorpagina|?privacy statement|disclaimer|sitemap|economie|?opinie|?zoeken|?zoek|?naar de inhoud|?ga naar hoofdinhoud|?ga naar inhoud|?direct naar artikelinhoud|?naar hoofdinhoud|?terug naar boven|?naar boven|?terug|?inloggen|?uitloggen|?mijn account|?mijn profiel|?over ons|?klantenservice|?veelgestelde vragen|?privacyverklaring|?privacy-instellingen|?cookiebeleid|?cookie-instellingen|?cookievoorkeuren|?voorwaarden|?gebruiksvoorwaarden|?colofon|?adverteren|?vacatures|?werken bij|?archief|?nieuws|?binnenland|?buitenland|?politiek|?voetbal|?cultuur|media|?wetenschap|?gezondheid|?regio|?wonen|?reizen|?koken|?puzzels|?weer|?tv-gids|?live
interface ?sluiten|laden|ja|?sluit|?openen|?afspelen|?pauze|?volledig scherm|?ondertiteling|?instellingen|?luister naar dit artikel|?luisteren|?bezig met laden|?even geduld|?toon|?toon minder|?minder|?verberg|?vergroten|?vorige afbeelding|?volgende afbeelding|?akkoord|?accepteren|?alles accepteren|?alle cookies accepteren|?accepteer|?weigeren|?alles weigeren|?voorkeuren instellen|?voorkeuren opslaan|?instellingen opslaan|?ja ik accepteer|?er is iets misgegaan|?probeer het opnieuw|?wachtwoord|?wachtwoord vergeten|?gebruikersnaam|?verplicht veld|?nee|?annuleren|?bevestigen
advertorial ?sponsored content|?betaalde content|?betaald partnerschap|?partnerbericht|?aangeboden door onze partner|?commerciële inhoud|?commerciële bijlage|?betaalde partnercontent
disclosure ?transparantie|?verantwoording
paywall ?exclusief voor abonnees|?ben je al abonnee|?al lid|?heb je al een account|?nog geen abonnee|?log in om verder te lezen
readTime ?leestijd min|?leestijd
opening
sponsored ?gesponsord door|?aangeboden door|~advertentie:|?mogelijk gemaakt door|?in samenwerking met:|?dit artikel gaat verder|?koop bij|?bekijk bij bol
promotion ?abonneer|?schrijf je in|?schrijf u in|?meld je aan|?meld u aan|?abonneer je|?abonneer u|?ontvang elke|?blijf op de hoogte|?blijf op de|?altijd op de hoogte|?word abonnee|?word lid|?lees onbeperkt|?krijg toegang|?download de|?download onze|?volg ons whatsapp|?volg ons op google|?door je aan te melden|?door je in te schrijven|?onze nieuwsbrief|?in de nieuwsbrief|?download onze app
related ?lees ook|?lees meer|?lees:|?lees verder|?lees hier|?lees meer over|?lees alles|?lees de|?meer over|?bekijk ook|?bekijk:|?kijk ook|?zie ook|?luister ook|?in beeld:|?column:|?opinie:|?volgende:|?vorige:|?gerelateerd:|?misschien vind|?dit vind je
byline ?gepubliceerd|?geplaatst op|?laatst bijgewerkt|?gepubliceerd op|?geplaatst:|?geplaatst door|?bijgewerkt op|?laatst gewijzigd|?laatste update|?aangepast op|?geschreven door|?door onze|?van onze|?bron:|?bronnen:|?beeld:|?over de auteur|?alle artikelen van|?meer van de auteur
social ?deel dit|?deel op|?deel via|?delen op|?delen via|?volg ons op|?volg ons|?klik om te delen|?klik om af te drukken|?print dit
comments ?geef een|?laat een|?plaats een|?schrijf een|?reageer op|?reacties op|?log in om|?je moet ingelogd|?je e-mailadres wordt|?het e-mailadres wordt|?vereiste velden|?mijn naam|?bewaar mijn naam|?wees de eerste|?wat vind jij|?wat vindt u|?praat mee|?reacties zijn|?deze site gebruikt akismet
navigation ?alle rechten
interface ?wij gebruiken cookies
advertorial ?dit artikel is gesponsord|?dit is een gesponsord|?dit artikel is een betaalde|?dit artikel is tot stand gekomen in samenwerking met|?dit artikel is geschreven in samenwerking met|?dit artikel is gemaakt in samenwerking met|?dit artikel wordt je aangeboden|?deze inhoud is|?deze content is|?dit is een advertorial|?dit is een betaalde|?dit is partnercontent|?betaalde samenwerking met|?betaald partnerschap met|?ingezonden mededeling|?in betaalde samenwerking|?de redactie is niet|?buiten de verantwoordelijkheid
affiliate ?dit artikel bevat affiliate|?als je via|?dit artikel bevat|?deze pagina bevat|?sommige links|?als je iets koopt|?wanneer je via|?we ontvangen een|?wij ontvangen een|?wij krijgen een|?affiliate:
correction ?correctie|?rectificatie|?correcties en aanvullingen|?correcties & aanvullingen|?verbetering|?herstel:|?in een eerdere versie|?in een eerste versie|?een eerdere versie van|?eerder stond in dit|?dit artikel is gecorrigeerd|?in dit artikel stond
clarification ?verduidelijking|?aanvulling:|?naschrift
update ?dit artikel is bijgewerkt|?dit artikel is aangepast|?dit artikel wordt aangevuld|?dit artikel wordt bijgewerkt|?dit artikel is aangevuld|?dit bericht wordt bijgewerkt|?dit bericht is bijgewerkt|?meer volgt|?later meer
editor ?noot van de redactie|?noot redactie|?noot van de|red.:|?van de redactie:|?namen zijn gefingeerd|?de naam is|?dit artikel verscheen eerder|?dit artikel verscheen|?dit artikel is eerder verschenen|?dit artikel is onderdeel
disclosure ?dit artikel kwam tot stand met|?dit artikel kwam tot stand met steun|?dit onderzoek kwam tot stand|?mogelijk gemaakt met|?met steun van het|?dit artikel is geschreven met behulp|?deze tekst is gemaakt
translation ?vertaald door|?vertaling|?vertaald uit|?vertaald uit het|?dit artikel is vertaald|?lees in het engels
by ?door|?van onze redacteur|?van onze correspondent|?van onze verslaggever|?foto:|?geschreven door|?tekst:|?tekst en foto|?tekst en beeld|?tekst en foto's|?verslaggever:|?door redactie|?een artikel van|?column van|?van onze|?geplaatst door|?gepubliceerd door
paywall ?om verder te lezen|?dit artikel is exclusief|?dit artikel is alleen|?dit artikel lezen|?om dit artikel|?om verder|?lees verder met|?lees dit artikel|?verder lezen|?log in of|?al abonnee|?je hebt nog
readTime ?geschatte leestijd
inside
sponsored ?kortingscode|?kortingscodes|?m v x
promotion ?onze nieuwsbrief|?de nieuwsbrief|?onze nieuwsbrieven|?whatsapp-kanaal|?onze app|?in je mailbox|?in je inbox|?onafhankelijke journalistiek|?afmelden|?altijd opzegbaar
byline ?is journalist|?is redacteur|?is verslaggever|?is correspondent|?is freelance journalist|?is columnist|?schrijft over|?schrijft voor
comments ?om te reageren|?niet gepubliceerd|?zijn gemarkeerd
navigation ?alle rechten voorbehouden
interface ?gebruikt cookies
advertorial ?de redactie is niet verantwoordelijk|?gesponsord artikel|?betaalde samenwerking|?valt buiten de verantwoordelijkheid|?niet verantwoordelijk voor de inhoud|?zonder tussenkomst van de redactie
affiliate ?affiliatelinks|?een commissie|?kleine commissie|?kost jou niets extra
correction ?eerdere versie van dit|?vorige versie van dit|?eerdere versie van|?is aangepast naar aanleiding
update ?wordt bijgewerkt|?wordt aangevuld
editor ?n v d r|?namen zijn gefingeerd|?naam is gefingeerd|?gefingeerde naam|?naam is bekend bij de redactie
disclosure ?kunstmatige intelligentie|?op persoonlijke titel|?met behulp van ai|?fonds bijzondere journalistieke projecten
translation ?vertaald uit het engels|?vertaald uit
role ?verslaggever|?hoofdredacteur|?fotograaf|?politiek verslaggever|?freelance journalist|?eindredacteur|?adjunct-hoofdredacteur
paywall ?alleen voor abonnees|?voor abonnees|?verder te lezen|?verder lezen
readTime ?min leestijd|?minuten leestijd|?leestijd
`;
