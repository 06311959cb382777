import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiError, asApiError } from './api-error';
import { randomId } from './id';

export interface Action<A extends unknown[], T> {
  /** Runs it; resolves to the answer, or undefined when it failed (see `error`) or was already running. */
  run: (...args: A) => Promise<T | undefined>;
  busy: boolean;
  error: ApiError | null;
  clear: () => void;
}

/**
 * A write started by the person. The idempotency key stays the same while the same thing (same arguments) is tried
 * again after a failure, so the server does it once; success or other arguments make a new one.
 */
export function useAction<A extends unknown[], T>(
  perform: (idempotencyKey: string, ...args: A) => Promise<T>,
): Action<A, T> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const intent = useRef<{ key: string; args: string }>(undefined);
  const running = useRef(false);
  const mounted = useRef(true);
  const performer = useRef(perform);
  performer.current = perform;

  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const run = useCallback(async (...args: A) => {
    if (running.current) return undefined;
    running.current = true;
    const said = JSON.stringify(args);
    if (intent.current?.args !== said) intent.current = { key: randomId(), args: said };
    setBusy(true);
    setError(null);
    try {
      const answer = await performer.current(intent.current.key, ...args);
      intent.current = undefined;
      return answer;
    } catch (failure) {
      if (mounted.current) setError(asApiError(failure));
      return undefined;
    } finally {
      running.current = false;
      if (mounted.current) setBusy(false);
    }
  }, []);

  return { run, busy, error, clear: useCallback(() => setError(null), []) };
}
