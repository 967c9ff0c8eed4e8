/** Norwegian. */
export const no = `no
whole
sponsored annonsørinnhold|?sponset|?sponset innhold|?artikkelen fortsetter under annonsen|?saken fortsetter under annonsen|?artikkelen fortsetter etter annonsen|?betalt innhold|?kommersielt samarbeid|?annonselenke|?annonselenker|?sponsede lenker|?innhold fra annonsør|?kommersielt innhold|?betalt samarbeid|?reklamesamarbeid|?partnerinnhold|?våre partnere|?saken fortsetter etter annonsen|?teksten fortsetter under annonsen|?annonse artikkelen fortsetter under annonsen|hvorfor ser du denne annonsen|?lukk annonse|?rabattkode|?kjøp nå|?ledige stillinger|?stilling ledig|black friday|mobilabonnement|forbrukslån|billigste forbrukslån|billigste strøm|kredittkort|refinansiere lån|omstartslån
promotion ?kjøp abonnement|?allerede abonnent|?abonner på nyhetsbrev|?abonner nå|?bestill abonnement|?kjøp tilgang|?prøv gratis|?prøv nå|?opprett konto|?last ned appen|?last ned app|?støtt oss|?vipps|?e-postadresse|?din e-postadresse|?les mer her|?slå på varsler|?ingen bindingstid|?avslutt når du vil
related ?flere saker|?flere nyheter|siste saker|?mest lest|vis flere|?les hele artikkelen|?les neste|?fortsett å lese|?mer om saken|?mer fra|?flere artikler|?vis flere saker|?relaterte saker|?relaterte artikler|?relatert innhold|?lignende artikler|?anbefalt|?anbefalt for deg|?anbefalte saker|?anbefalinger|?mest leste|?mest lest nå|?mest populært|?populært|?siste|?siste nyheter|?nyeste|?akkurat nå|?toppsaker|?du liker kanskje også|?du vil kanskje også like|?kanskje du også liker|?gå ikke glipp av|?neste|?forrige|?neste artikkel|?forrige artikkel|?bildespesial|?vis mer
byline ?journalist|?forfatter|i dag|?redaksjonen|ntb|?endret|?i går|?timer siden|?minutter siden|?dager siden|?for timer siden|?for minutter siden|?kommentator|?frilansjournalist|?vis alle saker|?publiserte|?kontakt
social ?del|del artikkel|?del denne artikkelen|?del på facebook|?del på twitter|?del på x|?del på whatsapp|?del på e-post|?del via e-post|?kopier lenke|?lenke kopiert|?lenken er kopiert|?send på e-post|?tips en venn|?lagre|?lagre artikkel|?lagret|?lik|?liker|?følg|?lytt|?lytt til artikkelen|?gi bort|?gi bort artikkelen
comments ?kommenter|?kommentarfelt|?legg igjen en kommentar|?legg igjen kommentar|?legg til kommentar|?send kommentar|?vis kommentarer|?alle kommentarer|?ingen kommentarer|?svar|?rapporter|?rapporter kommentar|?navn|?delta i debatten|?bli med i debatten|?debatt|?diskuter|?kommentarfeltet er stengt
navigation ?forside|forsiden|personvernerklæring|?administrer samtykke|kundeservice|?min konto|tips oss|innenriks|?hjem|?til forsiden|?åpne meny|?lukk meny|?hovedmeny|søk|hopp til innhold|?hopp til innholdet|?hopp til hovedinnhold|?gå til innhold|?gå til hovedinnhold|til toppen|?tilbake|?tilbake til toppen|?logg inn|?logg ut|?min side|?min profil|?kundesenter|hjelp|?kontakt oss|personvern|?personvernpolicy|?personverninnstillinger|?informasjonskapsler|?samtykke|?administrer samtykker|?brukervilkår|?vilkår|?vilkår for bruk|?annonsere|?annonsér|annonseinfo|?ledige stillinger|eavis|?e-avis|utenriks|norge|?verden|politikk|?økonomi|?næringsliv|fotball|?underholdning|meninger|?leder|?kronikk|?kommentarer|?vitenskap|?teknologi|helse|?bolig|?bil|?vær|?podkast|?podkaster|?spill|?kryssord|?kommentar
interface lukk|?avbryt|vis mer|?vis mindre|vis mer vis mindre|?åpne|?spill av|?fullskjerm|?undertekster|?innstillinger|?laster|?laster inn|?vennligst vent|?vis|?skjul|?forstørr|?forstørr bilde|?godta|?godta alle|?aksepter|?aksepter alle|?avvis|?avvis alle|?kun nødvendige|?jeg forstår|?jeg godtar|?lagre innstillinger|?det har oppstått en feil|?noe gikk galt|?prøv igjen|?passord|?glemt passord|?brukernavn|?obligatorisk felt|?nei|?bekreft|?oppsummering|?kort oppsummert|?sammendrag
advertorial ?annonsebilag|?sponset av|?innhold fra annonsør|?kommersielt innhold|?betalt annonse|?sponset innlegg|?reklame|?annonsørfinansiert
paywall ?kun for abonnenter|pluss|?eksklusivt for abonnenter|?for medlemmer|?pluss-sak|?er du allerede abonnent|?har du allerede en konto|?logg inn for å lese
readTime ?lesetid min|?minutters lesetid|?lesetid
opening
sponsored ?sponset av|?annonsørinnhold fra|?annonse:|?i samarbeid med:|?presentert av|?i betalt samarbeid|?kjøp hos|?kjøp her:
promotion ?abonner|meld deg på|?abonner på|?få tilgang|?få de|?få våre|?bli abonnent|?følg oss på whatsapp|?last ned|?gå ikke glipp|?registrer deg|?ved å|?les hele avisen|?lås opp
related les også|les mer|les:|?les hele|se:|siste nytt:|?les hele saken|?les videre|?les flere|?les saken|?se også|?se video|?se flere|mer om:|?bakgrunn:|?podkast:|?lytt:|?hør:|?neste sak|?forrige sak|?relatert:|?følg saken|?les mer om
byline publisert|?oppdatert|sist oppdatert|?kilder:|?sist endret|?skrevet av|?om forfatteren|?tips journalisten|?alle saker av|?kilde:
social ?del på|?del via|?del saken|?del artikkelen|?følg oss på|følg oss|?klikk for å|?tips en
comments ?logg inn for å|?legg igjen|?skriv din|?logg inn for|?du må være|?din e-postadresse|?obligatoriske felt|?lagre navnet|?kommentarer til|?vær den første|?dette nettstedet bruker akismet|?vi vil gjerne|?velkommen til
navigation ansvarlig redaktør|hopp til
interface ?vi bruker informasjonskapsler|les mer om innstillinger
advertorial ?dette er annonsørinnhold|?dette er en annonse|annonsørinnhold:|?annonsørinnhold fra|?dette er et kommersielt|?dette er kommersielt|?dette er et betalt|?dette er sponset|?dette innholdet er|?denne artikkelen er sponset|?denne artikkelen er annonsørinnhold|?denne artikkelen er en annonse|?artikkelen er sponset|?artikkelen er betalt|?artikkelen er produsert|?artikkelen er laget i samarbeid med|?sponset innhold fra|?i betalt samarbeid med|?i kommersielt samarbeid med|?betalt samarbeid med
affiliate ?artikkelen inneholder annonselenker|?denne artikkelen inneholder|?artikkelen inneholder|?saken inneholder|?innlegget inneholder|?enkelte lenker|?noen av lenkene|?når du kjøper|?vi kan motta
correction ?rettelse|?i en tidligere versjon|?en tidligere versjon av|?rettet|?korreksjon:|?presisering og rettelse|?i en tidligere|?en tidligere versjon|?i en tidligere utgave|?saken er rettet|?saken er korrigert|?artikkelen er rettet|?artikkelen er korrigert|?vi beklager feilen|?tidligere sto det|?det sto tidligere
clarification ?presisering|?tilføyelse:|?tilsvar
update ?saken oppdateres|?oppdatering|?oppdatert:|?saken er oppdatert|?artikkelen er oppdatert|?artikkelen oppdateres|?denne saken oppdateres|?denne saken er oppdatert|?mer kommer|?vi kommer tilbake
editor ?redaksjonell merknad|red:|?redaksjonelt notat|?redaktørens merknad|?merknad fra redaksjonen|?fotnote|?saken ble først|?artikkelen ble først|?denne artikkelen ble først|?denne saken ble først
disclosure sammendraget er laget|?artikkelen er laget med|?dette er en leder|?dette er en kommentar|?dette er et debattinnlegg|?dette er en kronikk|?kommentaren gir uttrykk|?innlegget gir uttrykk|?kronikken gir|?teksten gir uttrykk|oppsummeringen er laget|oppsummeringen er|sammendraget er|?denne oppsummeringen er|?artikkelen er skrevet med|?teksten er laget|?artikkelen er oversatt ved|?laget ved hjelp av
translation ?oversatt fra|?oversettelse|?artikkelen er oversatt|?saken er oversatt|?teksten er oversatt
by ?tekst:|?skrevet av|?journalist:|?publisert av|?tekst og foto|?tekst/foto|?kommentar av|?kronikk av|?forfatter:
paywall ?for å lese|?allerede abonnent|?les hele|?for å fortsette|?fortsett å lese|?denne artikkelen er|?denne saken er for|?saken er for|?du har lest|?lås opp|?bli abonnent for
readTime ?beregnet lesetid
inside
sponsored ?rabattkode|?rabattkoder
promotion ?våre nyhetsbrev|?uavhengig journalistikk|?avslutt når|?i innboksen|?rett i innboksen
byline ?er journalist|?er redaktør|?er kommentator|?er frilansjournalist
comments ?for å kommentere|?vil ikke bli publisert|?er merket
navigation ansvarlig redaktør|vær varsom-plakaten
interface ?bruker informasjonskapsler
advertorial ?sponset artikkel|annonsørinnhold|?kommersielt samarbeid|?betalt samarbeid|?redaksjonen har ikke|?journalister har ikke|?ikke involvert|?uavhengig av redaksjonen
affiliate ?annonselenker|?affiliatelenker|?annonselenke|?reklamelenker|?får provisjon
correction ?tidligere versjon av|?tidligere versjon|?vi beklager feilen|?vi beklager
update ?blir oppdatert|?oppdateres fortløpende
editor ?heter egentlig noe annet|?navnet er fiktivt|?anonymisert
disclosure laget av chatgpt|?laget av kunstig intelligens|?skribentens mening|?skribentens holdning|?står for skribentens|?ved hjelp av ki|kunstig intelligens|ai-verktøyet|?ki-verktøy|kvalitetssikret av
translation ?oversatt fra|?oversatt til norsk
role redaktør|kommentator|sjefredaktør|?nyhetsleder|?frilansjournalist|?spaltist|?frilanser|?utenrikskorrespondent|?debattredaktør|?kulturredaktør|politisk redaktør|vaktsjef|nyhetsredaktør
paywall ?for abonnenter|?for å lese|?lese hele saken|?lese videre
readTime ?min lesetid|?minutter lesetid|?lesetid
`;
