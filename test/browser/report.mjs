// Opens reports in headless Chromium and uses them as an editor does: with the mouse, with the keyboard, on a small screen, in both
// themes. Then reports on pages full of attacks: no script but the report's own may run, and nothing may be asked for over the network.
//   node test/browser/report.mjs   after `npm run build`
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { cleanArticle } from '../../dist/index.js';
import { toReport } from '../../dist/report.js';
import { ATTACKS, articleWith } from './attacks/index.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const ADDRESS = 'https://report.test/';
/** Milliseconds in which an attack would show. */
const PATIENCE = 500;

const reportOf = (html) => toReport(cleanArticle(html), { html });
const itwire = readFileSync(join(FIXTURES, 'itwire/input.html'), 'utf8');

const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

/** Opens a report; `misdeeds` lists what it does beside being shown. */
async function open(report, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const misdeeds = [];
  await page.exposeFunction('hit', () => misdeeds.push('a script ran'));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: report });
    misdeeds.push(`asked for ${url}`);
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    misdeeds.push(`opened a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('popup', () => misdeeds.push('opened a window'));
  page.on('pageerror', (error) => misdeeds.push(`threw ${error.message}`));
  page.on('console', (message) => {
    // The browser looks for an icon by itself, and the report's policy refuses it.
    if (!message.text().includes(`${new URL(ADDRESS).origin}/favicon.ico`)) misdeeds.push(`wrote ${message.text()}`);
  });
  await page.goto(ADDRESS);
  return { page, misdeeds, close: () => context.close() };
}

const visible = (page, selector) => page.locator(selector).locator('visible=true').count();

async function legend() {
  const { page, misdeeds, close } = await open(reportOf(itwire));
  const sponsored = page.getByRole('button', { name: /Sponsored/ });
  const all = await visible(page, '.removed');
  const ads = await visible(page, '.removed.k-sponsored');
  assert.ok(ads > 0 && all > ads);
  await sponsored.click();
  assert.equal(await sponsored.getAttribute('aria-pressed'), 'false');
  assert.equal(await visible(page, '.removed.k-sponsored'), 0);
  assert.equal(await visible(page, '.removed'), all - ads);
  assert.equal(await page.getByRole('status').innerText(), `${all - ads} of ${all} removed blocks shown`);
  await sponsored.press('Space');
  assert.equal(await sponsored.getAttribute('aria-pressed'), 'true');
  assert.equal(await visible(page, '.removed'), all);
  await page.getByRole('button', { name: 'Story only' }).click();
  assert.equal(await visible(page, '.removed'), 0);
  assert.equal(await visible(page, 'button[aria-pressed=true]'), 0);
  assert.ok((await visible(page, '.kept')) > 10);
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  assert.equal(await visible(page, '.removed'), all);
  assert.deepEqual(misdeeds, []);
  await close();
}

async function evidence() {
  const { page, misdeeds, close } = await open(reportOf(itwire));
  assert.equal(await visible(page, '.evidence'), 0);
  const webinar = page.locator('.removed', { hasText: 'WEBINAR INVITE' });
  await webinar.hover();
  assert.match(await webinar.locator('.evidence').innerText(), /sponsored by Accedian/);
  await page.mouse.move(0, 0);
  assert.equal(await visible(page, '.evidence'), 0);

  await page.getByRole('button', { name: 'Story only' }).focus();
  const seen = [];
  for (let i = 0; i < 100 && !(await webinar.evaluate((block) => block === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
    seen.push(await page.evaluate(() => document.activeElement.className));
  }
  assert.ok(
    seen.some((name) => name.startsWith('removed')),
    'the Tab key goes from the legend to the blocks',
  );
  assert.equal(await visible(page, '.evidence'), 1);
  assert.match(await webinar.locator('.evidence').innerText(), /sponsored by Accedian/);
  const words = webinar.locator('.words');
  assert.ok(await words.evaluate((element) => element.scrollHeight <= element.clientHeight), 'a block in focus shows all its text');
  const box = await webinar.locator('.evidence').boundingBox();
  assert.ok(box.x + box.width <= 1280, 'the evidence is on the screen');

  const described = await webinar.evaluate((block) => document.getElementById(block.getAttribute('aria-describedby')).textContent);
  assert.match(described, /sponsored by Accedian/);
  await page.getByRole('link', { name: /Skip/ }).press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'page');
  assert.deepEqual(misdeeds, []);
  await close();
}

async function everyScreen() {
  const reports = readdirSync(FIXTURES).map((name) => {
    const file = readdirSync(join(FIXTURES, name)).find((each) => each.startsWith('input.'));
    return [name, reportOf(readFileSync(join(FIXTURES, name, file), 'utf8'))];
  });
  for (const colorScheme of ['light', 'dark']) {
    const { page, misdeeds, close } = await open('', { viewport: { width: 390, height: 844 }, colorScheme });
    for (const [name, report] of reports) {
      await page.setContent(report, { waitUntil: 'commit' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 390, `${name} is ${width} pixels wide on a screen of 390`);
      const target = await page.locator('.legend button').evaluateAll((buttons) => buttons.map((button) => button.offsetHeight));
      assert.ok(
        target.every((height) => height >= 24),
        `${name} has buttons too small to hit`,
      );
    }
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red] = ground.match(/\d+/g).map(Number);
    assert.ok(colorScheme === 'light' ? red > 200 : red < 60, `${ground} is no ${colorScheme} ground`);
    assert.deepEqual(misdeeds, []);
    await close();
  }
  return reports.length;
}

async function print() {
  const { page, close } = await open(reportOf(itwire));
  await page.emulateMedia({ media: 'print' });
  assert.equal(await visible(page, '.evidence'), await page.locator('.removed').count());
  await close();
}

/** Reports on hostile pages, and one on an article that is hostile in every field. */
function hostileReports() {
  const markups = ATTACKS.map(({ markup }) => markup);
  const article = cleanArticle(itwire);
  const every = (text) => ({
    ...article,
    ...{ title: text, kicker: text, standfirst: text, description: text, byline: text, agency: text, dateline: text, publishedAt: text },
    ...{ modifiedAt: text, url: text, siteName: text, section: text, tags: [text], language: text, image: text },
    authors: [{ name: text, url: text, role: text, bio: text }],
    images: [{ url: text, alt: text, caption: text, credit: text }],
    notes: [{ type: 'editor', text }],
    sponsorship: { advertorial: true, sponsor: text, affiliate: true, evidence: text },
  });
  const block = (text, i) => ({ kind: 'sponsored', text, range: [i, i + 1], path: text, rule: text, evidence: text });
  return [
    ...markups.map((markup) => reportOf(articleWith(markup))),
    ...markups.map((markup) => toReport(every(markup), { html: markup })),
    toReport({ ...article, text: markups.join('\n\n'), removed: markups.map(block) }, { html: markups.join('') }),
  ];
}

/** What a report holds that its own markup does not. Runs in the page. */
function strangers(reports) {
  return reports.map((report) => {
    const parsed = new DOMParser().parseFromString(report, 'text/html');
    const all = [...parsed.querySelectorAll('*')];
    return [
      ...all.flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'src' || name === 'style'),
      ),
      ...all
        .map((element) => element.localName)
        .filter((name) => /^(?:iframe|object|embed|img|video|audio|form|link|base|math)$/.test(name)),
      ...(parsed.scripts.length === 1 ? [] : ['script']),
      ...[...parsed.links].map(({ protocol }) => protocol).filter((protocol) => !/^(?:https?|about):$/.test(protocol)),
    ];
  });
}

async function attacks() {
  const reports = hostileReports();
  const { page, close } = await open('');
  assert.deepEqual((await page.evaluate(strangers, reports)).flat(), []);
  await close();
  // The last holds all attacks; it is opened and its blocks are walked through.
  const last = await open(reports.at(-1));
  for (let i = 0; i < 20; i++) await last.page.keyboard.press('Tab');
  await last.page.waitForTimeout(PATIENCE);
  assert.deepEqual(last.misdeeds, []);
  await last.close();
  return reports.length;
}

try {
  await legend();
  await evidence();
  await print();
  const fixtures = await everyScreen();
  const hostile = await attacks();
  console.log(
    `The report works by mouse and keyboard, for ${fixtures} fixtures in two themes, and ${hostile} hostile reports did nothing.`,
  );
} finally {
  await browser.close();
}
