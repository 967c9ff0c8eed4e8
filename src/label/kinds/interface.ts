import { type Detector, inElement, named, opened, says } from './detector.js';

const hidden: Detector = { id: 'hidden', find: ({ block }) => (block.hidden ? 'The page hides it.' : null) };

const duplicate: Detector = {
  id: 'duplicate',
  find({ evidence, index }) {
    const letters = evidence.survey.letters[index] ?? '';
    return letters.length > 25 && (evidence.survey.repeats.get(letters) ?? 0) > 1 ? 'The page shows the same words elsewhere.' : null;
  },
};

/** What tells consent notices, player controls, pop-ups and other machinery, surest first. */
export const interfaceKind: readonly Detector[] = [
  says('interface', (words) => `It is a control or notice of the page: ${words}.`),
  hidden,
  inElement(['form', 'button', 'select', 'dialog', 'label', 'option'], (name) => `It is part of a control (${name}).`),
  opened('interface', (words) => `It stands under ${words}.`),
  duplicate,
  named('interface'),
];
/** Where nothing tells more. */
export const interfaceLikeness = 'It stands within the page but is no part of the story.';
