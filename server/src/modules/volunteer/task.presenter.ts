import { SIGNUP_STATUS_LABELS, TASK_STATUS_LABELS } from '@linli/shared';
import type { Actor, PersonRefView } from '../identity/index.js';
import { requirementOf } from './hard-rules.js';
import { isHolding } from './signup.status.js';
import type { Party } from './party/party.reader.js';
import { childObstacle } from './party/party.rules.js';
import { possibleSteps, type Mine } from './task.can.js';
import { isFull, presentCard, slotObstacle, type Reader } from './task.card.js';
import type { RoleSlot } from './task.entity.js';
import { organises } from './task.policy.js';
import { taskRevision } from './task.revision.js';
import type { ApplicantView, MySignupView, RoleSlotView, TaskDetailView } from './task.view.js';
import { shiftFacts, type KnownTask } from './volunteer.facts.js';

/** All that the detail of a task is made of. */
export interface DetailFacts {
  readonly known: KnownTask;
  readonly reader: Reader;
  readonly mine: Mine | null;
  /** 1 = next. */
  readonly waitPlace: number | null;
  /** Who comes with the reader. */
  readonly party: Party;
  /** Confirmed people by slot; empty for visitors. */
  readonly people: ReadonlyMap<string, PersonRefView[]>;
  readonly applicants: readonly ApplicantView[];
  readonly pendingRecords: number;
  readonly offerId: string | null;
  /** In clear; shown only to whom it may be shown. */
  readonly privateDetails: string | null;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly communityNames: ReadonlyMap<string, string>;
}

export function presentDetail(actor: Actor | null, facts: DetailFacts): TaskDetailView {
  const { known, reader, mine } = facts;
  const { task, shift } = known;
  const organiser = actor !== null && organises(actor, task);
  const insider = organiser || (mine?.signup.status === 'CONFIRMED' && !mine.signup.answerUntil);
  const can = possibleSteps(actor, known, reader, mine, facts.pendingRecords);
  const card = presentCard(known, reader, facts.communityNames);
  return Object.assign(card, {
    summary: task.summary,
    status: task.status,
    statusLabel: TASK_STATUS_LABELS[task.status],
    lat: task.lat,
    lng: task.lng,
    roles: known.slots.map((slot) => presentSlot(slot, facts)),
    riskNote: task.riskNote,
    insured: task.insured,
    urgent: task.urgent,
    cancelUntil: shift.cancelUntil.toISOString(),
    organiserName: facts.unitNames.get(task.organiserUnitId) ?? '',
    teamName: facts.unitNames.get(task.teamUnitId ?? '') ?? null,
    privateDetails: insider ? facts.privateDetails : null,
    mySignup: mine && mine.signup.status !== 'CANCELLED' ? presentSignup(mine, facts) : null,
    applicants: organiser ? [...facts.applicants] : [],
    offerId: facts.offerId,
    requestId: organiser ? task.requestId : null,
    seriesId: task.seriesId,
    ...(mine && isHolding(mine.signup.status) ? { roleId: mine.slot.id, roleName: mine.slot.name } : {}),
    revision: can.includes('change') ? taskRevision(known) : null,
    can,
  });
}

function presentSlot(slot: Readonly<RoleSlot>, { known, reader, people }: DetailFacts): RoleSlotView {
  const found = slotObstacle(known, slot, reader);
  const there = people.get(slot.id) ?? [];
  const { id, name, skills, leader, demand, filled } = slot;
  const who = demand === 1 && isFull(slot) ? there[0]?.displayName : undefined;
  return {
    id,
    name,
    requirement:
      who ?? (found?.code === 'SKILL' || found?.code === 'FITNESS' ? found.sentence : requirementOf(slot)),
    skills,
    fit: slot.fit,
    heavy: slot.heavy ?? false,
    certified: slot.certified ?? false,
    leader,
    demand,
    filled,
    people: there,
    open: reader.personId !== null && !found && !isFull(slot),
    obstacle: found?.sentence ?? null,
    childObstacle: childObstacle(slot, shiftFacts(known)),
  };
}

function presentSignup({ signup, slot, attendance }: Mine, { waitPlace, party }: DetailFacts): MySignupView {
  return {
    id: signup.id,
    roleId: slot.id,
    roleName: slot.name,
    status: signup.status,
    statusLabel: SIGNUP_STATUS_LABELS[signup.status],
    askedAgain: signup.changedAt !== null && isHolding(signup.status),
    waitPlace,
    answerUntil: signup.answerUntil?.toISOString() ?? null,
    assigned: signup.assigned ?? false,
    children: signup.children ?? 0,
    ...party,
    checkedInAt: attendance?.inAt.toISOString() ?? null,
    checkedOutAt: attendance?.outAt?.toISOString() ?? null,
  };
}
