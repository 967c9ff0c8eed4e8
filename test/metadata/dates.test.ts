import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../src/metadata/dates/dateLine.js';
import { jsonLd, metadataOf, STORY } from './support.js';

const headline = '<h1 data-label="headline">Bridge closed</h1>';

describe('dates', () => {
  it('come from the structured data, with its offset', () => {
    const head = jsonLd({ datePublished: '2024-05-03T10:00:00+02:00', dateModified: '2024-05-04T08:00:00Z' });
    expect(metadataOf({ head, body: headline + STORY })).toMatchObject({
      publishedAt: '2024-05-03T10:00:00+02:00',
      modifiedAt: '2024-05-04T08:00:00Z',
    });
  });

  it('come from the line at the headline where no data gives them', () => {
    expect(metadataOf({ body: `${headline}<div class="x1"><span>May 3, 2024</span></div>${STORY}` }).publishedAt).toBe('2024-05-03');
  });

  it('take the time from where it is given', () => {
    const head = jsonLd({ datePublished: '2024-05-03' });
    expect(metadataOf({ head, body: `${headline}<time datetime="2024-05-03T10:15">3 May</time>${STORY}` }).publishedAt).toBe(
      '2024-05-03T10:15',
    );
  });

  it('prefer the day printed in the byline to a later one that software stamped', () => {
    const head = jsonLd({ datePublished: '2024-11-20T16:02:46Z' });
    expect(metadataOf({ head, body: `${headline}<p data-label="byline">May 3, 2024</p>${STORY}` }).publishedAt).toBe('2024-05-03');
    expect(metadataOf({ head, body: `${headline}<p data-label="byline">Updated May 3, 2025</p>${STORY}` }).publishedAt).toBe(
      '2024-11-20T16:02:46Z',
    );
  });

  it('do not come from other stories', () => {
    const body = `${headline}${STORY.repeat(15)}<div class="related"><time datetime="2020-01-01">1 January 2020</time></div>`;
    expect(metadataOf({ body }).publishedAt).toBeNull();
  });

  it('fall back on the address', () => {
    expect(metadataOf({ body: headline + STORY, url: 'https://example.com/2024/05/03/bridge-closed' }).publishedAt).toBe('2024-05-03');
  });

  it.each([
    ['Published 3 May 2024 | Updated 4 May 2024, 10:00', '2024-05-03', '2024-05-04T10:00'],
    ['Veröffentlicht am 03.05.2024, zuletzt aktualisiert am 04.05.2024', '2024-05-03', '2024-05-04'],
    ['Publié le 3 mai 2024, mis à jour le 4 mai 2024', '2024-05-03', '2024-05-04'],
    ['Updated May 4, 2024', null, '2024-05-04'],
    ['May 3, 2024', '2024-05-03', null],
    ['2024年5月3日 公開 2024年5月4日 更新', '2024-05-03', '2024-05-04'],
  ])('are told apart in "%s"', (line, published, modified) => {
    expect(readDateLine(line, { language: null })).toEqual({ published, modified });
  });

  it('keep the offset that the markup of a printed time gives', () => {
    const line = '<p data-label="byline">Publié le <time datetime="2023-07-08T07:30:00+02:00">8 juillet 2023 à 07h30</time></p>';
    expect(metadataOf({ body: headline + line + STORY, lang: 'fr' }).publishedAt).toBe('2023-07-08T07:30:00+02:00');
  });

  it('take no offset from another time of the day', () => {
    const lines = '<p data-label="byline">3 May 2024, 07:30</p><div><time datetime="2024-05-03T18:00:00+02:00">later</time></div>';
    expect(metadataOf({ body: headline + lines + STORY }).publishedAt).toBe('2024-05-03T07:30');
  });
});
