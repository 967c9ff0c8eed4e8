/** Romanian. */
export const ro = `ro
whole
sponsored ?reclamă|advertorial|~sponsorizat|?conținut sponsorizat|?conținut plătit|?articol sponsorizat|?articolul continuă după publicitate|?articolul continuă mai jos
promotion ?abonare|?abonamente|?abonați-vă
related ?citește mai mult|?citește mai departe|?citeşte mai multe|?vezi mai mult|?cele mai citite
byline ?despre autor|de|?data actualizării
social ?distribuie|?distribuie articolul
comments ?comentează
navigation ?meniu|sus|politica de cookies
interface ?închide
advertorial ?articol publicitar|?material publicitar
paywall ?doar pentru abonați
readTime ?min citire
opening
sponsored ?sponsorizat de|?susținut de:
promotion ?abonează-te|?înscrie-te
related ?citește și|?citește:
byline ?publicat|?actualizat|foto:
navigation ?etichete:
interface ?folosim cookie
advertorial ?acest articol este un advertorial|?acest articol este sponsorizat
correction ?erată|?corecție:|?corectură
clarification ?precizare:
update ?actualizare:|?articolul a fost actualizat
editor ?nota redacției|?notă a redacției
translation ?traducere:|?traducere de
by de|?scris de|?redactor:|editor:|foto de|?reportaj de
paywall ?pentru a continua
inside
promotion la newsletter|?newsletterul nostru
navigation ?toate drepturile rezervate
interface ?folosește cookie
role ?jurnalist|?jurnalistă|?redactor șef|?corespondent
`;
