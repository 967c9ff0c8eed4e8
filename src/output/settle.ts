import { squash } from '../blocks/squash.js';
import type { Label, LabelledBlock, Verdict } from '../label/label.js';
import type { Metadata } from '../metadata/readMetadata.js';
import type { ArticleImage } from '../types.js';

type Field = 'headline' | 'kicker' | 'standfirst' | 'caption';

const REMOVED: Readonly<Record<Field, Pick<Verdict, 'label' | 'rule' | 'evidence'>>> = {
  headline: { label: 'interface', rule: 'interface.headline', evidence: 'It gives the headline in other words.' },
  kicker: { label: 'navigation', rule: 'navigation.section', evidence: 'It names the section above the headline.' },
  standfirst: { label: 'interface', rule: 'interface.standfirst', evidence: 'It sums the story up once more.' },
  caption: { label: 'interface', rule: 'interface.caption', evidence: 'It is the caption of a picture that is not the article’s.' },
};

const isField = (label: Label): label is Field => label in REMOVED;

/** Letters of a flag ("Featured", "Exclusive") that a headline may carry and the title leaves out. */
const LONGEST_FLAG = 15;
const SEPARATORS = /[\s:|–—-]{1,20}$/;

/** The label that stands before the title in the headline's own block, where the page has no other kicker. */
export function kickerInHeadline(blocks: readonly LabelledBlock[], title: string | null): string | null {
  const headline = blocks.find(({ verdict }) => verdict.label === 'headline')?.block.text ?? '';
  if (!title || headline.length <= title.length || !headline.endsWith(title)) return null;
  const before = headline.slice(0, headline.length - title.length).replace(SEPARATORS, '');
  return squash(before).length > 1 ? before : null;
}

/**
 * Makes the fields and the blocks agree, so that every block is in one place: a block labelled as a field that the field does not hold in
 * the end is removed.
 */
export function settleFields(
  blocks: readonly LabelledBlock[],
  { title, kicker, standfirst }: Pick<Metadata, 'title' | 'kicker' | 'standfirst'>,
  images: readonly ArticleImage[],
): LabelledBlock[] {
  const held: Readonly<Record<Field, string>> = {
    headline: squash(title ?? ''),
    kicker: squash(kicker ?? ''),
    standfirst: squash(standfirst ?? ''),
    caption: images.map((i) => `${squash(i.caption ?? '')} ${squash(i.credit ?? '')}`).join(' '),
  };
  const seen = new Set<string>();
  return blocks.map((labelled) => {
    const { block, verdict } = labelled;
    if (block.media || !isField(verdict.label)) return labelled;
    const letters = squash(block.text);
    const key = `${verdict.label} ${letters}`;
    // A headline may carry a flag ("Featured") that the title leaves out.
    const whole = held[verdict.label];
    const flagged = whole !== '' && letters.includes(whole) && letters.length - whole.length <= LONGEST_FLAG;
    const fits = whole.includes(letters) || (verdict.label === 'headline' && (flagged || letters === held.kicker + whole));
    if (fits && !(verdict.label === 'headline' && seen.has(key))) {
      seen.add(key);
      return labelled;
    }
    return { block, verdict: { ...verdict, ...REMOVED[verdict.label] } };
  });
}
