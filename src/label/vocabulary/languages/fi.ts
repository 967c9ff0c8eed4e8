/** Finnish. */
export const fi = `fi
whole
sponsored ?mainokset|?mainos jatkuu alla|?juttu jatkuu mainoksen jälkeen|?juttu jatkuu mainoksen alla|?artikkeli jatkuu mainoksen jälkeen|?sponsoroitu|?sponsoroitu sisältö
promotion ?uutiskirje|?uutiskirjeet|?tilaus
related ?lue seuraavaksi|?lisää aiheesta|?aiheeseen liittyvää|?aiheeseen liittyvät|?luetuimmat
byline ?kirjoittaja|?toimittaja
social ?kopioi linkki|?linkki kopioitu
comments ?kommentoi
navigation ?valikko|?etusivu
interface ?sulje
advertorial ?advertoriaali|?mainosartikkeli
paywall ?vain tilaajille
readTime ?min lukuaika
opening
sponsored ?mainos:|?kaupallinen yhteistyö:
promotion ?tilaa|?liity
related ?lue myös|?lue lisää|?lue:
byline ?julkaistu|?päivitetty
social ?jaa
navigation ?aiheet:
interface ?käytämme evästeitä
advertorial ?tämä on kaupallinen|?tämä on mainos
affiliate ?artikkeli sisältää mainoslinkkejä|?juttu sisältää mainoslinkkejä
correction ?oikaisu|?korjaus:|?korjattu
clarification ?tarkennus:
update ?päivitys:|?juttua päivitetään
editor ?toimituksen huomautus|?toimituksen huom
translation ?käännös:|?kääntänyt
by ?teksti:|?kirjoittanut|?kirjoittaja:|?toimittaja:
paywall ?jatka lukemista
inside
promotion ?uutiskirjeemme
interface ?käyttää evästeitä
affiliate ?mainoslinkkejä|?affiliate-linkkejä
disclosure ?tekoälyn avulla
role ?toimittaja|?päätoimittaja|?kirjeenvaihtaja|?valokuvaaja
`;
