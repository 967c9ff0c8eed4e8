/** Hungarian. */
export const hu = `hu
whole
sponsored ?hirdetések|?támogatott tartalom|?fizetett tartalom|?partnertartalom|?a cikk a hirdetés után folytatódik|?a cikk folytatódik|promóció|?reklámok|szponzorált tartalom|?szponzorált cikk|?támogatott|?támogatói tartalom|?fizetett hirdetés|?fizetett együttműködés|?partnereink|?partnereink ajánlata|?támogatóink|?promotált tartalom|?kereskedelmi tartalom|?a cikk a hirdetés alatt folytatódik|?cikkünk a hirdetés után folytatódik|?hirdetés bezárása|?ajánlott tartalom|?kuponkódok|?kuponkód|?kuponok|?akciók|ajánlatok|?megveszem|?vásárlás|?megnézem|?álláshirdetések|?állásajánlatok|?együttműködésben
promotion ?hírlevél|?hírlevelek|?hírlevél feliratkozás|?hírlevélre feliratkozás|?feliratkozás|?feliratkozom|?feliratkozás hírlevélre|?előfizetés|?előfizetek|?előfizetés vásárlása|?próbáld ki|?kipróbálom|?próbálja ki ingyen|?regisztráció|regisztrálok|?fiók létrehozása|?támogatás|?támogatom|?támogass minket|?támogasson minket|?támogasd munkánkat|?adományozok|?alkalmazás letöltése|?töltse le az alkalmazást|?e-mail cím|?e-mail címed|?az ön e-mail címe|?küldés|?kövess minket google hírekben|?kövess minket a google hírekben|?értesítések engedélyezése|?tudj meg többet|?bővebben|?támogass|?támogasd|?támogassa|?szeretnél|?szeretné|?regisztrálj|?regisztráljon|?köszönjük|?legyél
related ?olvass tovább|?tovább olvasom|?tovább|?kapcsolódó cikkek|?legolvasottabb|friss|?következő|?előző|?ezt is olvasd el|?ezt is olvassa el|?olvasson tovább|?tovább olvasok|?tovább a cikkhez|?teljes cikk|?további cikkek|?további tartalmak|?több hír|?kapcsolódó tartalom|?kapcsolódó hírek|?hasonló cikkek|?hasonlók|?ajánló|?ajánlott|?ajánlott cikkek|?ajánlataink|?neked ajánljuk|?önnek ajánljuk|?ezek is érdekelhetik|?érdekelhet|?legolvasottabb cikkek|?legnépszerűbb|?népszerű|?friss hírek|?legfrissebb|?legfrissebb hírek|?legfrissebb cikkek|?legutóbbi cikkek|?top hírek|?kiemelt|?kiemelt cikkek|?címlapról ajánljuk|?címlapon|?ne maradj le|?több|?mutass többet|?továbbiak betöltése|?nézd meg ezt is|?összes cikk|?vissza a címlapra|?kövesd
byline ?szerző|?szerzők|?ma|?írta|?szerkesztőség|?szerkesztő|?mti|?szöveg|?megjelenés|?tegnap|?órája|?perce|?napja|?órával ezelőtt|?perccel ezelőtt|?újságíró|?főszerkesztő|?rovatvezető|?a szerző további cikkei|?a szerző cikkei|?megjelent|?publikálva|?módosítva|?nyitókép|?címlapkép
social ?megosztom|?megosztás facebookon|?megosztás twitteren|?megosztás e-mailben|?link másolása|?link másolva|?másolás|?nyomtatás|?küldés e-mailben|?elküldöm|?mentés|?mentés későbbre|?tetszik|?követés|?kövess minket facebookon|?hozzászólások|?hozzászólás|?kommentek|?komment|?meghallgatom|?hallgassa meg|?közösségi média|?megosztás|?lájkolj|?lájkolja
comments ?hozzászólok|?hozzászólások|?hozzászólás|?hozzászólás írása|?kommentek|?komment|?kommentelek|?kommentáld|?új hozzászólás|?hozzászólás küldése|?összes hozzászólás|?nincs hozzászólás|?válasz|?válasz írása|?jelentés|?név|?mégsem|?vélemény|?írd meg a véleményed|?mondja el véleményét|?hozzászóláshoz
navigation ?kezdőlap|keresés|?adatvédelem|?impresszum|?médiaajánlat|belépés|gazdaság|?főoldal|?címlap|?kereső|?menü megnyitása|?menü bezárása|?ugrás a tartalomra|?ugrás a tartalomhoz|?tovább a tartalomra|?vissza a tetejére|?fel|?vissza|?bejelentkezés|?kijelentkezés|kilépés|?fiókom|profilom|?súgó|?segítség|?kapcsolat|?rólunk|?adatkezelés|?adatvédelmi tájékoztató|?adatvédelmi beállítások|?süti beállítások|?cookie beállítások|?cookie tájékoztató|?sütik|?ászf|?jogi nyilatkozat|?szerzői jogok|?hirdessen nálunk|?állás|?karrier|?archívum|?oldaltérkép|?rovatok|?kategóriák|?hírek|?belföld|?külföld|?világ|?magyarország|?üzlet|?pénzügy|?pénz|?ingatlan|?társadalom|?oktatás|egészség|?tudomány|?környezet|?zene|?könyv|?tévé|?tv műsor|?szórakozás|?sztárok|bulvár|?divat|?szépség|?életmód|?életstílus|?utazás|?gasztro|recept|receptek|?otthon|?foci|?labdarúgás|?vélemény|?publicisztika|?jegyzet|?interjú|?történelem|?vallás|?helyi|?játék|?kvíz|?horoszkóp|?időjárás
interface ?bezárás|?bezár|?megnyitás|?lejátszás|?szünet|?teljes képernyő|?feliratok|?beállítások|?kérem várjon|?mutasd|?kevesebb|?elrejtés|?nagyítás|?elfogadom|?elfogad|?összes elfogadása|?mindet elfogadom|?elutasítom|?elutasít|?összes elutasítása|?csak a szükséges|?rendben|?értem|?beállítások mentése|?hiba történt|?valami hiba történt|?próbálja újra|?jelszó|?elfelejtett jelszó|?felhasználónév|?kötelező mező|?igen|?nem|?mégse|?megerősítés|?összefoglaló|?tartalomjegyzék
advertorial ?szponzorált cikk|?támogatott cikk|?promóciós tartalom|?reklám|?partnertartalom|?fizetett promóció|?társadalmi célú hirdetés|?sajtóközlemény|?közlemény|?kereskedelmi közlemény
disclosure ?érdekütközés|?összeférhetetlenség
paywall ?kizárólag előfizetőknek|?előfizető vagyok|?már előfizető vagyok|?már van előfizetésem|?ha már előfizető|?van már fiókja|?előfizetőink|?folytatáshoz
readTime perc|?perc olvasási idő|?perces olvasmány
opening
sponsored szponzorált|?támogató:|~hirdetés:|?támogatónk:|?szponzor:|?partnerünk:
promotion ?iratkozz fel|?iratkozzon fel|?iratkozz fel hírlevelünkre|?fizess elő|?fizessen elő|?töltsd le|?töltse le|?kövess minket a google|?kövessen minket a google|?ne maradjon le|?tetszett a cikk|?ha szeretnél
related ?olvasd el|?olvassa el|?kapcsolódó:|?olvasd el ezt is|?olvassa el ezt is|?ezt is olvasd|?ezt is olvassa|?ez is érdekelhet|?ez is érdekelheti|?ezt olvastad már|?bővebben:|?bővebben itt|?további részletek|?további hírek|?kapcsolódó cikk|?korábban írtunk|?korábban megírtuk|?cikkünk:|?ajánljuk:|?interjú:|?nézd meg|?hallgassa meg|?következő cikk|?előző cikk
byline ?közzétéve|?frissítve|?utolsó frissítés|?forrás:|?források:|?fotók:|?borítókép:|?kép:|?a szerzőről|?a szerző további|?kiemelt kép
social ?oszd meg|?ossza meg|?kövess minket|?kövessen minket|?kattints a|?csatlakozz hozzánk
comments ?szólj hozzá|?szóljon hozzá|?hozzászólások a|?a hozzászóláshoz|?be kell jelentkezned|?be kell jelentkeznie|?jelentkezz be|?jelentkezzen be|?az e-mail címet|?a kötelező mezőket|?légy te az első|?mi a véleményed|?mi a véleménye|?írd meg|?írja meg|?ez az oldal az akismet
navigation minden jog
interface ?weboldalunk sütiket
advertorial ?a cikk megjelenését|?ez egy támogatott|?a cikk támogatója|?a cikk a támogatásával|?a cikk megjelenését támogatta|?a cikk együttműködésben készült|?a cikk szponzorált|?a cikk létrejöttét|?a cikk elkészülését|?a tartalom megjelenését|?a tartalom a támogatásával|?ez egy szponzorált|?ez egy fizetett|?támogatott tartalom|?támogatói tartalom|szponzorált tartalom|?fizetett hirdetés|?fizetett tartalom|?pr cikk|?a megjelenést támogatta|?a megjelenést|?partnerünkkel együttműködésben|?fizetett együttműködés
affiliate ?a cikk affiliate|?a cikkben szereplő|?ez a cikk affiliate|?ha ezeken a linkeken|?jutalékot kapunk|?ha vásárolsz|?ha vásárol
correction ?helyesbítés|?helyreigazítás|?javítás|?korrekció:|?a cikk korábbi|?cikkünk korábbi|?cikkünk korábbi változatában|?cikkünk eredeti|?a cikk eredeti|?korábbi változatban|?korábban tévesen|?tévesen írtuk|?cikkünket javítottuk|?a cikket javítottuk|?elnézést kérünk
clarification ?pontosítás|?kiegészítés:|?tisztázás
update ?frissítés|?cikkünk frissül|?frissítve:|?a cikk frissül|?cikkünket frissítettük|?a cikket frissítettük|?cikkünket folyamatosan|?hírünket|?a hír frissül|?hamarosan további|?részletek hamarosan
editor ?a szerkesztő megjegyzése|?a szerk|?szerkesztői megjegyzés|?szerkesztőségi megjegyzés|?a szerző megjegyzése|?megjegyzés:|?figyelem:|?figyelmeztetés|?a szereplők nevét|?a cikk eredetileg|?ez a cikk eredetileg|?az írás eredetileg|?a cikk először
disclosure ?a szerző|?a vélemény|?az írás a szerző|?a cikk a szerző|?a cikkben szereplő vélemény|?a cikk mesterséges|?a cikk ai|?a cikk a támogatásával jött létre
translation ?fordította|?fordítás|?angolból fordította|?angolból fordítva|?a cikket fordította
by ?írta|?szöveg:|?szerzők:|?szerző|?szerkesztő:|?szerkesztette|?szöveg és fotó|?fotók:|?interjú:|?készítette|?az interjút készítette|?riporter:|?fordította
paywall ?a cikk elolvasásához|?ez a cikk csak|?a teljes cikk|?a cikk folytatásához|?a cikk további része|?csak előfizetők|?csak előfizetőink|?az olvasás folytatásához|?van már|?ha már|?már előfizető
readTime ?olvasási idő|?perc olvasás
inside
sponsored ?kuponkód|?kuponkódok
promotion ?hírlevelünkre|?hírlevelünk|?hírlevelére|?alkalmazásunkat|?független újságírás|?független sajtó|?bármikor leiratkozhat|?bármikor leiratkozhatsz|?google hírek
byline ?újságírója|?újságíró a|?főszerkesztője|?a szerző újságíró
comments ?hozzászólni|?nem tesszük közzé|?kötelező mezőket
navigation minden jog fenntartva|jog fenntartva|felhasználási feltételek
interface ?sütiket használ
advertorial szponzorált tartalom|?támogatásával készült|?együttműködésben készült|?fizetett hirdetés|?szerkesztőség nem|?támogatott tartalom
affiliate ?affiliate linkek|?jutalékot|?affiliate linkeket|?partnerlinkek
correction ?korábbi változatában|?korábbi verziójában|?eredeti változatában|?elnézést kérünk|?javítottuk|?tévesen
update ?frissítettük|?folyamatosan frissül|?folyamatosan frissítjük
editor ?a szerk|?nevét megváltoztattuk|?neveket megváltoztattuk|?neve megváltoztatva
disclosure ?nem feltétlenül tükrözi|?nem feltétlenül tükrözik|?mesterséges intelligencia|?mesterséges intelligenciával|?nem tükrözi
translation ?angolból|?fordította
role ?újságíró|?szerkesztő|?főszerkesztő|?tudósító|fotós|?főszerkesztő-helyettes|?rovatvezető|?munkatárs|?külpolitikai|?riporter|?fotóriporter|?felelős szerkesztő
paywall ?csak előfizetőknek|?előfizetőknek|?előfizetőink|?teljes cikket|?tovább olvasni
readTime ?perc olvasás|?olvasási idő
`;
