/** Finnish. */
export const fi = `fi
whole
sponsored ?mainokset|?mainos jatkuu alla|?juttu jatkuu mainoksen jälkeen|?juttu jatkuu mainoksen alla|?artikkeli jatkuu mainoksen jälkeen|?sponsoroitu|?sponsoroitu sisältö|?ilmoitus|?ilmoitukset|?kaupallinen sisältö|?kaupallinen tiedote|?maksettu mainos|?maksettu sisältö|?mainosyhteistyö|?kumppanisisältö|?kumppanit|?mainosta|?mainoslinkki|?artikkeli jatkuu mainoksen alla|?alennuskoodit|?alennuskoodi|?tarjoukset|?osta|?osta nyt|?katso hinta|?avoimet työpaikat|?sponsoroi
promotion ?uutiskirje|?uutiskirjeet|?tilaus|?tilaa lehti|?tilaukset|?tilaajaksi|?ryhdy tilaajaksi|?liity jäseneksi|?kokeile ilmaiseksi|?kokeile maksutta|?luo tili|?luo tunnus|?lataa sovellus|?lataa sovelluksemme|?tue meitä|?lahjoita|?sähköposti|?sähköpostiosoite|?sähköpostiosoitteesi|?lue lisää|?näköislehti|?ota ilmoitukset käyttöön|?seuraa meitä whatsappissa|?rekisteröidy
related ?lue seuraavaksi|?lisää aiheesta|?aiheeseen liittyvää|?aiheeseen liittyvät|?luetuimmat|?lue koko juttu|?lue artikkeli|?jatka lukemista|?katso kaikki|?näytä lisää|?lisää uutisia|?lisää artikkeleita|?lisää juttuja|?liittyvät artikkelit|?aiheeseen liittyvät artikkelit|?samankaltaisia artikkeleita|?suosittelemme|?suositellut|?suosittua|?suosituimmat|?suosituimmat jutut|?luetuimmat nyt|?uusimmat|?uusimmat uutiset|?tuoreimmat|?tuoreimmat uutiset|?viimeisimmät|?viimeisimmät uutiset|?juuri nyt|?pääuutiset|?sinua voisi kiinnostaa|?saatat olla kiinnostunut|?älä missaa|?seuraava artikkeli|?edellinen artikkeli
byline ?kirjoittaja|?toimittaja|?toimitus|?tietoa kirjoittajasta|?stt|?viimeksi päivitetty|?muokattu|?tänään|?eilen|?tuntia sitten|?minuuttia sitten|?päivää sitten|?teksti|?päätoimittaja|?kirjeenvaihtaja|?kolumnisti|?kaikki artikkelit|?viimeksi|?kirjoittanut|?kirjoittajasta|?yhteydenotot
social ?kopioi linkki|?linkki kopioitu|?jaa juttu|?jaa facebookissa|?jaa twitterissä|?jaa x:ssä|?jaa whatsappissa|?jaa sähköpostilla|?tulosta|?lähetä|?lähetä sähköpostilla|?tallenna|?tallenna artikkeli|?seuraa|?seuraa meitä somessa|?kommentit|?kommentti|?kuuntele|?kuuntele juttu|?lahjoita artikkeli|?kopioi|?tykkää
comments ?kommentoi|?kommentit|?kommentti|?jätä kommentti|?jätä vastaus|?lisää kommentti|?lähetä kommentti|?näytä kommentit|?kaikki kommentit|?ei kommentteja|?vastaa|?ilmoita|?ilmoita asiaton viesti|?nimi|?nimimerkki|?peruuta vastaus|?keskustelu|?osallistu keskusteluun|?keskustele|?osallistu
navigation ?valikko|?etusivu|?avaa valikko|?sulje valikko|?haku|?hae|?etsi|?siirry sisältöön|?hyppää sisältöön|?siirry pääsisältöön|?takaisin ylös|?ylös|?takaisin|?kirjaudu|?kirjaudu sisään|?kirjaudu ulos|?oma tili|?omat tiedot|?asiakaspalvelu|?ohjeet|?ota yhteyttä|?yhteystiedot|?tietoa meistä|?meistä|?tietosuoja|?tietosuojaseloste|?tietosuojakäytäntö|?evästeet|?evästeasetukset|?evästekäytäntö|?käyttöehdot|?käyttöehdot ja tietosuoja|?mainosta meillä|?mediatiedot|?avoimet työpaikat|?arkisto|?kategoriat|?uutiset|?kotimaa|?ulkomaat|?politiikka|?talous|?raha|?urheilu|?jalkapallo|?jääkiekko|?kulttuuri|?viihde|?mielipide|?pääkirjoitus|?pääkirjoitukset|?kolumnit|?tiede|?teknologia|?terveys|?hyvinvointi|?matkailu|?ruoka|?asuminen|?autot|?sää|?televisio|?podcastit|?pelit|?ristikot|?paikalliset
interface ?sulje|?avaa|?toista|?tauko|?koko näyttö|?tekstitys|?asetukset|?ladataan|?odota|?näytä|?näytä vähemmän|?piilota|?suurenna|?hyväksy|?hyväksy kaikki|?hyväksy evästeet|?hylkää|?hylkää kaikki|?vain välttämättömät|?ymmärrän|?tallenna asetukset|?tapahtui virhe|?jokin meni vikaan|?yritä uudelleen|?salasana|?unohditko salasanan|?käyttäjätunnus|?pakollinen kenttä|?kyllä|?ei|?peruuta|?vahvista|?tiivistelmä|?lyhyesti
advertorial ?advertoriaali|?mainosartikkeli|?maksettu mainosartikkeli|?maksettu sisältö|?natiivimainos|?mainos|?ilmoitusliite|?sisältömarkkinointi|?yhteistyössä mainostajan kanssa|?mainosliite
disclosure ?sidonnaisuudet
paywall ?vain jäsenille|?oletko jo tilaaja|?jo tilaaja|?onko sinulla jo tunnus|?jatka lukemista tilaajana
readTime ?lukuaika min|?minuutin lukuaika|?lukuaika
opening
sponsored ?mainos:|?kaupallinen yhteistyö|?yhteistyössä:|?yhteistyökumppani:|?mainoksen tarjoaa
promotion ?tilaa|?liity|?tilaa uutiskirje|?tilaa uutiskirjeemme|?tilaa ilmainen|?tilaa nyt|?tilaa hs|?saat uutiskirjeen|?saat tuoreimmat|?seuraa meitä|?älä missaa|?kiitos kun|?joka päivä
related ?lue myös|?lue lisää|?lue:|?lue lisää aiheesta|?lue koko|?lue täältä|?katso myös|?katso video|?katso:|?aiheesta lisää|?kuuntele:|?analyysi:|?kommentti:|?kolumni:|?haastattelu:|?seuraava:|?edellinen:
byline ?julkaistu|?päivitetty|?lähde:|?lähteet:|?kuva:|?kuvat:
social ?jaa|?jaa artikkeli|?jaa tämä|?seuraa meitä
comments ?kirjoita kommentti|?sähköpostiosoitettasi ei|?pakolliset kentät|?tallenna nimeni|?mitä mieltä|?kommentoi juttua
navigation ?aiheet:
interface ?käytämme evästeitä
advertorial ?tämä on kaupallinen|?tämä on mainos|?kaupallinen yhteistyö:|?tämä on maksettu|?tämä artikkeli on kaupallinen|?tämä artikkeli on toteutettu yhteistyössä|?tämä artikkeli on tehty yhteistyössä|?artikkeli on toteutettu yhteistyössä|?artikkeli on tehty yhteistyössä|?artikkeli on kaupallinen|?juttu on tehty kaupallisessa|?kaupallisessa yhteistyössä|?sisällön tuottaa|?sponsoroitu sisältö
affiliate ?artikkeli sisältää mainoslinkkejä|?juttu sisältää mainoslinkkejä|?artikkeli sisältää|?juttu sisältää|?jutussa on|?osa linkeistä
correction ?oikaisu|?korjattu|?korjaus|?jutussa kerrottiin|?jutussa luki|?jutussa oli|?aiemmin jutussa|?aiemmassa versiossa|?jutun aiemmassa|?korjattu klo|?juttua korjattu|?juttua on korjattu|?artikkelia on korjattu|?vastine
clarification ?tarkennus|?täsmennys|?juttua tarkennettu|?lisäys:
update ?juttua päivitetään|?päivitys|?päivitetty klo|?juttua päivitetty|?juttua on päivitetty|?artikkelia on päivitetty|?uutinen päivittyy|?juttu päivittyy
editor ?toimituksen huomautus|?toimituksen huom|?toimituksen kommentti|?toim. huom|?huom:|?huomautus:|?nimi muutettu|?nimet muutettu|?juttu on julkaistu|?juttu on alun perin|?artikkeli on julkaistu alun perin
disclosure ?teksti edustaa|?tiivistelmä on tehty|?tämä tiivistelmä on|?juttu on tehty tekoälyn
translation ?kääntänyt|?käännös|?suomentanut|?suomennos|?käännetty
by ?kirjoittanut|?teksti|?teksti ja kuvat|?kuvat:|?kuva:|?toimittaja|?haastattelu:|?kirjoittaja|?kolumnisti:|?teksti ja kuva
paywall ?jatka lukemista|?lue koko|?tämä sisältö on|?tämä artikkeli on vain|?tämä juttu on|?oletko jo|?onko sinulla|?tilaa ja|?luettavissa vain
readTime ?arvioitu lukuaika
inside
sponsored ?alennuskoodi|?alennuskoodit
promotion ?uutiskirjeemme|?uutiskirjeen|?sovelluksemme|?riippumatonta journalismia|?sähköpostiisi
byline ?on toimittaja|?on kirjeenvaihtaja|?on päätoimittaja|?on vapaa toimittaja|?on kolumnisti
interface ?käyttää evästeitä
advertorial ?kaupallisessa yhteistyössä|?sponsoroitu artikkeli|?toimitus ei ole|?ei ole osallistunut
affiliate ?mainoslinkkejä|?affiliate-linkkejä|?komission|?provision ostoksista
correction ?aiemmassa versiossa|?aiemman version|?pahoittelemme virhettä
update ?on päivitetty|?päivitetään
editor ?nimi on muutettu|?nimet on muutettu|?nimi muutettu
disclosure ?tekoälyn avulla|?tekoälyn|?tekoälyä|?tekoälyllä
translation ?käännetty englannista
role ?toimittaja|?päätoimittaja|?kirjeenvaihtaja|?valokuvaaja|?kolumnisti|?erikoistoimittaja|?uutispäällikkö|?freelancer
paywall ?vain tilaajille|?tilaajille|?jatka lukemista
readTime ?min lukuaika|?lukuaika
`;
