// The solvers ours is measured against, on the same problem.
import { spawnSync } from 'node:child_process';
import { loadHighs } from '../support/highs.mjs';

const MOST_SECONDS = 60;

/** LEMON's network simplex in C++ (Debian: liblemon-utils); nothing when it is not installed. */
export function lemon(file) {
  const { stdout, stderr, error } = spawnSync('dimacs-solver', [file], { encoding: 'utf8' });
  if (error) return undefined;
  const said = stdout + stderr;
  const seconds = /Run NetworkSimplex:.*real: ([\d.e-]+)s/.exec(said)?.[1];
  const cost = /Min flow cost: (-?\d+)/.exec(said)?.[1];
  return seconds && cost ? { ms: Number(seconds) * 1000, cost: Number(cost) } : undefined;
}

/** HiGHS as WebAssembly, the time for reading its text taken off; no cost when a minute was not enough. */
export async function highs(problem) {
  const text = lpText(problem);
  const timed = async (options) => {
    const solver = await loadHighs();
    const started = performance.now();
    const result = solver.solve(text, { output_flag: false, ...options });
    return { ms: performance.now() - started, result };
  };
  const onlyRead = { time_limit: 0, presolve: 'off' };
  await timed(onlyRead); // The first run also compiles the WebAssembly.
  const reading = await timed(onlyRead);
  const { ms, result } = await timed({ time_limit: MOST_SECONDS });
  const optimal = result.Status === 'Optimal';
  return { ms: ms - reading.ms, ...(optimal ? { cost: Math.round(result.ObjectiveValue) } : {}) };
}

function lpText({ nodes, supply, source, target, capacity, cost }) {
  const rows = Array.from({ length: nodes }, () => []);
  const objective = [];
  const bounds = [];
  for (let arc = 0; arc < source.length; arc++) {
    objective.push(`+ ${cost[arc]} x${arc}`);
    bounds.push(` 0 <= x${arc} <= ${capacity[arc] === Infinity ? '+inf' : capacity[arc]}`);
    rows[source[arc]].push(`+ x${arc}`);
    rows[target[arc]].push(`- x${arc}`);
  }
  const constraints = rows.flatMap((terms, node) =>
    terms.length > 0 ? [` n${node}: ${terms.join('\n ')} = ${supply[node]}`] : [],
  );
  return `Minimize\n cost: ${objective.join('\n ')}\nSubject To\n${constraints.join('\n')}\nBounds\n${bounds.join('\n')}\nEnd\n`;
}
