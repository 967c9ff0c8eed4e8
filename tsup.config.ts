import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

/**
 * Packages that the build puts into the Markdown writer. They are ES modules only, which older `require`s and test runners don't load,
 * and one of those behind them asks for a DOM wherever a bundler builds for browsers, which a worker lacks.
 */
export const BUNDLED = ['hast-util-to-mdast', 'mdast-util-gfm', 'mdast-util-to-markdown'];

/** Packages that the build puts into the command. Of this one a reader of records is needed, and it would bring twenty-five others. */
export const BUNDLED_IN_COMMAND = ['warcio'];

const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt';
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is put into the package and has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** Folders of the packages whose code is in the output, over all builds. */
const bundled = new Set<string>();

/** Writes the licences of all packages whose code is in the output. */
const notices: Plugin = {
  name: 'notices',
  setup(build) {
    build.onEnd(({ metafile }) => {
      const folders = Object.values(metafile?.outputs ?? {})
        .flatMap(({ inputs }) => Object.entries(inputs))
        .flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? (PACKAGE.exec(path)?.[0] ?? []) : []));
      for (const folder of folders) bundled.add(folder);
      const texts = [...bundled].sort().map(noticeOf);
      mkdirSync(dirname(NOTICES), { recursive: true });
      writeFileSync(NOTICES, `Packages whose code is part of cleancopy's build:\n\n${texts.join(`\n${'-'.repeat(70)}\n\n`)}`);
    });
  },
};

const NO_MAP = `data:application/json;base64,${Buffer.from('{"version":3,"sources":[""],"sourcesContent":[""],"mappings":"AAAA"}').toString('base64')}`;

/** Leaves other packages' sources out of the source maps, which they would double. */
const ownSourcesOnly: Plugin = {
  name: 'own-sources-only',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.js$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8')}\n//# sourceMappingURL=${NO_MAP}`,
    }));
  },
};

/** The command uses the library as it is built beside it, not a copy of its own. */
const library: Plugin = {
  name: 'library',
  setup(build) {
    build.onResolve({ filter: /^(?:\.\.\/)+(?:index|formats\/\w+)\.js$/ }, ({ path }) => ({
      path: `../${basename(path).toLowerCase()}`,
      external: true,
    }));
  },
};

const packageConfig: Options = {
  entry: {
    index: 'src/index.ts',
    html: 'src/formats/html.ts',
    jsonld: 'src/formats/jsonLd.ts',
    markdown: 'src/formats/markdown.ts',
    ninjs: 'src/formats/ninjs.ts',
    report: 'src/formats/report.ts',
    text: 'src/formats/text.ts',
  },
  format: ['esm', 'cjs'],
  // Neutral, so that an import of a Node builtin fails the build: the library runs in browsers too.
  platform: 'neutral',
  dts: true,
  // None: the output is not minified, and maps would hold the fitted weights twice more.
  sourcemap: false,
  clean: true,
  target: 'es2022',
  esbuildPlugins: [notices, ownSourcesOnly],
};

const commandConfig: Options = {
  entry: { main: 'src/cli/main.ts', worker: 'src/cli/batch/worker.ts' },
  outDir: 'dist/cli',
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  splitting: true,
  esbuildPlugins: [library, notices],
};

export default defineConfig([packageConfig, commandConfig]);
