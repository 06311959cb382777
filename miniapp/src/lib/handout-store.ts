import { create } from 'zustand';
import { randomId } from './id';
import { readStored, writeStored } from './storage';

/** Something handed out by its code, from the tap until the server has settled it. */
export interface Handout {
  /** Idempotency key, and the name on this phone: whatever happens on the way, it is settled once. */
  key: string;
  partnerId: string;
  /** The nine digits, or what the QR code said. */
  code: string;
  /** What the QR code says it is; null for digits that could not be looked up. */
  title: string | null;
  /** When it was handed out: that time counts, not the time the network came back. */
  at: string;
  state: 'pending' | 'sending' | 'refused';
  /** The sentence of the refusal. */
  error?: string | undefined;
}

const KEY = 'handouts';

const woken = (handout: Handout): Handout =>
  handout.state === 'sending' ? { ...handout, state: 'pending' } : handout;

export const useHandouts = create<{ handouts: Handout[] }>(() => ({
  handouts: (readStored<Handout[]>(KEY) ?? []).map(woken),
}));

function put(handouts: Handout[]): void {
  useHandouts.setState({ handouts });
  writeStored(KEY, handouts);
}

/** Puts something handed out into the queue; the same code waits only once. */
export function addHandout({
  partnerId,
  code,
  title,
}: Pick<Handout, 'partnerId' | 'code' | 'title'>): Handout {
  const { handouts } = useHandouts.getState();
  const known = handouts.find((one) => one.code === code && one.state !== 'refused');
  if (known) return known;
  const added: Handout = {
    key: randomId(),
    partnerId,
    code,
    title,
    at: new Date().toISOString(),
    state: 'pending',
  };
  put([...handouts, added]);
  return added;
}

export function patchHandout(key: string, change: Partial<Handout>): void {
  put(useHandouts.getState().handouts.map((one) => (one.key === key ? { ...one, ...change } : one)));
}

/** Forgets it: it is settled, or somebody has read why it cannot be. */
export function removeHandout(key: string): void {
  put(useHandouts.getState().handouts.filter((one) => one.key !== key));
}
