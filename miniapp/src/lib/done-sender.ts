import Taro from '@tarojs/taro';
import { asApiError } from './api-error';
import { api } from './api-client';
import { type DoneReport, doneOf, patchDone, removeDone, useDone } from './done-store';
import { certainlyNot, passing } from './draft-sender';
import { randomId } from './id';
import { sendPhotos } from './kept-photos';

const flying = new Map<string, Promise<DoneReport['state'] | 'sent'>>();

async function attempt(report: DoneReport): Promise<DoneReport['state'] | 'sent'> {
  const { orderId, text, key, doneAt } = report;
  patchDone(orderId, { state: 'sending', error: undefined });
  try {
    const photoIds = await sendPhotos(report.photos, (sent) => {
      const photos = doneOf(orderId)?.photos ?? [];
      patchDone(orderId, { photos: photos.map((one) => (one.id === sent.id ? sent : one)) });
    });
    await api.post('/api/v1/orders/{id}/done', {
      path: { id: orderId },
      body: { text, photoIds, ...(doneAt ? { doneAt } : {}) },
      idempotencyKey: key,
    });
    await removeDone(orderId);
    return 'sent';
  } catch (failure) {
    const error = asApiError(failure);
    const waits = passing(error);
    patchDone(
      orderId,
      waits
        ? { state: 'pending' }
        : { state: 'refused', error: error.detail, key: certainlyNot(error) ? randomId() : key },
    );
    return waits ? 'pending' : 'refused';
  }
}

/** Sends one report, or leaves it to go out by itself. The same report never flies twice. */
export function sendDone(orderId: string): Promise<DoneReport['state'] | 'sent'> {
  const already = flying.get(orderId);
  if (already) return already;
  const report = doneOf(orderId);
  if (!report) return Promise.resolve('sent' as const);
  const flight = attempt(report).finally(() => flying.delete(orderId));
  flying.set(orderId, flight);
  return flight;
}

/** Hands in the report of an order: the time of the tap counts, also when the network comes later. */
export function handIn(orderId: string): ReturnType<typeof sendDone> {
  patchDone(orderId, { state: 'pending', doneAt: new Date().toISOString(), error: undefined });
  return sendDone(orderId);
}

/** Sends all that wait, one after the other; stops at the first that still cannot go. */
async function sendAllDone(): Promise<void> {
  for (const { orderId } of useDone.getState().reports.filter(({ state }) => state === 'pending'))
    if ((await sendDone(orderId)) === 'pending') return;
}

/** Starts the queue with the app: at once, and whenever the network comes back. */
export function startDoneQueue(): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) void sendAllDone();
  });
  void sendAllDone();
}
