import type { Block } from '../blocks/block.js';
import { surveyPage } from '../blocks/survey.js';
import type { Page } from '../input/page.js';
import { type CleanOptions, KINDS } from '../types.js';
import { matchRules } from './callerRules.js';
import { cleanVerdict, isCleanCopy } from './cleanCopy.js';
import { confidenceOf } from './confidence.js';
import { decide, likeliestKind, unpaidKind } from './decide.js';
import { gatherEvidence } from './evidence.js';
import { explainKind } from './kinds/index.js';
import { isText, type Label, type LabelledBlock, type Verdict } from './label.js';
import { judgeMedia } from './media.js';
import { isNoArticle } from './noArticle.js';
import { overrides } from './overrides.js';
import { scoreBlocks } from './score.js';
import { sigmoid } from './trees.js';
import { wordWeights } from './weights.js';

const REASONS: Readonly<Record<Exclude<Label, (typeof KINDS)[number]>, string>> = {
  body: 'It is part of the story.',
  note: 'It is an editorial note on the story.',
  headline: 'It is the headline.',
  kicker: 'It is the label above the headline.',
  standfirst: 'It sums the story up under the headline.',
  caption: 'It is a picture’s caption or credit.',
};

/** What shows no kind's evidence goes by where it lies. */
const NO_MARK = 'interface.likeness';
const OUTSIDE: Pick<Verdict, 'label' | 'rule' | 'evidence'> = {
  label: 'navigation',
  rule: 'navigation.outside',
  evidence: 'It lies outside the article’s text.',
};

/** Paid content of which nothing but the fit speaks. */
const UNPROVEN = 'sponsored.likeness';

/** A byline of which nothing but the fit speaks. */
const UNFOUNDED = 'byline.likeness';

const isKind = (label: Label): label is (typeof KINDS)[number] => KINDS.some((kind) => kind === label);

/** Labels every block of a page, each with its rule and its evidence; the caller's own rules come first. */
export function labelBlocks(page: Page, blocks: readonly Block[], options: CleanOptions): LabelledBlock[] {
  const survey = surveyPage(page, blocks);
  const evidence = gatherEvidence(survey, wordWeights());
  const scores = scoreBlocks(survey, evidence);
  const labels = decide(evidence, scores);
  const overridden = overrides(evidence, labels, scores.body);
  const rules = options.rules?.length ? matchRules(page, blocks, options.rules) : null;
  const verdicts: (Verdict | undefined)[] = blocks.map(() => undefined);
  const first = labels.findIndex(isText);
  const last = labels.findLastIndex(isText);
  survey.texts.forEach((block, index) => {
    const label = labels[index] ?? likeliestKind(scores, index);
    const body = sigmoid(scores.body[index] ?? 0);
    const override = overridden.get(index);
    if (override) {
      verdicts[block.index] = { ...override, body };
      return;
    }
    if (!isKind(label)) {
      verdicts[block.index] = { label, rule: `article.${label}`, evidence: REASONS[label], body };
      return;
    }
    const witness = { evidence, index, block };
    const reason = explainKind(label, witness);
    const other = reason.rule === UNPROVEN ? unpaidKind(evidence, scores, index) : null;
    if (other) {
      verdicts[block.index] = { label: other, ...explainKind(other, witness), body };
      return;
    }
    const unexplained = label === 'interface' && reason.rule === NO_MARK && (index < first || index > last);
    verdicts[block.index] = unexplained ? { ...OUTSIDE, body } : { label, ...reason, body };
  });
  const clean = isCleanCopy(page);
  if (clean)
    blocks.forEach((block, i) => {
      verdicts[i] = cleanVerdict(block, verdicts[i]);
    });
  const confidence = confidenceOf(labelled(blocks, verdicts));
  if (!clean && isNoArticle(survey, settledLabels(survey.texts, verdicts), confidence))
    survey.texts.forEach((block, index) => {
      const verdict = verdicts[block.index];
      if (!verdict) return;
      const kept = isKind(verdict.label) && verdict.rule !== UNFOUNDED;
      if (kept) return;
      const kind = isKind(verdict.label) ? verdict.label : likeliestKind(scores, index);
      const reason = explainKind(kind, { evidence, index, block });
      // A page without an article has no byline of its own: what looks like one belongs to what it lists.
      const listed = reason.rule === UNFOUNDED;
      verdicts[block.index] = listed
        ? { label: 'related', ...explainKind('related', { evidence, index, block }), body: verdict.body }
        : { label: kind, ...reason, body: verdict.body };
    });
  if (rules)
    for (const [block, rule] of rules)
      verdicts[block.index] = {
        label: rule.kind,
        rule: rule.id,
        evidence: `The caller’s rule “${rule.id}” names it.`,
        body: rule.kind === 'body' ? 1 : 0,
      };
  const judged = judgeMedia(blocks, verdicts);
  return labelled(blocks, judged);
}

function labelled(blocks: readonly Block[], verdicts: readonly (Verdict | undefined)[]): LabelledBlock[] {
  return blocks.flatMap((block, i) => {
    const verdict = verdicts[i];
    return verdict ? [{ block, verdict }] : [];
  });
}

const settledLabels = (texts: readonly Block[], verdicts: readonly (Verdict | undefined)[]): Label[] =>
  texts.map((block) => verdicts[block.index]?.label ?? 'interface');
