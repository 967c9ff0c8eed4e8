import { CommanderError } from 'commander';
import { codeOf, messageOf, UsageError } from './errors.js';
import { program } from './program.js';
import { stylesFor, type Terminal } from './terminal.js';

/**
 * Runs the command.
 *
 * @param args what follows the command's name
 * @returns the exit code: 0 where every input gave clean copy, 1 where some failed, 2 where the call makes no sense
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  try {
    const command = program(terminal, (exitCode) => {
      code = exitCode;
    });
    await command.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const isKnown = error instanceof UsageError || codeOf(error) !== '';
    if (!isKnown) throw error;
    terminal.stderr.write(`${stylesFor(terminal.stderr).red('cleancopy:')} ${messageOf(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
