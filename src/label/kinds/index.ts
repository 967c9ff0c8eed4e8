import type { Kind } from '../../types.js';
import { byline, bylineLikeness } from './byline.js';
import { comments, commentsLikeness } from './comments.js';
import { type Detector, explain, type Witness } from './detector.js';
import { interfaceKind, interfaceLikeness } from './interface.js';
import { navigation, navigationLikeness } from './navigation.js';
import { promotion, promotionLikeness } from './promotion.js';
import { related, relatedLikeness } from './related.js';
import { social, socialLikeness } from './social.js';
import { sponsored, sponsoredLikeness } from './sponsored.js';

const DETECTORS: Readonly<Record<Kind, { readonly detectors: readonly Detector[]; readonly likeness: string }>> = {
  sponsored: { detectors: sponsored, likeness: sponsoredLikeness },
  promotion: { detectors: promotion, likeness: promotionLikeness },
  related: { detectors: related, likeness: relatedLikeness },
  byline: { detectors: byline, likeness: bylineLikeness },
  social: { detectors: social, likeness: socialLikeness },
  comments: { detectors: comments, likeness: commentsLikeness },
  navigation: { detectors: navigation, likeness: navigationLikeness },
  interface: { detectors: interfaceKind, likeness: interfaceLikeness },
};

/** Rule and evidence of a block that is known to be of a kind. */
export function explainKind(kind: Kind, witness: Witness): { rule: string; evidence: string } {
  const { detectors, likeness } = DETECTORS[kind];
  return explain(kind, detectors, likeness, witness);
}
