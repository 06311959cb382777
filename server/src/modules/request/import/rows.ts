import { newId } from '../../../platform/database/index.js';
import type { HistoryAction, RequestHistory } from '../history.entity.js';
import { NOTHING_YET } from '../report.service.js';
import type { ServiceRequest } from '../request.entity.js';
import { tilesByWords, tileOf } from '../../catalogue/index.js';
import type { ImportLine } from './line.js';

/** Nobody's home: an imported message belongs to no community, so no list of the staff shows it. */
const NO_PLACE = { address: '', lat: null, lng: null, gridCode: null, communityCode: null };

/** What is known of the way of an imported message: when it came, and when and what was replied. */
const STEPS: {
  action: HistoryAction;
  from: ServiceRequest['status'] | null;
  to: ServiceRequest['status'];
}[] = [
  { action: 'submit', from: null, to: 'SUBMITTED' },
  { action: 'accept', from: 'SUBMITTED', to: 'ACCEPTED' },
  { action: 'dispatch', from: 'ACCEPTED', to: 'IN_PROGRESS' },
  { action: 'handled', from: 'IN_PROGRESS', to: 'HANDLED' },
  { action: 'verifyPass', from: 'HANDLED', to: 'CLOSED' },
];

/** A closed request and its history. It has no person, and nobody but the staff of the archive may read it. */
export function rowsOf(
  line: ImportLine,
  number: string,
): { request: ServiceRequest; history: RequestHistory[] } {
  const tile = tilesByWords(`${line.title} ${line.text}`)[0]?.tile ?? 'other';
  const request: ServiceRequest = {
    id: newId(),
    number,
    externalId: line.id,
    kind: 'REPORT',
    title: line.title,
    text: line.text,
    tile,
    serviceCode: null,
    catalogueId: null,
    tier: tileOf(tile).tier,
    urgent: false,
    visibility: 'PRIVATE',
    anonymous: true,
    reporterId: null,
    importedAuthor: line.author,
    ...NO_PLACE,
    status: 'CLOSED',
    version: STEPS.length,
    box: null,
    stageAt: line.repliedAt,
    soonAt: null,
    dueAt: null,
    ...NOTHING_YET,
    handledAt: line.repliedAt,
    closedAt: line.repliedAt,
    closings: 1,
    createdAt: line.createdAt,
  };
  return { request, history: STEPS.map((step, n) => historyRow(request, line, step, n + 1)) };
}

function historyRow(
  { id: requestId }: ServiceRequest,
  line: ImportLine,
  { action, from, to }: (typeof STEPS)[number],
  seq: number,
): RequestHistory {
  return {
    id: newId(),
    requestId,
    seq,
    action,
    fromStatus: from,
    toStatus: to,
    actorId: null,
    role: null,
    unitId: null,
    orderId: null,
    toUnitId: null,
    at: seq === 1 ? line.createdAt : line.repliedAt,
    publicText: action === 'handled' ? line.reply : null,
    privateNote: null,
    data: null,
  };
}
