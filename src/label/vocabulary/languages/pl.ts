/** Polish. */
export const pl = `pl
whole
sponsored ?reklamy|?ogłoszenie|ogłoszenia|?artykuł sponsorowany|?artykuły sponsorowane|?treść sponsorowana|~sponsorowane|materiał promocyjny|partnerzy|kody rabatowe
promotion ?subskrypcja|prenumerata|wypróbuj za darmo|uzyskaj dostęp
related czytaj dalej|zobacz więcej|?więcej na ten temat|powiązane|?powiązane artykuły|powiązane tematy|najnowsze|najpopularniejsze|popularne|polecane
byline ?autorka|autorzy|redakcja|dzisiaj
social podziel się|?podziel się artykułem|drukuj|wyślij|komentarze
comments ?skomentuj|odpowiedz
navigation ?wyszukaj|polityka prywatności|regulamin|o nas|kariera|archiwum|zaloguj|kultura
interface zamknij|?anuluj|akceptuję
advertorial ?materiał sponsorowany przez|?artykuł reklamowy
paywall ?tylko dla subskrybentów
readTime ?min czytania
opening
sponsored ?sponsorem|?materiał sponsorowany|reklama:|partner:
promotion zapisz się|subskrybuj|dołącz do|?pobierz|wesprzyj
related czytaj też|czytaj także|czytaj więcej|?czytaj również|czytaj:|przeczytaj również|?zobacz też|zobacz:
byline opublikowano|publikacja|aktualizacja|?data publikacji
social udostępnij
comments dodaj
navigation wszelkie prawa|tematy:|tagi:
interface ?używamy plików cookie
advertorial ?materiał powstał we współpracy|?artykuł powstał we współpracy
affiliate ?artykuł zawiera linki|?w artykule znajdują się linki
correction ?sprostowanie|?korekta:|?poprawka:
clarification ?wyjaśnienie:
update ?aktualizacja artykułu|?artykuł został zaktualizowany
editor ?od redakcji|?przypis redakcji
translation ?tłumaczenie:|?tłumaczył
by ?autorka:|autorzy:|?rozmawiał|?rozmawiała|?opracował
paywall ?dalsza część artykułu dostępna|czytaj dalej subskrybuj
inside
promotion naszego newslettera|?nasz newsletter
navigation wszelkie prawa zastrzeżone
interface plików cookies
affiliate ?linki afiliacyjne|?linki partnerskie
correction ?przepraszamy za błąd|?w poprzedniej wersji tekstu
disclosure ?sztucznej inteligencji
role dziennikarz|?dziennikarka|?redaktorka|?korespondent|?korespondentka
`;
