/** Romanian. */
export const ro = `ro
whole
sponsored ?reclamă|?advertorial|~sponsorizat|?conținut sponsorizat|?conținut plătit|?articol sponsorizat|?articolul continuă după publicitate|?articolul continuă mai jos|?anunț|?anunțuri|?conținut comercial|?articol plătit|?articole sponsorizate|?linkuri sponsorizate|?promovat|?conținut promovat|?partener|?parteneri|?recomandat de|?articolul continuă după reclamă|?știrea continuă după publicitate|?citește mai departe după publicitate|?închide reclama|?coduri de reducere|?cod de reducere|?oferte|?vezi oferta|?cumpără acum|?vezi prețul|?locuri de muncă
promotion ?abonare|?abonamente|?abonați-vă|?abonare newsletter|?abonează-te acum|?abonează-te la newsletter|?abonament|?înregistrează-te|?creează cont|?susține-ne|?susține|?donează|?donează acum|?redirecționează|?adresa de e-mail|?adresa ta de email|?trimite|?urmărește-ne pe google news|?activează notificările|?află mai multe|?canal whatsapp|?intră în comunitatea noastră|?urmăreşte|?primește
related ?citește mai departe|?vezi mai mult|?cele mai citite|?citește tot articolul|?citește articolul|?citește în continuare|?vezi mai multe|?vezi toate|?mai multe|?mai multe știri|?mai mult|?mai multe articole|?articole similare|?articole asemănătoare|?articole recomandate|?articole recente|?știri similare|?știri recomandate|?subiecte similare|?din aceeași categorie|?recomandate|?recomandări|?recomandarea noastră|?recomandările redacției|?te-ar putea interesa|?te-ar mai putea interesa|?ți-ar putea plăcea|?s-ar putea să te intereseze|?cele mai populare|?cele mai noi|?cele mai recente|?ultimele știri|?ultimele articole|?știrile zilei|?știrea zilei|?următorul|?anteriorul|?nu rata|?încarcă mai multe|?top citite
byline ?despre autor|?de|?autorul|?de către|?publicat de|?redacția|?jurnalist|?azi|?astăzi|?acum ore|?acum minute|?acum zile|?agerpres|?mediafax|?surse|?toate articolele
social ?distribuie articolul|?distribuie pe facebook|?distribuie pe whatsapp|?share pe facebook|?trimite pe whatsapp|?copiază link|?copiază linkul|?link copiat|?printează|?tipărește|?salvează|?trimite prin email|?îmi place|?apreciază|?urmărește-ne|?urmărește|?comentarii|?ascultă|?distribuie:
comments ?comentează|?comentarii|?comentariu|?adaugă un comentariu|?adaugă comentariu|?lasă un comentariu|?lasă un răspuns|?scrie un comentariu|?trimite comentariul|?vezi comentariile|?niciun comentariu|?fără comentarii|?răspunde|?raportează|?nume|?părerea ta|?spune-ți părerea
navigation ?meniu|?sus|?politica de cookies|?acasă|?prima pagină|?caută|?căutare|?mergi la conținut|?sari la conținut|?înapoi sus|?înapoi|?autentificare|?conectare|?intră în cont|?deconectare|?contul meu|?despre noi|?confidențialitate|?politica cookies|?setări cookies|?publicitate|?cariere|?arhivă|?știri|?actualitate|?externe|?economic|?social|?justiție|?sănătate|?educație|?știință|?tehnologie|?mediu|?monden|?vedete|?călătorii|?opinii|?editoriale|?interviuri|?vremea|?horoscop
interface ?închide|?deschide|?redă|?se încarcă|?așteptați|?arată mai puțin|?acceptă|?acceptă toate|?accept toate|?refuz|?refuză toate|?sunt de acord|?setări|?salvează setările|?a apărut o eroare|?încearcă din nou|?parolă|?ai uitat parola|?câmp obligatoriu|?da|?nu|?anulează|?confirmă
advertorial ?publicitate|?articol plătit|?conținut plătit|?comunicat de presă
paywall ?doar pentru abonați|?pentru abonați|?exclusiv pentru abonați|?ești deja abonat|?ai deja cont
readTime ?min citire|?minute|?minute de citit|?timp de citire|?timp de citit
opening
sponsored ?sponsorizat de|?susținut de|?prezentat de|?oferit de|?în parteneriat cu:|?publicitate:
promotion ?abonează-te|?înscrie-te|?abonează-te la|?înscrie-te la|?urmărește știrile|?urmăriți știrile|?descarcă aplicația|?fii la curent|?nu rata nicio|?susține jurnalismul|?vrei să primești|?dacă ți-a plăcut|?ți-a plăcut|?intră pe canalul
related ?citește și|?citește:|?citiți și|?citește mai mult|?citește mai multe|?vezi și|?vezi aici|?vezi:|?mai multe despre|?pe aceeași temă:|?articolul anterior|?articolul următor|?te-ar putea|?s-ar putea
byline ?publicat|?actualizat|?foto:|?publicat la|?publicat în|?publicat pe|?postat de|?postat la|?actualizat la|?ultima actualizare|?data publicării|?data actualizării|?scris de|?sursă foto|?sursa:
social ?distribuie pe|?urmărește-ne pe|?urmăriți-ne pe|?dă like|?click pentru a
comments ?lasă un|?adaugă un|?scrie un|?trebuie să fii autentificat|?adresa ta de email nu|?câmpurile obligatorii|?salvează-mi numele|?pentru a comenta|?pentru a adăuga
navigation ?etichete:
interface ?folosim cookie
advertorial ?acest articol este un advertorial|?acest articol este sponsorizat|?acest articol este un|?acest articol este un material publicitar|?acest articol este realizat în parteneriat|?acest articol a fost realizat în parteneriat|?acest articol a fost sponsorizat|?acest material este|?acest material este publicitar|?acest conținut este sponsorizat|?articol susținut de|?articol realizat în parteneriat cu|?articol sponsorizat de|?conținut sponsorizat de|?conținut susținut de|?un articol susținut de|?material publicitar|?material realizat în parteneriat
affiliate ?acest articol conține linkuri|?articolul conține linkuri|?unele linkuri|?dacă cumperi|?linkuri afiliate
correction ?erată|?corectură|?corecție|?corectare:|?rectificare|?o versiune anterioară|?într-o versiune anterioară|?versiunea inițială|?am corectat|?drept la replică|?ne cerem scuze
clarification ?precizare|?precizări|?clarificare:
update ?articolul a fost actualizat|?actualizare|?acest articol a fost actualizat|?articol în curs de actualizare|?știre în curs de actualizare|?știre în actualizare|?urmează detalii|?vom reveni
editor ?nota redacției|?notă a redacției|?nota redactorului|?nota autorului|?n.r|?n. red|?nota bene|?atenție:|?numele a fost|?numele au fost|?articol publicat inițial|?acest articol a fost publicat inițial|?acest articol face parte
disclosure ?opiniile exprimate|?punctele de vedere|?opiniile autorilor|?conflict de interese|?acest text a fost generat|?rezumat generat
translation ?traducere de|?traducere|?traducere și adaptare|?tradus de|?traducere din|?traducere realizată
by de|?scris de|?redactor:|?editor:|?foto de|?reportaj de|?de către|?redactat de|?text și foto|?fotografii:|?un articol de|?un text de|?interviu de|?interviu realizat de|?corespondent:|?publicat de|?postat de
paywall ?pentru a continua|?pentru a citi|?acest articol este disponibil|?acest articol este exclusiv|?acest conținut este|?ești deja|?ai deja|?continuă să citești|?articol disponibil
inside
sponsored ?cod de reducere|?coduri de reducere|?cod promoțional
promotion ?la newsletter|?newsletterul nostru|?canalul nostru|?canalul de whatsapp|?pe whatsapp|?jurnalism independent|?te poți dezabona
byline ?este jurnalist|?este redactor|?este reporter|?este editor|?jurnalist la|?redactor la
comments ?nu va fi publicată|?sunt marcate cu|?un comentariu
navigation ?toate drepturile rezervate
interface ?folosește cookie
advertorial ?articol sponsorizat|?conținut sponsorizat|?articol publicitar|?material publicitar|?advertorial|?susținut de
affiliate ?linkuri afiliate|?link-uri afiliate|?linkuri de afiliere|?un comision
correction ?versiune anterioară a acestui|?ne cerem scuze pentru|?a fost corectat
update ?a fost actualizat|?în curs de actualizare
editor ?nota redacției|?n.r|?numele a fost schimbat|?numele au fost schimbate
disclosure ?nu reflectă neapărat|?nu reprezintă neapărat|?inteligenței artificiale|?inteligență artificială
translation ?tradus din engleză|?traducere din engleză
role ?jurnalist|?jurnalistă|?redactor șef|?corespondent|?editorialist
`;
