import { describe, expect, it } from 'vitest';
import { LINK_MARKS } from '../../src/label/linkMarks.js';
import { type Target, targetsOf } from '../../src/label/linkTargets.js';

const TOLD: readonly (readonly [Target, readonly string[]])[] = [
  [
    'ad',
    [
      'https://googleads.g.doubleclick.net/pcs/click?xai=1',
      'https://trc.taboola.com/site/log/3/click',
      'https://paid.outbrain.com/network/redir?p=1',
      'https://www.mgid.com/ghits/1',
      'https://smi2.ru/go/1',
      'https://shop.example/?utm_medium=native',
      'https://paper.example/annonse/slik-sparer-du/1',
      '/brandvoice/acme/ten-reasons',
      'https://brand.example/?erid=2Vtzqx',
    ],
  ],
  [
    'shop',
    [
      'https://www.amazon.de/dp/B0?tag=paper-21',
      'https://amzn.eu/d/1',
      'https://track.webgains.com/click.html?wgcampaignid=1',
      '/coupons/acme',
    ],
  ],
  [
    'subscribe',
    ['https://abo.paper.example/digital', '/nyhetsbrev/morgen', '/suscripciones', 'https://www.patreon.com/paper', '/predplatne'],
  ],
  ['author', ['/author/jane-doe', '/verfasser/dpa.html', '/periodista/ana-garcia/', '/forfatter/kari-hansen', '/muhabir/ayse-yilmaz']],
  ['topic', ['/tag/bridges', '/stichwort/bruecken', '/emne/broer', '/etiketler/kopru', '/suche?q=bridge']],
  [
    'share',
    [
      'https://www.facebook.com/sharer/sharer.php?u=x',
      'https://web.whatsapp.com/send?text=x',
      'fb-messenger://share/?link=x',
      'https://www.tumblr.com/widgets/share/tool?canonicalUrl=x',
      'sms:?&body=x',
      'mailto:?subject=x',
    ],
  ],
  ['comments', ['#comments', '/story#disqus_thread', '/diskuse/123']],
  ['account', ['/login', '/logg-inn?next=/', '/mein-konto', '/giris']],
  ['legal', ['/privacy', '/personvern', '/politica-de-privacidad', '/kunye', '/o-nas', '/ochrana-osobnich-udaju']],
];

describe('targetsOf', () => {
  it.each(TOLD.flatMap(([target, addresses]) => addresses.map((address) => [target, address] as const)))(
    'tells %s by %s',
    (target, address) => {
      expect(targetsOf(address)).toContain(target);
    },
  );

  it.each([
    'https://paper.example/news/2024/05/bridge-closes',
    'https://paper.example/uploads/report.pdf',
    'https://roads.example/bridges',
    'https://paper.example/sport/transfer-gossip',
    'https://nature.example/articles/s41586-024-1',
  ])('tells nothing by a plain address: %s', (address) => {
    expect(targetsOf(address)).toEqual([]);
  });

  it('looks past case, and reads nothing into a place on the page', () => {
    expect(targetsOf('HTTPS://WWW.AMAZON.COM/dp/1')).toContain('shop');
    expect(targetsOf('#top')).toEqual(['inPage']);
    expect(targetsOf('mailto:jane@paper.example')).toEqual(['mail']);
  });

  it('knows each part of an address once, in lower case, with three signs at least', () => {
    for (const parts of Object.values(LINK_MARKS)) {
      expect(new Set(parts).size).toBe(parts.length);
      for (const part of parts) expect(part).toMatch(/^[^A-Z\s]{3,}$/);
    }
  });
});
