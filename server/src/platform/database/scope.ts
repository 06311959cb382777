import { AsyncLocalStorage } from 'node:async_hooks';
import { TransactionMisuseError } from './errors.js';

/** What the current chain of calls is doing with the database. */
interface Scope {
  readonly role: 'transaction' | 'schema';
  open: boolean;
}

const storage = new AsyncLocalStorage<Scope>();

/** The open scope of this chain of calls, if any. A finished one no longer counts. */
export function currentRole(): Scope['role'] | undefined {
  const scope = storage.getStore();
  return scope?.open ? scope.role : undefined;
}

/** Runs `work` in a scope of its own; a scope inside a scope is a mistake in our code. */
export async function inScope<T>(role: Scope['role'], work: () => Promise<T>): Promise<T> {
  if (currentRole() !== undefined) {
    throw new TransactionMisuseError('a transaction is already open here: pass its tx on instead');
  }
  const scope: Scope = { role, open: true };
  try {
    return await storage.run(scope, work);
  } finally {
    scope.open = false;
  }
}
