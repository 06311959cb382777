// `npm run dev`: server from source with restart on change, and the h5 pages rebuilt on change, on one address.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale, H5_BUILD, requireNode, ROOT } from './lib.mjs';

requireNode();
await buildIfStale(H5_BUILD);
const env = { ...process.env, DATA_DIR: process.env.DATA_DIR ?? join(ROOT, '.data') };
const parts = [
  ['run', '--silent', 'dev', '-w', '@linli/server'],
  ['run', '--silent', 'dev:h5', '-w', '@linli/miniapp'],
].map((args) => spawn('npm', args, { cwd: ROOT, stdio: 'inherit', env }));
const stop = () => parts.forEach((part) => part.kill('SIGTERM'));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
for (const part of parts) part.once('exit', stop);
