// `npm run --silent classify -- train|eval FILE.jsonl`: the suggestion's learning by hand. Only results go to standard output.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { buildIfStale, requireNode, ROOT, SERVER_BUILD } from './lib.mjs';

const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });

requireNode();
await buildIfStale(SERVER_BUILD, nowhere);
const [command, file, ...options] = process.argv.slice(2);
// The path is meant from where the person stands, the data folder as for `npm start`.
const from = process.env.INIT_CWD ?? process.cwd();
const args = [command, file && resolve(from, file), ...options].filter((one) => one !== undefined);
const program = join(ROOT, 'server/dist/cli/classify.js');
const env = { ...process.env, DATA_DIR: process.env.DATA_DIR ?? join(ROOT, '.data') };
const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit', env });
child.once('exit', (code) => (process.exitCode = code ?? 1));
