// `npm start`: builds what is missing, then serves API and pages. The server itself migrates and loads the demo.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale, H5_BUILD, requireNode, ROOT, SERVER_BUILD } from './lib.mjs';

requireNode();
console.log('邻里帮: building what is missing');
await buildIfStale(SERVER_BUILD);
await buildIfStale(H5_BUILD);

const server = spawn(process.execPath, [join(ROOT, 'server/dist/main.js')], {
  stdio: 'inherit',
  env: { LOG_LEVEL: 'warn', ...process.env, DATA_DIR: process.env.DATA_DIR ?? join(ROOT, '.data') },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.once('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
