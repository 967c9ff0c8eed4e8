import ts from 'typescript';
import { isAsStated } from './matches.js';

/** The code in a Markdown text, fenced as TypeScript or JavaScript. */
export function codeBlocks(markdown: string): string[] {
  const blocks: string[] = [];
  let lines: string[] | null = null;
  for (const line of markdown.split('\n')) {
    if (line === '```' && lines) {
      blocks.push(lines.join('\n'));
      lines = null;
    } else if (lines) lines.push(line);
    else if (line === '```ts' || line === '```js') lines = [];
  }
  return blocks;
}

const MARK = /^\/\/ (=>|throws) /;

/** What the comment behind a statement says of it: `// => value` or `// throws Name` on its line, or a value on lines of its own below. */
function statedOf(source: string, { end }: ts.Node): { mark: string; stated: string } | null {
  const beside = ts.getTrailingCommentRanges(source, end);
  const comments = (beside ?? ts.getLeadingCommentRanges(source, end) ?? []).map((range) => source.slice(range.pos, range.end));
  const mark = MARK.exec(comments[0] ?? '')?.[1];
  if (mark === undefined) return null;
  return {
    mark,
    stated: comments
      .map((line) => line.replace(/^\/\/ ?/, ''))
      .join('\n')
      .slice(mark.length)
      .trim(),
  };
}

/** The example as CommonJS, every stated expression handed to `check`, and how many there are. */
function instrument(source: string): { code: string; count: number } {
  const file = ts.createSourceFile('example.ts', source, ts.ScriptTarget.Latest, true);
  const parts: string[] = [];
  let from = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    const found = ts.isExpressionStatement(node) ? statedOf(source, node) : null;
    if (!found || !ts.isExpressionStatement(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    const expression = node.expression.getText();
    const said = [expression, found.mark, found.stated].map((text) => JSON.stringify(text));
    parts.push(source.slice(from, node.getStart()), `await check(async () => (${expression}), ${said.join(', ')});`);
    from = node.end;
  };
  visit(file);
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  const { outputText } = ts.transpileModule(parts.join('') + source.slice(from), { compilerOptions });
  return { code: outputText, count: (parts.length / 2) | 0 };
}

async function problemOf(run: () => unknown, expression: string, mark: string, stated: string): Promise<string | null> {
  if (mark === '=>') {
    const actual = await run();
    return isAsStated(actual, stated) ? null : `${expression} is ${JSON.stringify(actual)}, not ${stated}`;
  }
  try {
    await run();
  } catch (error) {
    return error instanceof Error && error.name === stated ? null : `${expression} throws ${error}, not ${stated}`;
  }
  return `${expression} does not throw`;
}

/** What an example states of its expressions. */
export interface Outcome {
  /** How many values and errors it states. */
  count: number;
  /** What is not so. */
  problems: string[];
}

/**
 * Runs an example, TypeScript or JavaScript, as a module, and compares what it states.
 *
 * @param scope names that it may use without importing them
 */
export async function runExample(source: string, scope: Readonly<Record<string, unknown>>): Promise<Outcome> {
  const { code, count } = instrument(source);
  const marks = source.split(/\/\/ (?:=>|throws) /).length - 1;
  const problems = marks === count ? [] : [`It states ${marks} values, of which ${count} stand behind a statement that can be checked`];
  let reached = 0;
  const check = async (...said: Parameters<typeof problemOf>): Promise<void> => {
    reached += 1;
    const problem = await problemOf(...said);
    if (problem !== null) problems.push(problem);
  };
  const names = ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName);
  const modules = new Map(await Promise.all(names.map(async (name) => [name, await import(name)] as const)));
  const surroundings = { ...scope, check, exports: {}, require: (name: string): unknown => modules.get(name) };
  const run = new Function(...Object.keys(surroundings), `return (async () => {${code}\n})();`);
  await run(...Object.values(surroundings));
  if (reached < count) problems.push(`It states ${count} values and reaches ${reached}`);
  return { count, problems };
}
