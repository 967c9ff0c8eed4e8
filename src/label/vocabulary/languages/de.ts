/** German. */
export const de = `de
whole
sponsored ?werbeanzeige|~reklame|?gesponsert|gesponserte inhalte|?gesponserter inhalt|?gesponserter beitrag|partnerangebote|unsere partner|verlagsangebot|verlagsangebote|stellenanzeigen|gutscheincodes|shoppinganzeigen|kreditvergleich|stromvergleich
promotion newsletter abonnieren|?zum newsletter|jetzt anmelden|jetzt abonnieren|abonnieren|jetzt testen|jetzt registrieren|?kostenlos testen|jetzt spenden|in der app öffnen|app herunterladen|bei google play
related weitere themen|weitere artikel|?weitere artikel zum thema|mehr nachrichten|mehr anzeigen|mehr artikel|?lesen sie jetzt|meistgelesen|meistgelesene artikel|neueste artikel|neueste|ähnliche artikel|schlagzeilen|artikel lesen
byline von|autor|?autorin|autoren|autor in|datum|uhr|redaktion|vor stunden|vor minuten
social teilen|artikel teilen|auf x teilen|per whatsapp teilen|drucken|link kopieren|?link kopiert|folgen sie uns|kommentare|zu den kommentaren springen
comments kommentieren|kommentar verfassen|?kommentar abgeben|kommentar hinzufügen|antworten
navigation impressum|datenschutz|?nutzungsbasierte werbung|kontakt|archiv|politik|wirtschaft|kultur|gesundheit
interface schließen|schliessen|abbrechen|weiter|?akzeptieren und weiter|speichern
advertorial ?anzeigensonderveröffentlichung|?sonderveröffentlichung|publireportage|promotion
affiliate ?enthält affiliate links
role redakteur
paywall plus|?nur für abonnenten|bereits registriert|sie sind bereits kunde
readTime minuten|min lesezeit|minuten lesezeit|ca min|?etwa min
opening
sponsored anzeige:|werbung:|werbung für|?gesponsert von|präsentiert von|mit freundlicher unterstützung
promotion abonnieren sie|abonniere|?jetzt unseren|melden sie sich|der newsletter|unser newsletter
related lesen sie auch|?lesen sie dazu|mehr zum thema:|mehr zum|weiterlesen:|kommentar:|video:|interview:
byline veröffentlicht am|veröffentlicht|aktualisiert am|aktualisiert|?zuletzt aktualisiert|erstellt am
social teilen auf|auf facebook|per e mail
comments schreiben sie|schreibe einen kommentar
navigation themen:|kategorien:|suche nach
interface empfohlener redaktioneller inhalt|wir verwenden cookies
advertorial ?dieser beitrag ist gesponsert|?dieser artikel ist gesponsert
affiliate affiliate|?hinweis: affiliate
correction korrektur:|?korrekturhinweis|?berichtigung:|?richtigstellung:|?in einer früheren version
clarification ?klarstellung:
update ?aktualisierung:|?dieser artikel wurde aktualisiert
editor ?anmerkung der redaktion|in eigener sache|anmerkung:
disclosure ?transparenzhinweis|hinweis:
translation übersetzung:|übersetzt von|?übersetzt aus|übersetzt ins
by von|text:|?text von|ein kommentar von|kommentar von|eine analyse von|?analyse von|ein interview von|interview von|autor:|autorin:|autoren:
paywall jetzt weiterlesen|?weiterlesen mit|lesen sie diesen artikel
readTime lesezeit
inside
sponsored werbung für
promotion unseren newsletter|newsletter anmelden|newsletter abonnieren|?newsletter abonniert|zum newsletter anmelden
related lesen sie auch|mehr zum thema
byline ist redakteur|schreibt für
social folgen sie uns
comments kommentar zu schreiben
navigation alle rechte vorbehalten|vervielfältigung
interface verwendet cookies|externe inhalte
advertorial ?bezahlter beitrag
affiliate ?affiliate programm|erhalten wir eine provision|kleine provision|eine provision
correction ?früheren version dieses|wir haben den fehler korrigiert|fehler korrigiert
update ?artikel wurde aktualisiert|nachträglich geändert
editor ?anmerkung der redaktion|d red
disclosure ?künstlicher intelligenz erstellt|künstlich erzeugt
translation ?aus dem englischen übersetzt
role redakteur|redakteurin|korrespondent|?korrespondentin|reporterin|chefredakteur|chefredakteurin|?freier journalist|journalistin|fotograf|kolumnist
paywall um weiterzulesen
readTime min lesezeit
`;
