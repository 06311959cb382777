// Writes shared/src/api.d.ts from the server's controllers; with --check it only says whether the file is up to date.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const TARGET = 'shared/src/api.d.ts';
const HEADER = '/** Generated from the controllers by `npm run api:generate`; never edited by hand. */\n\n';

execFileSync('npm', ['run', '--silent', 'build:server'], { stdio: ['ignore', 'ignore', 'inherit'] });
const document = JSON.parse(
  execFileSync('node', ['server/dist/cli/openapi.js'], { encoding: 'utf8', maxBuffer: 1 << 26 }),
);
const types = HEADER + astToString(await openapiTS(document));

if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, types);
  console.log(`${TARGET}: ${Object.keys(document.paths).length} paths`);
} else if (readFileSync(TARGET, 'utf8') !== types) {
  console.error(`${TARGET} is not what the controllers say. Run: npm run api:generate`);
  process.exit(1);
} else {
  console.log(`${TARGET} is up to date`);
}
