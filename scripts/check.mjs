// `npm run check`: format, lint, types, boundaries, dead code, contract, and the rules of this repo. Runs all, then says what failed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, ROOT, run } from './lib.mjs';

const MAX_LINES = 300;
const bin = (name) => join(ROOT, 'node_modules/.bin', name);

const STEPS = [
  ['format', () => run(bin('prettier'), ['--check', '--log-level', 'warn', '.'], { quiet: true })],
  ['lint', () => run(bin('oxlint'), ['--type-aware', '--deny-warnings'], { quiet: true })],
  ...['shared', 'server', 'miniapp', 'test'].map((part) => [
    `types of ${part}`,
    () => run(bin('tsc'), ['-p', part], { quiet: true }),
  ]),
  [
    'boundaries',
    () =>
      run(
        bin('depcruise'),
        ['--config', '.dependency-cruiser.mjs', 'shared/src', 'server/src', 'miniapp/src', 'test'],
        { quiet: true },
      ),
  ],
  ['dead code', () => run(bin('knip'), ['--no-progress'], { quiet: true })],
  ['contract', () => run('node', ['scripts/api-generate.mjs', '--check'], { quiet: true })],
  ['repo rules', repoRules],
];

/** What no tool checks: size of files, one React, a lockfile without addresses, DTO classes imported as values. */
async function repoRules() {
  const problems = [];
  const sources = [
    'shared/src',
    'server/src',
    'server/scripts',
    'miniapp/src',
    'miniapp/config',
    'test',
    'scripts',
  ]
    .flatMap(filesBelow)
    .filter((file) => /\.(ts|tsx|mjs|scss)$/.test(file) && !file.endsWith('api.d.ts'));
  for (const file of sources) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const lines = text.split('\n').length - 1;
    if (lines > MAX_LINES) problems.push(`${file}: ${lines} lines (at most ${MAX_LINES})`);
    if (file.endsWith('.controller.ts') && /import type [^;]*(\.dto|\.service|\.queries)\.js/.test(text)) {
      problems.push(`${file}: a DTO or a service imported as a type switches validation or injection off`);
    }
  }
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  for (const [path, entry] of Object.entries(lock.packages)) {
    const foreign =
      entry.resolved?.startsWith('http') && !entry.resolved.startsWith('https://registry.npmjs.org/');
    if (foreign) problems.push(`package-lock.json: ${path} comes from ${entry.resolved}`);
  }
  const reacts = Object.keys(lock.packages).filter((path) => /(^|\/)node_modules\/react$/.test(path));
  if (reacts.length !== 1) problems.push(`more than one React: ${reacts.join(', ')}`);
  return { code: problems.length > 0 ? 1 : 0, output: problems.join('\n') };
}

const failed = [];
for (const [name, step] of STEPS) {
  const started = Date.now();
  const { code, output } = await step();
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (code === 0) continue;
  failed.push(name);
  console.log(output.trim().split('\n').slice(0, 60).join('\n'));
}
if (failed.length > 0) console.error(`\nfailed: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
