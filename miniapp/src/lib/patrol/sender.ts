import Taro from '@tarojs/taro';
import { type ApiError, asApiError } from '../api-error';
import { api } from '../api-client';
import { passing } from '../draft-sender';
import { sendPhotos } from '../kept-photos';
import { keepRound, moveSteps, patchStep, photoSent, removeStep, stepOf, usePatrolStore } from './store';
import type { PatrolRound, PatrolStep } from './types';
import { useSession } from '../session';

/** A weak signal tells nobody when it is back. */
const AGAIN_MS = 30_000;
/** So often may the server stumble over one step; then the others go on without it. */
const MOST_FAULTS = 3;

let flight: Promise<void> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** No way now, or a session to renew: neither is the step's fault. */
const waits = (error: ApiError) => passing(error) || error.status === 401;

async function tell(step: PatrolStep): Promise<PatrolRound> {
  const path = { id: step.roundId };
  // The phone's time as it is now: from it the server sees how far the clock is out.
  const times = () => ({ at: step.at, sentAt: new Date().toISOString() });
  switch (step.kind) {
    case 'start':
      return api.post('/api/v1/patrol/rounds', {
        body: {
          id: step.roundId,
          planId: step.planId,
          ...(step.shiftId ? { shiftId: step.shiftId } : {}),
          ...times(),
        },
      });
    case 'visit':
      return api.post('/api/v1/patrol/rounds/{id}/visits', {
        path,
        body: { stopId: step.stopId, ...times() },
      });
    case 'finish':
      return api.post('/api/v1/patrol/rounds/{id}/finish', { path, body: times() });
    case 'item': {
      const { photos, afterPhotos, ...item } = step.item;
      const sent = (photo: Parameters<typeof photoSent>[1]) => photoSent(step.id, photo);
      const photoIds = await sendPhotos(photos, sent);
      const afterPhotoIds = await sendPhotos(afterPhotos, sent);
      const body = { ...item, id: step.id, photoIds, afterPhotoIds, ...times() };
      return api.post('/api/v1/patrol/rounds/{id}/items', { path, body });
    }
  }
}

/** Whether the queue may go on. */
async function attempt(step: PatrolStep): Promise<boolean> {
  patchStep(step.id, { state: 'sending', error: undefined });
  try {
    const round = await tell(step);
    await removeStep(step.id);
    if (step.kind === 'start' && round.id !== step.roundId) moveSteps(step.roundId, round.id);
    keepRound(step, round);
    usePatrolStore.setState({ cut: false });
    return true;
  } catch (failure) {
    const error = asApiError(failure);
    const tries = (step.tries ?? 0) + (error.status === 500 ? 1 : 0);
    if (waits(error) && tries < MOST_FAULTS) {
      patchStep(step.id, { state: 'waiting', tries });
      usePatrolStore.setState({ cut: true });
      return false;
    }
    patchStep(step.id, {
      state: 'refused',
      tries: 0,
      error: Object.values(error.fields).join('；') || error.detail,
    });
    return true;
  }
}

/** The oldest step that may go; those of a round whose beginning was refused wait for the person. */
function next(): PatrolStep | undefined {
  const me = useSession.getState().me?.id;
  const { steps } = usePatrolStore.getState();
  const stuck = new Set(
    steps.filter(({ kind, state }) => kind === 'start' && state === 'refused').map(({ roundId }) => roundId),
  );
  return steps.find(
    ({ state, personId, roundId }) => state === 'waiting' && personId === me && !stuck.has(roundId),
  );
}

async function sendAll(): Promise<void> {
  clearTimeout(timer);
  for (let step = next(); step; step = next()) {
    if (await attempt(step)) continue;
    timer = setTimeout(() => void sendPatrol(), AGAIN_MS);
    return;
  }
}

/** Sends what waits, in its order; stops at the first that finds no way, and tries again by itself. Never twice at once. */
export function sendPatrol(): Promise<void> {
  flight ??= sendAll().finally(() => {
    flight = undefined;
  });
  return flight;
}

/** Tries a refused step again. */
export function retryStep(id: string): Promise<void> {
  if (stepOf(id)?.state === 'refused') patchStep(id, { state: 'waiting', error: undefined });
  return sendPatrol();
}

/** Starts the queue with the app: at once, and whenever the network comes back. */
export function startPatrolQueue(): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) void sendPatrol();
    else usePatrolStore.setState({ cut: true });
  });
  void sendPatrol();
}
