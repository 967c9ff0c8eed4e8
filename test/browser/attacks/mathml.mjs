/** MathML: links on any element, and text that an HTML parser reads in another namespace. */
export default [
  { id: 'math-href', markup: '<math href="javascript:hit()"><mtext id=do>The plan</mtext></math>', elsewhere: 'Firefox' },
  { id: 'math-mi-href', markup: '<math><mi id=do href="javascript:hit()">The plan</mi></math>', elsewhere: 'Firefox' },
  { id: 'math-xlink', markup: '<math><maction xlink:href="javascript:hit()" id=do>The plan</maction></math>', elsewhere: 'Firefox' },
  {
    id: 'math-maction',
    markup:
      '<math><maction actiontype="statusline#https://news.test" xlink:href="javascript:hit()">The plan<mtext>https://news.test</mtext></maction></math>',
    elsewhere: 'Firefox',
  },
  { id: 'math-mtext-img', markup: '<math><mtext><img src=x onerror=hit()></mtext></math>', fires: 'script' },
  {
    id: 'math-annotation-html',
    markup: '<math><annotation-xml encoding=text/html><img src=x onerror=hit()></annotation-xml></math>',
    fires: 'script',
  },
  {
    id: 'math-annotation-xhtml',
    markup: '<math><annotation-xml encoding="application/xhtml+xml"><iframe onload=hit()></iframe></annotation-xml></math>',
    fires: 'script',
  },
  { id: 'math-onclick', markup: '<math onclick=hit()><mtext id=do>The plan</mtext></math>', fires: 'script', steps: ['click'] },
  { id: 'math-style-overlay', markup: '<math style="position:fixed;inset:0;display:block;z-index:9"><mi>x</mi></math>', fires: 'cover' },
  {
    id: 'math-mglyph',
    markup: '<math><mtext><mglyph><svg><mtext><style><img src=x onerror=hit()></style></mtext></svg></mglyph></mtext></math>',
    elsewhere: 'filters that lose the namespace',
  },
  { id: 'math-src', markup: '<math><mglyph src="https://evil.test/g.png" alt=x></mglyph></math>', elsewhere: 'viewers that draw glyphs' },
  { id: 'math-autofocus', markup: '<math tabindex=1 autofocus onfocus=hit()><mi>x</mi></math>', elsewhere: 'Firefox' },
  {
    id: 'math-malignmark',
    markup: '<math><mi><malignmark><style><img src=x onerror=hit()></style></malignmark></mi></math>',
    fires: 'script',
  },
  { id: 'math-unclosed', markup: '<math><mi><img src=x onerror=hit()>', fires: 'script' },
  {
    id: 'math-definition-url',
    markup: '<math definitionURL="javascript:hit()"><ci definitionURL="javascript:hit()">x</ci></math>',
    elsewhere: 'viewers of content mark-up',
  },
];
