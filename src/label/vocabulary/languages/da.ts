/** Danish. */
export const da = `da
whole
sponsored annoncer|?annonceindhold|?sponsoreret|?sponsoreret indhold|?kommercielt indhold|?betalt indhold|?artiklen fortsætter efter annoncen|annoncørbetalt indhold|?annoncelinks|?annoncelink|?reklamelink|?reklamelinks|?sponsorerede links|?annoncørbetalt|?kommercielt samarbejde|?betalt samarbejde|?partnerindhold|?vores partnere|?artiklen fortsætter under annoncen|?historien fortsætter efter annoncen|?teksten fortsætter under annoncen|?luk annonce|rabatkoder|?rabatkode|?køb nu|?køb her|?jobannoncer
promotion ?nyhedsbrev|nyhedsbreve|køb abonnement|?tilmeld|?tilmeld dig nyhedsbrevet|?tilmeld dig vores nyhedsbrev|?få abonnement|?bestil abonnement|?se abonnementer|?prøv nu|?prøv 1 måned gratis|?opret konto|?opret profil|?opret bruger|?hent appen|?hent vores app|?støt os|?støt vores journalistik|?din e-mail|?din e-mailadresse|?læs mere her|?slå notifikationer til|?ingen binding|?opsig når som helst|?download|?opret
related ?flere artikler|?flere nyheder|seneste nyt|?seneste nyheder|?mest læste|?læs hele artiklen|?læs hele historien|?læs næste|?fortsæt læsning|?mere om emnet|?mere fra|?mere om samme emne|?vis mere|?se mere|?relaterede artikler|?relaterede nyheder|?relateret indhold|?anbefalet|?anbefalet til dig|?anbefalede artikler|?mest læst|?mest læste lige nu|?mest populære|?seneste|?lige nu|?tophistorier|?måske er du også interesseret i|?du vil måske også synes om|?gå ikke glip af|?næste|?udvalgte
byline ?af|?timer siden|?ritzau|?ændret|?dage siden|?redaktør|?debattør|?alle artikler
social ?del artikel|del artiklen på sociale medier|gem på læseliste|?del denne artikel|?del på linkedin|?del via mail|?del via e-mail|?del link|?kopier link|?link kopieret|?linket er kopieret|?udskriv|?send til en ven|?send på mail|?gem|?gem artikel|?gemt|?læs senere|?synes godt om|?følg emne|?lyt|?lyt til artiklen|?hør artiklen|?giv artikel|?giv artiklen videre|?tip en ven|?skriv ud
comments ?skriv en kommentar|?skriv kommentar|?skriv et svar|?tilføj kommentar|?anmeld|?anmeld kommentar|?annuller svar|?deltag i debatten|debat|?log ind for at kommentere|?kommentarsporet er lukket
navigation ?hjem|søg|privatlivspolitik|annoncér|indland|udland|debat|erhverv|?åbn menu|?luk menu|?spring til indhold|?gå til indhold|?gå til hovedindhold|?spring til hovedindhold|?tilbage|?tilbage til toppen|log ind|?log ud|?kundecenter|?hjælp|?kontakt os|?om os|persondatapolitik|?cookiepolitik|?cookieindstillinger|?handelsbetingelser|?betingelser|?annoncering|job|?tip os|?e-avisen|?nyheder|?danmark|?penge|fodbold|?kendte|?ledere|?kronik|?kronikker|?klummer|?videnskab|viden|sundhed|rejser|?mad|biler|?vejr|?vejret|?tv-guide|?krydsord
interface ?luk|?åbn|?afspil|?fuld skærm|?indstillinger|?indlæser|?henter|?vent venligst|?forstør|?accepter alle|?tillad alle|?tillad alle cookies|?afvis|?afvis alle|?gem indstillinger|?der opstod en fejl|?der er sket en fejl|?noget gik galt|?adgangskode|?glemt adgangskode|?brugernavn|?skal udfyldes|?annuller|?bekræft|teknisk fejl|?opsummering|?kort fortalt
advertorial ?annoncetillæg|?annoncesektion|?sponsoreret indlæg|?betalt indhold|?betalt annonce|?kommercielt indhold
paywall ?kræver abonnement|allerede abonnent log ind|?har du allerede abonnement
readTime ?læsetid min|?min læsning|?minutter|?læsetid
opening
sponsored ?sponsoreret af|?annonce fra|?i samarbejde med:|?præsenteret af|?i betalt samarbejde|?køb hos|?køb den her
promotion ?tilmeld dig|?få nyheder|?tilmeld nyhedsbrev|?få adgang|?få vores|?få dagens|?bliv abonnent|?bliv medlem|?følg os på whatsapp|?gå ikke glip|?lås op|giv adgang
related ?læs også|?læs mere|?læs:|?læs mere om|?læs hele|?læs videre|?læs flere|?læs artiklen|?mere om:|?baggrund:|?lyt:|?næste artikel|?forrige artikel|?relateret:|?følg sagen
byline ?publiceret|offentliggjort|?opdateret|?kilde:|?sidst opdateret|?senest opdateret|?skrevet af|?skrevet d|kontakt:|?følg skribent|?alle artikler af
social ?følg os på|del artiklen|?følg os|?klik for at|?tip en
comments ?skriv et|?log ind for|?du skal være|?din e-mailadresse|?din e-mail adresse|?krævede felter|?gem mit navn|?deltag i|?dette websted bruger akismet|?efterlad en
navigation ?ansvarshavende|?ansvarshavende chefredaktør
interface ?vi bruger cookies|artiklen kunne ikke|emnet kunne ikke|prøv igen|forsøg igen|denne funktion
advertorial ?dette er en annonce|?dette er sponsoreret|?dette er annoncørbetalt|?dette er kommercielt|?dette er betalt|?dette indhold er|?denne artikel er sponsoreret|?denne artikel er en annonce|?denne artikel er annoncørbetalt|?denne artikel er betalt|?artiklen er sponsoreret|?artiklen er betalt|?artiklen er lavet i samarbejde med|?artiklen er skrevet i samarbejde med|?artiklen er produceret|annoncørbetalt indhold|?sponsoreret indhold fra|?sponsoreret indhold:|?i betalt samarbejde med|?i kommercielt samarbejde med
affiliate ?artiklen indeholder affiliate|?hvis du køber|?artiklen indeholder|?artiklen indeholder reklamelinks|?indlægget indeholder|?nogle af linksene|?nogle links|?når du køber|?vi kan modtage|?denne artikel indeholder
correction ?i en tidligere version|?en tidligere version af|?artiklen er rettet|?berigtigelse|?rettet:|?fejl og fakta|?en tidligere version|?i en tidligere udgave|?artiklen er blevet rettet|?vi beklager fejlen|?der stod tidligere|?tidligere fremgik
clarification ?præcisering|?uddybning|?tilføjelse:|?genmæle
update ?artiklen er opdateret|?opdatering|?opdateret:|?artiklen opdateres|?artiklen er blevet opdateret|?historien opdateres|?nyheden opdateres|?mere følger
editor ?redaktionens note|?redaktionel note|?redaktionens bemærkning|?fodnote|?artiklen blev først|?artiklen er tidligere|?denne artikel blev først|?denne artikel er en del
disclosure ?dette er et debatindlæg|?dette er en klumme|?dette er et udtryk|?indlægget er udtryk|?kronikken er udtryk|?artiklen er skrevet ved hjælp|?resuméet er|?denne opsummering er|?teksten er genereret
translation ?oversat af|?oversættelse|?oversat fra|?artiklen er oversat|?teksten er oversat
by ?af|?skrevet af|interview:|?forfatter:|?klumme af|?kronik af|?publiceret af
paywall ?læs videre|?læs hele|?for at fortsætte|?fortsæt med|?denne artikel er|?artiklen er forbeholdt|?du har læst|?lås op|?bliv abonnent for|?kun for
inside
sponsored ?rabatkode|?rabatkoder
promotion ?vores nyhedsbrev|?vores nyhedsbreve|?nyhedsbrevet|?vores app|?uafhængig journalistik|?opsig når|?i din indbakke|?direkte i din indbakke
byline ?er freelancejournalist|?er korrespondent
comments ?for at kommentere|?vil ikke blive publiceret|?er markeret med
navigation ansvarshavende chefredaktør|ophavsret
interface ?bruger cookies|internetforbindelse
advertorial ?sponsoreret artikel|annoncørbetalt|?kommercielt samarbejde|?betalt samarbejde|?redaktionen har ikke|?uafhængigt af redaktionen|?ikke er redaktionelt
affiliate ?reklamelinks|?annoncelinks|?reklamelink|?modtager provision
correction ?tidligere version af|?tidligere version|?er blevet rettet|?vi beklager fejlen|?beklager fejlen
update ?er blevet opdateret|?opdateres løbende
editor ?hedder i virkeligheden noget andet|?opdigtet navn|?er anonym
disclosure ?kunstig intelligens|?udtryk for skribentens|?alene udtryk for|?ved hjælp af ai|?ai-genereret
translation ?oversat fra|?oversat til dansk
role chefredaktør|?klummeskribent|?politisk redaktør|?freelancejournalist|?udenrigskorrespondent|?debatredaktør|?politisk kommentator|?anmelder
paywall ?kun for abonnenter|?læse videre|?læse hele artiklen
readTime ?min læsetid|?minutters læsning|?læsetid
`;
