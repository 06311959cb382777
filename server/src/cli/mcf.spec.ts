import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const PROGRAM = join(__dirname, 'mcf.ts');
const FLAGS = ['--conditions=source', '--import', '@swc-node/register/esm-register'];
const FEASIBLE = 'p min 3 3\nn 1 5\nn 3 -5\na 1 2 0 3 1\na 2 3 0 9 1\na 1 3 0 9 4\n';

async function mcf(args: string[], input = '') {
  const cwd = join(__dirname, '../..');
  const child = spawn(process.execPath, [...FLAGS, PROGRAM, ...args], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, SWC_NODE_PROJECT: join(cwd, 'tsconfig.json') },
  });
  child.stdin.end(input);
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [code, out, err] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}

// Each test starts a process that compiles its own sources.
jest.setTimeout(60_000);

describe('the command mcf', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linli-mcf-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('reads standard input, writes the solution, reports in one line', async () => {
    const { code, out, err } = await mcf(['-'], FEASIBLE);
    expect(code).toBe(0);
    expect(out).toBe('s 14\nf 1 2 3\nf 2 3 3\nf 1 3 2\n');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    const report: unknown = JSON.parse(err);
    const number: unknown = expect.any(Number);
    expect(report).toEqual({
      status: 'optimal',
      cost: 14,
      nodes: 3,
      arcs: 3,
      solveMs: number,
      readMs: number,
      peakMiB: number,
      certificate: { verdict: 'optimal', primalFeasible: true, dualFeasible: true, complementary: true },
    });
  });

  it('reads and writes files', async () => {
    const [input, output] = [join(folder, 'a.min'), join(folder, 'a.sol')];
    await writeFile(input, FEASIBLE);
    const { code, out } = await mcf([input, output]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(await readFile(output, 'utf8')).toMatch(/^s 14\n/);
  });

  it.each([
    ['too little gets through', FEASIBLE.replaceAll('0 9', '0 1'), 2, 'infeasible', 3],
    ['a lower bound above the capacity', FEASIBLE.replace('0 3', '4 3'), 2, 'infeasible', 4],
    ['supplies that do not cancel', FEASIBLE.replace('-5', '-4'), 2, 'infeasible', 1],
    ['a word for a number', FEASIBLE.replace('0 3', '0 x'), 3, 'malformed', 4],
    ['a cycle that pays for ever', 'p min 2 2\na 1 2 0 -1 1\na 2 1 0 -1 -2\n', 4, 'unbounded', 1],
  ])('says what is wrong: %s', async (_what, input, exit, status, line) => {
    const { code, out, err } = await mcf(['-'], input);
    expect({ code, out }).toEqual({ code: exit, out: '' });
    expect(JSON.parse(err)).toMatchObject({ status, line, cost: null, reason: expect.stringMatching(/\w/) });
  });

  it('knows a missing file and a missing argument', async () => {
    const [missing, usage] = await Promise.all([mcf([join(folder, 'none')]), mcf([])]);
    expect(missing.code).toBe(66);
    expect(usage).toMatchObject({ code: 64, err: expect.stringContaining('usage:') });
  });
});
