// A whole plan of a city: read from the database, model, solve, save; a part of the invitations sent. On both databases.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale, ROOT, SERVER_BUILD } from '../../scripts/lib.mjs';
import { createDatabase, HOW_TO_GET_MARIADB, startMariadb } from '../support/mariadb.mjs';

const SIZES = [
  { name: '5k × 1k', people: 5000, slots: 1000 },
  { name: '26k × 5k', people: 26_000, slots: 5000 },
];

/** Runs every size (or those whose name contains an option) on both databases; prints a line each and one of JSON. */
export async function bench(options) {
  await buildIfStale(SERVER_BUILD);
  const mariadb = await startMariadb({ durable: true });
  if (!mariadb) {
    console.error(`no measurement: ${HOW_TO_GET_MARIADB}`);
    return 69;
  }
  const folder = mkdtempSync(join(tmpdir(), 'linli-plan-'));
  const results = [];
  try {
    for (const [n, { name, ...size }] of SIZES.entries()) {
      if (options.length > 0 && !options.some((part) => name.includes(part))) continue;
      for (const [kind, url] of [
        ['SQLite', `sqlite:${join(folder, `${n}.sqlite`)}`],
        ['MariaDB', await createDatabase(mariadb.url(''), `linli_plan_${n}`)],
      ]) {
        const measured = alone({ url, ...size });
        results.push({ name, kind, ...measured });
        say(results.at(-1));
      }
    }
  } finally {
    await mariadb.stop();
    rmSync(folder, { recursive: true });
  }
  console.log(JSON.stringify({ plan: results }));
  return results.every(({ proven }) => proven) ? 0 : 1;
}

/** A process of its own, whose memory is its own. */
function alone(options) {
  const program = join(ROOT, 'test/bench/plan-alone.mjs');
  const run = spawnSync(process.execPath, [program, JSON.stringify(options)], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout.trim().split('\n').at(-1));
}

function say({ name, kind, pairs, arcs, ms, placed, wanted, invitations, peakMiB }) {
  const steps = Object.entries(ms).map(([step, took]) => `${step} ${took}`);
  console.log(
    `${name.padEnd(9)} ${kind.padEnd(8)} ${pairs} pairs, ${arcs} arcs: ${steps.join(', ')} ms; ` +
      `${placed} of ${wanted} placed, ${invitations} invitations sent, ${peakMiB} MiB`,
  );
}
