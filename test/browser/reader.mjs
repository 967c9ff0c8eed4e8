// A reader's page in headless Chromium, and what happens in it when HTML is put into it.
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const HOME = 'https://reader.test/';
/** Pages that look for effects at the same time. */
const PAGES = 3;
/** Time in which an effect that comes by itself shows, in milliseconds; most do at once. */
const PATIENCE = 3000;
const PAUSE = 10;

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const TYPES = { png: 'image/png', css: 'text/css', js: 'text/javascript', html: 'text/html' };
const BODIES = { png: PIXEL, css: '', js: 'hit()', html: '<script>if (opener) hit("opener")</script>' };

/** The page of somebody who shows articles: a menu that must stay to be used, settings that must stay unset, a place for the article. */
const host = (article) => `<!doctype html><html><head><meta charset="utf-8"><title>Reader</title></head>
<body><button id="reader-menu" style="display:block;height:30px">Menu</button><main id="reader">${article}</main></body></html>`;

/** What elements with an id or name could take the place of, and the address that links start from. Runs in the page. */
function survey() {
  const inDocument = 'cookie body head forms images location getElementById querySelector createElement currentScript defaultView'.split(
    ' ',
  );
  const kind = (value) => Object.prototype.toString.call(value);
  const menu = Document.prototype.getElementById.call(document, 'reader-menu');
  const box = menu?.getBoundingClientRect();
  return {
    clobber: [...inDocument.map((name) => kind(document[name])), kind(window.readerConfig)].join(),
    rebase: document.baseURI,
    cover: menu !== null && Document.prototype.elementFromPoint.call(document, box.x + 5, box.y + box.height / 2) === menu,
  };
}

/** Puts HTML into the page. Runs in the page. */
function insert([html, way]) {
  const reader = Document.prototype.getElementById.call(document, 'reader');
  reader.innerHTML = way === 'again' ? new DOMParser().parseFromString(html, 'text/html').body.innerHTML : html;
}

/** Where to point at. Runs in the page. */
function pointOf([selector, focus]) {
  const element = Document.prototype.querySelector.call(document, selector);
  if (focus) element?.focus();
  const box = element?.getBoundingClientRect();
  return box ? [box.x + Math.min(box.width / 2, 20), box.y + box.height / 2] : null;
}

async function take(page, step) {
  const focus = step === 'focus' || step === 'press' || step === 'enter';
  const point = await page.evaluate(pointOf, [step === 'clickmap' ? '#reader img' : '#do', focus]);
  if (!point) return;
  if (step === 'click' || step === 'clickmap') await page.mouse.click(...point);
  if (step === 'rightclick') await page.mouse.click(...point, { button: 'right' });
  if (step === 'hover') await page.mouse.move(...point, { steps: 2 });
  if (step === 'press') await page.keyboard.type('x');
  if (step === 'enter') await page.keyboard.press('Enter');
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Starts Chromium.
 *
 * `run(html, { way, steps, until, patience })` gives what happened when the HTML was put into a fresh page: a list of
 * `{ what, detail }`. With `until` it waits for that effect and no longer; without, for `patience` milliseconds.
 * `ask(html, way, question)` evaluates a function in such a page and gives its answer.
 */
export async function startReader() {
  // No sandbox: it needs privileges that a container lacks, and nothing leaves the machine: every request is answered here.
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  const visits = new Map();
  const visitOf = (page) => visits.get(page);

  await context.exposeBinding('hit', async ({ page }, what = 'script') => {
    const opener = await page.opener();
    visitOf(opener ?? page)?.effects.push({ what: what === 'opener' ? 'opener' : 'script', detail: 'a script ran' });
  });
  await context.route('**/*', async (route, request) => {
    const url = request.url();
    const kind = url.split(/[?#]/)[0].split('.').pop();
    let page = null;
    try {
      page = request.frame().page();
    } catch {
      // A request of a page that is just opening has no frame yet.
    }
    const visit = page && visitOf(page);
    const main = visit && request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (main && url === HOME && !visit.loaded) {
      visit.loaded = true;
      return route.fulfill({ contentType: 'text/html', body: host(visit.article) });
    }
    if (main) visit.effects.push({ what: 'navigate', detail: `${request.method()} ${url}` });
    else visit?.effects.push({ what: 'request', detail: `${request.resourceType()} ${url}` });
    if (main) return route.fulfill({ status: 204 });
    // The opener's page runs a script; addresses without an answer fail at once.
    if (!(kind in TYPES) || url.includes('gone')) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: TYPES[kind], body: BODIES[kind], headers: { 'access-control-allow-origin': '*' } });
  });
  context.on('page', async (page) => {
    const opener = await page.opener().catch(() => null);
    const visit = opener && visitOf(opener);
    if (!visit) return;
    visit.effects.push({ what: 'open', detail: page.url() });
    visit.opened.push(page);
  });

  const free = [];
  for (let i = 0; i < PAGES; i++) free.push(await context.newPage());
  const waiting = [];
  async function withPage(use) {
    const page = free.pop() ?? (await new Promise((resolve) => waiting.push(resolve)));
    try {
      return await use(page);
    } finally {
      const next = waiting.shift();
      if (next) next(page);
      else free.push(page);
    }
  }

  /** Loads a fresh reader's page with the HTML in it. */
  async function load(page, html, way) {
    visits.delete(page);
    await page.goto('about:blank');
    const visit = { article: way === 'page' ? html : '', effects: [], opened: [], loaded: false };
    visits.set(page, visit);
    await page.goto(HOME, { waitUntil: 'commit' });
    if (way !== 'page') {
      await page.waitForLoadState('domcontentloaded');
      await page.evaluate(insert, [html, way]);
    }
    return visit;
  }

  const clean = await withPage(async (page) => {
    await load(page, '', 'innerHTML');
    return page.evaluate(survey);
  });

  async function changes(page) {
    const now = await page.evaluate(survey).catch(() => clean);
    return Object.keys(clean)
      .filter((what) => now[what] !== clean[what])
      .map((what) => ({ what, detail: String(now[what]) }));
  }

  const run = (html, { way = 'innerHTML', steps = [], until, patience = PATIENCE } = {}) =>
    withPage(async (page) => {
      const visit = await load(page, html, way);
      if (steps.length > 0) await page.waitForLoadState('load', { timeout: PATIENCE }).catch(() => {});
      for (const step of steps) await take(page, step);
      const end = Date.now() + patience;
      const done = async () => visit.effects.some(({ what }) => what === until) || (until in clean && (await changes(page)).length > 0);
      do await sleep(PAUSE);
      while (Date.now() < end && !(until && (await done())));
      const effects = [...visit.effects, ...(await changes(page))];
      for (const opened of visit.opened) await opened.close().catch(() => {});
      return effects;
    });

  const ask = (html, way, question) =>
    withPage(async (page) => {
      await load(page, html, way);
      return page.evaluate(question, html);
    });

  return { run, ask, close: () => browser.close() };
}
