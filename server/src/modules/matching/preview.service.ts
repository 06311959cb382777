import { Injectable } from '@nestjs/common';
import type { Skill, TaskKind } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/http/index.js';
import { PersonService, type Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import {
  type CreateTaskBody,
  expectedPoints,
  type InviteeView,
  RISKY_KINDS,
  type ShiftFacts,
  type TaskPreviewView,
} from '../volunteer/index.js';
import { causeOf, funnelOf } from './funnel.js';
import { planInvitations, type InvitePlan } from './invite-plan.js';
import { whoMayBeAsked, type Pooled } from './pool.js';
import { PoolService } from './pool.service.js';
import { rank, type Candidate } from './ranking.js';
import { reasonAbout } from './reason.sentences.js';

/** A place of the draft; its position stands for the id that it does not have yet. */
interface DraftSlot {
  readonly id: string;
  readonly name: string;
  readonly demand: number;
  readonly skills: readonly Skill[];
  readonly fit: boolean;
  readonly heavy: boolean;
}

const MINUTE_MS = 60_000;

/** Who would see and be asked for a task, before it is published. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly pools: PoolService,
    private readonly people: PersonService,
    private readonly regions: RegionService,
    private readonly clock: Clock,
  ) {}

  /** Throws `region.outside_district`, `task.in_past` and `task.ends_before_start` as publishing would. */
  async preview(_actor: Pick<Actor, 'personId'>, body: CreateTaskBody): Promise<TaskPreviewView> {
    const now = this.clock.now();
    await this.regions.resolve(body.lat, body.lng);
    const shift = draftShift(body, now);
    const slots = draftSlots(body);
    const pool = await this.pools.forErrand(errandOf(body));
    const urgent = body.urgent ?? false;
    const plan = planInvitations(
      slots.map((slot) => ({
        roleId: slot.id,
        missing: slot.demand,
        asked: [],
        ranked: rank(whoMayBeAsked(pool, slot, shift, { now, urgent })),
      })),
    );
    const { steps, suitable, available } = funnelOf(pool, slots, shift, now);
    const minutes = (shift.endAt.getTime() - shift.startAt.getTime()) / MINUTE_MS;
    return {
      suitable,
      available,
      funnel: [...steps],
      invitees: await this.invitees(plan, slots, shift, now),
      confidence: Math.round(plan.confidence * 100),
      gaps: gapsOf(plan, slots, pool, shift, now),
      pointsEach: expectedPoints({
        startAt: shift.startAt,
        endAt: shift.endAt,
        minutes,
        urgent,
        kind: body.kind as TaskKind,
      }),
    };
  }

  private async invitees(
    { invitations }: InvitePlan<Candidate>,
    slots: readonly DraftSlot[],
    { startAt }: ShiftFacts,
    now: Date,
  ): Promise<InviteeView[]> {
    const refs = await this.people.refs(invitations.map(({ ranked }) => ranked.candidate.personId));
    return invitations.flatMap(({ roleId, ranked }) => {
      const ref = refs.get(ranked.candidate.personId);
      const roleName = slots.find(({ id }) => id === roleId)?.name ?? '';
      if (!ref) return [];
      return [{ ...ref, reason: reasonAbout(ref.displayName, ranked.reasons, startAt, now), roleName }];
    });
  }
}

function draftShift(body: CreateTaskBody, now: Date): ShiftFacts {
  const [startAt, endAt] = [new Date(body.startAt), new Date(body.endAt)];
  if (startAt <= now) throw new AppError('task.in_past');
  if (endAt <= startAt) throw new AppError('task.ends_before_start');
  return {
    shiftId: '',
    startAt,
    endAt,
    place: { lat: body.lat, lng: body.lng },
    open: true,
    risky: RISKY_KINDS.includes(body.kind),
    insured: body.insured,
  };
}

function draftSlots({ roles }: CreateTaskBody): DraftSlot[] {
  return roles.map(({ name, demand, skills, fit, heavy, certified }, position) => ({
    id: String(position),
    name,
    demand,
    skills: skills as Skill[],
    fit: fit ?? false,
    heavy: heavy ?? false,
    certified: certified ?? false,
  }));
}

const errandOf = ({ kind, title, summary, meetingPoint, requestId }: CreateTaskBody) => ({
  kind: kind as TaskKind,
  title,
  summary,
  meetingPoint,
  requestId: requestId ?? null,
});

function gapsOf(
  { short }: InvitePlan<Candidate>,
  slots: readonly DraftSlot[],
  pool: readonly Pooled[],
  shift: ShiftFacts,
  now: Date,
): TaskPreviewView['gaps'] {
  return slots.flatMap((slot) => {
    const missing = short.get(slot.id) ?? 0;
    return missing === 0 ? [] : [{ roleName: slot.name, missing, cause: causeOf(pool, slot, shift, now) }];
  });
}
