import { createReadStream, createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  describeCut,
  type DimacsFile,
  DimacsError,
  ProblemError,
  readDimacs,
  type Solution,
  solutionLines,
  solve,
} from '../modules/matching/solver/index.js';

const USAGE = 'usage: npm run --silent mcf -- FILE.min|- [OUT.sol]';
const EXIT = { optimal: 0, infeasible: 2, malformed: 3, unbounded: 4, usage: 64, noInput: 66 } as const;
const CHUNK = 1 << 20;

/** npm runs scripts in the repo; paths are meant from where the person stands. */
const pathOf = (name: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), name);

/** One JSON line on standard error; the cost keeps all its digits. */
function report(fields: Record<string, unknown>, cost: bigint | null = null): void {
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  const line = JSON.stringify({ status: fields.status, cost: '#', ...fields, peakMiB });
  process.stderr.write(`${line.replace('"#"', `${cost}`)}\n`);
}

/** The line of the file a contradiction is best looked for. */
function lineOf({ problem, problemLine, nodeLine, arcLine }: DimacsFile, solution: Solution): number {
  if (solution.status !== 'infeasible') return problemLine;
  if (solution.arc !== undefined) return arcLine[solution.arc]!;
  const needy = solution.cut?.nodes.find((node) => problem.supply[node]! < 0) ?? solution.cut?.nodes[0];
  return (needy === undefined ? 0 : nodeLine[needy]!) || problemLine;
}

/** Node numbers in reasons count from 1, as in the file. */
function reasonOf(file: DimacsFile, solution: Solution): string {
  if (solution.status === 'infeasible') {
    return solution.cut ? describeCut(solution.cut, (node) => `${node + 1}`) : solution.reason;
  }
  if (solution.status !== 'unbounded') return 'stopped';
  const arcs = solution.cycle.slice(0, 8).map((arc) => `line ${file.arcLine[arc]}`);
  return `the arcs of ${arcs.join(', ')} form a cycle of negative cost without a limit`;
}

async function readFile(name: string): Promise<DimacsFile> {
  return readDimacs(name === '-' ? process.stdin : createReadStream(pathOf(name), { highWaterMark: CHUNK }));
}

/** Reads, solves, writes; returns the exit code. */
async function main([input, output]: string[]): Promise<number> {
  if (!input) {
    console.error(USAGE);
    return EXIT.usage;
  }
  const started = performance.now();
  const file = await readFile(input);
  const { problem } = file;
  const readMs = Math.round(performance.now() - started);
  const solving = performance.now();
  const solution = solve(problem);
  const solveMs = Math.round((performance.now() - solving) * 10) / 10;
  const size = { nodes: problem.nodes, arcs: problem.source.length, solveMs, readMs };
  if (!('flow' in solution)) {
    const at = { reason: reasonOf(file, solution), line: lineOf(file, solution) };
    report({ status: solution.status, ...size, certificate: null, ...at });
    return solution.status === 'unbounded' ? EXIT.unbounded : EXIT.infeasible;
  }
  const { status, cost, flow, certificate } = solution;
  const lines = Readable.from(solutionLines(problem, cost, flow), { objectMode: true });
  await pipeline(lines, output ? createWriteStream(pathOf(output)) : process.stdout, {
    end: Boolean(output),
  });
  report({ status, ...size, certificate }, cost);
  return EXIT.optimal;
}

/** What a failure means to the caller: a bad file, a missing one, or a fault of ours. */
function failure(error: unknown): number {
  if (error instanceof DimacsError || error instanceof ProblemError) {
    report({
      status: 'malformed',
      reason: error.message,
      line: error instanceof DimacsError ? error.line : null,
    });
    return EXIT.malformed;
  }
  if (error instanceof Error && 'syscall' in error) {
    report({ status: 'unreadable', reason: error.message });
    return EXIT.noInput;
  }
  throw error;
}

process.exitCode = await main(process.argv.slice(2)).catch(failure);
