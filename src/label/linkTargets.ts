/** What a link's target tells of the block around it. */
export type Target =
  | 'share'
  | 'profile'
  | 'author'
  | 'topic'
  | 'comments'
  | 'account'
  | 'subscribe'
  | 'legal'
  | 'ad'
  | 'shop'
  | 'mail'
  | 'inPage';

/** All targets, in a fixed order. */
export const TARGETS = [
  'share',
  'profile',
  'author',
  'topic',
  'comments',
  'account',
  'subscribe',
  'legal',
  'ad',
  'shop',
  'mail',
  'inPage',
] as const satisfies readonly Target[];

/** Parts of an address by what they tell; looked for as they stand in the lower-cased address. */
const MARKS: Record<Exclude<Target, 'mail' | 'inPage'>, readonly string[]> = {
  share: [
    'facebook.com/sharer',
    'facebook.com/share.php',
    'facebook.com/dialog',
    'twitter.com/intent',
    'twitter.com/share',
    'x.com/intent',
    'linkedin.com/sharearticle',
    'linkedin.com/sharing',
    'api.whatsapp.com/send',
    'wa.me/?',
    'whatsapp://send',
    'pinterest.com/pin/create',
    't.me/share',
    'reddit.com/submit',
    'vk.com/share',
    'connect.ok.ru',
    'getpocket.com/save',
    'line.me/r/',
    'b.hatena.ne.jp/entry',
    'share.flipboard.com',
    'bsky.app/intent',
    'threads.net/intent',
    'xing.com/spi/shares',
    'service.weibo.com/share',
    'mailto:?',
  ],
  profile: [
    'facebook.com/',
    'twitter.com/',
    '//x.com/',
    'instagram.com/',
    'youtube.com/',
    'tiktok.com/@',
    'linkedin.com/',
    't.me/',
    'pinterest.com/',
    'bsky.app/profile',
    'threads.net/@',
    'whatsapp.com/channel',
    'news.google.com/publications',
    'flipboard.com/@',
  ],
  author: [
    '/author/',
    '/authors/',
    '/autor/',
    '/autoren/',
    '/auteur/',
    '/autore/',
    '/autori/',
    '/autores/',
    '/people/',
    '/profile/',
    '/staff/',
    '/by/',
    '/journalist',
    '/reporter',
    '/redakteur',
    '/contributor',
    '/writer',
    '/user/',
  ],
  topic: [
    '/tag/',
    '/tags/',
    '/topic/',
    '/topics/',
    '/thema/',
    '/themen/',
    '/category/',
    '/kategorie/',
    '/categoria/',
    '/etiqueta/',
    '/temas/',
    '/tema/',
    '/keyword',
    '/section/',
    '/search?',
    '/sujet/',
    '/dossier/',
  ],
  comments: ['#comment', '#disqus', '#respond', '/comments', 'showcomments', 'replytocom'],
  account: [
    '/login',
    '/signin',
    '/sign-in',
    '/register',
    '/account',
    '/anmelden',
    '/logout',
    '/profile/edit',
    '/mon-compte',
    'returnurl=',
    'redirect_to=',
  ],
  subscribe: [
    'subscribe',
    'newsletter',
    'subscription',
    '/abo/',
    '/abo?',
    '/abonn',
    '/suscri',
    '/abbonati',
    '/donate',
    '/membership',
    '/premium',
    'apps.apple.com',
    'play.google.com',
    'itunes.apple.com',
    '/epaper',
    'e-paper',
    '/rss',
    '/feed',
  ],
  legal: [
    '/privacy',
    '/terms',
    '/impressum',
    '/datenschutz',
    '/agb',
    '/cookie',
    '/legal',
    '/contact',
    '/kontakt',
    '/about',
    '/imprint',
    '/mentions-legales',
    '/aviso-legal',
    '/advertise',
    '/mediadaten',
    '/careers',
    '/faq',
    '/help',
    '/sitemap',
    '/copyright',
    '/accessibility',
    '/ueber-uns',
  ],
  ad: [
    'doubleclick.net',
    'adclick',
    'googleadservices',
    'googlesyndication',
    'taboola',
    'outbrain',
    'revcontent',
    'mgid.com',
    '/ads/',
    '/adserver',
    'adform',
    'plista',
    'zergnet',
    'utm_medium=native',
    'sponsored',
    'advertorial',
    '/click?',
    'clickserv',
    'ligatus',
    'dianomi',
    'sharethrough',
    'criteo',
  ],
  shop: [
    'amazon.',
    'amzn.to',
    'tag=',
    'awin1.com',
    'shareasale',
    'skimresources',
    'go.redirectingat',
    'anrdoezrs',
    'linksynergy',
    'affiliate',
    'partnerid',
    'affid=',
    '/shop/',
    'ebay.',
    'tradedoubler',
    'jdoqocy',
    'viglink',
    'walmart.com',
    'bestbuy.com',
    'bookshop.org',
    'aliexpress',
  ],
};

/** Addresses longer than this carry tracking, not meaning. */
const LONGEST = 300;

interface Mark {
  readonly text: string;
  readonly target: Target;
}

const keyAt = (text: string, i: number): number => (text.charCodeAt(i) * 256 + text.charCodeAt(i + 1)) * 256 + text.charCodeAt(i + 2);

/** Marks by their first three letters: every place of an address is looked up once. */
const BY_START: ReadonlyMap<number, readonly Mark[]> = TARGETS.reduce((map, target) => {
  if (target === 'mail' || target === 'inPage') return map;
  for (const text of MARKS[target]) map.set(keyAt(text, 0), [...(map.get(keyAt(text, 0)) ?? []), { text, target }]);
  return map;
}, new Map<number, readonly Mark[]>());

/** What an address tells, by its parts. */
export function targetsOf(href: string): Target[] {
  if (href.startsWith('#')) return href.startsWith('#comment') ? ['comments'] : ['inPage'];
  const address = (href.length > LONGEST ? href.slice(0, LONGEST) : href).toLowerCase();
  if (address.startsWith('mailto:') && !address.startsWith('mailto:?')) return ['mail'];
  const found: Target[] = [];
  for (let i = 0; i + 2 < address.length; i++)
    for (const { text, target } of BY_START.get(keyAt(address, i)) ?? [])
      if (address.startsWith(text, i) && !found.includes(target)) found.push(target);
  return found;
}
