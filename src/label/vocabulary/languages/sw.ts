/** Swahili. */
export const sw = `sw
whole
sponsored ?tangazo|?matangazo|?imedhaminiwa|?imedhaminiwa na
promotion ?jisajili|?jiunge|?pakua programu
related ?habari zinazohusiana|?habari zaidi|?habari mpya|?zilizosomwa zaidi
byline ?mwandishi|?imeboreshwa
social ?shiriki|?sambaza
comments ?toa maoni
navigation ?mwanzo|?nyumbani
opening
related ?soma pia|?soma zaidi|?soma:
byline ?imechapishwa|?ilisasishwa
by ?mwandishi:
inside
role ?mwandishi|?mhariri
`;
