/** Turkish. */
export const tr = `tr
whole
sponsored ?reklamlar|?ilan|?haberin devamı reklamdan sonra|?reklamdan sonra devam ediyor|?iş birliği|resmi ilanlar|?reklam alanı|?reklamı kapat|?reklamı geç|?sponsorlu bağlantılar|?sponsorlu haber|?sponsorlar|?ilanlar|?seri ilanlar|?iş ilanları|?haber reklamdan sonra devam ediyor|?haberin devamı için kaydırın|?iş birliği ile|?işbirliği|?partner içerik|?tanıtım içeriği|?kampanya|?kampanyalar|?fırsatlar|?indirim kodu|?indirim kuponları|?satın al|?hemen al|?fiyatı gör|?ilginizi çekebilir reklam|?sponsorluğunda|?katkılarıyla
promotion abone ol|?bülten|üye ol|?e-bülten|?e-bültene abone ol|?bültene abone ol|?bültenimize abone olun|?abonelik|?üyelik|?ücretsiz üye ol|?kayıt ol|?hesap oluştur|?destek ol|?destekle|?bize destek olun|?bağış yap|?uygulamayı indir|?uygulamamızı indirin|?e-posta|?e-posta adresiniz|?e-posta adresi|?gönder|?google news'te takip et|?google news'te abone ol|?google news'ten takip edin|?google haberler|?whatsapp kanalımıza katılın|?whatsapp kanalı|?bildirimleri aç|?bildirimlere izin ver|?daha fazla bilgi|?bültenimize|?uygulamamızı
related ?ilgili haberler|?ilgili içerikler|?en çok okunanlar|güncel haberler|tümü|haberi görüntüle|?ilgili içerik|?ilgili konular|?ilgili yazılar|?ilgili galeriler|?benzer haberler|?benzer içerikler|?benzer yazılar|?diğer haberleri|?önerilen haberler|?önerilenler|?önerilen içerikler|?sizin için seçtiklerimiz|?sizin için öneriler|?bunlar da ilginizi çekebilir|?bunu da okuyun|?bunları da okuyun|?devamını oku|?haberin devamı|?haberin tamamı|?devamı için tıklayın|?tıklayın|?daha fazla|?daha fazla haber|?daha fazla göster|?daha fazla yükle|?tümünü gör|?tüm haberler|?çok okunan|?çok okunanlar|?en çok okunan|?en çok okunan haberler|?en son haberler|?en yeniler|?popüler|?popüler haberler|?öne çıkanlar|?öne çıkan haberler|?son haberler|?son eklenenler|?günün haberleri|?günün öne çıkanları|?gündem|?manşet|?manşetler|?editörün seçimi|?sonraki|?önceki|?sıradaki haber|?kaçırmayın|?foto galeri|?video galeri|?galeri|?haberi oku
byline ?yazar|?yazarlar|haberler anadolu ajansı|?yazan|?yazarın tüm yazıları|?tüm yazıları|?yazarın diğer yazıları|?muhabir|?haber|?güncellenme tarihi|?son güncelleme tarihi|?bugün|?dün|?saat önce|?dakika önce|?gün önce|?aa|?iha|?dha|?anka|?yayımlanma|?oluşturulma|?oluşturma|?eklenme|?güncelleme|?güncellenme|?yazarın
social ?paylaşın|linki kopyala|kaydet|?haberi paylaş|?bu haberi paylaş|?facebook'ta paylaş|?twitter'da paylaş|?x'te paylaş|?whatsapp'ta paylaş|?whatsapp'tan paylaş|?bağlantıyı kopyala|?kopyala|?kopyalandı|?link kopyalandı|?yazdır|?e-posta gönder|?haberi kaydet|?favorilere ekle|?beğen|?takip et|?bizi takip edin|?bizi takip et|?sosyal medya|?yorumlar|?yorum|?dinle|?haberi dinle|?facebook'ta|?twitter'da|?whatsapp'ta
comments ?yorumlar|?yorum|?yorumunuzu yazın|?yorum ekle|?yorum gönder|?yorumları gör|?tüm yorumlar|?yorumları göster|?henüz yorum yok|?henüz yorum yapılmamış|?ilk yorumu siz yapın|?ilk yorumu yapan siz olun|?yanıtla|?cevapla|?şikayet et|?bildir|?adınız|?isim|?bir cevap yazın|?bir yanıt yazın|?cevabı iptal et|?görüşlerinizi paylaşın|?yorumunuz|?henüz|?yorumlarınızı
navigation ?anasayfa|künye|iletişim|bize ulaşın|haberler|spor|dünya|hava durumu|?ana sayfa|?ara|?arama|?içeriğe geç|?içeriğe atla|?ana içeriğe atla|?yukarı çık|?başa dön|?geri|?geri dön|?giriş|?giriş yap|?üye girişi|?çıkış|?çıkış yap|?hesabım|?profilim|?yardım|?hakkımızda|?reklam ver|?reklam|?kariyer|?gizlilik|?gizlilik politikası|?gizlilik ilkeleri|?kişisel verilerin korunması|?kvkk|?aydınlatma metni|?çerez politikası|?çerez tercihleri|?çerez ayarları|?kullanım koşulları|?kullanım şartları|?kullanıcı sözleşmesi|?veri politikası|?arşiv|?site haritası|?haber|?gündem|?türkiye|?siyaset|?finans|?eğitim|?sağlık|?bilim|?teknoloji|?çevre|?kültür sanat|?sanat|?magazin|?yaşam|?hayat|?seyahat|?yemek|?otomobil|?otomotiv|?basketbol|?yazarlar|?köşe yazarları|?yorum|?röportaj|?yerel|?yerel haberler|?burçlar|?astroloji|?canlı yayın|?oyun|?bulmaca|?namaz vakitleri|?döviz|?altın
interface ?kapat|iptal|kabul et|?aç|?oynat|?durdur|?tam ekran|?altyazı|?ayarlar|?lütfen bekleyin|?göster|?gizle|?daha az göster|?büyüt|?kabul ediyorum|?tümünü kabul et|?tüm çerezleri kabul et|?reddet|?tümünü reddet|?çerezleri yönet|?ayarları kaydet|?tamam|?anladım|?bir hata oluştu|?tekrar deneyin|?şifre|?şifremi unuttum|?kullanıcı adı|?beni hatırla|?zorunlu alan|?evet|?hayır|?vazgeç|?onayla|?özet
advertorial ?advertorial içerik|?bu bir reklamdır|?bu bir advertorial içeriktir|?tanıtım haberi|?sponsorlu yazı|?sponsorlu haber|?reklam içeriği|?basın bülteni|?ilandır|?reklamdır|?#işbirliği
paywall ?sadece abonelere özel|?üyelere özel|?zaten üye misiniz|?zaten abone misiniz|?üye misiniz|?hesabınız var mı
readTime ?dk okuma|?dk|?dakika|?dakika okuma|?dakikada okunur|?dk okuma süresi
opening
sponsored ~sponsorlu|reklam:|sponsor:|?tanıtım:|?sponsorlu içerik|?iş birliğiyle:
promotion ?abone olmak için|?google news|?e-bültenimize|?whatsapp kanalımıza|?google news'te|?google news'ten|?telegram kanalımıza|?son dakika haberlerini|?güncel haberler için|?en güncel|?haberlerden haberdar|?uygulamayı indirin|?abone olun|?üye olun|?üye olarak|?bize destek|?gazeteciliği destekle|?bağımsız gazeteciliği
related ?ilgili haber:|?ayrıca okuyun|?ilgili:|son dakika haberleri|?ilginizi çekebilir:|?bunu da|?bunlar da|?ayrıca bakınız|?bakınız:|?okuyun:|?izleyin:|?son dakika:|?devamı için|?haberin detayları|?detaylar için|?sonraki haber|?önceki haber|?diğer haberler
byline ?yayınlanma|son güncelleme|giriş:|?yayınlanma tarihi|?yayın tarihi|?yayımlanma tarihi|?oluşturulma tarihi|?giriş tarihi|?güncelleme tarihi|?son güncellenme|?kaynak:|?kaynaklar:|?haber kaynağı|?fotoğraf:|?editör:|?haber merkezi
social ?bizi takip|?bizi sosyal medyada|?paylaş:|?takip edin
comments ?yorum yapabilmek|?yorum yapmak için|?yorum yaz|?e-posta adresiniz yayınlanmayacak|?gerekli alanlar|?bir dahaki sefere|?ilk yorumu|?giriş yapın veya|?küfür hakaret|?siz ne düşünüyorsunuz
navigation etiketler
interface ?bu web sitesi
advertorial ?bu bir ilandır|?bu içerik|?bu içerik sponsorludur|?bu bir reklam|?bu bir sponsorlu|?bu haber sponsorlu|?bu yazı sponsorlu|?bu yazı iş birliği|?bu içerik iş birliği|?reklam içerir|?ücretli iş birliği|?sponsorlu içerik|?marka iş birliği|?tanıtım yazısı
affiliate ?bu yazı satış ortaklığı|?bu içerik satış ortaklığı|?bu linklerden
correction ?düzeltme|?tekzip|?haberin önceki|?düzeltme ve özür|?tekzip metni|?haberin ilk|?haberin ilk halinde|?özür|?düzeltilmiştir|?cevap ve düzeltme|?cevap ve düzeltme metni|?yanlışlıkla
clarification ?açıklama|?not düşelim
update ?haber güncelleniyor|?haber güncellenmektedir|?güncelleme:|?haber güncellenecek|?haber güncellendi|?bu haber güncellenmektedir|?bu haber güncelleniyor|?ayrıntılar geliyor|?detaylar geliyor|?ayrıntılar birazdan|?gelişmeler aktarılacak
editor ?editörün notu|?editör notu|?yazarın notu|?uyarı:|?ed.n|?ed. notu|?isimler değiştirildi|?ilk olarak|?bu yazı ilk olarak|?bu haber ilk olarak|?bu yazı ilk kez
disclosure ?bu yazıda|?burada yer alan yatırım|?yazıda ifade edilen|?köşe yazılarında|?bu makalede yer alan görüşler|?bu metin yapay zeka|?çıkar çatışması|?yasal uyarı:
translation ?çeviren|?çeviri|?türkçesi:|?ingilizceden çeviren|?tercüme:
by ?yazar:|haber:|?yazan|fotoğraf:|?yazı:|?haber ve fotoğraf|?haber fotoğraf|?muhabir|?röportaj|?söyleşi:|?derleyen|?hazırlayan|?fotoğraflar:|?kaleme alan
paywall ?bu içerik sadece|?bu haberin devamını|?devamını okumak|?okumaya devam|?okumaya devam etmek|?haberin tamamını|?zaten üye|?zaten abone|?üye girişi yapın|?kalan ücretsiz
readTime ?okuma süresi|?tahmini okuma
inside
sponsored ?indirim kodu|?indirim kuponu
promotion ?bültenimize|?e-bültenimize|?whatsapp kanalımız|?kanalımıza|?uygulamamızı|?bağımsız gazetecilik|?son dakika haberleri için
comments ?yorum yap|?yorum yapmak için
navigation tüm hakları saklıdır
interface ?çerez kullan
advertorial ?sponsorlu içerik|?reklam içeriğidir|?iş birliği ile hazırlanmıştır|?işbirliği ile hazırlanmıştır|?tanıtım amaçlı|?reklam amaçlı
affiliate ?satış ortaklığı|?komisyon
correction ?önceki versiyonunda|?ilk halinde|?özür dileriz|?düzeltilmiştir
update ?güncellenmektedir|?güncelleniyor
editor ?editörün notu|?editör notu|?ismi değiştirildi|?isimleri değiştirildi
disclosure ?yatırım tavsiyesi değildir|?yatırım danışmanlığı kapsamında|?editöryal politikasını yansıtmayabilir|?görüşlerini yansıtmaz|?yazarın kendi görüşü|?yapay zeka
translation ?ingilizceden çevrilmiştir|?ingilizceden çevrildi
role ?muhabir|?muhabiri|?köşe yazarı|?gazeteci|temsilcisi|?editörü|?genel yayın yönetmeni|?haber müdürü|?fotoğrafçı|?yorumcu
paywall ?sadece abonelere|?abonelere özel|?okumaya devam etmek için
readTime ?okuma süresi|?dakikalık okuma
`;
