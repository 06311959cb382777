import { newId } from '../../../platform/database/index.js';
import { catalogueOf, deadlinesOf, tileOf } from '../../catalogue/index.js';
import { NOTHING_YET } from '../report.service.js';
import type { ServiceRequest } from '../request.entity.js';
import { submitted } from '../request.line.js';
import { deliberationFrom, DISPATCH_MINUTES, noStage, stageOf, stageUntil } from '../request.times.js';
import type { Chronicle, ChronicleStep, StepOf } from './chronicle.js';
import { putOff, talk } from './retell.asks.js';
import { give, moreTime, work } from './retell.orders.js';
import { keep, type Retold, write } from './retold.js';

/** Tells a chronicle step by step, as the services would have written it at the time. */
export function retell(chronicle: Chronicle, number: string): Retold {
  const { steps, photoIds: _photos, supporterIds, ...fields } = chronicle;
  const kind = { serviceCode: null, catalogueId: catalogueOf().versionId };
  const request: ServiceRequest = {
    ...fields,
    number,
    externalId: null,
    importedAuthor: null,
    ...kind,
    tier: tileOf(chronicle.tile).tier,
    ...NOTHING_YET,
    supporters: supporterIds.length,
    status: 'SUBMITTED',
    version: 0,
    box: 'accept',
    ...stageOf(chronicle.createdAt, deadlinesOf({ ...fields, ...kind }).accept),
  };
  const asks = { suspensions: [], questions: [], extensions: [] };
  const told: Retold = { request, orders: [], history: [], ratings: [], photos: [], ...asks };
  write(told, { at: chronicle.createdAt, actorId: chronicle.reporterId }, 'submit', null, {
    data: submitted(request),
  });
  for (const step of steps) tell(told, step);
  return told;
}

function tell(told: Retold, step: ChronicleStep): void {
  const { request } = told;
  const from = request.status;
  switch (step.action) {
    case 'accept':
      Object.assign(request, { status: 'ACCEPTED', box: 'dispatch', ...stageOf(step.at, DISPATCH_MINUTES) });
      break;
    case 'reject':
    case 'withdraw':
      Object.assign(request, { status: step.action === 'reject' ? 'REJECTED' : 'WITHDRAWN', box: null });
      Object.assign(request, noStage(step.at));
      break;
    case 'comment':
      break;
    case 'dispatch':
      return give(told, step);
    case 'take':
    case 'done':
    case 'return':
      return work(told, step);
    case 'verifyPass':
      Object.assign(request, { status: 'CLOSED', box: null, closedAt: step.at, ...noStage(step.at) });
      request.closings += 1;
      break;
    case 'verifyFail':
      Object.assign(request, { status: 'IN_PROGRESS', box: null, handledAt: null });
      Object.assign(request, stageUntil(request.handleAt!, request.handleDueAt!));
      for (const order of told.orders) {
        if (order.status === 'DONE') Object.assign(order, { status: 'TAKEN', doneAt: null, doneBy: null });
      }
      break;
    case 'askExtension':
    case 'grantExtension':
      return moreTime(told, step);
    case 'askSuspension':
    case 'suspend':
      return putOff(told, step);
    case 'ask':
    case 'answer':
      return talk(told, step);
    case 'deliberate':
      Object.assign(request, { status: 'DELIBERATING', tier: 'HARD', box: 'deliberate' });
      Object.assign(request, { filedAt: request.filedAt ?? step.at, ...deliberationFrom(step.at) });
      write(told, step, 'deliberate', from, { data: { tier: 'HARD' } });
      return;
    case 'merge':
      Object.assign(request, { status: 'MERGED', box: null, mergedIntoId: step.intoId, ...noStage(step.at) });
      write(told, step, 'merge', from, { data: { intoId: step.intoId } });
      return;
    case 'rate':
      return rate(told, step);
    case 'reopen':
      Object.assign(request, { status: 'IN_PROGRESS', box: null, handledAt: null });
      return reopen(told, step);
  }
  const line = write(told, step, step.action, from);
  keep(told, 'request-check', line.id, step);
}

/** Opened again it gets the time of a new request. */
function reopen(told: Retold, step: ChronicleStep): void {
  const { request, orders } = told;
  const stage = stageOf(step.at, deadlinesOf(request).handle);
  const dueAt = stage.dueAt!;
  Object.assign(request, { ...stage, handleAt: step.at, handleDueAt: dueAt });
  for (const order of orders.filter(({ status }) => status === 'DONE')) {
    Object.assign(order, { status: 'TAKEN', doneAt: null, doneBy: null, dueAt, clockAt: step.at });
  }
  write(told, step, 'reopen', 'CLOSED', { data: { dueAt: dueAt.toISOString() } });
}

function rate(told: Retold, step: StepOf<'rate'>): void {
  const { id: requestId, closings: closing, status } = told.request;
  const { at, actorId: personId, solved, stars = null, text: reason = null } = step;
  const { contacted = null } = step;
  const asked = { contacted, recordedBy: null, consent: null };
  told.ratings.push({ id: newId(), requestId, closing, personId, solved, stars, reason, ...asked, at });
  write(told, { ...step, text: stars ? `给了 ${stars} 颗星` : '评过了' }, 'rate', status);
}
