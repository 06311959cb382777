import { newId } from '../../../platform/database/index.js';
import { noStage } from '../request.times.js';
import type { StepOf } from './chronicle.js';
import { type Retold, settle, write } from './retold.js';

/** Put off: asked for by one, approved by another; from then on the clock stands still. */
export function putOff(told: Retold, step: StepOf<'askSuspension' | 'suspend'>): void {
  const { request, suspensions } = told;
  const { at, actorId, until, text: reason = '' } = step;
  const from = request.status;
  const data = { until: until.toISOString() };
  if (step.action === 'askSuspension') {
    request.suspension = 'ASKED';
    suspensions.push({
      id: newId(),
      requestId: request.id,
      askedBy: actorId,
      unitId: step.unitId ?? null,
      askedAt: at,
      reason,
      until,
      status: 'ASKED',
      decidedBy: null,
      decidedAt: null,
      endedAt: null,
    });
    write(told, step, 'askSuspension', from, { data });
  } else {
    const asked = suspensions.at(-1)!;
    Object.assign(asked, { status: 'APPROVED', until, decidedBy: actorId, decidedAt: at });
    const pause = { suspension: null, suspendedAt: at, suspendedUntil: until, box: null, ...noStage(at) };
    Object.assign(request, { status: 'SUSPENDED', ...pause });
    write(told, { ...step, text: asked.reason }, 'suspend', from, { data });
  }
  settle(told, at);
}

/** A question to the reporter, and her answer; the words are kept beside the history. */
export function talk(told: Retold, step: StepOf<'ask' | 'answer'>): void {
  const { request, questions } = told;
  const { at, actorId, text = '' } = step;
  if (step.action === 'ask') {
    request.question = 'ASKED';
    questions.push({
      id: newId(),
      requestId: request.id,
      askedBy: actorId,
      unitId: step.unitId ?? null,
      askedAt: at,
      text,
      answer: null,
      answeredAt: null,
    });
  } else {
    request.question = 'ANSWERED';
    Object.assign(questions.at(-1)!, { answer: text, answeredAt: at });
  }
  const data = { questionId: questions.at(-1)!.id };
  write(told, { ...step, text: undefined }, step.action, request.status, { data });
  settle(told, at);
}
