import type { components } from '@linli/shared';
import Taro from '@tarojs/taro';
import { asApiError } from './api-error';
import { api } from './api-client';
import { passing } from './draft-sender';
import { addHandout, type Handout, patchHandout, removeHandout, useHandouts } from './handout-store';

type View = components['schemas']['HandoutView'];

/** Settled by the server, waiting for the network, or refused with a sentence. */
export type Settled =
  { state: 'sent'; handout: View } | { state: 'waiting' } | { state: 'refused'; detail: string };

const flying = new Map<string, Promise<Settled>>();

async function attempt({ key, partnerId, code, at }: Handout): Promise<Settled> {
  patchHandout(key, { state: 'sending', error: undefined });
  try {
    const body = { partnerId, code, at };
    const handout = await api.post('/api/v1/shop/codes/fulfil', { body, idempotencyKey: key });
    removeHandout(key);
    return { state: 'sent', handout };
  } catch (failure) {
    const error = asApiError(failure);
    if (passing(error) || error.status === 401) {
      patchHandout(key, { state: 'pending' });
      return { state: 'waiting' };
    }
    patchHandout(key, { state: 'refused', error: error.detail });
    return { state: 'refused', detail: error.detail };
  }
}

/** Sends one; the same never flies twice. */
export function sendHandout(handout: Handout): Promise<Settled> {
  const already = flying.get(handout.key);
  if (already) return already;
  const flight = attempt(handout).finally(() => flying.delete(handout.key));
  flying.set(handout.key, flight);
  return flight;
}

/** Handed out: kept on this phone first, then sent; without a network it goes out by itself later. */
export const handOut = (what: Pick<Handout, 'partnerId' | 'code' | 'title'>): Promise<Settled> =>
  sendHandout(addHandout(what));

/** Sends all that wait, one after the other; stops at the first that still cannot go. */
export async function sendAllHandouts(): Promise<void> {
  for (const one of useHandouts.getState().handouts.filter(({ state }) => state === 'pending'))
    if ((await sendHandout(one)).state === 'waiting') return;
}

/** Starts the queue with the app: at once, and whenever the network comes back. */
export function startHandoutQueue(): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) void sendAllHandouts();
  });
  void sendAllHandouts();
}
