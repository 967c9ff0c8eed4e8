const assert = require('node:assert/strict');

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry returns</title></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Ferry returns after three years</h1>
<p>The island's ferry sailed again on Monday, three years after a storm broke its pier and left the islanders to rely on a small boat from the mainland harbour.</p>
<p>The council paid for the new pier, which stands on forty piles of oak, and expects that it will outlast the one that was lost by at least half a century.</p>
<p>Some two hundred people waited on the quay, several of them in the coats that they had worn to the last crossing, and the band of the school played.</p></article>
<footer>Copyright The Island Post</footer></body></html>`;

/** Asserts that the installed package has all its exports and cleans a page. */
exports.check = (cleancopy, how) => {
  for (const name of ['cleanArticle', 'strip', 'stripSponsored', 'stripNavigation', 'stripBylines', 'isProbablyArticle']) {
    assert.equal(typeof cleancopy[name], 'function', `${how}: ${name}`);
  }
  assert.equal(cleancopy.KINDS.length, 8);
  const article = cleancopy.cleanArticle(PAGE);
  assert.match(article.text, /^The island's ferry sailed again/);
  assert.doesNotMatch(article.text, /Copyright/);
  assert.ok(article.removed.some((block) => block.kind === 'navigation'));
  assert.deepEqual(JSON.parse(JSON.stringify(article)), article);
  assert.throws(() => cleancopy.cleanArticle(PAGE, { maxBytes: 10 }), cleancopy.InputTooLargeError);
  assert.throws(() => cleancopy.cleanArticle(PAGE, { maxNodes: 1 }), cleancopy.TooComplexError);
  console.log(`${how}: ok`);
};

/** Asserts that the formats of the installed package write the page. */
exports.checkFormats = ({ cleanArticle, toHtml, toJsonLd, toMarkdown, toNinjs, toReport, toText }, how) => {
  const article = cleanArticle(PAGE, { url: 'https://example.com/ferry' });
  const title = 'Ferry returns after three years';
  assert.match(toHtml(article), /<h1>Ferry returns after three years<\/h1>/);
  assert.equal(toJsonLd(article).headline, title);
  assert.match(toMarkdown(article), /^# Ferry returns after three years$/m);
  assert.equal(toNinjs(article).uri, 'https://example.com/ferry');
  assert.match(toReport(article, { html: PAGE }), /Copyright The Island Post/);
  assert.ok(toText(article).startsWith(title));
  console.log(`${how}: formats ok`);
};
