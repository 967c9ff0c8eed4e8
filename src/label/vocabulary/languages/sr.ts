/** Serbian. */
export const sr = `sr
whole
sponsored ~oglas|?sponzorisano|?sponzorisani sadržaj|?спонзорисано|?plaćeni oglas|?nastavak teksta nakon reklame
promotion ?prijavite se na newsletter|?preuzmite aplikaciju|?претплата
related ?povezane vesti|?повезане вести|?najčitanije|?најчитаније
byline ?аутор|?објављено
social ?podeli|?podelite
comments ?pošalji komentar
navigation ?početna|?marketing
interface ?prihvatam
opening
related ?прочитајте још|?pogledajte:
byline ?izvor:|?извор:
correction ?ispravka:|?исправка|?demanti
editor ?напомена редакције
by ?пише|?аутор:
inside
role ?новинар|?уредник
`;
