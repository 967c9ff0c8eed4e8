import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import wrapAnsi from 'wrap-ansi';
import { type CleanArticle, type CleanOptions, cleanArticle, type Kind, strip } from '../index.js';
import { canShare, keptKinds } from './arguments.js';
import { destinations } from './destination.js';
import { InputError, messageOf, UsageError } from './errors.js';
import { type FormatName, formatOf } from './formats.js';
import { isAddress, type Page, readPage } from './readPage.js';
import { type Output, stylesFor, type Terminal, textWidth, write } from './terminal.js';

/** Options of `cleancopy INPUT…`, as parsed. */
export interface CleanFlags {
  format: FormatName;
  kinds?: Kind[];
  keep?: Kind[];
  output?: string;
  url?: string;
  charset?: string;
  /** Seconds. */
  timeout: number;
  maxBytes: number;
  maxRedirects: number;
  allowPrivate?: boolean;
}

/** Cleans each input in turn and writes it. Returns the exit code: 0, or 1 if an input failed or held no article. */
export async function cleanCommand(inputs: readonly string[], flags: CleanFlags, terminal: Terminal): Promise<number> {
  check(inputs, flags);
  const { extension } = formatOf(flags.format);
  const files = flags.output === undefined ? null : destinations(inputs, flags.output, extension);
  const { red } = stylesFor(terminal.stderr);
  let failed = false;
  for (const [i, input] of inputs.entries()) {
    const problem = await cleanOne(input, flags, terminal, { file: files?.[i] ?? null, first: i === 0, only: inputs.length === 1 });
    if (problem === null) continue;
    failed = true;
    await write(terminal.stderr, `${red('cleancopy:')} ${input === '-' ? 'standard input' : input}: ${problem}\n`);
  }
  return failed ? 1 : 0;
}

function check(inputs: readonly string[], { format, output, url, charset }: CleanFlags): void {
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  if (inputs.length > 1 && output === undefined && !canShare(format)) {
    throw new UsageError(`several inputs with --format ${format} need -o FOLDER, for each is a page of its own`);
  }
  if (inputs.length > 1 && (url !== undefined || charset !== undefined)) throw new UsageError('--url and --charset are for one input');
  if (url !== undefined && inputs.some(isAddress)) throw new UsageError('--url is for a file or standard input');
}

/** Where an article goes: a file, or standard output, where it may be one of several. */
interface Place {
  file: string | null;
  first: boolean;
  only: boolean;
}

/** What went wrong, `null` if nothing did. */
async function cleanOne(input: string, flags: CleanFlags, terminal: Terminal, place: Place): Promise<string | null> {
  try {
    const limits = { ...flags, timeoutMs: flags.timeout * 1000, allowPrivate: flags.allowPrivate === true };
    const page = await readPage(input, terminal.stdin, limits);
    const { article, html } = clean(page, flags);
    const output = await formatOf(flags.format).write(article, html);
    if (place.file === null) await print(output, input, flags.format, terminal.stdout, place);
    else {
      await mkdir(dirname(place.file), { recursive: true });
      await writeFile(place.file, `${typeof output === 'string' ? output.trimEnd() : JSON.stringify(output, null, 2)}\n`);
    }
    if (article.text === '') throw new InputError('no article was found; text that only a script puts on the page is not in its HTML');
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

function clean(page: Page, flags: CleanFlags): { article: CleanArticle; html: string } {
  const url = flags.url ?? page.url;
  const charset = flags.charset ?? page.charset;
  const options: CleanOptions = { keep: keptKinds(flags), maxBytes: flags.maxBytes, ...(url && { url }), ...(charset && { charset }) };
  if (flags.format !== 'report') return { article: cleanArticle(page.bytes, options), html: '' };
  // The report needs the page as the text that the ledger's ranges count in: cutting nothing out gives just that.
  const { html } = strip(page.bytes, [], options);
  return { article: cleanArticle(page.bytes, options), html };
}

async function print(output: string | object, input: string, format: FormatName, stdout: Output, { first, only }: Place): Promise<void> {
  if (typeof output !== 'string') return write(stdout, `${JSON.stringify(output, null, only ? 2 : 0)}\n`);
  const { bold } = stylesFor(stdout);
  const heading = only ? '' : `${first ? '' : '\n'}${bold(`==> ${input} <==`)}\n\n`;
  await write(stdout, `${heading}${format === 'text' ? forReading(output, stdout) : output.trimEnd()}\n`);
}

/** Text as a terminal shows it best, its lines wrapped; as it is where the output is no terminal. */
function forReading(text: string, stdout: Output): string {
  const columns = textWidth(stdout);
  return columns === null ? text.trimEnd() : wrapAnsi(text.trimEnd(), columns, { hard: true });
}
