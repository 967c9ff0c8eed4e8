/** Sets of images, and what loads when an image does. */
export default [
  {
    id: 'srcset-javascript',
    markup: '<img srcset="javascript:hit() 2x, data:text/html,x 3x">',
    elsewhere: 'readers that open the largest candidate',
  },
  { id: 'srcset-onerror', markup: '<img srcset="x 1x, y 2x" onerror=hit()>', fires: 'script' },
  { id: 'srcset-source-onerror', markup: '<picture><source srcset="x"><img onerror=hit()></picture>', fires: 'script' },
  {
    id: 'srcset-source-javascript',
    markup: '<picture><source srcset="javascript:hit() 9w"><img></picture>',
    elsewhere: 'readers that open the largest candidate',
  },
  {
    id: 'srcset-data-svg',
    markup: '<img srcset="data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20onload=%22hit()%22/%3E 2x">',
    elsewhere: 'old Opera: script in images',
  },
  {
    id: 'srcset-comma-javascript',
    markup: '<img srcset=",javascript:hit(),,, javascript:hit()">',
    elsewhere: 'readers that open the largest candidate',
  },
  {
    id: 'srcset-breaks-out',
    markup: '<img srcset="https://news.test/a.png?&quot;onload=hit()//x 2x">',
    elsewhere: 'output that decodes and does not escape',
  },
  {
    id: 'srcset-lazy',
    markup: '<img data-srcset="javascript:hit() 900w" data-lazy-srcset="vbscript:hit() 1w">',
    elsewhere: 'lazy-loading scripts',
  },
  { id: 'imagesrcset', markup: '<link rel=preload as=image imagesrcset="https://evil.test/p.png 1x">', fires: 'request' },
  { id: 'sizes-handler', markup: '<img sizes="(min-width:1px) 10px" srcset="x 10w" onerror=hit()>', fires: 'script' },
  {
    id: 'noscript-twin',
    markup: '<img class=lazy><noscript><img src="javascript:hit()" onerror="hit()"></noscript>',
    elsewhere: 'browsers without scripts, output that unwraps noscript',
  },
  { id: 'longdesc', markup: '<img src="https://news.test/pixel.png" longdesc="javascript:hit()">', elsewhere: 'Firefox: View description' },
  { id: 'usemap-clobber', markup: '<img src="https://news.test/pixel.png" name=getElementById usemap=#x ismap>', fires: 'clobber' },
  {
    id: 'attributionsrc',
    markup: '<img src="https://news.test/pixel.png" attributionsrc="https://evil.test/a">',
    elsewhere: 'Chromium with attribution reporting',
  },
  { id: 'image-in-svg', markup: '<svg><image href="https://evil.test/s.png" width=9 height=9 /></svg>', fires: 'request' },
  { id: 'image-in-svg-onerror', markup: '<svg><image href=x onerror=hit()></image></svg>', fires: 'script' },
  {
    id: 'feimage',
    markup:
      '<svg width=9 height=9><filter id=f><feImage href="https://evil.test/s.png" /></filter><rect width=9 height=9 filter=url(#f) /></svg>',
    fires: 'request',
  },
  { id: 'input-image-onerror', markup: '<input type=image src=x onerror=hit()>', fires: 'script' },
  { id: 'input-image-request', markup: '<input type=image src="https://evil.test/i.png">', fires: 'request' },
];
