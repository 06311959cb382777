import { create } from 'zustand';
import type { DraftPhoto } from './draft-types';
import { randomId } from './id';
import { platform } from './platform';
import { readStored, writeStored } from './storage';

/** What a unit reports back about one order, from the first word until the server has it. */
export interface DoneReport {
  orderId: string;
  /** Idempotency key: whatever happens on the way, it is reported once. */
  key: string;
  text: string;
  photos: DraftPhoto[];
  /** When it was tapped; that time counts, not the time the network came back. */
  doneAt?: string;
  state: 'writing' | 'pending' | 'sending' | 'refused';
  /** The sentence of the refusal. */
  error?: string | undefined;
}

const KEY = 'done-reports';

const woken = (report: DoneReport): DoneReport =>
  report.state === 'sending' ? { ...report, state: 'pending' } : report;

export const useDone = create<{ reports: DoneReport[] }>(() => ({
  reports: (readStored<DoneReport[]>(KEY) ?? []).map(woken),
}));

function put(reports: DoneReport[]): void {
  useDone.setState({ reports });
  writeStored(KEY, reports);
}

export const doneOf = (orderId: string): DoneReport | undefined =>
  useDone.getState().reports.find((one) => one.orderId === orderId);

/** Changes the report of an order; begins one when there is none. Saved at once. */
export function patchDone(orderId: string, change: Partial<DoneReport>): void {
  const { reports } = useDone.getState();
  const now = doneOf(orderId) ?? {
    orderId,
    key: randomId(),
    text: '',
    photos: [],
    state: 'writing' as const,
  };
  put([...reports.filter((one) => one.orderId !== orderId), { ...now, ...change }]);
}

/** Forgets the report and its photos. */
export async function removeDone(orderId: string): Promise<void> {
  const gone = doneOf(orderId);
  put(useDone.getState().reports.filter((one) => one.orderId !== orderId));
  await Promise.all((gone?.photos ?? []).map(({ kept }) => platform.removePhoto(kept)));
}
