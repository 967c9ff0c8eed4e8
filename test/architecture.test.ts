import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { BUNDLED, BUNDLED_IN_COMMAND } from '../tsup.config.js';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
/** The steps a page goes through; each may import from those before it. */
const STEPS = ['input', 'blocks', 'label', 'metadata', 'output'];
/** What is made of a cleaned article; knows nothing of the steps. */
const FORMATS = 'formats';
/** The command; outside the library, and of Node.js. */
const COMMAND = 'cli';
/** Packages that only the command may use. */
const COMMAND_PACKAGES = ['cli-progress', 'commander', 'tinyglobby', 'tinypool', 'wrap-ansi', ...BUNDLED_IN_COMMAND];
/** Packages of types, of which nothing is left in the build. */
const TYPES_ONLY = ['hast', 'mdast'];
/** Files that every step may import. The policy is data that says what clean copy is. */
const COMMON = ['types.ts', 'errors.ts', 'output/policy.ts'];

interface Module {
  /** Path in src/, with slashes. */
  path: string;
  source: string;
  /** What its import and export lines name. */
  imports: string[];
}

const modules: Module[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const source = readFileSync(join(SRC, path), 'utf8');
    return { path: path.split(sep).join('/'), source, imports: ts.preProcessFile(source).importedFiles.map((file) => file.fileName) };
  });

const stepOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

/** The file of src/ that a relative import means. */
function target(from: Module, specifier: string): string {
  const file = join(dirname(join(SRC, from.path)), specifier).replace(/\.js$/, '.ts');
  return relative(SRC, file).split(sep).join('/');
}

const relativeImports = modules.flatMap((module) =>
  module.imports.filter((name) => name.startsWith('.')).map((specifier) => ({ module, specifier, to: target(module, specifier) })),
);
const packageImports = modules.flatMap((module) =>
  module.imports.filter((name) => !name.startsWith('.')).map((name) => ({ path: module.path, name })),
);

describe('the layout of src/', () => {
  it('has one folder for each step a page goes through, one for the formats, one for the command, and no other', () => {
    const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name).sort()).toEqual([...STEPS, FORMATS, COMMAND].sort());
  });

  it('has imports that run one way: a step knows itself, the steps before it and the common files', () => {
    const allowed = (from: string, to: string) =>
      COMMON.includes(to) || (STEPS.includes(stepOf(to)) && STEPS.indexOf(stepOf(to)) <= STEPS.indexOf(stepOf(from)));
    const wrong = relativeImports.filter(({ module, to }) => STEPS.includes(stepOf(module.path)) && !allowed(module.path, to));
    expect(wrong.map(({ module, to }) => `${module.path} imports ${to}`)).toEqual([]);
  });

  it('has formats that know the types of an article and nothing of how it was cleaned; of the library nothing knows a format', () => {
    const isFormat = (path: string) => stepOf(path) === FORMATS;
    const wrong = relativeImports.filter(({ module, to }) =>
      isFormat(module.path) ? !isFormat(to) && to !== 'types.ts' : isFormat(to) && stepOf(module.path) !== COMMAND,
    );
    expect(wrong.map(({ module, to }) => `${module.path} imports ${to}`)).toEqual([]);
  });

  it('has a command that uses the library as anyone would, by its index and formats; nothing uses the command', () => {
    const isCommand = (path: string) => stepOf(path) === COMMAND;
    const allowed = (to: string) => isCommand(to) || to === 'index.ts' || /^formats\/\w+\.ts$/.test(to) || to === '../package.json';
    const wrong = relativeImports.filter(({ module, to }) => (isCommand(module.path) ? !allowed(to) : isCommand(to)));
    expect(wrong.map(({ module, to }) => `${module.path} imports ${to}`)).toEqual([]);
  });

  it('has types and errors that depend on nothing but each other', () => {
    const wrong = relativeImports.filter(({ module, to }) => COMMON.includes(module.path) && !COMMON.includes(to));
    expect(wrong.map(({ module, to }) => `${module.path} imports ${to}`)).toEqual([]);
  });

  it('imports only files that exist, modules by their .js name', () => {
    const wrong = relativeImports.filter(({ specifier, to }) => !/\.(?:js|json)$/.test(specifier) || !existsSync(join(SRC, to)));
    expect(wrong.map(({ module, specifier }) => `${module.path} imports ${specifier}`)).toEqual([]);
  });

  it('has an index that re-exports and does nothing else', () => {
    const source = readFileSync(join(SRC, 'index.ts'), 'utf8');
    const { statements } = ts.createSourceFile('index.ts', source, ts.ScriptTarget.Latest);
    const others = statements.filter((statement) => !ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined);
    expect(statements.length).toBeGreaterThan(0);
    expect(others.map((statement) => source.slice(statement.pos, statement.end).trim())).toEqual([]);
  });
});

const isNotOf =
  (packages: readonly string[]) =>
  ({ name }: { name: string }) =>
    !packages.some((dependency) => name === dependency || name.startsWith(`${dependency}/`));

describe('what the library needs of its surroundings', () => {
  const inLibrary = ({ path }: { path: string }) => stepOf(path) !== COMMAND;
  const library = modules.filter(inLibrary);
  const libraryPackages = packageImports.filter(inLibrary);

  it('is no Node builtin, so that it runs in a browser', () => {
    const wrong = libraryPackages.filter(({ name }) => name.startsWith('node:') || builtinModules.includes(name.split('/')[0] ?? ''));
    expect(wrong).toEqual([]);
    const globals = library.filter(({ source }) => /\b(?:Buffer\.|process\.|require\(|__dirname\b)/.test(source));
    expect(globals.map(({ path }) => path)).toEqual([]);
  });

  it('is no package but its declared dependencies, and those that the build puts into the package', () => {
    const needed = Object.keys(manifest.dependencies).filter((name) => !COMMAND_PACKAGES.includes(name));
    expect(libraryPackages.filter(isNotOf([...needed, ...BUNDLED, ...TYPES_ONLY]))).toEqual([]);
  });

  it('is no package of the command, whose packages are declared, or put into it by the build', () => {
    const declared = [...Object.keys(manifest.dependencies), ...BUNDLED_IN_COMMAND];
    expect(COMMAND_PACKAGES.filter((name) => !declared.includes(name))).toEqual([]);
    const outside = packageImports.filter((module) => !inLibrary(module) && !module.name.startsWith('node:'));
    expect(outside.filter(isNotOf(COMMAND_PACKAGES))).toEqual([]);
  });

  it('is no clock, locale or chance: the same input gives the same output anywhere', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\btoLocale\w*\(\)|\bIntl\.DateTimeFormat\(\)|\bfetch\(/;
    expect(library.filter(({ source }) => impure.test(source)).map(({ path }) => path)).toEqual([]);
  });
});
