import { ApiError } from './api-error';
import { send } from './http';
import { randomId } from './id';
import { getTokens, rereadTokens, setTokens, type Tokens } from './tokens';

let refreshing: Promise<boolean> | undefined;

async function refresh(used: string): Promise<boolean> {
  const stored = rereadTokens();
  if (!stored) return false;
  if (stored.accessToken !== used) return true;
  const request = {
    method: 'POST',
    path: '/api/v1/auth/refresh',
    body: { refreshToken: stored.refreshToken },
    headers: { 'Idempotency-Key': randomId() },
  } as const;
  try {
    // Asked twice with one key: a lost answer must not look like a stolen token.
    setTokens((await send(request).catch((error: unknown) => again(error, request))) as Tokens);
    return true;
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error;
    setTokens(undefined);
    return false;
  }
}

function again(error: unknown, request: Parameters<typeof send>[0]): Promise<unknown> {
  if (error instanceof ApiError && error.status === 0) return send(request);
  throw error;
}

/** Runs a call with the access token; on 401 renews it once, however many calls fail together, and runs it again. */
export async function withAuth<T>(call: (headers: Record<string, string>) => Promise<T>): Promise<T> {
  const token = getTokens()?.accessToken;
  if (!token) return call({});
  try {
    return await call({ Authorization: `Bearer ${token}` });
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error;
    refreshing ??= refresh(token).finally(() => (refreshing = undefined));
    if (!(await refreshing)) throw error;
    return call({ Authorization: `Bearer ${getTokens()?.accessToken ?? ''}` });
  }
}
