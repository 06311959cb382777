import { Inject, Injectable } from '@nestjs/common';
import type { SignupMode, Skill, TaskKind, UnitKind } from '@linli/shared';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { RequestHandover } from '../request/index.js';
import { UnitService } from '../unit/index.js';
import { Attendance } from './attendance.entity.js';
import { checkRoles, timesOf, type TaskTimes } from './publish.rules.js';
import { HOLDING } from './signup.status.js';
import { holdSlot } from './slots.js';
import type { CreateTaskBody } from './task.dto.js';
import { RoleSlot, Shift, Signup, VolunteerTask } from './task.entity.js';
import { reaches } from './task.policy.js';
import { PRIVATE_DETAILS, TaskReader } from './task.reader.js';
import type { TaskDetailView } from './task.view.js';
import { taskEvent } from './volunteer.events.js';

/** Where a task takes place and who answers for it. */
interface Home {
  communityCode: string;
  gridCode: string;
  organiserUnitId: string;
  teamUnitId: string | null;
}

@Injectable()
export class TaskService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(RequestHandover) private readonly handover: RequestHandover,
    @Inject(TaskReader) private readonly tasks: TaskReader,
  ) {}

  /** Publishes a task; out of a request, that one moves in the same transaction. So does `also`, what belongs to it. */
  async publish(
    actor: Actor,
    body: CreateTaskBody,
    also?: (tx: EntityManager, taskId: string) => Promise<void>,
  ): Promise<TaskDetailView> {
    const times = timesOf(body, this.clock.now());
    checkRoles(body);
    const home = await this.homeOf(actor, body);
    const taskId = newId();
    await this.db.transaction(async (tx) => {
      if (body.requestId) await this.handover.toTask(tx, actor, body.requestId, taskId);
      await this.enter(tx, actor, taskId, body, home, times);
      await also?.(tx, taskId);
    });
    return this.tasks.detail(actor, taskId);
  }

  /** Calls a task off. Everybody who holds or wants a place is told; its request waits for the dispatcher again. */
  async cancel(actor: Actor, taskId: string, reason: string): Promise<TaskDetailView> {
    await this.db.transaction(async (tx) => {
      const task = await tx.findOneBy(VolunteerTask, { id: taskId });
      if (!task || !reaches(actor, 'task.publish', task)) throw notFound();
      const shift = await tx.findOneByOrFail(Shift, { taskId });
      if (await tx.existsBy(Attendance, { shiftId: shift.id })) {
        throw new AppError('task.illegal_transition', { detail: '已经有人签到了，不能再取消。' });
      }
      const gone = await this.callOff(tx, taskId, reason, actor.personId);
      if (!gone) throw new AppError('task.closed', { possible: [] });
    });
    return this.tasks.detail(actor, taskId);
  }

  /** The step of `cancel`, also taken by the system when nobody came. False when the task was over already. */
  async callOff(tx: EntityManager, taskId: string, reason: string, actorId: string | null): Promise<boolean> {
    const now = this.clock.now();
    const set = { status: 'CANCELLED', cancelReason: reason, endedAt: now } as const;
    if ((await updateWhere(tx, VolunteerTask, { id: taskId, status: 'PUBLISHED' }, set)) === 0) return false;
    const task = await tx.findOneByOrFail(VolunteerTask, { id: taskId });
    const shift = await tx.findOneByOrFail(Shift, { taskId });
    // Whoever is just taking a place finishes first, or sees that the task is gone.
    const slots = await tx.find(RoleSlot, { where: { shiftId: shift.id }, order: { id: 'ASC' } });
    for (const { id } of slots) await holdSlot(tx, id);
    const signups = await tx.findBy(Signup, { shiftId: shift.id, status: In([...HOLDING]) });
    const ids = signups.map(({ id }) => id);
    await updateWhere(tx, Signup, { id: In(ids) }, { status: 'CANCELLED', waitSeq: null, statusAt: now });
    await updateWhere(tx, RoleSlot, { shiftId: shift.id }, { filled: 0 });
    if (task.requestId) {
      await this.handover.taskFellThrough(tx, { requestId: task.requestId, taskId, reason });
    }
    const personIds = signups.map(({ personId }) => personId);
    const told = { actorId, personIds, text: reason };
    await this.events.record(tx, taskEvent('task.cancelled', taskId, { task, shift }, told));
    return true;
  }

  private async homeOf(actor: Actor, { lat, lng }: CreateTaskBody): Promise<Home> {
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

  private async enter(
    tx: EntityManager,
    actor: Actor,
    taskId: string,
    body: CreateTaskBody,
    home: Home,
    times: TaskTimes,
  ): Promise<void> {
    const task: VolunteerTask = {
      id: taskId,
      ...home,
      title: body.title,
      summary: body.summary,
      kind: body.kind as TaskKind,
      meetingPoint: body.meetingPoint,
      lat: body.lat,
      lng: body.lng,
      privateDetails: body.privateDetails ? this.cipher.encrypt(body.privateDetails, PRIVATE_DETAILS) : null,
      riskNote: body.riskNote,
      insured: body.insured,
      urgent: body.urgent ?? false,
      signupMode: body.signupMode as SignupMode,
      requestId: body.requestId ?? null,
      status: 'PUBLISHED',
      cancelReason: null,
      createdBy: actor.personId,
      createdAt: this.clock.now(),
      endedAt: null,
    };
    const shift: Shift = { id: newId(), taskId, ...times };
    await tx.insert(VolunteerTask, task);
    await tx.insert(Shift, shift);
    await tx.insert(
      RoleSlot,
      body.roles.map(({ name, demand, skills, fit, heavy, leader }, position) => ({
        id: newId(),
        shiftId: shift.id,
        position,
        name,
        demand,
        filled: 0,
        skills: [...new Set(skills)] as Skill[],
        fit: fit ?? false,
        heavy: heavy ?? false,
        leader: leader ?? false,
        lastWait: 0,
      })),
    );
    const told = { actorId: actor.personId, text: task.signupMode };
    await this.events.record(tx, taskEvent('task.published', taskId, { task, shift }, told));
  }
}
