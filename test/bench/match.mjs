// The solver of the matching against HiGHS, LEMON and a greedy, on made-up cities, all in one run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale, ROOT, SERVER_BUILD } from '../../scripts/lib.mjs';
import { greedyCover, makeDistrict } from './cover-district.mjs';
import { eligiblePairs, greedyCost, makeCity, networkOf, randomOf } from './match-city.mjs';
import { fairness } from './match-fairness.mjs';
import { highs, lemon } from './match-rivals.mjs';

// `withHighs`: where it ends within about a minute. Its time is that of solving, without reading.
const CASES = [
  { name: '1k×200', people: 1000, slots: 200, meanDemand: 4, withHighs: true, warm: true },
  { name: '5k×1k', people: 5000, slots: 1000, meanDemand: 4, withHighs: true, warm: true },
  { name: '26k×5k slack', people: 26_000, slots: 5000, meanDemand: 3, withHighs: true, changes: 200 },
  { name: '26k×5k contested', people: 26_000, slots: 5000, meanDemand: 5.2, withHighs: true, changes: 200 },
  {
    name: '26k×5k contested, wider',
    people: 26_000,
    slots: 5000,
    meanDemand: 5.2,
    width: 15_000,
    withHighs: true,
  },
  { name: '26k×5k overloaded', people: 26_000, slots: 5000, meanDemand: 10, withHighs: true, changes: 200 },
  { name: '26k×5k nested', people: 26_000, slots: 5000, meanDemand: 5.2, nested: true },
  { name: '100k×10k contested', people: 100_000, slots: 10_000, meanDemand: 10, stopped: true },
];
const COVERAGE = { people: 26_000, buildings: 9000, needed: 2 };
// The second has far fewer people than it asks for.
const FAIR = {
  'enough people': { people: 26_000, slots: 5000, meanDemand: 10 },
  'too few people': { people: 8000, slots: 5000, meanDemand: 10 },
};
const STOP_AFTER_MS = 1000;

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
  const wanted = (name) => options.length === 0 || options.some((part) => name.includes(part));
  const coverage = wanted('coverage') ? measureCoverage() : undefined;
  const shares = wanted('fairness') ? measureFairness(solver) : undefined;
  console.log(JSON.stringify({ match: results, coverage, fairness: shares }));
  const sound = results.every(({ certified, sameCost }) => certified && sameCost);
  return sound && (coverage?.uncovered ?? 0) === 0 ? 0 : 1;
}

async function measure(solver, { name, withHighs, nested, changes, warm, stopped, ...size }, file) {
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
    ...(warm && { warmMs: alone('warm', { file, turns: 9 }).ms }),
    ...(stopped && { stopped: alone('stopped', { file, timeLimitMs: STOP_AFTER_MS }) }),
    ...(changes && {
      changeP95Ms: changeTimes(solver, problem, size, { turns: changes, pause: true }),
      withoutPauseP95Ms: changeTimes(solver, problem, size, { turns: changes, pause: false }),
    }),
  };
}

/** A process of its own, as a person would run it: nothing is warm, and the memory is its own. */
function mcf(file) {
  const program = join(ROOT, 'server/dist/cli/mcf.js');
  const { stderr } = spawnSync(process.execPath, [program, file, `${file}.sol`], { encoding: 'utf8' });
  return JSON.parse(stderr);
}

/** A measurement of `match-alone.mjs`. */
function alone(measure, options) {
  const program = join(ROOT, 'test/bench/match-alone.mjs');
  const run = spawnSync(process.execPath, [program, measure, JSON.stringify(options)], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

/** Who answers for which building: candidates, network, solution and proofs, against the nearest pair first. */
function measureCoverage() {
  const ours = alone('cover', { size: COVERAGE });
  const greedy = greedyCover(makeDistrict(COVERAGE));
  const size = `coverage ${COVERAGE.people} × ${COVERAGE.buildings}, ${COVERAGE.needed} each`;
  console.log(
    `${size}: ${ours.ms} ms (${ours.searchMs} ms of them candidates), ${ours.peakMiB} MiB, ${ours.pairs} pairs; ` +
      `without anybody ${ours.uncovered}, missing ${ours.missing}; greedy ${greedy.uncovered}, ${greedy.missing}`,
  );
  return { ...ours, greedy };
}

/** The optimum against a greedy and chance, under the same caps. */
function measureFairness(solver) {
  return Object.fromEntries(
    Object.entries(FAIR).map(([name, size]) => {
      const city = makeCity(size);
      const shares = fairness(solver, city, eligiblePairs(city));
      for (const [who, { busiestTenth, idleWilling, neverShown, filled }] of Object.entries(shares)) {
        const work = `busiest tenth does ${busiestTenth}, idle willing ${idleWilling}`;
        console.log(`fairness, ${name}, ${who}: ${work}, never shown ${neverShown}, filled ${filled}`);
      }
      return [name, shares];
    }),
  );
}

/** What happens to a plan after it was made, as changes of the network that `networkOf` made of a city without `nested`. */
const CHANGES = {
  'somebody cancels': (session, { below, people }) => session.setCapacity(below(people), 0),
  'one more is wanted': (session, { below, people, slots }) => {
    const slot = below(slots);
    addDemand(session, 1 + people + slot, 1);
    session.setCapacity(people + slot, Infinity);
  },
  'a new task': (session, { below, people, slots, arcsInto }) => {
    const like = 1 + people + below(slots);
    const task = session.addNode();
    session.addArc({ from: HUB, to: task, cost: 100_000 });
    for (const arc of arcsInto.get(like) ?? []) {
      const { source, cost } = session.problem;
      session.addArc({ from: source[arc], to: task, cost: cost[arc] + below(50), capacity: 1 });
    }
    addDemand(session, task, 1 + below(8));
  },
};
const HUB = 0;

function addDemand(session, node, people) {
  const { supply } = session.problem;
  session.setSupply(node, supply[node] - people);
  session.setSupply(HUB, supply[HUB] + people);
}

/**
 * Solves, then makes one change after the other; how long it took to be proven optimal again, 95 of 100 times. With a pause
 * the session draws its potentials tight between two changes, which takes longer than a change and is told as `refresh`.
 */
function changeTimes({ FlowSession }, problem, { people, slots }, { turns, pause }) {
  const session = new FlowSession(problem, { nodes: turns, arcs: turns * 2000 });
  session.solve();
  const random = randomOf(11);
  const below = (count) => Math.floor(random() * count);
  const arcsInto = new Map();
  for (let arc = people + slots; arc < problem.source.length; arc++) {
    const slot = problem.target[arc];
    if (!arcsInto.has(slot)) arcsInto.set(slot, []);
    arcsInto.get(slot).push(arc);
  }
  const timed = (run) => {
    const started = performance.now();
    run();
    return performance.now() - started;
  };
  const p95 = (times) => round(times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]);
  const refreshing = [];
  const p95Of = Object.fromEntries(
    Object.entries(CHANGES).map(([name, change]) => {
      const times = Array.from({ length: turns }, () => {
        if (pause) refreshing.push(timed(() => session.refresh()));
        return timed(() => {
          change(session, { below, people, slots, arcsInto });
          if (!session.update()) session.solve();
        });
      });
      return [name, p95(times)];
    }),
  );
  return pause ? { ...p95Of, refresh: p95(refreshing) } : p95Of;
}

const round = (value) => Number(value.toFixed(2));

const p95Words = (when, changes = {}) =>
  Object.entries(changes)
    .map(([what, ms]) => `${when}${what}: p95 ${ms} ms`)
    .join(', ');

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
    more.warmMs === undefined ? '' : `warm ${more.warmMs} ms`,
    more.stopped === undefined
      ? ''
      : `after ${STOP_AFTER_MS} ms: ${more.stopped.status}, gap ${more.stopped.gap ?? 'unknown'}`,
    more.greedyOver === undefined ? '' : `greedy ×${more.greedyOver}`,
    p95Words('', more.changeP95Ms),
    p95Words('without a pause ', more.withoutPauseP95Ms),
  ];
  console.log(parts.filter(Boolean).join('  '));
}
