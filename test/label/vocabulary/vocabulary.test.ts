import { describe, expect, it } from 'vitest';
import { VOCABULARIES } from '../../../src/label/vocabulary/languages/index.js';
import { readVocabulary, TOPICS } from '../../../src/label/vocabulary/vocabulary.js';

const LANGUAGES = 'en de fr es pt it nl sv no da fi is pl cs sk hu ro el tr ru uk ar he fa hi id vi ja ko zh'.split(' ');

describe('the vocabularies', () => {
  it.each(LANGUAGES)('name advertising, bylines, promotions and other stories in %s', (language) => {
    const source = VOCABULARIES.find((vocabulary) => vocabulary.startsWith(`${language}\n`)) ?? '';
    const topics = new Set(readVocabulary(source).map((phrase) => phrase.topic));
    expect([...topics]).toEqual(expect.arrayContaining(['sponsored', 'promotion', 'related', 'byline', 'by']));
  });

  it.each(VOCABULARIES.map((vocabulary) => [vocabulary.slice(0, 2), vocabulary] as const))(
    'have only lines that are read in %s',
    (_, vocabulary) => {
      const [language, ...lines] = vocabulary.trimEnd().split('\n');
      expect(language).toMatch(/^[a-z]{2}$/);
      for (const line of lines) expect(['whole', 'opening', 'inside', ...TOPICS]).toContain(line.split(' ')[0]);
      for (const phrase of readVocabulary(vocabulary)) expect(phrase.words).toMatch(/\p{L}/u);
    },
  );

  it('stay small enough to ship to a browser', () => {
    expect(VOCABULARIES.join('').length).toBeLessThan(400_000);
  });

  it('tell what is printed in the corpora from what is not', () => {
    expect(readVocabulary('xx\nwhole\nsponsored a|~b|?c\n').map((phrase) => phrase.provenance)).toEqual([
      'corpus',
      'reference',
      'unverified',
    ]);
  });
});
