/** A service whose embeds become links. */
export interface EmbedHost {
  /** Its domain; subdomains count. */
  readonly domain: string;
  /** What the link says. */
  readonly name: string;
  /** Path of its player and the page that shows the same, where the rest of the path (up to `/`, `?` or `#`) is an id. */
  readonly player?: readonly [path: string, page: string];
}

/** Services that news pages embed. An embed of any other host vanishes. */
export const EMBED_HOSTS: readonly EmbedHost[] = [
  { domain: 'youtube.com', name: 'YouTube', player: ['/embed/', 'https://www.youtube.com/watch?v='] },
  { domain: 'youtube-nocookie.com', name: 'YouTube', player: ['/embed/', 'https://www.youtube.com/watch?v='] },
  { domain: 'youtu.be', name: 'YouTube' },
  { domain: 'vimeo.com', name: 'Vimeo', player: ['/video/', 'https://vimeo.com/'] },
  { domain: 'dailymotion.com', name: 'Dailymotion', player: ['/embed/video/', 'https://www.dailymotion.com/video/'] },
  { domain: 'twitch.tv', name: 'Twitch' },
  { domain: 'rumble.com', name: 'Rumble' },
  { domain: 'rutube.ru', name: 'Rutube' },
  { domain: 'bilibili.com', name: 'Bilibili' },
  { domain: 'nicovideo.jp', name: 'Niconico' },
  { domain: 'vk.com', name: 'VK' },
  { domain: 'twitter.com', name: 'Twitter' },
  { domain: 'x.com', name: 'X' },
  { domain: 'instagram.com', name: 'Instagram' },
  { domain: 'facebook.com', name: 'Facebook' },
  { domain: 'threads.net', name: 'Threads' },
  { domain: 'bsky.app', name: 'Bluesky' },
  { domain: 'tiktok.com', name: 'TikTok' },
  { domain: 'reddit.com', name: 'Reddit' },
  { domain: 'redditmedia.com', name: 'Reddit' },
  { domain: 't.me', name: 'Telegram' },
  { domain: 'pinterest.com', name: 'Pinterest' },
  { domain: 'linkedin.com', name: 'LinkedIn' },
  { domain: 'soundcloud.com', name: 'SoundCloud' },
  { domain: 'spotify.com', name: 'Spotify' },
  { domain: 'podcasts.apple.com', name: 'Apple Podcasts' },
  { domain: 'music.apple.com', name: 'Apple Music' },
  { domain: 'acast.com', name: 'Acast' },
  { domain: 'megaphone.fm', name: 'Megaphone' },
  { domain: 'simplecast.com', name: 'Simplecast' },
  { domain: 'art19.com', name: 'ART19' },
  { domain: 'audioboom.com', name: 'Audioboom' },
  { domain: 'omny.fm', name: 'Omny' },
  { domain: 'datawrapper.de', name: 'Datawrapper' },
  { domain: 'dwcdn.net', name: 'Datawrapper' },
  { domain: 'flourish.studio', name: 'Flourish' },
  { domain: 'infogram.com', name: 'Infogram' },
  { domain: 'tableau.com', name: 'Tableau' },
  { domain: 'documentcloud.org', name: 'DocumentCloud' },
  { domain: 'scribd.com', name: 'Scribd' },
  { domain: 'slideshare.net', name: 'SlideShare' },
  { domain: 'google.com', name: 'Google' },
  { domain: 'arcgis.com', name: 'ArcGIS' },
  { domain: 'openstreetmap.org', name: 'OpenStreetMap' },
  { domain: 'ted.com', name: 'TED' },
  { domain: 'bbc.co.uk', name: 'BBC' },
  { domain: 'c-span.org', name: 'C-SPAN' },
  { domain: 'jwplayer.com', name: 'JW Player' },
  { domain: 'giphy.com', name: 'GIPHY' },
  { domain: 'codepen.io', name: 'CodePen' },
  { domain: 'gist.github.com', name: 'GitHub' },
];

/** AMP's embeds name an id instead of an address: element, attribute, page. */
export const AMP_EMBEDS: readonly (readonly [name: string, attribute: string, page: string])[] = [
  ['amp-youtube', 'data-videoid', 'https://www.youtube.com/watch?v='],
  ['amp-vimeo', 'data-videoid', 'https://vimeo.com/'],
  ['amp-dailymotion', 'data-videoid', 'https://www.dailymotion.com/video/'],
];

/** Domains whose images count visits. */
export const COUNTER_DOMAINS: readonly string[] = [
  '2mdn.net',
  'adnxs.com',
  'adform.net',
  'alexametrics.com',
  'analytics.yahoo.com',
  'bat.bing.com',
  'bluekai.com',
  'cnzz.com',
  'counter.yadro.ru',
  'criteo.com',
  'demdex.net',
  'doubleclick.net',
  'everesttech.net',
  'gemius.pl',
  'google-analytics.com',
  'googlesyndication.com',
  'hit.gemius.pl',
  'histats.com',
  'hotjar.com',
  'imrworldwide.com',
  'ioam.de',
  'krxd.net',
  'mc.yandex.ru',
  'met.vgwort.de',
  'moatads.com',
  'omtrdc.net',
  'openx.net',
  'outbrain.com',
  'parsely.com',
  'pixel.wp.com',
  'px.ads.linkedin.com',
  'quantserve.com',
  'rubiconproject.com',
  'sb.scorecardresearch.com',
  'scorecardresearch.com',
  'sitemeter.com',
  'statcounter.com',
  'stats.wp.com',
  'taboola.com',
  'top-fwz1.mail.ru',
  'webtrekk.net',
  'xiti.com',
];

/** Paths that count visits, whatever the host. */
export const COUNTER_PATHS: readonly string[] = [
  '/tr?',
  '/pixel.gif',
  '/pixel.png',
  '/1x1.',
  '/count.gif',
  '/counter.gif',
  '/beacon.gif',
  '/piwik.php',
  '/matomo.php',
  '/__utm.gif',
];

/** Names (in the last step of the path) of images that stand in until the true one is loaded. */
export const PLACEHOLDER_NAMES: readonly string[] = [
  'spacer.',
  'blank.',
  'transparent.',
  'trans.gif',
  'pixel.gif',
  'pixel.png',
  '1x1.',
  '1px.',
  'placeholder.',
  'lazyload.',
  'lazy-load.',
  'lazy.',
  'loading.',
  'loader.',
  'empty.gif',
  'clear.gif',
  'dummy.',
  'grey.gif',
  'gray.gif',
];

/** Attributes in which lazy loaders keep the address, best first. */
export const LAZY_SOURCES: readonly string[] = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'data-orig-src',
  'data-orig-file',
  'data-large-file',
  'data-full-src',
  'data-hi-res-src',
  'data-hires',
  'data-img-src',
  'data-image-src',
  'data-echo',
  'data-url',
  'data-img',
  'data-image',
];

/** Attributes in which lazy loaders keep candidates of several sizes, best first. */
export const LAZY_SETS: readonly string[] = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-sizes-srcset'];
