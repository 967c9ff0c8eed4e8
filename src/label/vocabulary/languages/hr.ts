/** Croatian. */
export const hr = `hr
whole
sponsored ?oglasi|?sponzorirani sadržaj|?sponzorirani članak|?plaćeni sadržaj|?promotivni sadržaj|?nastavak teksta ispod oglasa|?tekst se nastavlja ispod oglasa
promotion ?pretplata|?pretplati se|?pretplatite se
related ?pročitajte više|?pročitaj više|?povezane vijesti|?povezani članci
byline ?piše
social ?podijeli|?podijelite
comments ?komentiraj
navigation ?naslovnica|?naslovna
interface ?zatvori
opening
sponsored ?sponzorirano|~oglas:|?u suradnji s:
related ?pročitajte još|?pročitajte i|?pročitajte:
byline ?objavljeno|?ažurirano
correction ?ispravak
editor ?napomena uredništva|?napomena redakcije
translation ?preveo|?prevela
by ?piše|?napisao
inside
role ?urednik|?urednica|?dopisnik
`;
