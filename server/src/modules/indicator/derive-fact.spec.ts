import type { RequestHistory, RequestRating, RequestRecord } from '../request/index.js';
import { deriveFact } from './derive-fact.js';

const at = (text: string): Date => new Date(`2026-11-${text}:00+08:00`);

type Line = [RequestHistory['action'], RequestHistory['fromStatus'], RequestHistory['toStatus'], string];

function record(lines: Line[], change: object = {}, answers: Partial<RequestRating>[] = []): RequestRecord {
  const request = {
    id: 'r',
    externalId: null,
    communityCode: '360702002001',
    tile: 'lighting',
    leadUnitId: 'u',
    handleDueAt: at('20T16:00'),
    closings: 1,
    ...change,
  };
  return {
    request,
    history: lines.map(([action, fromStatus, toStatus, when], n) => ({
      seq: n + 1,
      action,
      fromStatus,
      toStatus,
      at: at(when),
      orderId: action.startsWith('order.') ? 'o' : null,
    })),
    orders: [{ id: 'o', requestId: 'r', unitId: 'u' }],
    answers: answers.map((one) => ({ closing: 1, stars: null, contacted: null, ...one })),
  } as unknown as RequestRecord;
}

const TAKEN: Line[] = [
  ['submit', null, 'SUBMITTED', '18T09:00'],
  ['accept', 'SUBMITTED', 'ACCEPTED', '18T09:30'],
  ['dispatch', 'ACCEPTED', 'IN_PROGRESS', '18T23:59'],
  ['order.take', 'IN_PROGRESS', 'IN_PROGRESS', '19T08:40'],
];
const DONE: Line[] = [
  ['order.done', 'IN_PROGRESS', 'IN_PROGRESS', '20T15:50'],
  ['handled', 'IN_PROGRESS', 'HANDLED', '20T16:20'],
];
const CLOSED: Line[] = [...TAKEN, ...DONE, ['verifyPass', 'HANDLED', 'CLOSED', '20T17:00']];

const fact = (...given: Parameters<typeof record>) => deriveFact(record(...given), null).fact;

describe('the figures of a request', () => {
  it('begin on the city’s day on which somebody became answerable', () => {
    expect(fact(TAKEN.slice(0, 2)).filedDay).toBeNull();
    expect(fact(TAKEN)).toMatchObject({ filedDay: 20261118, streetCode: '360702002', handledAt: null });
  });

  it('end when it is no case any more, or never was one of ours', () => {
    expect(fact([...TAKEN, ['withdraw', 'ACCEPTED', 'WITHDRAWN', '19T09:00']]).filedDay).toBeNull();
    expect(fact(CLOSED, { externalId: 'old-1' }).filedDay).toBeNull();
  });

  it('take the tap of who did it for the end of the work, not the sending', () => {
    expect(fact(CLOSED)).toMatchObject({ handledAt: at('20T15:50'), closedAt: at('20T17:00'), handlings: 1 });
  });

  it('count failed checks and reopenings as rework, and only what stands now as done', () => {
    const failed = fact([...TAKEN, ...DONE, ['verifyFail', 'HANDLED', 'IN_PROGRESS', '20T17:00']]);
    expect(failed).toMatchObject({ handledAt: null, handlings: 1, reworks: 1, reopenings: 0 });
    const reopened = fact([...CLOSED, ['reopen', 'CLOSED', 'IN_PROGRESS', '21T09:00']]);
    expect(reopened).toMatchObject({ handledAt: null, closedAt: null, reworks: 1, reopenings: 1 });
  });

  it('hear only what was said about the latest closing', () => {
    const answers = [
      { closing: 1, solved: 'NO' as const, contacted: false },
      { closing: 2, solved: 'YES' as const, stars: 4, contacted: true },
      { closing: 2, solved: 'PARTLY' as const, stars: 2 },
    ];
    expect(fact(CLOSED, { closings: 2 }, answers)).toMatchObject({
      answers: 2,
      solved: 1,
      satisfied: 1,
      low: 1,
      contactAnswers: 1,
      contacted: 1,
    });
    expect(fact(CLOSED, { closings: 1 }, answers)).toMatchObject({
      answers: 1,
      solved: 0,
      low: 1,
      contacted: 0,
    });
  });

  it('hold a returned order against the unit that returned it', () => {
    const lines: Line[] = [...TAKEN, ['order.return', 'IN_PROGRESS', 'IN_PROGRESS', '19T10:00']];
    expect(deriveFact(record(lines), null).orders).toEqual([
      { orderId: 'o', requestId: 'r', unitId: 'u', returns: 1 },
    ]);
  });
});
