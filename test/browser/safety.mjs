// Puts clean HTML of every fixture and of every attack into a page in headless Chromium: nothing may happen but that the article's
// images load, and the HTML must mean to the browser what it says. First it proves that the attacks fire when they are put in raw.
//   node test/browser/safety.mjs [ID...]   after `npm run build`; an ID is an attack's or a family's
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { cleanArticle, KINDS } from '../../dist/index.js';
import { ATTACKS, articleWith } from './attacks/index.mjs';
import { startReader } from './reader.mjs';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const ADDRESS = 'https://news.test/story';
/** Documents that are put into one page; they are looked at one by one only if something happens. */
const BATCH = 150;
/** Milliseconds in which something would happen. */
const PATIENCE = 400;
const FEWEST = 100;
const WAYS = ['innerHTML', 'page', 'again'];
const ELEMENTS = new Set(
  (
    'A ABBR B BDI BDO BLOCKQUOTE BR CITE CODE DD DEL DFN DL DT EM FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 I IMG INS KBD LI MARK OL P PRE Q RP RT ' +
    'RUBY S SAMP SMALL STRONG SUB SUP TABLE TBODY TD TFOOT TH THEAD TIME TR U UL VAR'
  ).split(' '),
);
const ATTRIBUTES = new Set('alt cite colspan datetime dir height href lang reversed rowspan scope src start title value width'.split(' '));
const PROTOCOLS = { A: ['http:', 'https:', 'mailto:', 'tel:'], IMG: ['http:', 'https:'] };

const problems = [];
const complain = (id, what) => problems.push(`${id}: ${what}`);

/** Everything of the page as body: what the writer lets through, whatever the labels say. */
const EVERYTHING = { keep: KINDS, rules: [{ id: 'everything', kind: 'body', selector: '*' }] };

/** The documents to clean: `{ id, page, must }`. */
function documents(attacks) {
  const fixtures = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith('input.'))
    .map((entry) => ({ id: entry.parentPath.slice(FIXTURES.length), page: readFileSync(join(entry.parentPath, entry.name), 'utf8') }));
  const hostile = attacks.map(({ id, markup }) => ({ id, page: articleWith(markup), must: 'The city council met on Monday evening' }));
  return [...fixtures, ...hostile];
}

/** The clean HTML of the documents, as the labels have it and with everything kept. */
function cleaned(attacks) {
  return documents(attacks).flatMap(({ id, page, must }) =>
    [{}, EVERYTHING].map((options, i) => {
      const { html, text, images } = cleanArticle(page, { url: ADDRESS, ...options });
      if (must && !text.includes(must)) complain(id, 'the paragraph before the attack is lost');
      return { id: i === 0 ? id : `${id} (everything kept)`, html, images: i === 0 ? images.map(({ url }) => url) : null };
    }),
  );
}

/** Elements, attributes and texts in order, as an HTML library without a browser's corrections reads them. */
function outline(html) {
  const lines = [];
  const visit = (nodes) => {
    for (const node of nodes) {
      if (isText(node)) lines.push(JSON.stringify(node.data));
      else if (isTag(node)) {
        const attributes = Object.entries(node.attribs).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
        lines.push(`<${node.name}${attributes.sort().join('')}>`);
        visit(node.children);
        lines.push(`</${node.name}>`);
      } else lines.push(`?${node.type}`);
    }
  };
  visit(parseDocument(html).children);
  return lines;
}

/** The browser's own reading of HTML: by `innerHTML`, of what that gives again, and without scripting. Runs in the page. */
function readings(documents) {
  const outlineOf = (root) => {
    const lines = [];
    const visit = (nodes) => {
      for (const node of nodes) {
        if (node.nodeType === 3) lines.push(JSON.stringify(node.data));
        else if (node.nodeType === 1) {
          const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
          lines.push(`<${node.localName}${attributes.sort().join('')}>`);
          visit(node.childNodes);
          lines.push(`</${node.localName}>`);
        } else lines.push(`?${node.nodeType}`);
      }
    };
    visit(root.childNodes);
    return lines;
  };
  return JSON.parse(documents).map((html) => {
    const inert = document.implementation.createHTMLDocument('');
    const main = inert.createElement('main');
    main.innerHTML = html;
    const again = inert.createElement('main');
    again.innerHTML = main.innerHTML;
    const parsed = new DOMParser().parseFromString(`<!doctype html><body><main>${html}</main>`, 'text/html');
    const elements = [...main.querySelectorAll('*')];
    return {
      once: outlineOf(main),
      twice: outlineOf(again),
      unscripted: outlineOf(parsed.querySelector('main')),
      spilled: parsed.body.childNodes.length > 1,
      names: [
        ...new Set(
          elements.map((element) => (element.namespaceURI === 'http://www.w3.org/1999/xhtml' ? element.tagName : element.nodeName)),
        ),
      ],
      attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))],
      addresses: elements.flatMap((element) =>
        element.href || element.src ? [[element.tagName, new URL(element.href || element.src, location).protocol]] : [],
      ),
      images: [...main.querySelectorAll('img')].map((image) => image.getAttribute('src')),
    };
  });
}

const firstDifference = (a, b) => {
  const at = a.findIndex((line, i) => line !== b[i]);
  return `${a.slice(at, at + 3).join('')} became ${b.slice(at, at + 3).join('')}`;
};

function judge({ id, html, images }, reading) {
  const written = outline(html);
  for (const way of ['once', 'twice', 'unscripted']) {
    if (JSON.stringify(reading[way]) !== JSON.stringify(written))
      complain(id, `the browser changes it (${way}): ${firstDifference(written, reading[way])}`);
  }
  if (reading.spilled) complain(id, 'it leaves its place in the page');
  for (const name of reading.names) if (!ELEMENTS.has(name)) complain(id, `holds <${name}>`);
  for (const name of reading.attributes) if (!ATTRIBUTES.has(name)) complain(id, `holds ${name}=`);
  for (const [name, protocol] of reading.addresses) if (!PROTOCOLS[name]?.includes(protocol)) complain(id, `${name} leads to ${protocol}`);
  for (const url of images ? reading.images : [])
    if (!images.includes(url)) complain(id, `shows ${url}, which is none of the article's images`);
}

/** What happened beside the loading of the images that the documents show. */
function misdeeds(effects, shown) {
  return effects.filter(
    ({ what, detail }) => !(what === 'request' && detail.startsWith('image ') && shown.has(detail.slice('image '.length))),
  );
}

async function lookAt(reader, batch, way) {
  const shown = new Set(batch.flatMap(({ images }) => images));
  const wrap = (some) => some.map(({ html }) => `<section>${html}</section>`).join('');
  const effects = misdeeds(await reader.run(wrap(batch), { way, patience: PATIENCE }), shown);
  if (effects.length === 0) return;
  if (batch.length === 1) for (const { what, detail } of effects) complain(batch[0].id, `${way}: ${what} (${detail})`);
  else for (const one of batch) await lookAt(reader, [one], way);
}

const named = process.argv.slice(2);
const attacks = named.length > 0 ? ATTACKS.filter(({ id, family }) => named.includes(id) || named.includes(family)) : ATTACKS;
const armed = attacks.filter(({ fires }) => fires);
const started = Date.now();
const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
const reader = await startReader();
try {
  await Promise.all(
    armed.map(async ({ id, markup, way, steps, fires }) => {
      const effects = await reader.run(articleWith(markup), { way, steps, until: fires });
      if (!effects.some(({ what }) => what === fires)) complain(id, `inserted raw it does not ${fires}: ${JSON.stringify(effects)}`);
    }),
  );
  if (named.length === 0 && (armed.length < FEWEST || attacks.length - armed.length < FEWEST))
    complain('the collection', 'has too few attacks');
  console.log(`${armed.length} attacks inserted raw (${seconds()} s)`);

  const clean = cleaned(attacks);
  const batches = [];
  for (let i = 0; i < clean.length; i += BATCH) batches.push(clean.slice(i, i + BATCH));
  for (const batch of batches) {
    const answers = await reader.ask(JSON.stringify(batch.map(({ html }) => html)), 'inert', readings);
    batch.forEach((one, i) => {
      judge(one, answers[i]);
      one.images = answers[i].images;
    });
  }
  await Promise.all(batches.flatMap((batch) => WAYS.map((way) => lookAt(reader, batch, way))));
  console.log(`${clean.length} clean documents of ${attacks.length} attacks and the fixtures, by ${WAYS.join(', ')} (${seconds()} s)`);
} finally {
  await reader.close();
}
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'Nothing happened.' : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
