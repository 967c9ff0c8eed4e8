import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/blocks/readBlocks.js';
import { NO_FACTS } from '../../src/input/facts.js';
import { parseText } from '../../src/input/parseText.js';
import { listImages } from '../../src/output/images.js';
import { labelledPage } from '../support/labelled.js';

const BASE = 'https://news.example/a';

function imagesOf(html: string) {
  const { page, blocks } = labelledPage(html);
  return listImages(page, blocks, BASE);
}

function creditOf(caption: string): string | null | undefined {
  return imagesOf(`<p>x</p><img src="/a.jpg"><p data-label="caption">${caption}</p>`)[0]?.credit;
}

describe('listImages', () => {
  it('lists the article’s pictures with address, alternative text, caption and credit', () => {
    expect(
      imagesOf(
        '<figure><img src="/a.jpg" alt="A dog"><figcaption>A dog in the park. Photo: Jane Doe</figcaption></figure><p>Text</p><img src="/b.jpg" alt="">',
      ),
    ).toEqual([
      { url: 'https://news.example/a.jpg', alt: 'A dog', caption: 'A dog in the park. Photo: Jane Doe', credit: 'Jane Doe' },
      { url: 'https://news.example/b.jpg', alt: null, caption: null, credit: null },
    ]);
  });

  it('leaves out pictures of what is removed, and counters', () => {
    expect(
      imagesOf('<p>x</p><div data-label="related"><img src="/r.jpg"></div><img src="https://b.scorecardresearch.com/p?c1=2">'),
    ).toEqual([]);
  });

  it('lists a picture once that the page shows twice', () => {
    expect(imagesOf('<img src="/a.jpg" alt="A"><p>x</p><figure><img src="/a.jpg"><figcaption>C</figcaption></figure>')).toEqual([
      { url: 'https://news.example/a.jpg', alt: 'A', caption: 'C', credit: null },
    ]);
  });

  it('reads a credit that class names mark', () => {
    const [image] = imagesOf(
      '<div class="itemImageBlock"><img src="/a.jpg"><span class="itemImageCaption" data-label="caption">A camera</span> <div class="itemImageCredits" data-label="caption">teguhjati pras from Pixabay</div></div>',
    );
    expect(image).toMatchObject({ caption: 'A camera\nteguhjati pras from Pixabay', credit: 'teguhjati pras from Pixabay' });
  });

  it('lists the caption of a picture that has no address, as in plain text', () => {
    const source = 'Title Image by teguhjati pras from Pixabay';
    const page = { format: 'text' as const, source, paragraphs: parseText(source), facts: NO_FACTS };
    const blocks = readBlocks(page).map((block) => ({ block, verdict: { label: 'caption' as const, rule: '', evidence: '', body: 0 } }));
    expect(listImages(page, blocks, null)).toEqual([{ url: null, alt: null, caption: source, credit: 'teguhjati pras from Pixabay' }]);
  });

  it.each([
    ['The minister in Berlin. Foto: dpa/Jane Doe', 'dpa/Jane Doe'],
    ['The minister in Berlin (Reuters)', 'Reuters'],
    ['The minister in Berlin (AP Photo/Jane Doe)', 'AP Photo/Jane Doe'],
    ['The minister © Jane Doe / AFP', 'Jane Doe / AFP'],
    ['A dog (Photo: Jane Doe) and its owner, who walks there every day.', 'Jane Doe'],
    ['A view of Dnipro, in Ukraine. HANDOUT / AFP', 'HANDOUT / AFP'],
    ['후보가 연설하고 있다. 연합뉴스', '연합뉴스'],
    ['Image credit: NASA', 'NASA'],
    ['Getty Images', 'Getty Images'],
    ['Le ministre à Paris. Crédit photo : Jane Doe', 'Jane Doe'],
    ['首相（写真：共同通信）', '共同通信'],
    ['Министр в Москве. Фото: ТАСС', 'ТАСС'],
    ['A view of the city. Photograph by Jane Doe.', 'Jane Doe'],
    ['Picture: Jane Doe/The Paper', 'Jane Doe/The Paper'],
  ])('finds the credit in %j', (caption, credit) => {
    expect(creditOf(caption)).toBe(credit);
  });

  it.each([
    'He took a photo by the river',
    'The picture of health, says the minister',
    'A dog in the park',
    'The AP office in Cairo was closed on Monday.',
  ])('finds no credit in %j', (caption) => {
    expect(creditOf(caption)).toBeNull();
  });

  it.each([
    ['Cranes at the quay, May 16, 2022. REUTERS/Olev Tamm', 'REUTERS/Olev Tamm'],
    ['Cranes at the quay. <span class="credit">(Priya Lund/The Standard)</span>', 'Priya Lund/The Standard'],
  ])('reads the credit of "%s"', (caption, credit) => {
    expect(creditOf(caption)).toBe(credit);
  });
});
