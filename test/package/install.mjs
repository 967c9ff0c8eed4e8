// Packs the package, installs the tarball in an empty project and uses it there as a user would: import, require, TypeScript, the command.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');
/** Larger than this, packed, and something got in that should not. */
const MAX_PACKED_BYTES = 800_000;
const ENTRIES = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).exports)
  .filter((path) => path !== './package.json')
  .map((path) => (path === '.' ? 'index' : path.slice(2)));
const EXPECTED = new RegExp(
  `^(dist/(${ENTRIES.join('|')})\\.(js|cjs|d\\.ts|d\\.cts|js\\.map|cjs\\.map)|dist/chunk-\\w+\\.js(\\.map)?|dist/cli/(main|worker|chunk-\\w+|dist-\\w+)\\.js|dist/types-[\\w-]+\\.d\\.c?ts|dist/THIRD-PARTY-NOTICES\\.txt|README\\.md|CHANGELOG\\.md|SECURITY\\.md|LICENSE|package\\.json)$`,
);

const project = mkdtempSync(join(tmpdir(), 'cleancopy-'));
const run = (command, args, cwd = project) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** What the command prints where it must fail. */
function commandFailure(args) {
  try {
    run('npx', ['--no', 'cleancopy', ...args]);
  } catch (error) {
    if (error.status === 1) return error.stdout;
    throw error;
  }
  throw new Error(`cleancopy ${args.join(' ')} should fail`);
}

try {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], ROOT));
  const strays = packed.files.map((file) => file.path).filter((path) => !EXPECTED.test(path));
  if (strays.length > 0) throw new Error(`The tarball holds ${strays.join(', ')}`);
  if (packed.size > MAX_PACKED_BYTES) throw new Error(`The tarball has ${packed.size} bytes`);
  console.log(`${packed.filename}: ${packed.files.length} files, ${packed.size} bytes`);

  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', join(project, packed.filename)]);
  cpSync(join(ROOT, 'test/package/consumer'), project, { recursive: true });
  process.stdout.write(run(process.execPath, ['import.mjs']));
  process.stdout.write(run(process.execPath, ['require.cjs']));

  const strict = { strict: true, noEmit: true, target: 'ES2022', lib: ['ES2022'], types: [], skipLibCheck: false };
  const resolutions = [
    { module: 'node16', moduleResolution: 'node16' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ];
  for (const resolution of resolutions) {
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...strict, ...resolution }, files: ['types.ts'] }));
    run(process.execPath, [TSC, '-p', project]);
    console.log(`TypeScript, moduleResolution ${resolution.moduleResolution}: ok`);
  }
  const story = join(ROOT, 'fixtures/itwire/input.html');
  const markdown = run('npx', ['--no', 'cleancopy', story, '--format', 'markdown']);
  if (!markdown.startsWith('# Amazon will not sell')) throw new Error(`npx cleancopy printed ${markdown.slice(0, 100)}`);
  run('npx', ['--no', 'cleancopy', 'batch', join(ROOT, 'fixtures'), '-o', 'clean.ndjson', '--quiet']);
  const rows = readFileSync(join(project, 'clean.ndjson'), 'utf8').trimEnd().split('\n');
  if (!rows.some((row) => JSON.parse(row).article.title.startsWith('Amazon'))) throw new Error('npx cleancopy batch lost a story');
  writeFileSync(join(project, 'empty.warc'), 'no WARC\r\n\r\n');
  const [failure] = commandFailure(['batch', 'empty.warc', '--quiet']).split('\n');
  if (!JSON.parse(failure).error.message.startsWith('it is no WARC file')) throw new Error(`A broken WARC file gave ${failure}`);
  console.log(`npx cleancopy: ok, ${rows.length} pages in a batch`);
} catch (error) {
  console.error(error.stdout ?? '', error.message);
  process.exitCode = 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}
