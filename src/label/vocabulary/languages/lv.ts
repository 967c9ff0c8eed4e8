/** Latvian. */
export const lv = `lv
whole
sponsored ?reklāmraksts|?sponsorēts|?sponsorēts saturs|?apmaksāts saturs|?reklāmas raksts|?sludinājumi
promotion ?abonēt|?abonē|?pierakstīties
related ?lasīt arī|?lasīt vairāk|?lasīt tālāk|?saistītie raksti
byline ?autors|?publicēta
social ?dalīties|?dalies
comments ?komentēt
navigation ?sākums|?sākumlapa
interface ?aizvērt
opening
related ?lasi arī|?lasiet arī
byline ?publicēts|?atjaunots
correction ?labojums:|?precizējums:
translation ?tulkojums:|?tulkoja
by ?autors:|?teksts:
inside
role ?žurnālists|?žurnāliste|?redaktors|?redaktore
`;
