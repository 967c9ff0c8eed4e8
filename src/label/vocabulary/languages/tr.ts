/** Turkish. */
export const tr = `tr
whole
sponsored ?reklamlar|?ilan|?haberin devamı reklamdan sonra|?reklamdan sonra devam ediyor|?iş birliği|resmi ilanlar
promotion abone ol|?abone olun|?bülten|üye ol
related ?ilgili haberler|?ilgili içerikler|?en çok okunanlar|son dakika|güncel haberler|tümü|haberi görüntüle
byline ?yazar|?yazarlar|haberler anadolu ajansı
social paylaş|?paylaşın|linki kopyala|kaydet
comments ?yorum yap
navigation ?anasayfa|künye|iletişim|bize ulaşın|haberler|spor|dünya|hava durumu
interface ?kapat|iptal|kabul et
advertorial ?advertorial içerik|?tanıtım yazısı
paywall ?sadece abonelere özel
readTime ?dk okuma
opening
sponsored ~sponsorlu|reklam:|sponsor:|?tanıtım:
promotion ?abone olmak için|google news
related ?ilgili haber:|?ayrıca okuyun|?ilgili:|son dakika haberleri
byline ?yayınlanma|son güncelleme|giriş:
navigation etiketler
interface ?bu web sitesi
advertorial ?bu bir ilandır|?bu içerik
correction ?düzeltme|?tekzip|?haberin önceki
clarification ?açıklama:
update ?haber güncelleniyor|?haber güncellenmektedir
editor ?editörün notu|?editör notu
translation ?çeviri:|?çeviren
by ?yazar:|haber:|?muhabir:|?yazan|fotoğraf:
inside
promotion ?bültenimize
navigation tüm hakları saklıdır
interface ?çerez kullan
disclosure ?yatırım tavsiyesi değildir
role ?muhabir|?muhabiri|?köşe yazarı|?gazeteci|temsilcisi
`;
