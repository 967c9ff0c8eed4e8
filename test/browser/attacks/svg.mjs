/** SVG: its own handlers, links, animations and foreign content. */
export default [
  { id: 'svg-animate-onbegin', markup: '<svg><animate attributeName=x dur=1s onbegin=hit()></svg>', fires: 'script' },
  { id: 'svg-set-onbegin', markup: '<svg><set attributeName=x onbegin=hit()></svg>', fires: 'script' },
  { id: 'svg-animate-onend', markup: '<svg><animate attributeName=x dur=1ms onend=hit()></svg>', fires: 'script' },
  { id: 'svg-animatetransform', markup: '<svg><animateTransform attributeName=transform dur=1s onbegin=hit()></svg>', fires: 'script' },
  {
    id: 'svg-a-javascript',
    markup: '<svg width=200 height=40><a href="javascript:hit()"><text id=do y=20>The plan</text></a></svg>',
    fires: 'script',
    steps: ['click'],
  },
  {
    id: 'svg-a-xlink',
    markup: '<svg width=200 height=40><a xlink:href="javascript:hit()"><text id=do y=20>The plan</text></a></svg>',
    fires: 'script',
    steps: ['click'],
  },
  {
    id: 'svg-a-animated',
    markup:
      '<svg width=200 height=40><a><animate attributeName=href values="javascript:hit()" /><text id=do y=20>The plan</text></a></svg>',
    elsewhere: 'Chromium before it refused animated addresses',
  },
  {
    id: 'svg-a-set',
    markup: '<svg width=200 height=40><a><set attributeName=href to="javascript:hit()" /><text id=do y=20>The plan</text></a></svg>',
    elsewhere: 'Chromium before it refused animated addresses',
  },
  {
    id: 'svg-use-data',
    markup:
      "<svg><use href=\"data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><image href='x' onerror='hit()'/></svg>#x\"></use></svg>",
    elsewhere: 'Chromium before 119',
  },
  {
    id: 'svg-use-request',
    markup: '<svg><use href="https://evil.test/s.svg#x"></use></svg>',
    elsewhere: 'browsers that load uses of other origins',
  },
  { id: 'svg-foreign-object', markup: '<svg><foreignObject><img src=x onerror=hit()></foreignObject></svg>', fires: 'script' },
  {
    id: 'svg-foreign-object-body',
    markup: '<svg><foreignObject><body onload=hit()><iframe onload=hit()></iframe></foreignObject></svg>',
    fires: 'script',
  },
  { id: 'svg-desc', markup: '<svg><desc><img src=x onerror=hit()></desc></svg>', fires: 'script' },
  { id: 'svg-title', markup: '<svg><title><img src=x onerror=hit()></title></svg>', fires: 'script' },
  { id: 'svg-style-img', markup: '<svg><style><img src=x onerror=hit()></style></svg>', fires: 'script' },
  {
    id: 'svg-style-entities',
    markup: '<svg><style>&lt;img src=x onerror=hit()&gt;</style></svg>',
    elsewhere: 'output that unwraps svg and keeps its style',
  },
  { id: 'svg-style-import', markup: '<svg><style>@import "https://evil.test/x.css"</style></svg>', fires: 'request' },
  { id: 'svg-p-breaks-out', markup: '<svg><p><style><img src="</style><img src=x onerror=hit()>"></p></svg>', fires: 'script' },
  { id: 'svg-font-breaks-out', markup: '<svg><font color=red><img src=x onerror=hit()></font></svg>', fires: 'script' },
  { id: 'svg-textpath', markup: '<svg><textPath id=do onclick=hit()>The plan</textPath></svg>', elsewhere: 'viewers that draw the text' },
  {
    id: 'svg-onfocusin',
    markup: '<svg><a xlink:href=#x tabindex=1 id=do onfocusin=hit()><circle r=40></circle></a></svg>',
    fires: 'script',
    steps: ['focus'],
  },
  {
    id: 'svg-handler',
    markup:
      '<svg xmlns="http://www.w3.org/2000/svg"><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">hit()</handler></svg>',
    elsewhere: 'Opera',
  },
  { id: 'svg-discard', markup: '<svg><discard onbegin=hit()></svg>', elsewhere: 'Chromium with discard' },
  { id: 'svg-xmlns-prefix', markup: '<x:svg xmlns:x="http://www.w3.org/2000/svg" onload=hit()></x:svg>', elsewhere: 'XHTML pages' },
  { id: 'svg-cdata', markup: '<svg><![CDATA[><img src=x onerror=hit()>]]></svg>', elsewhere: 'parsers that end CDATA at the first sign' },
  {
    id: 'svg-in-paragraph',
    markup: '<p>The vote <svg><animate onbegin=hit() attributeName=x dur=1s></svg> was close.</p>',
    fires: 'script',
  },
  { id: 'svg-view', markup: '<svg><view id=x onclick=hit()></view><metadata><img src=x onerror=hit()></metadata></svg>', fires: 'script' },
  {
    id: 'svg-nested-anchor',
    markup: '<svg width=200 height=40><a><g><a href="javascript:hit()"><text id=do y=20>The plan</text></a></a></svg>',
    fires: 'script',
    steps: ['click'],
  },
  {
    id: 'svg-filter-request',
    markup: '<svg><rect width=9 height=9 fill="url(https://evil.test/f.svg#f)" /></svg>',
    elsewhere: 'browsers that load paint of other origins',
  },
];
