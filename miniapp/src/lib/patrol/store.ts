import { create } from 'zustand';
import type { DraftPhoto } from '../draft-types';
import { randomId } from '../id';
import type { PatrolRound, PatrolStep, PatrolToday, ShiftPatrol } from './types';
import { platform } from '../platform';
import { readStored, writeStored } from '../storage';

const STEPS = 'patrol-steps';
const TODAY = 'patrol-today';
const SHIFTS = 'patrol-shifts';
/** Evenings that stay on the phone. */
const MOST_SHIFTS = 3;

/** A sending that was cut off by closing the app is tried again. */
const woken = (step: PatrolStep): PatrolStep =>
  step.state === 'sending' ? { ...step, state: 'waiting' } : step;

interface Patrol {
  /** What has not reached the server, oldest first. */
  steps: PatrolStep[];
  /** What the server said last, for walking without a network. */
  today: { personId: string; data: PatrolToday } | undefined;
  /** The same of evenings with volunteers, the latest last. */
  shifts: { personId: string; shiftId: string; data: ShiftPatrol }[];
  /** Whether the last try to send found no way. */
  cut: boolean;
}

export const usePatrolStore = create<Patrol>(() => ({
  steps: (readStored<PatrolStep[]>(STEPS) ?? []).map(woken),
  today: readStored<Patrol['today']>(TODAY),
  shifts: readStored<Patrol['shifts']>(SHIFTS) ?? [],
  cut: false,
}));

function put(steps: PatrolStep[]): void {
  usePatrolStore.setState({ steps });
  writeStored(STEPS, steps);
}

const all = (): PatrolStep[] => usePatrolStore.getState().steps;

export const stepOf = (id: string): PatrolStep | undefined => all().find((step) => step.id === id);

type Fresh<S> = S extends PatrolStep ? Omit<S, 'id' | 'at' | 'state'> & Partial<Pick<S, 'id'>> : never;

/** Writes a step behind the others, at once and for good; returns it. */
export function addStep(step: Fresh<PatrolStep>): PatrolStep {
  const whole = { id: randomId(), ...step, at: new Date().toISOString(), state: 'waiting' } as PatrolStep;
  put([...all(), whole]);
  return whole;
}

/** Changes one step and saves at once. */
export function patchStep(id: string, change: Partial<Pick<PatrolStep, 'state' | 'error' | 'tries'>>): void {
  put(all().map((step) => (step.id === id ? { ...step, ...change } : step)));
}

/** Changes what a step tells; a refused one waits again. */
export function rewriteItem(id: string, item: (PatrolStep & { kind: 'item' })['item']): void {
  put(
    all().map((step) =>
      step.id === id && step.kind === 'item' ? { ...step, item, state: 'waiting', error: undefined } : step,
    ),
  );
}

/** Remembers that a photo has arrived, so that a cut connection never sends it twice. */
export function photoSent(id: string, sent: DraftPhoto): void {
  const swap = (photos: DraftPhoto[]) => photos.map((one) => (one.id === sent.id ? sent : one));
  put(
    all().map((step) =>
      step.id === id && step.kind === 'item'
        ? {
            ...step,
            item: { ...step.item, photos: swap(step.item.photos), afterPhotos: swap(step.item.afterPhotos) },
          }
        : step,
    ),
  );
}

/** Forgets a step and its photos. */
export async function removeStep(id: string): Promise<void> {
  const gone = stepOf(id);
  put(all().filter((step) => step.id !== id));
  if (gone?.kind !== 'item') return;
  const photos = [...gone.item.photos, ...gone.item.afterPhotos];
  await Promise.all(photos.map(({ kept }) => platform.removePhoto(kept)));
}

/** The server goes on with another round than the one begun here: what follows belongs to that. */
export function moveSteps(from: string, to: string): void {
  put(all().map((step) => (step.roundId === from ? { ...step, roundId: to } : step)));
}

/** Keeps what the server said. */
export function keepToday(personId: string, data: PatrolToday): void {
  const today = { personId, data };
  usePatrolStore.setState({ today });
  writeStored(TODAY, today);
}

/** The same of an evening. */
export function keepShift(personId: string, shiftId: string, data: ShiftPatrol): void {
  const others = usePatrolStore.getState().shifts.filter((one) => one.shiftId !== shiftId);
  const shifts = [...others, { personId, shiftId, data }].slice(-MOST_SHIFTS);
  usePatrolStore.setState({ shifts });
  writeStored(SHIFTS, shifts);
}

/** Keeps the round that an answer told of, while its other news waits for the next look. */
export function keepRound({ personId, shiftId }: PatrolStep, round: PatrolRound): void {
  const { today, shifts } = usePatrolStore.getState();
  const open = round.finishedAt ? null : round;
  if (shiftId) {
    const known = shifts.find((one) => one.shiftId === shiftId && one.personId === personId);
    if (known) keepShift(personId, shiftId, { ...known.data, round: open });
    return;
  }
  if (today?.personId !== personId) return;
  keepToday(personId, { ...today.data, round: open });
}
