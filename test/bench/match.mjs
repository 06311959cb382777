// The solver of the matching against HiGHS, LEMON and a greedy, on made-up cities, all in one run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale, ROOT, SERVER_BUILD } from '../../scripts/lib.mjs';
import { eligiblePairs, greedyCost, makeCity, networkOf, randomOf } from './match-city.mjs';
import { highs, lemon } from './match-rivals.mjs';

// `withHighs`: where it ends within about a minute. Its time is that of solving, without reading.
const CASES = [
  { name: '1k×200', people: 1000, slots: 200, meanDemand: 4, withHighs: true },
  { name: '5k×1k', people: 5000, slots: 1000, meanDemand: 4, withHighs: true },
  { name: '26k×5k slack', people: 26_000, slots: 5000, meanDemand: 3, withHighs: true, changes: 200 },
  { name: '26k×5k contested', people: 26_000, slots: 5000, meanDemand: 5.2, withHighs: true },
  { name: '26k×5k overloaded', people: 26_000, slots: 5000, meanDemand: 10, withHighs: true },
  { name: '26k×5k nested', people: 26_000, slots: 5000, meanDemand: 5.2, nested: true },
  { name: '100k×10k contested', people: 100_000, slots: 10_000, meanDemand: 10 },
];

/** Runs every case (or those whose name contains an option), prints a table and one line of JSON. */
export async function bench(options) {
  await buildIfStale(SERVER_BUILD);
  const solver = await import(pathToFileURL(join(ROOT, 'server/dist/modules/matching/solver/index.js')).href);
  const folder = mkdtempSync(join(tmpdir(), 'linli-match-'));
  const results = [];
  try {
    for (const one of CASES) {
      if (options.length > 0 && !options.some((part) => one.name.includes(part))) continue;
      results.push(await measure(solver, one, join(folder, 'city.min')));
      printRow(results.at(-1));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (!results.some((row) => row.lemonMs))
    console.log('(LEMON: not installed; Debian has it in liblemon-utils)');
  console.log('(HiGHS: only where it ends within about a minute; greedy: its cost over the optimum)');
  console.log(JSON.stringify({ match: results }));
  return results.every(({ certified, sameCost }) => certified && sameCost) ? 0 : 1;
}

async function measure(solver, { name, withHighs, nested, changes, ...size }, file) {
  const city = makeCity(size);
  const pairs = eligiblePairs(city);
  const problem = networkOf(solver.ProblemBuilder, city, pairs, nested);
  writeFileSync(file, [...solver.problemLines(problem)].join(''));
  const ours = mcf(file);
  const theirs = lemon(file);
  const general = withHighs ? await highs(problem) : undefined;
  const greedy = nested ? undefined : greedyCost(city, pairs);
  return {
    name,
    arcs: ours.arcs,
    ms: ours.solveMs,
    peakMiB: ours.peakMiB,
    cost: ours.cost,
    certified: ours.certificate.verdict === 'optimal',
    sameCost: [theirs?.cost, general?.cost].every((cost) => cost === undefined || cost === ours.cost),
    ...(theirs && { lemonMs: Math.round(theirs.ms), timesLemon: round(ours.solveMs / theirs.ms) }),
    ...(general && {
      highsMs: Math.round(general.ms),
      timesFasterThanHighs: round(general.ms / ours.solveMs),
      highsEnded: general.cost !== undefined,
    }),
    ...(greedy && { greedyOver: round(greedy / ours.cost) }),
    ...(changes && { changeP95Ms: round(changeTimes(solver, problem, changes)) }),
  };
}

/** A process of its own, as a person would run it: nothing is warm, and the memory is its own. */
function mcf(file) {
  const program = join(ROOT, 'server/dist/cli/mcf.js');
  const { stderr } = spawnSync(process.execPath, [program, file, `${file}.sol`], { encoding: 'utf8' });
  return JSON.parse(stderr);
}

/** Solves, then changes one cost, one capacity or one demand at a time; 95 of 100 were solved again within this. */
function changeTimes({ FlowSession }, problem, changes) {
  const session = new FlowSession(problem);
  session.solve();
  const random = randomOf(11);
  const below = (count) => Math.floor(random() * count);
  const times = Array.from({ length: changes }, (_, turn) => {
    const arc = below(problem.source.length);
    const started = performance.now();
    if (turn % 3 === 0) session.setCost(arc, below(2000));
    else if (turn % 3 === 1) session.setCapacity(arc, below(2));
    else {
      const node = problem.nodes - 1 - below(1000);
      const by = session.problem.supply[node] < 0 ? 1 : 0;
      session.setSupply(node, session.problem.supply[node] + by);
      session.setSupply(0, session.problem.supply[0] - by);
    }
    session.solve();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(changes * 0.95)];
}

const round = (value) => Number(value.toFixed(2));

function printRow({ name, arcs, ms, peakMiB, ...more }) {
  const parts = [
    name.padEnd(20),
    `${arcs} arcs`.padStart(13),
    `${ms} ms`.padStart(10),
    `${peakMiB} MiB`.padStart(8),
    more.certified && more.sameCost ? 'proven' : 'WRONG',
    more.lemonMs === undefined ? '' : `LEMON ${more.lemonMs} ms (×${more.timesLemon})`,
    more.highsMs === undefined
      ? ''
      : `HiGHS ${more.highsMs} ms${more.highsEnded ? '' : ', not ended'} (${more.timesFasterThanHighs}× slower)`,
    more.greedyOver === undefined ? '' : `greedy ×${more.greedyOver}`,
    more.changeP95Ms === undefined ? '' : `change p95 ${more.changeP95Ms} ms`,
  ];
  console.log(parts.filter(Boolean).join('  '));
}
