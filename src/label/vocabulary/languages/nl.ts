/** Dutch. */
export const nl = `nl
whole
sponsored ?advertenties|?reclame|~gesponsord|?gesponsorde inhoud|?gesponsorde content|?gesponsord bericht|?partnercontent|partner content
promotion ?nieuwsbrief|?nieuwsbrieven|?onze nieuwsbrieven
related ?meer lezen|?meer nieuws|?meer artikelen|?meest gelezen|trending
byline ?door|?auteurs
social ?delen|deel|mailen
comments ?reageer
navigation abonnement|?voorpagina|privacy statement|disclaimer|sitemap|economie|opinie
interface ?sluiten|laden|ja
advertorial sponsored content|?betaalde content
paywall ?alleen voor abonnees
readTime ?min leestijd
opening
sponsored ?gesponsord door|?aangeboden door|~advertentie:
promotion ?abonneer|download
related ?lees ook|?lees meer|?lees:
byline ?gepubliceerd|?geplaatst op|?laatst bijgewerkt
social ?deel dit
comments ?geef een
navigation ?alle rechten
interface ?wij gebruiken cookies
advertorial ?dit artikel is gesponsord|?dit is een gesponsord
affiliate ?dit artikel bevat affiliate|?als je via
correction ?correctie|?rectificatie|?verbetering:
clarification ?verduidelijking:
update ?dit artikel is bijgewerkt|?dit artikel is aangepast
editor ?noot van de redactie|?noot redactie
disclosure ?transparantie:|?dit artikel kwam tot stand met
translation ?vertaald door|?vertaling:
by door|?van onze redacteur|?van onze correspondent|?van onze verslaggever|foto:
paywall ?om verder te lezen
inside
promotion ?onze nieuwsbrief
navigation ?alle rechten voorbehouden
interface ?gebruikt cookies
advertorial ?de redactie is niet verantwoordelijk
affiliate ?affiliatelinks|?een commissie
correction ?eerdere versie van dit|?vorige versie van dit
editor ?n v d r
disclosure ?kunstmatige intelligentie
translation ?vertaald uit het engels
role ?verslaggever|?hoofdredacteur|?fotograaf|?politiek verslaggever|freelance journalist
paywall ?alleen voor abonnees
`;
