// Checks that no regular expression of src/ can backtrack without bound: each literal must be matched in linear time.
//   node test/package/regexes.mjs
// recheck proves it by automata. Of look-arounds, which automata don't know, it looks for an attack by trying.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// The build in JavaScript: it needs no other runtime. It is asked for before the package is loaded.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const TIMEOUT_MS = 60_000;
const LINEAR = new Set(['safe', 'linear']);

/** Literals of a file, as `{ source, flags, line }`. */
function literals(path) {
  const file = ts.createSourceFile(path, readFileSync(join(SRC, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What is wrong with an expression; `null` if it is linear. */
function problem({ source, flags }) {
  const proved = checkSync(source, flags, { checker: 'automaton', timeout: TIMEOUT_MS });
  if (proved.status === 'safe' && LINEAR.has(proved.complexity.type)) return null;
  if (proved.error?.kind !== 'unsupported') return proved.complexity?.summary ?? proved.error?.kind ?? proved.status;
  const tried = checkSync(source, flags, { checker: 'fuzz', timeout: TIMEOUT_MS });
  return tried.status === 'safe' ? null : (tried.complexity?.summary ?? tried.error?.kind ?? tried.status);
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const checked = new Map();
let wrong = 0;
for (const path of files.sort()) {
  for (const literal of literals(path)) {
    const key = `/${literal.source}/${literal.flags}`;
    if (!checked.has(key)) checked.set(key, problem(literal));
    const found = checked.get(key);
    if (found === null) continue;
    console.log(`src/${path}:${literal.line}: ${key}: ${found}`);
    wrong += 1;
  }
}
console.log(`${checked.size} regular expressions, ${wrong} not linear`);
if (wrong > 0 || checked.size === 0) process.exitCode = 1;
