/** Afrikaans. */
export const af = `af
whole
sponsored ?advertensie|?geborg|?geborgde inhoud
promotion ?nuusbrief|?teken in|?word 'n intekenaar
related ?verwante artikels|?mees gelees|?jongste nuus|?nog nuus
byline ?deur|?skrywer
social ?deel artikel|?volg ons
navigation ?tuis|?soek
opening
byline ?gepubliseer
by ?deur
inside
role ?joernalis|?verslaggewer
`;
