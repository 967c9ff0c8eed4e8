import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { type NinjsOptions, toNinjs } from '../../src/formats/ninjs.js';
import type { CleanArticle } from '../../src/index.js';
import { articleWith, cleaned } from './support.js';

const SCHEMA = new URL('../../../shared/ninjs/ninjs-schema_3.1.json', import.meta.url);
const hasSchema = existsSync(SCHEMA);
if (!hasSchema) console.log('The ninjs 3.1 schema is not beside the repository: its tests are skipped.');

const URI = 'https://example.com/story';

function errorsOf(article: CleanArticle, options: NinjsOptions): unknown[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
  validate(JSON.parse(JSON.stringify(toNinjs(article, options))));
  return validate.errors ?? [];
}

const article = articleWith({
  url: URI,
  title: 'Ferry returns',
  kicker: 'Harbour',
  standfirst: 'After three years.',
  byline: 'By Ann Lee',
  authors: [{ name: 'Ann Lee', url: 'https://example.com/ann', role: 'Reporter', bio: null }],
  agency: 'AFP',
  dateline: 'OBAN (AFP)',
  publishedAt: '2024-05-03T10:00+01:00',
  modifiedAt: '2024-05-03T11:30:15Z',
  siteName: 'Island Post',
  section: 'Harbour',
  tags: ['ferries'],
  language: 'en-GB',
  images: [{ url: 'https://example.com/a b|c.jpg', alt: 'A ferry', caption: 'The ferry', credit: 'Bo Ek' }],
  html: '<p>The ferry sailed.</p>',
  text: 'The ferry sailed.',
  wordCount: 3,
  notes: [{ type: 'correction', text: 'The year was wrong.' }],
});

describe('an article as ninjs', () => {
  it.skipIf(!hasSchema).each(cleaned)('is valid by the IPTC’s schema for $name', ({ article: each }) => {
    expect(errorsOf(each, { uri: each.url ?? URI })).toEqual([]);
    expect(errorsOf(each, { uri: 'urn:example:1', utcOffset: '+10:00' })).toEqual([]);
  });

  it.skipIf(!hasSchema)('is valid by the IPTC’s schema with every field, and with none', () => {
    const sponsorship = { advertorial: true, sponsor: 'Brightwell', affiliate: true, evidence: 'It says so.' };
    expect(errorsOf({ ...article, sponsorship, truncated: true, image: 'https://example.com/lead.jpg?a=[1]' }, {})).toEqual([]);
    expect(errorsOf(articleWith({}), { uri: URI })).toEqual([]);
  });

  it('says who, when and what', () => {
    expect(toNinjs(article)).toMatchObject({
      uri: URI,
      type: 'text',
      representationType: 'full',
      firstCreated: '2024-05-03T10:00:00+01:00',
      versionCreated: '2024-05-03T11:30:15Z',
      headlines: [
        { role: 'main', value: 'Ferry returns' },
        { role: 'kicker', value: 'Harbour' },
      ],
      by: 'By Ann Lee',
      descriptions: [
        { role: 'standfirst', value: 'After three years.' },
        { role: 'dateline', value: 'OBAN (AFP)' },
        { role: 'correction', value: 'The year was wrong.' },
      ],
      bodies: [
        { contentType: 'text/html', value: '<p>The ferry sailed.</p>', charCount: 17, wordCount: 3 },
        { contentType: 'text/plain', value: 'The ferry sailed.', charCount: 17, wordCount: 3 },
      ],
      infoSources: [
        { name: 'Ann Lee', role: 'Reporter', contactInfo: [{ type: 'web', value: 'https://example.com/ann' }] },
        { name: 'AFP', role: 'agency' },
        { name: 'Island Post', role: 'publisher' },
      ],
      subjects: [
        { name: 'Harbour', rel: 'section' },
        { name: 'ferries', rel: 'keyword' },
      ],
    });
  });

  it('associates the pictures, their addresses written as URIs', () => {
    expect(toNinjs(article).associations).toEqual([
      {
        uri: 'https://example.com/a%20b%7Cc.jpg',
        type: 'picture',
        name: 'picture-1',
        by: 'Bo Ek',
        descriptions: [
          { role: 'caption', contentType: 'text/plain', value: 'The ferry' },
          { role: 'altText', contentType: 'text/plain', value: 'A ferry' },
        ],
        renditions: [{ name: 'original', href: 'https://example.com/a%20b%7Cc.jpg' }],
      },
    ]);
  });

  it('leaves a time without an offset out, unless the caller knows the site’s clock', () => {
    const local = articleWith({ url: URI, publishedAt: '2020-06-11T21:02' });
    expect(toNinjs(local)).not.toHaveProperty('firstCreated');
    expect(toNinjs(local, { utcOffset: '+10:00' })).toMatchObject({
      firstCreated: '2020-06-11T21:02:00+10:00',
      versionCreated: '2020-06-11T21:02:00+10:00',
    });
    expect(toNinjs(articleWith({ url: URI, publishedAt: '2020-06-11' }), { utcOffset: 'Z' })).not.toHaveProperty('firstCreated');
  });

  it('says that a truncated article is partial, and of paid content who paid', () => {
    const sponsorship = { advertorial: true, sponsor: 'Brightwell', affiliate: false, evidence: '“Paid content” stands at the headline.' };
    expect(toNinjs({ ...article, truncated: true, sponsorship })).toMatchObject({
      representationType: 'partial',
      genres: [{ name: 'Advertorial' }],
      organisations: [{ name: 'Brightwell', rel: 'sponsor' }],
      edNote: '“Paid content” stands at the headline.',
    });
  });

  it('is refused without an identifier, and with an offset that is none', () => {
    expect(() => toNinjs(articleWith({}))).toThrow(TypeError);
    expect(() => toNinjs(articleWith({ url: '/story' }))).toThrow(TypeError);
    expect(() => toNinjs(article, { utcOffset: '10' })).toThrow(TypeError);
  });
});
