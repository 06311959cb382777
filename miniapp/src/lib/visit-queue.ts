import Taro from '@tarojs/taro';
import type { CheckAnswer, components, VisitCheck } from '@linli/shared';
import { create } from 'zustand';
import { asApiError } from './api-error';
import { api } from './api-client';
import { passing } from './draft-sender';
import type { DraftPhoto } from './draft-types';
import { sendPhotos } from './kept-photos';
import { platform } from './platform';
import { useSession } from './session';
import { readStored, writeStored } from './storage';

/** What is written of a visit: no name, no door, nothing that says whose it is but the id of the visit. */
export interface VisitLog {
  step: number;
  checks: Partial<Record<VisitCheck, CheckAnswer>>;
  needs: string;
  words: string;
  photoConsent: boolean;
  photos: DraftPhoto[];
}

/** One visit on this phone, from the first word until the server has it. */
export interface KeptVisit {
  id: string;
  /** Whose it is: another person's session on this phone neither shows nor sends it. */
  personId: string;
  /** When this began to be kept: after three days it is thrown away (see ADR 0090). */
  keptAt: string;
  /** When she tapped that she was there; that time counts. */
  arrivedAt?: string;
  /** The server has heard of it. */
  told?: boolean;
  /** When she handed it in. */
  finishedAt?: string;
  log: VisitLog;
  state: 'writing' | 'waiting' | 'sending' | 'refused';
  error?: string | undefined;
}

const KEY = 'visits-kept';
const KEPT_MS = 72 * 3_600_000;
/** A weak signal tells nobody when it is back. */
const AGAIN_MS = 30_000;

export const EMPTY_LOG: VisitLog = {
  step: 0,
  checks: {},
  needs: '',
  words: '',
  photoConsent: false,
  photos: [],
};

const isFresh = ({ keptAt }: KeptVisit): boolean => Date.now() - Date.parse(keptAt) < KEPT_MS;

/** A sending that was cut off by closing the app is tried again; what is too old is gone. */
function woken(): KeptVisit[] {
  const all = readStored<KeptVisit[]>(KEY) ?? [];
  const kept = all.filter(isFresh);
  for (const { log } of all.filter((one) => !isFresh(one))) dropPhotos(log);
  if (kept.length < all.length) writeStored(KEY, kept);
  return kept.map((one) =>
    one.state === 'sending' ? { ...one, state: one.finishedAt ? 'waiting' : 'writing' } : one,
  );
}

const dropPhotos = ({ photos }: VisitLog): void =>
  photos.forEach(({ kept }) => void platform.removePhoto(kept));

export const useKeptVisits = create<{ visits: KeptVisit[] }>(() => ({ visits: woken() }));

const all = (): KeptVisit[] => useKeptVisits.getState().visits;

function put(visits: KeptVisit[]): void {
  useKeptVisits.setState({ visits });
  writeStored(KEY, visits);
}

const visitOf = (id: string): KeptVisit | undefined => all().find((one) => one.id === id);

function patch(id: string, change: Partial<KeptVisit>): void {
  const personId = useSession.getState().me?.id ?? '';
  const now = new Date().toISOString();
  const known = visitOf(id) ?? { id, personId, keptAt: now, log: EMPTY_LOG, state: 'writing' as const };
  put([...all().filter((one) => one.id !== id), { ...known, ...change }]);
}

/** Writes on, saved at once. */
export function writeVisit(id: string, change: Partial<VisitLog>): void {
  patch(id, { log: { ...(visitOf(id)?.log ?? EMPTY_LOG), ...change } });
}

/** Forgets it with its photos: it has arrived, or she does not want it any more. */
export function dropVisit(id: string): void {
  const gone = visitOf(id);
  if (gone) dropPhotos(gone.log);
  put(all().filter((one) => one.id !== id));
}

/** She is there: her time begins now, whenever the server hears of it. */
export function arriveAt(id: string): Promise<void> {
  patch(id, { arrivedAt: new Date().toISOString(), error: undefined });
  return sendVisits();
}

/** Hands the log in; without a network it goes out by itself later. A refused one is tried again with its old time. */
export function handInVisit(id: string): Promise<void> {
  patch(id, {
    finishedAt: visitOf(id)?.finishedAt ?? new Date().toISOString(),
    state: 'waiting',
    error: undefined,
  });
  return sendVisits();
}

const times = (at: string) => ({ at, sentAt: new Date().toISOString() });

/** Tells what the server does not know yet; whether the queue may go on. */
async function attempt({ id, arrivedAt, told, finishedAt }: KeptVisit): Promise<boolean> {
  patch(id, { state: 'sending' });
  try {
    const path = { id };
    if (arrivedAt && !told) {
      await api.post('/api/v1/visits/{id}/start', { path, body: times(arrivedAt) });
      patch(id, { told: true });
    }
    if (!finishedAt) {
      patch(id, { state: 'writing' });
      return true;
    }
    const photos = visitOf(id)?.log.photoConsent ? (visitOf(id)?.log.photos ?? []) : [];
    const photoIds = await sendPhotos(photos, (sent) => {
      const now = visitOf(id)?.log.photos ?? [];
      writeVisit(id, { photos: now.map((one) => (one.id === sent.id ? sent : one)) });
    });
    const { checks, needs, words, photoConsent } = visitOf(id)?.log ?? EMPTY_LOG;
    await api.post('/api/v1/visits/{id}/finish', {
      path,
      body: {
        checks: checks as components['schemas']['VisitChecksBody'],
        photoIds,
        photoConsent,
        ...(needs.trim() ? { needs: needs.trim() } : {}),
        ...(words.trim() ? { text: words.trim() } : {}),
        ...times(finishedAt),
      },
    });
    dropVisit(id);
    return true;
  } catch (failure) {
    const error = asApiError(failure);
    const waits = passing(error) || error.status === 401;
    if (waits) patch(id, { state: finishedAt ? 'waiting' : 'writing' });
    else patch(id, { state: 'refused', error: Object.values(error.fields).join('；') || error.detail });
    return !waits;
  }
}

let flight: Promise<void> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

async function sendAll(): Promise<void> {
  clearTimeout(timer);
  const me = useSession.getState().me?.id;
  const next = () =>
    all().find(
      ({ state, personId, arrivedAt, told }) =>
        personId === me && (state === 'waiting' || (state === 'writing' && arrivedAt !== undefined && !told)),
    );
  for (let visit = next(); visit; visit = next()) {
    if (await attempt(visit)) continue;
    timer = setTimeout(() => void sendVisits(), AGAIN_MS);
    return;
  }
}

/** Sends what waits; stops at the first that finds no way, and tries again by itself. Never twice at once. */
export function sendVisits(): Promise<void> {
  flight ??= sendAll().finally(() => {
    flight = undefined;
  });
  return flight;
}

/** Starts the queue with the app: at once, and whenever the network comes back. */
export function startVisitQueue(): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) void sendVisits();
  });
  void sendVisits();
}
