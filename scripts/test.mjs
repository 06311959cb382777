// `npm test`: every suite on everything this machine has; `npm test -- server e2e` runs only the named ones.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale, H5_BUILD, requireNode, ROOT, run, SERVER_BUILD, WEAPP_BUILD } from './lib.mjs';

/** `cwd` is where jest must run: the mini-program's preset insists on its own folder. */
const SUITES = [
  { name: 'server', config: 'server/jest.config.mjs' },
  { name: 'e2e', config: 'test/e2e/jest.config.mjs' },
  { name: 'model', config: 'test/model/jest.config.mjs' },
  { name: 'miniapp', workspace: '@linli/miniapp' },
  { name: 'weapp', config: 'test/weapp/jest.config.mjs', builds: [H5_BUILD, WEAPP_BUILD] },
  { name: 'browser', config: 'test/browser/jest.config.mjs', builds: [SERVER_BUILD, H5_BUILD] },
];

requireNode();
const ci = process.env.CI === 'true';
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`no suite ${unknown.join(', ')}; there are ${SUITES.map((suite) => suite.name).join(', ')}`);
  process.exit(64);
}

const folder = mkdtempSync(join(tmpdir(), 'linli-results-'));
const total = { passed: 0, failed: 0, skipped: 0 };
let broken = false;

for (const suite of SUITES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n── ${suite.name}`);
  for (const build of suite.builds ?? []) await buildIfStale(build);
  const result = join(folder, `${suite.name}.json`);
  const jest = ['--json', `--outputFile=${result}`, '--testLocationInResults', '--forceExit=false'];
  const started = Date.now();
  const { code } = suite.workspace
    ? await run('npm', ['run', '--silent', 'test', '-w', suite.workspace, '--', ...jest], {
        env: { JEST_JSON: '1' },
      })
    : await run('node', ['node_modules/jest/bin/jest.js', '--config', join(ROOT, suite.config), ...jest]);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  if (!existsSync(result)) {
    broken = true;
    console.error(`${suite.name}: no result (exit code ${code})`);
    continue;
  }
  const counts = JSON.parse(readFileSync(result, 'utf8'));
  total.passed += counts.numPassedTests;
  total.failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  total.skipped += counts.numPendingTests + counts.numTodoTests;
  broken ||= code !== 0;
  console.log(
    `── ${suite.name}: ${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped in ${seconds} s`,
  );
}

rmSync(folder, { recursive: true, force: true });
if (ci && total.skipped > 0) console.error('\nWith CI=true nothing may be skipped.');
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(broken || total.failed > 0 || (ci && total.skipped > 0) || total.passed === 0 ? 1 : 0);
