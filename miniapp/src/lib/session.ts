import type { components } from '@linli/shared';
import { create } from 'zustand';
import { api } from './api-client';
import { usePreferences } from './preferences';
import { readStored, removeStored, writeStored } from './storage';
import { getTokens, onTokens, setTokens } from './tokens';

export type Me = components['schemas']['MeView'];
export type Membership = components['schemas']['MembershipView'];
type Answer = components['schemas']['SessionView'];

interface Session {
  /** undefined: not signed in. */
  me: Me | undefined;
  /** The membership whose hat is on; undefined: the citizen's side, which everyone sees first. */
  hat: string | undefined;
  /** True when the session ended by itself (expired, used elsewhere), until the next sign-in. */
  expired: boolean;
}

const KEY = 'session';
const signedOut: Session = { me: undefined, hat: undefined, expired: false };

export const useSession = create<Session>(() => ({
  ...signedOut,
  ...(getTokens() ? readStored<Session>(KEY) : undefined),
  expired: false,
}));

const keep = (change: Partial<Session>) => {
  useSession.setState(change);
  const { me, hat } = useSession.getState();
  if (me) writeStored(KEY, { me, hat });
  else removeStored(KEY);
};

onTokens((tokens) => {
  if (!tokens && useSession.getState().me) keep({ ...signedOut, expired: true });
});

/** Takes over the answer of any of the ways to sign in. */
export function signIn({ accessToken, refreshToken, me }: Answer): void {
  setTokens({ accessToken, refreshToken });
  keep({ me, hat: undefined, expired: false });
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

/** Puts on the hat of one of my memberships, or none (undefined). */
export function switchHat(membershipId: string | undefined): void {
  const { me } = useSession.getState();
  const mine = me?.memberships.some(({ id }) => id === membershipId);
  keep({ hat: mine ? membershipId : undefined });
}

/** Reads anew who I am. */
export async function refreshMe(): Promise<Me> {
  const me = await api.get('/api/v1/me');
  keep({ me });
  return me;
}

/** The membership whose hat is on. */
export const useHat = (): Membership | undefined =>
  useSession(({ me, hat }) => me?.memberships.find(({ id }) => id === hat));
