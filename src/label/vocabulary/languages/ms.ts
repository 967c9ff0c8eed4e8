/** Malay. */
export const ms = `ms
whole
sponsored ?ditaja|?kandungan ditaja|?tajaan|?kandungan tajaan
promotion ?langgan|?langgan sekarang|?surat berita
related ?baca seterusnya|?baca lanjut|?berita berkaitan|?berkaitan
byline ?jam lalu|?jam yang lalu
social ?kongsi|?kongsikan
comments ?tinggalkan komen
navigation ?laman utama|?utama
interface ?terima
opening
sponsored ?ditaja oleh
related ?baca lagi|?artikel berkaitan:
byline ?dikemas kini|?disiarkan
correction ?pembetulan
inside
role ?pemberita|?penyunting
`;
