/** Lithuanian. */
export const lt = `lt
whole
sponsored ?rėmėjas|?rėmimas|?remiamas turinys|?užsakomasis straipsnis|?užs.|?straipsnio tęsinys po reklama|?partnerio turinys
promotion ?prenumeruoti|?prenumeruokite|?naujienlaiškis
related ?skaityti daugiau|?skaityti toliau|?susiję straipsniai|skaitomiausi|naujausi|naujienų srautas
byline ?autorius|?redakcija|prieš val
social ?dalintis|sekite mus
comments ?komentuoti
navigation ?pradžia|paieška|?kontaktai|privatumo politika
interface ?uždaryti
opening
related taip pat skaitykite|?skaitykite taip pat|?skaitykite:
byline ?paskelbta|?atnaujinta
correction ?pataisymas:|?patikslinimas:|?klaidos atitaisymas
translation ?vertė|?vertimas:
by ?autorius:|?parengė|?tekstas:|?parašė
inside
role ?žurnalistas|?redaktorius|?korespondentas|?korespondentė
`;
