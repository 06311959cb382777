import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { asApiError } from './api-error';
import { api } from './api-client';
import { passing } from './draft-sender';
import { randomId } from './id';
import { useSession } from './session';
import { readStored, writeStored } from './storage';

/** Somebody ticked on the leader's list, from the tap until the server has it. */
export interface Tick {
  id: string;
  /** Whose it is: another person's session on this phone never sends it. */
  personId: string;
  shiftId: string;
  signupId: string;
  /** Who it is, for the list of what waits. */
  name?: string;
  action: 'IN' | 'OUT';
  /** When it was tapped, by this phone's clock: that time counts, not the time the network came back. */
  at: string;
  state: 'waiting' | 'sending' | 'refused';
  error?: string | undefined;
}

const KEY = 'ticks';
/** A weak signal tells nobody when it is back. */
const AGAIN_MS = 20_000;
/** Who is there is there, whoever was faster to say so. */
const SETTLED = new Set(['attendance.just_checked_in', 'attendance.already_done']);

const woken = (tick: Tick): Tick => (tick.state === 'sending' ? { ...tick, state: 'waiting' } : tick);

export const useTicks = create<{ ticks: Tick[] }>(() => ({
  ticks: (readStored<Tick[]>(KEY) ?? []).map(woken),
}));

let flight: Promise<void> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function put(ticks: Tick[]): void {
  useTicks.setState({ ticks });
  writeStored(KEY, ticks);
}

const patch = (id: string, change: Partial<Tick>): void =>
  put(useTicks.getState().ticks.map((tick) => (tick.id === id ? { ...tick, ...change } : tick)));

/** Forgets one: it has arrived, or somebody has read why it cannot. */
export const dropTick = (id: string): void => put(useTicks.getState().ticks.filter((tick) => tick.id !== id));

/** Whether the queue may go on. */
async function attempt(tick: Tick): Promise<boolean> {
  patch(tick.id, { state: 'sending', error: undefined });
  try {
    const { shiftId: id, signupId, action, at } = tick;
    // The phone's time as it is now: from it the server sees how far the clock is out.
    const body = { action, at, sentAt: new Date().toISOString() };
    await api.post('/api/v1/shifts/{id}/roster/{signupId}/tick', { path: { id, signupId }, body });
    dropTick(tick.id);
    return true;
  } catch (failure) {
    const error = asApiError(failure);
    if (SETTLED.has(error.code)) {
      dropTick(tick.id);
      return true;
    }
    const waits = passing(error) || error.status === 401;
    patch(tick.id, waits ? { state: 'waiting' } : { state: 'refused', error: error.detail });
    return !waits;
  }
}

async function sendAll(): Promise<void> {
  clearTimeout(timer);
  const me = useSession.getState().me?.id;
  const next = (): Tick | undefined =>
    useTicks.getState().ticks.find(({ state, personId }) => state === 'waiting' && personId === me);
  for (let tick = next(); tick; tick = next()) {
    if (await attempt(tick)) continue;
    timer = setTimeout(() => void sendTicks(), AGAIN_MS);
    return;
  }
}

/** Sends what waits, in its order; stops at the first that finds no way, and tries again by itself. Never twice at once. */
export function sendTicks(): Promise<void> {
  flight ??= sendAll().finally(() => {
    flight = undefined;
  });
  return flight;
}

/**
 * Kept on this phone first, then sent; without a network it goes out by itself later. One that was refused is tried again
 * with the time it was tapped (`at`).
 */
export function tickPerson({
  shiftId,
  signupId,
  action,
  name,
  at = new Date().toISOString(),
}: Pick<Tick, 'shiftId' | 'signupId' | 'action' | 'name'> & Partial<Pick<Tick, 'at'>>): Promise<void> {
  const personId = useSession.getState().me?.id ?? '';
  const { ticks } = useTicks.getState();
  const same = (one: Tick): boolean => one.signupId === signupId && one.action === action;
  const others = ticks.filter((one) => !same(one) || one.state !== 'refused');
  const tick = { id: randomId(), personId, shiftId, signupId, action, at, ...(name ? { name } : {}) };
  if (!others.some(same)) put([...others, { ...tick, state: 'waiting' }]);
  return sendTicks();
}

/** Starts the queue with the app: at once, and whenever the network comes back. */
export function startTickQueue(): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) void sendTicks();
  });
  void sendTicks();
}
