import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/cleanArticle.js';
import { jsonLd, metadataOf, STORY } from './support.js';

const HEADLINE = '<h1 data-label="headline">Bridge closed</h1>';
const names = (metadata: { authors: readonly { name: string }[] }): string[] => metadata.authors.map(({ name }) => name);
const withLine = (line: string, more = ''): string => `${HEADLINE}<p data-label="byline">${line}</p>${STORY}${more}`;

describe('bylines of many languages', () => {
  it.each([
    ['en', 'By Ann Lee and Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['en', 'by annlee', ['annlee']],
    ['de', 'Von Jörg Müller und Eva Kurz', ['Jörg Müller', 'Eva Kurz']],
    ['de', 'Text: Jan Meier Fotos: Eva Kurz', ['Jan Meier']],
    ['fr', 'Par Anne Dupont et Luc Roy', ['Anne Dupont', 'Luc Roy']],
    ['es', 'Por María José García-López', ['María José García-López']],
    ['it', 'Di Anna Rossi e Luca Bianchi', ['Anna Rossi', 'Luca Bianchi']],
    ['da', 'Af Mette Hansen og Ole Lund', ['Mette Hansen', 'Ole Lund']],
    ['ru', 'Автор: Иван Петров', ['Иван Петров']],
    ['ar', 'بقلم: أحمد محمود', ['أحمد محمود']],
    ['ja', '文＝山田太郎', ['山田太郎']],
    ['ko', '김철수 기자', ['김철수']],
    ['zh', '记者 王小明', ['王小明']],
  ])('%s: %s', (lang, line, expected) => {
    const metadata = metadataOf({ lang, body: withLine(line) });
    expect(names(metadata)).toEqual(expected);
    expect(metadata.byline).toBe(line);
  });

  it.each([
    [
      'By Paul Frey, Home and Road Safety Expert & Gene Otto, Bridge Expert Last Updated on May 3, 2024',
      'Home and Road Safety Expert',
      'Bridge Expert',
    ],
    ['By Paul Frey, Senior Editor, and Gene Otto, Reporter', 'Senior Editor', 'Reporter'],
  ])('keep each role with its name: %s', (line, first, second) => {
    expect(metadataOf({ body: withLine(line) }).authors).toMatchObject([
      { name: 'Paul Frey', role: first },
      { name: 'Gene Otto', role: second },
    ]);
  });

  it.each([
    ['Ann (Bea) Lee', ['Ann (Bea) Lee']],
    ['By Ann Lee, Northbank News', ['Ann Lee']],
    ['By Ann Lee and Bo Ek, Nairobi', ['Ann Lee', 'Bo Ek']],
    ['By Ann Lee and the Data Team', ['Ann Lee']],
    ['By NBT, in News, Business · 31 Jan 2025', ['NBT']],
  ])('tell names from places and outlets: %s', (line, expected) => {
    expect(names(metadataOf({ body: withLine(line) }))).toEqual(expected);
  });
});

describe('who wrote', () => {
  it.each(['Themen bearbeiten', 'Mehr Artikel', 'Share this article', 'Log In', 'Getty Images', 'Reviewed by Cy Fox', 'Tested by Cy Fox'])(
    'is nobody where the line is "%s"',
    (line) => {
      expect(names(metadataOf({ body: withLine(line) }))).toEqual([]);
    },
  );

  it('is not the section, though it looks like a name', () => {
    const section = '<meta property="article:section" content="Living Healthy">';
    expect(names(metadataOf({ head: section, body: withLine('Living Healthy') }))).toEqual([]);
    const menu = '<ul><li data-label="navigation">Design Style</li></ul>';
    expect(names(metadataOf({ body: menu + withLine('Design Style') }))).toEqual([]);
  });

  it('is who the linked name says, not who reviewed', () => {
    const body = `${HEADLINE}<p data-label="byline">By <a rel="author" href="/people/al">Ann Lee</a></p><p data-label="byline">Reviewed by <a href="/author/cy-fox">Cy Fox</a></p>${STORY}`;
    expect(names(metadataOf({ body }))).toEqual(['Ann Lee']);
  });

  it('is the handle at the headline, not an author named further down', () => {
    const books = `<p data-label="byline">Author: H. G. Parrish</p>${STORY}`;
    expect(names(metadataOf({ body: withLine('by Amanda', STORY.repeat(9) + books) }))).toEqual(['Amanda']);
  });

  it('is all of them where the data has one and the byline a list, with titles or without', () => {
    const head = jsonLd({ author: { '@type': 'Person', name: 'Marna Weber' } });
    const body = withLine('Written by Dr Marna Weber, Dr Dieter Feld and Erik Voss');
    expect(names(metadataOf({ head, body }))).toEqual(['Dr Marna Weber', 'Dr Dieter Feld', 'Erik Voss']);
  });

  it('is the outlet, in its own field, where the data names it', () => {
    const head = jsonLd({ author: { '@type': 'Organization', name: 'The Daily Bridge' } });
    const metadata = metadataOf({ head, body: HEADLINE + STORY, url: 'https://thedailybridge.example/1' });
    expect(metadata.siteName).toBe('The Daily Bridge');
  });

  it('has the site’s name without its slogan', () => {
    const head = '<meta property="og:site_name" content="Northbank Post - News of the North">';
    expect(metadataOf({ head, body: STORY, url: 'https://northbankpost.example/1' }).siteName).toBe('Northbank Post');
  });

  it('has a biography that goes on from the name, not a list of names', () => {
    const list = 'Ann Lee Bo Ek Cy Fox and others of the northern bureau, 8 January, 17:46, updated';
    const head = jsonLd({ author: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }] });
    expect(metadataOf({ head, body: withLine(list) }).authors).toMatchObject([{ name: 'Ann Lee', bio: null }, { name: 'Bo Ek' }]);
  });
});

describe('who helped', () => {
  it.each([
    ['Additional reporting by Bo Ek', 'Bo Ek', 'Additional reporting'],
    ['With reporting by Northern Press writer Bo Ek', 'Bo Ek', 'reporting'],
    ['Contributions from: Bo Ek', 'Bo Ek', 'Contributions'],
    ['Translated from the Danish by Bo Ek', 'Bo Ek', 'Translated from the Danish'],
    ['Übersetzung: Bo Ek', 'Bo Ek', 'Übersetzung'],
    ['Mitarbeit: Bo Ek', 'Bo Ek', 'Mitarbeit'],
    ['Traduit de l’anglais par Luc Roy', 'Luc Roy', 'Traduit de l’anglais'],
    ['Traducción de Luis Gil', 'Luis Gil', 'Traducción'],
    ['翻訳：山田太郎', '山田太郎', '翻訳'],
  ])('"%s" is an author with that role', (line, name, role) => {
    expect(metadataOf({ body: withLine('By Ann Lee', `<p>${line}</p>`) }).authors).toMatchObject([
      { name: 'Ann Lee', role: null },
      { name, role },
    ]);
  });

  it('is not listed twice for a typing error', () => {
    const line = '<p>Reporting by Maya Gebely in Northbank; Editing by Cy Fox</p>';
    expect(names(metadataOf({ body: withLine('By Maya Gebeli', line.replace('Gebely', 'Gebelli')) }))).toEqual(['Maya Gebeli']);
  });

  it('is the editor of a text that names nobody else', () => {
    const body = `${HEADLINE}${STORY}<p data-label="byline">(责编：张三、李四)</p>`;
    expect(metadataOf({ lang: 'zh', body }).authors).toMatchObject([
      { name: '张三', role: '责编' },
      { name: '李四', role: '责编' },
    ]);
  });
});

describe('agency', () => {
  it.each([
    ['von Jan Meier, dpa', ['Jan Meier'], 'dpa'],
    ['Marie Dupont avec AFP', ['Marie Dupont'], 'AFP'],
    ['By Ann Lee, Associated Press', ['Ann Lee'], 'Associated Press'],
    ['Reuters', [], 'Reuters'],
    ['ANSA', [], 'ANSA'],
    ['EFE', [], 'EFE'],
    ['ТАСС', [], 'ТАСС'],
    ['共同通信', [], '共同通信'],
    ['新华社', [], '新华社'],
  ])('is parted from the names: %s', (line, authors, agency) => {
    const metadata = metadataOf({ body: withLine(line) });
    expect(names(metadata)).toEqual(authors);
    expect(metadata.agency).toBe(agency);
  });

  it('leaves no name that merely may be a signature beside it', () => {
    const body = `${HEADLINE}<p data-label="byline">Anadolu Ajansı</p>${STORY}${STORY}${STORY}${STORY}<p>İKİNCİ OPERASYON</p>`;
    expect(metadataOf({ lang: 'tr', body })).toMatchObject({ authors: [], agency: 'Anadolu Ajansı' });
  });

  it.each([
    ['LONDON (Reuters) - The old bridge is closed until the autumn, the council said on Tuesday.', 'LONDON (Reuters)', 'Reuters'],
    ['BERLIN (dpa) – Die alte Brücke bleibt bis zum Herbst geschlossen, teilte die Stadt am Dienstag mit.', 'BERLIN (dpa)', 'dpa'],
    ['(ANSA) - ROMA, 12 GIU - Il vecchio ponte resta chiuso fino all’autunno, ha detto il sindaco.', '(ANSA) - ROMA, 12 GIU', 'ANSA'],
    ['МОСКВА, 3 мая. /ТАСС/. Старый мост закрыт до осени, сообщила во вторник администрация города.', 'МОСКВА, 3 мая. /ТАСС/', 'ТАСС'],
  ])('and dateline are as printed, and stay in the text: %s', (paragraph, dateline, agency) => {
    const article = cleanArticle(`<html><body><article><h1>Bridge closed</h1><p>${paragraph}</p>${STORY}${STORY}</article></body></html>`);
    expect(article).toMatchObject({ dateline, agency });
    expect(article.text.startsWith(dateline)).toBe(true);
  });
});

describe('fields', () => {
  const ATTACK = '<img src=x onerror=alert(1)> closes the old bridge';
  const ESCAPED = ATTACK.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  it('hold the characters that the reader sees, not markup', () => {
    const html = `<html><head><title>${ESCAPED}</title><meta property="og:title" content="${ESCAPED}"><meta name="description" content="${ESCAPED}"></head>
      <body><article><h1>${ESCAPED}</h1><p class="byline">By Ann Lee</p>${STORY}${STORY}</article></body></html>`;
    expect(cleanArticle(html)).toMatchObject({ title: ATTACK, description: ATTACK });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com/x', 'http://', ' ', 'vbscript:x'])(
    'hold no address such as "%s"',
    (bad) => {
      const head =
        `<link rel="canonical" href="${bad}"><meta property="og:url" content="${bad}"><meta property="og:image" content="${bad}">` +
        jsonLd({ url: bad, image: bad, mainEntityOfPage: bad, author: { '@type': 'Person', name: 'Ann Lee', url: bad } });
      const body = `${HEADLINE}<p data-label="byline">By <a rel="author" href="${bad}">Ann Lee</a></p>${STORY}`;
      const { url, image, authors } = metadataOf({ head, body });
      expect({ url, image, authors }).toMatchObject({ url: null, image: null, authors: [{ name: 'Ann Lee', url: null }] });
    },
  );
});
