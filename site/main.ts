import 'virtual:theme.css';
import './style.css';
import sample from '../fixtures/itwire/input.html?raw';
import { cleanArticle } from '../src/index.js';
import { byId } from './dom.js';
import { count, resultOf } from './result.js';
import { checkSource, readFile } from './source.js';

const form = byId('form', HTMLFormElement);
const source = byId('source', HTMLTextAreaElement);
const file = byId('file', HTMLInputElement);
const status = byId('status', HTMLElement);
const problem = byId('problem', HTMLElement);
const result = byId('result', HTMLElement);

/** The input that was taken last; an earlier one that is still being read is dropped. */
let turn = 0;
/** What the source box held when it was last cleaned. */
let cleaned = '';

/** Lets the browser show what is being done before a large page keeps it busy. */
const shown = () => new Promise((resolve) => setTimeout(resolve, 20));

function clean(page: string): void {
  checkSource(page);
  const article = cleanArticle(page);
  result.replaceChildren(...resultOf(article, page));
  result.hidden = false;
  cleaned = source.value;
  status.textContent = `Cleaned: ${count(article.wordCount, 'word')} kept, ${count(article.removed.length, 'block')} removed.`;
  byId('headline', HTMLElement).focus({ preventScroll: true });
  result.scrollIntoView();
}

/** Takes a page: shows its source, cleans it and shows the result, or says why there is none. */
async function take(read: () => string | Promise<string>): Promise<void> {
  turn += 1;
  const own = turn;
  problem.textContent = '';
  status.textContent = 'Cleaning …';
  try {
    const page = await read();
    await shown();
    if (own !== turn) return;
    if (source.value !== page) source.value = page;
    clean(page);
  } catch (error) {
    if (own !== turn) return;
    result.hidden = true;
    result.replaceChildren();
    status.textContent = '';
    problem.textContent = error instanceof Error ? error.message : String(error);
  }
}

const takeFile = (chosen: File): Promise<void> => take(() => readFile(chosen));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  take(() => source.value);
});

byId('sample', HTMLButtonElement).addEventListener('click', () => take(() => sample));

file.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen) takeFile(chosen);
  // So that the same file can be chosen again after a change.
  file.value = '';
});

document.addEventListener('paste', (event) => {
  const [pasted] = event.clipboardData?.files ?? [];
  if (pasted) {
    event.preventDefault();
    takeFile(pasted);
  } else if (event.target !== source) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '') take(() => text);
  } else if (source.value === cleaned) {
    // A new page takes the place of the one that is done.
    source.select();
  }
});

source.addEventListener('input', (event) => {
  if (event instanceof InputEvent && event.inputType === 'insertFromPaste') take(() => source.value);
});

source.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});

document.addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('dropping');
});

document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) document.body.classList.remove('dropping');
});

document.addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('dropping');
  const [dropped] = event.dataTransfer?.files ?? [];
  const text = event.dataTransfer?.getData('text/plain') ?? '';
  if (dropped) takeFile(dropped);
  else if (text !== '') take(() => text);
});
