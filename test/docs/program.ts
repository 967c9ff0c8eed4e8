import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import tsconfig from '../../tsconfig.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The package's entries as a user imports them, with their sources. */
const ENTRIES = Object.entries(tsconfig.compilerOptions.paths).map(([name, [path = '']]) => ({ name, path: ROOT + path.slice(2) }));
export const ENTRY_NAMES = ENTRIES.map(({ name }) => name);

/** Strict, as a user's project is; what goes beyond that is this project's own taste. */
const OPTIONS: ts.CompilerOptions = {
  ...ts.convertCompilerOptionsFromJson({ ...tsconfig.compilerOptions, exactOptionalPropertyTypes: false }, ROOT).options,
  noUnusedLocals: false,
  types: [],
  noUncheckedIndexedAccess: false,
};

/** Something that an entry exports. */
export interface Exported {
  /** The entry, such as `cleancopy/text`. */
  entry: string;
  name: string;
  isType: boolean;
  /** Its doc comment before the first tag. */
  description: string;
  /** Its `@example`s, fences included. */
  examples: string[];
}

/** A program of files that are on no disk, beside the package's entries. */
function programOf(files: ReadonlyMap<string, string>, old?: ts.Program): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (path, target, ...rest) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target);
  };
  host.fileExists = (path) => files.has(path) || fileExists(path);
  return ts.createProgram([...ENTRIES.map(({ path }) => path), ...files.keys()], OPTIONS, host, old);
}

const library = programOf(new Map());

function exportsOf(entry: string, path: string): Exported[] {
  const checker = library.getTypeChecker();
  const file = library.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${path} exports nothing`);
  return checker.getExportsOfModule(module).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const tags = symbol.getJsDocTags(checker).filter((tag) => tag.name === 'example');
    return {
      entry,
      name: exported.name,
      isType: (symbol.flags & ts.SymbolFlags.Value) === 0,
      description: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      examples: tags.map((tag) => ts.displayPartsToString(tag.text)),
    };
  });
}

/** Everything that the package exports, entry by entry. */
export const EXPORTS: readonly Exported[] = ENTRIES.flatMap(({ name, path }) => exportsOf(name, path));

/** What the examples may use without a word, for the compiler. */
const GLOBALS = 'declare const html: string; declare const url: string; declare const article: import("cleancopy").CleanArticle;';

/** What the compiler says against each example. */
export function typeErrors(examples: readonly string[]): string[][] {
  const pathOf = (i: number) => `${ROOT}example-${i}.ts`;
  const files = new Map(examples.map((source, i) => [pathOf(i), `${source}\nexport {};`]));
  const program = programOf(new Map([...files, [`${ROOT}globals.d.ts`, GLOBALS]]), library);
  return examples.map((_, i) => {
    const file = program.getSourceFile(pathOf(i));
    const errors = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });
}

/** A file of the repository. */
export const readText = (path: string): string => readFileSync(ROOT + path, 'utf8');
