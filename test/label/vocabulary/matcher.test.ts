import { describe, expect, it } from 'vitest';
import { type Match, matchVocabulary } from '../../../src/label/vocabulary/matcher.js';
import type { Topic } from '../../../src/label/vocabulary/vocabulary.js';
import { FORMS } from './forms.js';

function find(text: string, topic: Topic): Match | undefined {
  return matchVocabulary(text).find((match) => match.topic === topic);
}

describe('matchVocabulary', () => {
  for (const [language, topics] of Object.entries(FORMS)) {
    for (const [topic, forms] of Object.entries(topics)) {
      it.each(forms ?? [])(`knows ${topic} in ${language}: %s`, (form) => {
        expect(matchVocabulary(form)).toContainEqual(expect.objectContaining({ topic, certain: true }));
      });
    }
  }

  it('says which words were found, of which language and where', () => {
    expect(matchVocabulary('Lesen Sie auch: Streit um den Haushalt')).toEqual([
      { topic: 'related', phrase: 'lesen sie auch', language: 'de', mode: 'opening', certain: true },
    ]);
  });

  it.each([
    'ADVERTISEMENT',
    '– Advertisement –',
    '[advertisement]',
    'Advertisement 2',
    'Ａｄｖｅｒｔｉｓｅｍｅｎｔ',
    'Adver\u00adtisement',
  ])('looks past case, punctuation, digits and invisible characters: %s', (label) => {
    expect(find(label, 'sponsored')).toMatchObject({ mode: 'whole', certain: true });
  });

  it('takes a typewriter and a typographic apostrophe, a dotted and a dotless i, and letters with and without accents for one another', () => {
    expect(find("Editor's note: names were changed.", 'editor')).toEqual(find('Editor’s note: names were changed.', 'editor'));
    expect(find('ILGILI HABERLER', 'related')?.language).toBe('tr');
    expect(find('A LIRE AUSSI', 'related')?.language).toBe('fr');
  });

  it('knows a read time with any number', () => {
    expect(find('5 min read', 'readTime')).toBeDefined();
    expect(find('12 min read', 'readTime')).toBeDefined();
  });

  it.each([
    'By Jane Doe',
    'BY JANE DOE',
    'By Jane Doe and John Roe',
    'By J. K. Roe',
    'By Jane Doe, Political Correspondent',
    'By Jane Doe | 3 May 2024',
    'Von Anna Schmidt und Peter Müller',
    'Par Jeanne de la Tour',
  ])('takes a name behind "by" for a byline: %s', (line) => {
    expect(find(line, 'by')).toMatchObject({ mode: 'opening', certain: true });
  });

  it.each([
    'By the time the fire was out, ten families had fled.',
    'By Monday, the army had left the city. Nobody came back.',
    'By then it was too late',
    'By far the largest share went to Leeds.',
    'Von der Leyen kündigt Rücktritt an',
    'Von Berlin nach Paris',
    'Par ailleurs, le ministre a démissionné.',
    'De Madrid al cielo',
    'Por la tarde llovió en Sevilla.',
  ])('takes no sentence or headline that opens with "by" for a byline: %s', (line) => {
    expect(find(line, 'by')).toBeUndefined();
  });

  it('is not sure of a byline that names one word', () => {
    expect(find('By Reuters', 'by')).toMatchObject({ certain: false });
  });

  it.each([
    'Advertising spending fell by a tenth last year, according to the trade body.',
    'Read more books this year, the minister told pupils.',
    'The newsletter that shook the city’s politics was written by two retired teachers.',
    'Update on the trial is expected on Friday.',
    'Comments by the minister angered the opposition.',
    'Correction facilities in the state are overcrowded.',
    'Data-driven policing is spreading.',
    'Die Anzeigenblätter verlieren Leser.',
    'Anzeige gegen den Minister',
    'La publicidad en televisión cayó un diez por ciento.',
  ])('finds nothing certain in a story: %s', (sentence) => {
    expect(matchVocabulary(sentence).filter((match) => match.certain)).toEqual([]);
  });

  it('is not sure of words in quotation marks', () => {
    expect(find('He called it “sponsored content” and left.', 'sponsored')).toMatchObject({ mode: 'inside', certain: false });
    expect(find('“Sponsored by the taxpayer”, he said.', 'sponsored')).toMatchObject({ mode: 'opening', certain: false });
  });

  it('is not sure of words inside a long paragraph', () => {
    const prose = 'The council has spent two years arguing about the bridge, and nobody expects it to stop now. '.repeat(2);
    expect(find(`${prose}It paid for sponsored content in three papers.`, 'sponsored')).toMatchObject({ mode: 'inside', certain: false });
  });

  it('finds a note at the head of a long paragraph', () => {
    const note = `Correction: ${'An account of what was wrong and of what is right, told at length. '.repeat(12)}`;
    expect(find(note, 'correction')).toMatchObject({ mode: 'opening', certain: true });
  });

  it('looks for no menu words in a long paragraph', () => {
    expect(find(`${'A long story goes on. '.repeat(30)}Privacy policy is debated.`, 'navigation')).toBeUndefined();
  });

  it('finds words in scripts without spaces', () => {
    expect(find('本記事にはアフィリエイトリンクが含まれています', 'affiliate')).toBeDefined();
    expect(find('无断转载，版权所有', 'navigation')).toBeDefined();
  });

  it('gives the same answer whatever was asked before', () => {
    const before = matchVocabulary('Advertisement');
    matchVocabulary('Λέξεις και слова 言葉 '.repeat(200));
    expect(matchVocabulary('Advertisement')).toEqual(before);
  });

  it.each(['', ' ', '123', '!?', '🙂', '\ud800', '\u0000'])('finds nothing in %j', (text) => {
    expect(matchVocabulary(text)).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    const text = 'subscribe to our sponsored by read more '.repeat(25_000);
    const start = performance.now();
    matchVocabulary(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
