import { useState } from 'react';
import { asApiError } from './api-error';
import { randomId } from './id';

/**
 * Steps of a page about several things, one at a time: `busy` and `errors` stand at the thing they belong to. Afterwards
 * `reload` reads what the step has changed.
 */
export function useSteps(reload: () => Promise<unknown>) {
  const [busy, setBusy] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});

  /** Says whether it worked. */
  const step = async (at: string, work: (idempotencyKey: string) => Promise<unknown>): Promise<boolean> => {
    if (busy) return false;
    setBusy(at);
    setErrors({});
    const failure = await work(randomId()).then(
      () => undefined,
      (error: unknown) => {
        const { detail, fields } = asApiError(error);
        return Object.values(fields)[0] ?? detail;
      },
    );
    if (failure) setErrors({ [at]: failure });
    await reload();
    setBusy('');
    return failure === undefined;
  };
  return { busy, errors, step };
}

export type Steps = ReturnType<typeof useSteps>;
