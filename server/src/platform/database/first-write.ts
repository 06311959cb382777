import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

type FirstWrite = (tx: EntityManager) => Promise<void>;

interface Pending {
  hook: FirstWrite;
  done: boolean;
}

const pending = new AsyncLocalStorage<Pending>();

/** Runs `work`; `hook` becomes part of the first transaction that `work` opens, and fails with it. */
export function withFirstWrite<T>(hook: FirstWrite, work: () => Promise<T>): Promise<T> {
  return pending.run({ hook, done: false }, work);
}

/** Called by `Database` at the start of every attempt of a transaction. */
export async function runFirstWrite(tx: EntityManager): Promise<void> {
  const current = pending.getStore();
  if (current && !current.done) await current.hook(tx);
}

/** Called by `Database` once a transaction is kept. */
export function firstWriteKept(): void {
  const current = pending.getStore();
  if (current) current.done = true;
}
