// `npm run --silent mcf -- FILE.min [OUT.sol]`: the cheapest flow of a DIMACS file. Only the solution goes to standard output.
import { spawn } from 'node:child_process';
import { Writable } from 'node:stream';
import { join } from 'node:path';
import { buildIfStale, requireNode, ROOT, SERVER_BUILD } from './lib.mjs';

const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });

requireNode();
await buildIfStale(SERVER_BUILD, nowhere);
const program = join(ROOT, 'server/dist/cli/mcf.js');
const child = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
child.once('exit', (code) => (process.exitCode = code ?? 1));
