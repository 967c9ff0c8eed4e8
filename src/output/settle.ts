import { squash } from '../blocks/measures/measures.js';
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
    const fits =
      verdict.label === 'headline' ? whole !== '' && (whole.includes(letters) || letters.includes(whole)) : whole.includes(letters);
    if (fits && !(verdict.label === 'headline' && seen.has(key))) {
      seen.add(key);
      return labelled;
    }
    return { block, verdict: { ...verdict, ...REMOVED[verdict.label] } };
  });
}
