import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../src/metadata/dateline.js';
import { metadataOf } from './support.js';

describe('dateline', () => {
  it.each([
    ['LONDON (Reuters) – The bridge is closed.', 'LONDON (Reuters)', 'Reuters'],
    ['WASHINGTON (AP) — The bridge is closed.', 'WASHINGTON (AP)', 'AP'],
    ['KYIV, Nov 11 (Reuters) - The bridge is closed.', 'KYIV, Nov 11 (Reuters)', 'Reuters'],
    ['BERLIN, 3. Mai (dpa) – Die Brücke ist gesperrt.', 'BERLIN, 3. Mai (dpa)', 'dpa'],
    ['Berlin (dpa) - Die Brücke ist gesperrt.', 'Berlin (dpa)', 'dpa'],
    ['(ANSA) - ROMA, 12 GIU - Il ponte è chiuso.', '(ANSA) - ROMA, 12 GIU', 'ANSA'],
    ['【共同】橋が閉鎖された。', '【共同】', '共同'],
    ['(서울=연합뉴스) 다리가 폐쇄됐다.', '(서울=연합뉴스)', '연합뉴스'],
    ['新华社北京5月3日电 大桥已经关闭。', '新华社北京5月3日电', '新华社'],
    ['SAN JOSÉ, Costa Rica — The bridge is closed.', 'SAN JOSÉ, Costa Rica', null],
    ['VARSUND, May 17 (Reuters) - The bridge is closed.', 'VARSUND, May 17 (Reuters)', 'Reuters'],
    ['ALTMARK (Northern Wire) - The bridge is closed.', 'ALTMARK (Northern Wire)', null],
  ])('reads %s, without what closes it', (paragraph, text, agency) => {
    expect(datelineOf(paragraph)).toEqual({ text, agency });
  });

  it.each([
    'The bridge (built in 1901) – the oldest in town – is closed.',
    'The city (Reuters reported) said so.',
    'BREAKING — The bridge is closed.',
    'Anna (7) – a pupil – crossed it first.',
    'A report by the agency said nothing.',
  ])('finds none in "%s"', (paragraph) => {
    expect(datelineOf(paragraph)).toBeNull();
  });

  it('stands with the agency in the metadata', () => {
    const body = '<p>LONDON (Reuters) – The old bridge over the river is closed for the summer, the city said on Tuesday.</p>';
    expect(metadataOf({ body })).toMatchObject({ dateline: 'LONDON (Reuters)', agency: 'Reuters' });
  });

  it('leaves the closing credit to the agency', () => {
    const body = '<p>The old bridge over the river is closed for the summer, the city said on Tuesday. (AFP)</p>';
    expect(metadataOf({ body })).toMatchObject({ dateline: null, agency: 'AFP' });
  });
});
