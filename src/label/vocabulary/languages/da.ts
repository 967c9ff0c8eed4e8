/** Danish. */
export const da = `da
whole
sponsored annoncer|?annonceindhold|?sponsoreret|?sponsoreret indhold|?kommercielt indhold|?betalt indhold|?artiklen fortsætter efter annoncen|annoncørbetalt indhold
promotion ?nyhedsbrev|nyhedsbreve|?bliv abonnent|køb abonnement
related ?læs videre|?flere artikler|?flere nyheder|seneste nyt|?seneste nyheder|?mest læste
byline ?af|?timer siden
social ?del artikel|del artiklen|del artiklen på sociale medier|gem på læseliste
comments ?skriv en kommentar
navigation ?hjem|søg|privatlivspolitik|annoncér|indland|udland|debat|erhverv
interface ?luk
advertorial ?annoncetillæg|?betalt samarbejde
readTime ?min læsetid
opening
sponsored ?sponsoreret af|?annonce fra
promotion ?tilmeld dig|?få nyheder
related ?læs også|?læs mere|læs:
byline ?publiceret|offentliggjort|?opdateret|kilde:
social ?følg os på
navigation ?ansvarshavende
interface ?vi bruger cookies
advertorial ?dette er en annonce|?dette er sponsoreret
affiliate ?artiklen indeholder affiliate|?hvis du køber
correction ?i en tidligere version|?en tidligere version af|?artiklen er rettet|?berigtigelse
clarification ?præcisering
update ?opdatering:|?artiklen er opdateret
editor ?redaktionens note|?redaktionel note
translation ?oversat af|?oversættelse:
by af|?skrevet af|interview:|?forfatter:
paywall ?læs videre
inside
promotion ?vores nyhedsbrev
interface ?bruger cookies
affiliate ?reklamelinks
correction ?tidligere version af
disclosure kunstig intelligens
role chefredaktør|?klummeskribent|politisk redaktør
`;
