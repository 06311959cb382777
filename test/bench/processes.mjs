import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

const READY_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 10_000;

/** Starts a Node program and waits until it says `ready` on its output; `stop()` ends it. */
export async function startNode(args, { env, ready, label }) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let output = '';
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const saidReady = new Promise((resolve) => {
    const listen = (chunk) => {
      output = (output + chunk).slice(-4000);
      if (output.includes(ready)) resolve(true);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const stop = async () => {
    process.off('exit', kill);
    child.kill('SIGTERM');
    await Promise.race([ended, delay(STOP_TIMEOUT_MS, undefined, { ref: false }).then(kill)]);
  };
  const started = await Promise.race([
    saidReady,
    ended.then(() => false),
    delay(READY_TIMEOUT_MS, false, { ref: false }),
  ]);
  if (!started) {
    await stop();
    throw new Error(`${label} did not start:\n${output}`);
  }
  return { stop, lastOutput: () => output };
}
