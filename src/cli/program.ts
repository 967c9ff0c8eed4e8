import { availableParallelism } from 'node:os';
import { Command, Option } from 'commander';
import { version } from '../../package.json';
import { FORMAT_NAMES, formatName, kindList, RECORD_FORMATS, seconds, webAddress, wholeNumber } from './arguments.js';
import { type BatchFlags, batchCommand } from './batch/batchCommand.js';
import { type CleanFlags, cleanCommand } from './cleanCommand.js';
import { UsageError } from './errors.js';
import { BATCH_HELP, HELP } from './help.js';
import { stylesFor, type Terminal } from './terminal.js';

const MAX_BYTES = 20_000_000;

/** Options that both commands have. */
function withSelection(command: Command, formats: typeof FORMAT_NAMES, preset: string): Command {
  return command
    .addOption(new Option('-f, --format <format>', `one of ${formats.join(', ')}`).argParser(formatName(formats)).default(preset, preset))
    .addOption(new Option('-k, --kinds <list>', 'take out these kinds only; the rest of the page stays in the text').argParser(kindList))
    .addOption(new Option('--keep <list>', 'leave these kinds in the text').argParser(kindList))
    .addOption(
      new Option('--max-bytes <number>', 'refuse a page larger than this').argParser(wholeNumber(1)).default(MAX_BYTES, '20,000,000'),
    );
}

/** The command line: its arguments, options and help. `done` gets the exit code of what was run. */
export function program(terminal: Terminal, done: (exitCode: number) => void): Command {
  const { stdout, stderr } = terminal;
  const root = new Command('cleancopy')
    .description('Turns scraped news pages into clean copy: the story, nothing else.')
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: (text, write) => write(`${stylesFor(stderr).red('cleancopy:')} ${text.replace(/^error: /, '')}`),
      getOutHelpWidth: () => (stdout.isTTY && stdout.columns) || 80,
      getErrHelpWidth: () => (stderr.isTTY && stderr.columns) || 80,
      getOutHasColors: () => stdout.isTTY === true && stdout.hasColors?.() === true,
      getErrHasColors: () => stderr.isTTY === true && stderr.hasColors?.() === true,
    })
    .configureHelp({ styleTitle: (title) => `\u001b[1m${title}\u001b[22m` })
    .showHelpAfterError('(cleancopy --help tells more)')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .version(version, '-V, --version', 'show the version')
    .argument('<input...>', 'a file (also .gz), an http(s) address, or - for standard input');
  withSelection(root, FORMAT_NAMES, 'text')
    .option('-o, --output <path>', 'write to this file; with several inputs, or where it ends in a slash, to files in this folder')
    .addOption(new Option('--url <address>', 'address of the page, where it is a file or standard input').argParser(webAddress))
    .option('--charset <name>', 'charset that the page was sent with')
    .addOption(new Option('--timeout <seconds>', 'for fetching a page, redirects and all').argParser(seconds).default(30))
    .addOption(new Option('--max-redirects <number>', 'follow so many at most').argParser(wholeNumber(0)).default(5))
    .option('--allow-private', 'fetch from loopback and private addresses too')
    .addHelpText('after', HELP)
    .action(async (inputs: string[], flags: CleanFlags) => done(await cleanCommand(inputs, flags, terminal)));

  const batch = root
    .command('batch')
    .summary('clean many pages to one file: folders, globs, NDJSON, WARC')
    .description('Cleans many pages, in parallel, to one line of JSON each, in the order of the input.')
    .argument('<input...>', 'files, folders, globs, or - for NDJSON on standard input');
  withSelection(batch, RECORD_FORMATS, 'json')
    .option('-o, --output <file>', 'write here instead of to standard output')
    .option('--errors <file>', 'write failures here too, a line each (default: OUTPUT.errors, with -o)')
    .option('--resume', 'go on with an output that was cut short')
    .option('--overwrite', 'start anew, though the output exists')
    .addOption(
      new Option('-w, --workers <number>', 'threads that clean')
        .argParser(wholeNumber(1))
        .default(availableParallelism(), 'one for each processor'),
    )
    .option('-q, --quiet', 'no progress bar and no summary')
    .addHelpText('after', BATCH_HELP)
    .action(async (inputs: string[], flags: BatchFlags) => {
      const misplaced = root.options.find((option) => root.getOptionValueSource(option.attributeName()) === 'cli');
      if (misplaced) throw new UsageError(`${misplaced.long} must come after "batch"`);
      done(await batchCommand(inputs, flags, terminal));
    });
  return root;
}
