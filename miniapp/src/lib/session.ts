import type { components } from '@linli/shared';
import { create } from 'zustand';
import { api } from './api-client';
import { usePreferences } from './preferences';
import { readStored, removeStored, writeStored } from './storage';
import { getTokens, onTokens, setTokens } from './tokens';

export type Me = components['schemas']['MeView'];
type Answer = components['schemas']['SessionView'];

interface Session {
  /** undefined: not signed in. */
  me: Me | undefined;
  /** True when the session ended by itself (expired, used elsewhere), until the next sign-in. */
  expired: boolean;
}

const KEY = 'session';
const signedOut: Session = { me: undefined, expired: false };

export const useSession = create<Session>(() => ({
  ...signedOut,
  ...(getTokens() ? readStored<Session>(KEY) : undefined),
  expired: false,
}));

const keep = (change: Partial<Session>) => {
  useSession.setState(change);
  const { me } = useSession.getState();
  if (me) writeStored(KEY, { me });
  else removeStored(KEY);
};

onTokens((tokens) => {
  if (!tokens && useSession.getState().me) keep({ ...signedOut, expired: true });
});

/** Takes over the answer of any of the ways to sign in. */
export function signIn({ accessToken, refreshToken, me }: Answer): void {
  setTokens({ accessToken, refreshToken });
  keep({ me, expired: false });
  const { setLarge, setDark } = usePreferences.getState();
  if (me.largeText) setLarge(true);
  if (me.theme !== 'auto') setDark(me.theme);
}

/** Ends the session here even when the server cannot be told; drafts stay on this phone. */
export async function signOut(): Promise<void> {
  if (getTokens()) await api.post('/api/v1/auth/sign-out').catch(() => undefined);
  keep(signedOut);
  setTokens(undefined);
}

/** Reads anew who I am. */
export async function refreshMe(): Promise<Me> {
  const me = await api.get('/api/v1/me');
  keep({ me });
  return me;
}
