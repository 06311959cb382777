import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a program in the repo's root; resolves with its exit code. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', () => resolve({ code: 127, output }));
    child.once('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Every file below `folder`, without built and installed ones. */
export function filesBelow(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (['node_modules', 'dist', '.swc', '.data', '.git'].includes(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function fingerprint(folders) {
  const hash = createHash('sha256');
  for (const file of folders.flatMap(filesBelow).sort()) {
    const { mtimeMs, size } = statSync(join(ROOT, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

/** Runs an npm script unless its output is newer than its sources; says on `out` what it does and how long it took. */
export async function buildIfStale({ label, script, output, sources, env }, out = process.stdout) {
  const stampFile = join(ROOT, output, '.sources');
  const stamp = fingerprint(sources);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  out.write(`  ${label} … `);
  const started = Date.now();
  const { code, output: log } = await run('npm', ['run', '--silent', script], { quiet: true, env });
  if (code !== 0) {
    out.write('failed\n');
    process.stderr.write(log);
    process.exit(code);
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  out.write(`${((Date.now() - started) / 1000).toFixed(0)} s\n`);
}

export const SERVER_BUILD = {
  label: 'server',
  script: 'build:server',
  output: 'server/dist',
  sources: ['server/src', 'shared/src'],
};
export const H5_BUILD = {
  label: 'mini-program for the browser (the first time takes about a minute)',
  script: 'build:h5',
  output: 'miniapp/dist/h5',
  sources: ['miniapp/src', 'miniapp/config', 'shared/src'],
};
export const WEAPP_BUILD = {
  label: 'mini-program for WeChat',
  script: 'build:weapp',
  output: 'miniapp/dist/weapp',
  sources: ['miniapp/src', 'miniapp/config', 'shared/src'],
};

/** Stops with a sentence when Node is older than package.json allows. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: 邻里帮 needs Node 20.19 or newer.`);
  process.exit(1);
}
