/** Italian. */
export const it = `it
whole
sponsored ?annuncio|annunci|~sponsorizzato|?contenuti sponsorizzati|?contenuto pubblicitario|?messaggio pubblicitario|?link sponsorizzati|?continua a leggere dopo la pubblicità|offerte a tempo limitato
promotion ?le nostre newsletter|abbonamenti|?abbonamento
related ?leggi di più|?leggi l'articolo|?leggi ancora|?potrebbe interessarti|raccomandati per te|in evidenza
byline di|?autore|autori|redazione
social condividi|?condividi articolo|invia|seguici|social
comments commenta|?lascia una risposta|pubblica un commento|partecipa alla discussione
navigation codici sconto|?ricerca|indietro|privacy|cookie policy|esteri|salute|meteo
interface ?chiudi|annulla
advertorial ?pubbliredazionale|?informazione pubblicitaria
paywall ?riservato agli abbonati
readTime ?min di lettura|minuti di lettura
opening
sponsored ?sponsorizzato da|?offerto da|pubblicità:|?contenuto sponsorizzato
promotion ?iscriviti|abbonati|registrati
related leggi anche|leggi:|?leggi qui|guarda:|il video:|foto:
byline pubblicato|?pubblicata|aggiornato|ultimo aggiornamento
social seguici su
comments lascia un
navigation riproduzione riservata|tag:|argomenti:
interface ?utilizziamo i cookie
advertorial ?contenuto realizzato da|?questo articolo è sponsorizzato
affiliate ?questo articolo contiene link|?se acquisti
correction ?correzione:|?errata corrige|?rettifica:
clarification ?precisazione:
update ?aggiornamento:|?questo articolo è stato aggiornato
editor ?nota della redazione|ndr
disclosure ?le opinioni espresse|?conflitto di interessi
translation ?traduzione di|?traduzione:
by di|?a cura di|?scritto da|?testo di|dalla nostra corrispondente|autore:
paywall ?per continuare a leggere
readTime tempo di lettura
inside
promotion ?nostra newsletter|?alla newsletter|canale telegram
navigation riproduzione riservata
interface uso dei cookie
advertorial ?contenuto sponsorizzato
affiliate ?link di affiliazione|?link affiliati|una commissione
correction ?versione precedente di questo|?ci scusiamo
editor ndr
disclosure ?non riflettono necessariamente|intelligenza artificiale
translation ?tradotto dall'inglese
role giornalista|?redattore|?redattrice|corrispondente|?inviato|direttore
paywall ?riservato agli abbonati
`;
