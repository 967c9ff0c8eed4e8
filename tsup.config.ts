import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

/**
 * Packages that the build puts into the Markdown writer. They are ES modules only, which older `require`s and test runners don't load,
 * and one of those behind them asks for a DOM wherever a bundler builds for browsers, which a worker lacks.
 */
export const BUNDLED = ['hast-util-to-mdast', 'mdast-util-gfm', 'mdast-util-to-markdown'];

const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt';
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is put into the package and has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** Writes the licences of all packages whose code is in the output. */
const notices: Plugin = {
  name: 'notices',
  setup(build) {
    build.onEnd(({ metafile }) => {
      const folders = Object.values(metafile?.outputs ?? {})
        .flatMap(({ inputs }) => Object.entries(inputs))
        .flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? (PACKAGE.exec(path)?.[0] ?? []) : []));
      const texts = [...new Set(folders)].sort().map(noticeOf);
      mkdirSync(dirname(NOTICES), { recursive: true });
      writeFileSync(NOTICES, `Packages whose code is part of cleancopy's build:\n\n${texts.join(`\n${'-'.repeat(70)}\n\n`)}`);
    });
  },
};

export default defineConfig({
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
  esbuildPlugins: [notices],
});
