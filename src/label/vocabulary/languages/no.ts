/** Norwegian. */
export const no = `no
whole
sponsored annonsørinnhold|?sponset|?sponset innhold|?artikkelen fortsetter under annonsen|?saken fortsetter under annonsen|?artikkelen fortsetter etter annonsen|?betalt innhold|?kommersielt samarbeid
promotion ?kjøp abonnement|?registrer deg|allerede abonnent
related ?les videre|?flere saker|?flere nyheter|siste saker|?mest lest|vis flere
byline journalist|?forfatter|i dag
social del|del artikkel|?del artikkelen|følg oss
comments ?kommenter
navigation ?forside|forsiden|personvernerklæring|administrer samtykke|kundeservice|min konto|tips oss|innenriks
interface lukk|?avbryt|vis mer|vis mindre|vis mer vis mindre
advertorial ?annonsebilag|?sponset av
paywall for abonnenter|?kun for abonnenter|pluss
readTime ?min lesetid
opening
sponsored ?sponset av|?annonsørinnhold fra|?annonse:
promotion ?abonner|meld deg på
related les også|les mer|les:|?les hele|se:|siste nytt:
byline publisert|oppdatert|sist oppdatert|?kilder:
social del på
comments ?logg inn for å
navigation ansvarlig redaktør
interface ?vi bruker informasjonskapsler
advertorial ?dette er annonsørinnhold|?dette er en annonse
affiliate ?artikkelen inneholder annonselenker|?denne artikkelen inneholder
correction ?rettelse|?i en tidligere versjon|?en tidligere versjon av
clarification ?presisering
update ?oppdatering:|?saken oppdateres
editor ?redaksjonell merknad|red:
disclosure sammendraget er laget|?artikkelen er laget med
translation ?oversettelse:|?oversatt fra
by ?tekst:|?skrevet av|?tekst og foto:|journalist:|?publisert av
paywall ?for å lese|allerede abonnent
inside
promotion ?våre nyhetsbrev
navigation ansvarlig redaktør
interface ?bruker informasjonskapsler
affiliate ?annonselenker|?affiliatelenker
correction ?tidligere versjon av
disclosure laget av chatgpt|?laget av kunstig intelligens
role redaktør|kommentator|sjefredaktør|?nyhetsleder|?frilansjournalist|?spaltist
`;
