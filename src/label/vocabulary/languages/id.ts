/** Indonesian. */
export const id = `id
whole
sponsored ?advertisement lanjutkan|~bersponsor|?konten bersponsor|?disponsori|?adv|?lanjutkan membaca setelah iklan|?scroll to continue with content|?promo
promotion ?berlangganan|?daftar|?daftar sekarang
related ?baca lebih lanjut|?baca artikel lainnya|?selengkapnya|?lihat semua|?berita terkait
byline ?oleh|?penulis|?reporter
social ?bagikan|?bagikan artikel
comments ?tulis komentar
navigation ?beranda|?cari
interface ?tutup
advertorial ?konten iklan|?artikel bersponsor
paywall ?khusus pelanggan
readTime ?menit membaca
opening
sponsored ?disponsori oleh|~iklan:|?dipersembahkan oleh
promotion ?ikuti saluran|?ikuti berita
related ?baca juga|?baca:
byline ?diterbitkan|?diperbarui
navigation ?topik:
interface ?kami menggunakan cookie
advertorial ?artikel ini merupakan kerja sama|?konten ini adalah kerja sama
correction ?ralat|?koreksi|?artikel ini telah dikoreksi
clarification ?klarifikasi:
update ?pembaruan:|?artikel ini telah diperbarui
editor ?catatan redaksi|?catatan editor
disclosure ?isi artikel ini menjadi tanggung|?tulisan ini merupakan pendapat
translation ?diterjemahkan oleh|?penerjemah:
by ?oleh|?penulis:|?ditulis oleh|?pewarta:
inside
promotion ?saluran whatsapp
navigation ?hak cipta dilindungi
role ?penulis|?wartawan|?jurnalis|?koresponden
`;
