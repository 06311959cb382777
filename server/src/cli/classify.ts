import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';
import { type BadExample, evaluate, learnFromHistory, readExamples } from '../modules/suggestion/index.js';
import { loadConfig } from '../platform/config/index.js';
import { Database, migrateUp, openDataSource } from '../platform/database/index.js';
import { startFailure } from '../platform/start-failure.js';

const USAGE = `usage: npm run --silent classify -- train FILE.jsonl
       npm run --silent classify -- eval FILE.jsonl [--seed N]
FILE.jsonl: one {"text","label"} a line`;
const EX_USAGE = 64;
const EX_NO_DATA = 65;
const EX_NO_INPUT = 66;
const FEWEST = 10;

const say = (bad: readonly BadExample[]): void =>
  [...bad]
    .sort((a, b) => a.line - b.line)
    .forEach(({ line, reason }) => console.error(`line ${line}: ${reason}`));

async function main([command, file, ...options]: string[]): Promise<number> {
  const seed = options.length === 2 && options[0] === '--seed' ? Number(options[1]) : 1;
  const wrong =
    options.length > 0 && (command !== 'eval' || options[0] !== '--seed' || !Number.isInteger(seed));
  if (!file || (command !== 'train' && command !== 'eval') || wrong) {
    console.error(USAGE);
    return EX_USAGE;
  }
  const readable = await access(file).then(
    () => true,
    () => false,
  );
  if (!readable) {
    console.error(`cannot read ${file}`);
    return EX_NO_INPUT;
  }
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  const { examples, bad } = await readExamples(lines);
  say(bad);
  if (command === 'eval') {
    if (examples.length < FEWEST || new Set(examples.map(({ label }) => label)).size < 2) {
      console.error(`needs at least ${FEWEST} good lines with two different labels`);
      return EX_NO_DATA;
    }
    console.log(JSON.stringify({ ...evaluate(examples, seed), bad: bad.length }));
  } else {
    if (examples.length === 0) {
      console.error('no good line: nothing was learned');
      return EX_NO_DATA;
    }
    const learned = await trainInto(examples);
    say(learned.bad);
    bad.push(...learned.bad);
    console.log(JSON.stringify({ ...learned, bad: bad.length }));
  }
  return bad.length > 0 ? 1 : 0;
}

async function trainInto(examples: Parameters<typeof learnFromHistory>[1]) {
  const dataSource = await openDataSource(loadConfig(process.env), { entities, migrations }, console.error);
  try {
    const database = new Database(dataSource);
    await migrateUp(database);
    const started = performance.now();
    const learned = await learnFromHistory(database, examples, new Date());
    return { ...learned, ms: Math.round(performance.now() - started) };
  } finally {
    await dataSource.destroy();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { message, exitCode } = startFailure(error);
  console.error(message);
  process.exitCode = exitCode;
}
