import { Inject, Injectable } from '@nestjs/common';
import type { SignupMode, Skill, TaskKind, UnitKind } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { newId } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { UnitService } from '../unit/index.js';
import type { TaskTimes } from './publish.rules.js';
import type { RoleSlotBody, TaskDraftBody } from './task.dto.js';
import { RoleSlot, Shift, VolunteerTask } from './task.entity.js';
import { PRIVATE_DETAILS } from './task.reader.js';

/** Where a task takes place and who answers for it. */
export interface TaskHome {
  readonly communityCode: string;
  readonly gridCode: string;
  readonly organiserUnitId: string;
  readonly teamUnitId: string | null;
}

/** A task that was entered, with its shift. */
export interface EnteredTask {
  readonly task: VolunteerTask;
  readonly shift: Shift;
}

interface Origin {
  readonly requestId?: string | null;
  readonly seriesId?: string | null;
  /** Encrypted already, instead of what the draft says. */
  readonly privateDetails?: string | null;
}

/** Rows of one statement: SQLite takes 32,766 values, and eight places a shift are the most. */
const AT_ONCE = 100;

/** Enters new tasks, one or a year of them, by few statements. */
@Injectable()
export class TaskEntries {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** Whose a task at this place is, if the actor may publish there. */
  async homeOf(actor: Actor, { lat, lng }: { lat: number; lng: number }): Promise<TaskHome> {
    const { communityCode, gridCode } = await this.regions.resolve(lat, lng);
    const hat = actor.hats('task.publish').find(({ regionCode }) => communityCode.startsWith(regionCode));
    if (!hat) throw new AppError('task.outside_area');
    const serving = (kind: UnitKind) => this.units.list({ regionCode: communityCode, kind });
    const [[team], [committee]] = await Promise.all([
      serving('VOLUNTEER_TEAM'),
      serving('COMMUNITY_COMMITTEE'),
    ]);
    // What the street publishes is still the community's to hold: there the hours are confirmed.
    const organiserUnitId = hat.role === 'COMMUNITY_ADMIN' ? hat.unitId : (committee?.id ?? hat.unitId);
    return { communityCode, gridCode, organiserUnitId, teamUnitId: team?.id ?? null };
  }

  /** Enters the same task at each of these times, in their order. Nobody is told: that is the caller's to do. */
  async enter(
    tx: EntityManager,
    createdBy: string,
    draft: TaskDraftBody,
    home: TaskHome,
    times: readonly (TaskTimes & { readonly taskId: string })[],
    origin: Origin = {},
  ): Promise<EnteredTask[]> {
    const createdAt = this.clock.now();
    const entered = times.map(({ taskId, ...span }): EnteredTask => ({
      task: {
        id: taskId,
        communityCode: home.communityCode,
        gridCode: home.gridCode,
        organiserUnitId: home.organiserUnitId,
        teamUnitId: home.teamUnitId,
        title: draft.title,
        summary: draft.summary,
        kind: draft.kind as TaskKind,
        meetingPoint: draft.meetingPoint,
        lat: draft.lat,
        lng: draft.lng,
        privateDetails: origin.privateDetails ?? this.seal(draft.privateDetails),
        riskNote: draft.riskNote,
        insured: draft.insured,
        urgent: draft.urgent ?? false,
        signupMode: draft.signupMode as SignupMode,
        requestId: origin.requestId ?? null,
        seriesId: origin.seriesId ?? null,
        status: 'PUBLISHED',
        cancelReason: null,
        createdBy,
        createdAt,
        endedAt: null,
      },
      shift: { id: newId(), taskId, ...span },
    }));
    const slots = entered.flatMap(({ shift }) =>
      draft.roles.map((role, position) => newSlot(shift.id, role, position)),
    );
    for (const part of inParts(entered)) {
      await tx.insert(
        VolunteerTask,
        part.map(({ task }) => task),
      );
      await tx.insert(
        Shift,
        part.map(({ shift }) => shift),
      );
    }
    for (const part of inParts(slots)) await tx.insert(RoleSlot, part);
    return entered;
  }

  /** What only people who are confirmed may see, as it is kept. */
  seal(privateDetails: string | undefined): string | null {
    return privateDetails ? this.cipher.encrypt(privateDetails, PRIVATE_DETAILS) : null;
  }
}

/** An empty place as its organiser described it. */
export const newSlot = (
  shiftId: string,
  { name, demand, skills, fit, heavy, certified, leader }: RoleSlotBody,
  position: number,
): RoleSlot => ({
  id: newId(),
  shiftId,
  position,
  name,
  demand,
  filled: 0,
  skills: [...new Set(skills)] as Skill[],
  fit: fit ?? false,
  heavy: heavy ?? false,
  certified: certified ?? false,
  leader: leader ?? false,
  lastWait: 0,
});

function* inParts<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE);
}
