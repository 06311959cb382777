import { Inject, Injectable } from '@nestjs/common';
import type { SignupMode, Skill, TaskKind } from '@linli/shared';
import { type EntityManager, In } from 'typeorm';
import { Cipher } from '../../platform/crypto/index.js';
import { newId } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { PersonService } from '../identity/index.js';
import { Attendance, FROM_CHECK_IN, ServiceRecord } from './attendance.entity.js';
import { countedSpan, minutesOf } from './attendance.times.js';
import { evidenceText } from './hours.words.js';
import { RoleSlot, Shift, Signup, VolunteerTask } from './task.entity.js';
import { PRIVATE_DETAILS } from './task.reader.js';
import { recordEvent, taskEvent } from './volunteer.events.js';

/** Somebody who came, and who confirmed the hours; without that they wait. */
export interface ToldStay {
  personId: string;
  inAt: Date;
  outAt: Date;
  confirmedBy?: string;
  confirmedAt?: Date;
  /** Hash of the phone that scanned, and how near to the meeting point (100 = there). */
  device?: string;
  score?: number;
}

export interface ToldSlot {
  name: string;
  demand: number;
  skills: Skill[];
  fit?: boolean;
  heavy?: boolean;
  leader?: boolean;
  /** Who has a place, in order. */
  people: string[];
  /** By person: the place is kept for an answer, or somebody else took it for her. */
  notes?: Readonly<Record<string, Partial<Pick<Signup, 'answerUntil' | 'actedBy'>>>>;
}

/** A task as it happened elsewhere or before: told, not lived through. */
export interface ToldTask {
  id: string;
  title: string;
  summary: string;
  kind: TaskKind;
  meetingPoint: string;
  lat: number;
  lng: number;
  communityCode: string;
  gridCode: string;
  privateDetails?: string;
  riskNote: string;
  insured: boolean;
  urgent?: boolean;
  signupMode: SignupMode;
  organiserUnitId: string;
  teamUnitId: string | null;
  createdBy: string;
  createdAt: Date;
  startAt: Date;
  endAt: Date;
  cancelUntil: Date;
  slots: ToldSlot[];
  stays?: ToldStay[];
  /** Long ago: the hours count, but nobody is told of them and they bring no points. */
  quiet?: boolean;
}

/** Enters tasks with their past, for the demo. Hours count as everywhere else: points follow by their events. */
@Injectable()
export class TaskChronicle {
  constructor(
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  /** Which of these tasks are there already. */
  async present(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.find(VolunteerTask, { where: { id: In([...ids]) }, select: { id: true } });
    return new Set(rows.map(({ id }) => id));
  }

  /** Enters a task that is not there yet. */
  async enter(tx: EntityManager, told: ToldTask): Promise<void> {
    const { slots, stays = [], quiet = false, startAt, endAt, cancelUntil, ...rest } = told;
    const decided = stays.length > 0 && stays.every(({ confirmedBy }) => confirmedBy);
    const task: VolunteerTask = {
      ...rest,
      privateDetails: told.privateDetails ? this.cipher.encrypt(told.privateDetails, PRIVATE_DETAILS) : null,
      urgent: told.urgent ?? false,
      requestId: null,
      seriesId: null,
      status: decided ? 'DONE' : 'PUBLISHED',
      cancelReason: null,
      endedAt: decided ? endAt : null,
    };
    const shift: Shift = { id: newId(), taskId: task.id, startAt, endAt, cancelUntil };
    await tx.insert(VolunteerTask, task);
    await tx.insert(Shift, shift);
    for (const [position, slot] of slots.entries()) await this.slot(tx, task, shift, slot, position);
    for (const stay of stays) {
      const record = await this.stay(tx, task, shift, stay);
      if (!quiet) await this.tell(tx, record);
    }
    if (stays.length > 0) return;
    const event = { actorId: task.createdBy, text: task.signupMode };
    await this.events.record(tx, taskEvent('task.published', task.id, { task, shift }, event));
  }

  private async slot(
    tx: EntityManager,
    task: VolunteerTask,
    shift: Shift,
    { name, demand, skills, fit = false, heavy = false, leader = false, people, notes = {} }: ToldSlot,
    position: number,
  ): Promise<void> {
    const slotId = newId();
    const filled = people.length;
    await tx.insert(RoleSlot, {
      id: slotId,
      shiftId: shift.id,
      position,
      name,
      demand,
      filled,
      skills,
      fit,
      heavy,
      certified: false,
      leader,
      lastWait: 0,
    });
    const at = task.createdAt;
    for (const personId of people) {
      await tx.insert(Signup, {
        id: newId(),
        shiftId: shift.id,
        slotId,
        personId,
        status: 'CONFIRMED',
        waitSeq: null,
        lateCancels: 0,
        changedAt: null,
        createdAt: at,
        statusAt: at,
        ...notes[personId],
      });
    }
  }

  private async stay(
    tx: EntityManager,
    task: VolunteerTask,
    shift: Shift,
    told: ToldStay,
  ): Promise<ServiceRecord> {
    const { personId, inAt, outAt, confirmedBy = null, confirmedAt = null, device, score = null } = told;
    const { id: signupId } = await tx.findOneByOrFail(Signup, { shiftId: shift.id, personId });
    const [came, left] = [
      { inAt, inMethod: 'QR', inBy: personId, inScore: score } as const,
      { outAt, outMethod: 'QR', outBy: personId, outScore: score } as const,
    ];
    const heard = { inDevice: device ?? null, inToldAt: null, outToldAt: null };
    const attendance: Attendance = {
      id: newId(),
      shiftId: shift.id,
      signupId,
      personId,
      ...came,
      ...left,
      ...heard,
    };
    await tx.insert(Attendance, attendance);
    const span = countedSpan(shift, inAt, outAt);
    const minutes = minutesOf(span);
    const record: ServiceRecord = {
      id: newId(),
      taskId: task.id,
      signupId,
      personId,
      title: task.title,
      ...span,
      minutes,
      mostMinutes: minutes,
      status: confirmedBy ? 'CONFIRMED' : 'PENDING',
      toReview: false,
      urgent: task.urgent,
      evidence: evidenceText(attendance),
      organiserUnitId: task.organiserUnitId,
      communityCode: task.communityCode,
      decidedBy: confirmedBy,
      decidedAt: confirmedAt,
      reason: null,
      ...FROM_CHECK_IN,
      createdAt: outAt,
    };
    await tx.insert(ServiceRecord, record);
    return record;
  }

  private async tell(tx: EntityManager, record: ServiceRecord): Promise<void> {
    const { decidedBy, personId } = record;
    const names = decidedBy ? await this.people.refs([decidedBy], tx) : null;
    const name = names?.get(decidedBy ?? '')?.displayName ?? null;
    const type = decidedBy ? 'service-record.confirmed' : 'service-record.pending';
    const rest = { actorId: decidedBy ?? personId, confirmedBy: name };
    await this.events.record(tx, recordEvent(type, record, rest));
  }
}
