import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  // Neutral, so that an import of a Node builtin fails the build: the library runs in browsers too.
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  clean: true,
  target: 'es2022',
});
