// One measurement in a process of its own, where nothing is warm and the memory is its own: prints one line of JSON.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../scripts/lib.mjs';
import { makeDistrict, standing } from './cover-district.mjs';

const built = (path) => import(pathToFileURL(join(ROOT, 'server/dist/modules', path)).href);
const round = (value) => Number(value.toFixed(1));

const MEASURES = {
  /** How near the optimum a run comes that is stopped after so many milliseconds. */
  async stopped({ file, timeLimitMs }) {
    const { readDimacs, solve } = await built('matching/solver/index.js');
    const { problem } = await readDimacs(createReadStream(file));
    const started = performance.now();
    const { status, gap = null } = solve(problem, { timeLimitMs });
    return { status, gap, ms: round(performance.now() - started) };
  },

  /** The same problem again and again: what is left of the time once the code is compiled. */
  async warm({ file, turns }) {
    const { readDimacs, solve } = await built('matching/solver/index.js');
    const { problem } = await readDimacs(createReadStream(file));
    const times = Array.from({ length: turns }, () => {
      const started = performance.now();
      solve(problem);
      return performance.now() - started;
    });
    return { ms: round(Math.min(...times)) };
  },

  /** A whole coverage: candidates, network, solution and proofs. */
  async cover({ size }) {
    const { cover } = await built('coverage/engine/index.js');
    const input = makeDistrict(size);
    const { short, cost, effort } = cover(input);
    const { ms, searchMs, pairs, rounds } = effort;
    return {
      ms: round(ms),
      searchMs: round(searchMs),
      pairs,
      rounds,
      cost: Number(cost),
      ...standing(input.places, short),
    };
  },
};

const [, , measure, options] = process.argv;
const result = await MEASURES[measure](JSON.parse(options));
console.log(JSON.stringify({ ...result, peakMiB: Math.round(process.resourceUsage().maxRSS / 1024) }));
