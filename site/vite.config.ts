import { createHash } from 'node:crypto';
import { defineConfig, type Plugin } from 'vite';
import { THEMES } from '../src/formats/report/palette.js';
import { SCRIPT_HASH } from '../src/formats/report/script.js';
import { STYLE, variables } from '../src/formats/report/style.js';
import { KINDS } from '../src/types.js';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/**
 * The page may load its own files and nothing else, and send nothing. A frame without an address is under the policy of the page around it,
 * so the report's script and style are named too.
 */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${SCRIPT_HASH}'`,
  `style-src 'self' 'sha256-${STYLE_HASH}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page; while it is served for work on it, Vite needs a socket and styles of its own. */
const policy: Plugin = {
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' as const },
  ],
};

const THEME = 'virtual:theme.css';

/** The report's colours as a style sheet, so that page and report look alike. */
const theme: Plugin = {
  name: 'theme',
  resolveId: (id) => (id === THEME ? `\0${THEME}` : undefined),
  load(id) {
    if (id !== `\0${THEME}`) return undefined;
    const kinds = KINDS.map((kind) => `.k-${kind}{--tone:var(--${kind}-tone)}`).join('\n');
    return `:root{${variables(THEMES.light)}}\n@media (prefers-color-scheme:dark){:root{${variables(THEMES.dark)}}}\n${kinds}\n`;
  },
};

export default defineConfig({
  // Relative addresses: the page works in any folder of any server.
  base: './',
  plugins: [policy, theme],
  // The fixture and the library lie beside this folder.
  server: { fs: { allow: ['..'] } },
  // An inlined file would be a data: address, which the policy does not allow. The words and weights are most of the script.
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false } },
});
