import { METRES_PER_DEGREE } from '@linli/shared';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { entities } from '../../server/src/entities.js';
import { migrations } from '../../server/src/migrations/index.js';
import { Actor, IdentityModule } from '../../server/src/modules/identity/index.js';
import { Person } from '../../server/src/modules/identity/person.entity.js';
import { MatchingModule } from '../../server/src/modules/matching/index.js';
import { Offer, OfferRound } from '../../server/src/modules/matching/offer.entity.js';
import { Plan, PlanPlace, PlanWish } from '../../server/src/modules/matching/plan/plan.entity.js';
import { RoundService } from '../../server/src/modules/matching/round.service.js';
import { RegionModule, RegionService } from '../../server/src/modules/region/index.js';
import { Unit } from '../../server/src/modules/unit/unit.entity.js';
import { VolunteerModule } from '../../server/src/modules/volunteer/index.js';
import { ServiceRecord } from '../../server/src/modules/volunteer/attendance.entity.js';
import { RoleSlot, Shift, Signup, VolunteerTask } from '../../server/src/modules/volunteer/task.entity.js';
import { VolunteerProfile } from '../../server/src/modules/volunteer/volunteer.entity.js';
import { Clock } from '../../server/src/platform/clock.js';
import { loadConfig } from '../../server/src/platform/config/index.js';
import { Database, DatabaseModule, migrateUp, newId } from '../../server/src/platform/database/index.js';
import { EventRecorder, EventRelay } from '../../server/src/platform/events/index.js';
import { PlatformModule } from '../../server/src/platform/platform.module.js';
import type { TestDatabases } from './databases.js';
import { samplePerson } from './event-world.js';

export const COMMUNITY = '360702002001';
/** Friday afternoon in the city. */
const NOW = new Date('2026-11-20T14:26:00+08:00');
const HOUR_MS = 3_600_000;
const AT_ANY_TIME = Array.from({ length: 21 }, (_, block) => block);

/** What a test may say of a task. */
export interface TaskGiven extends Partial<Omit<VolunteerTask, 'createdAt'>> {
  startAt: Date;
  hours?: number;
  publishedAt?: Date;
  slots?: Partial<RoleSlot>[];
}

/** A task that is there now. */
export interface Published {
  taskId: string;
  shiftId: string;
  slotIds: string[];
}

/** The real modules up to matching, without HTTP; events and rounds run when the test says so. */
export class MatchingWorld {
  place = { lat: 0, lng: 0 };
  private unitId = newId();

  private constructor(
    readonly app: INestApplicationContext,
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  static async open(databases: TestDatabases): Promise<MatchingWorld> {
    const url = await databases.freshUrl();
    await migrateUp(await databases.open(url, { entities, migrations }));
    const secrets = { AUTH_SECRET: '0'.repeat(64), DATA_KEY: '1'.repeat(64) };
    const config = loadConfig({ DATABASE_URL: url, LOG_LEVEL: 'silent', ...secrets });
    class Whole {}
    const imports = [
      PlatformModule.forRoot(config, { background: false }),
      DatabaseModule.forRoot(config, entities, migrations),
      IdentityModule,
      RegionModule,
      VolunteerModule,
      MatchingModule,
    ];
    const app = await NestFactory.createApplicationContext(
      { module: Whole, imports },
      { logger: ['error'], abortOnError: false },
    );
    const world = new MatchingWorld(app, app.get(Database), app.get(Clock));
    const centre = await app.get(RegionService).centre(COMMUNITY);
    if (!centre) throw new Error('the community has no shape');
    world.place = centre;
    return world;
  }

  /** Forgets everything but the regions and sets the clock back to Friday afternoon. */
  async reset(): Promise<void> {
    this.clock.set(NOW);
    this.unitId = newId();
    const tables = [
      PlanPlace,
      Plan,
      PlanWish,
      Offer,
      OfferRound,
      ServiceRecord,
      Signup,
      RoleSlot,
      Shift,
      VolunteerTask,
      VolunteerProfile,
    ];
    await this.app.get(EventRelay).drain();
    await this.database.transaction(async (tx) => {
      for (const table of tables) await tx.createQueryBuilder().delete().from(table).execute();
      const unit = {
        id: this.unitId,
        name: '厚德路社区',
        kind: 'COMMUNITY_COMMITTEE',
        regionCode: COMMUNITY,
      } as const;
      await tx.insert(Unit, { ...unit, parentId: null, phone: null, createdAt: NOW });
    });
  }

  async close(): Promise<void> {
    await this.app.close();
    this.clock.set(null);
  }

  /** Delivers events only. */
  async drain(): Promise<void> {
    await this.app.get(EventRelay).drain();
  }

  /** Somebody has served in a task, and it counted. */
  async served({ personId }: Actor, { taskId, shiftId, slotIds }: Published): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { title, organiserUnitId } = await tx.findOneByOrFail(VolunteerTask, { id: taskId });
      const { startAt, endAt } = await tx.findOneByOrFail(Shift, { id: shiftId });
      const signup = {
        id: newId(),
        shiftId,
        slotId: slotIds[0] ?? '',
        personId,
        status: 'CONFIRMED',
      } as const;
      const times = { createdAt: startAt, statusAt: startAt };
      await tx.insert(Signup, { ...signup, ...times, waitSeq: null, lateCancels: 0 });
      await tx.insert(ServiceRecord, {
        id: newId(),
        taskId,
        signupId: signup.id,
        personId,
        title,
        startAt,
        endAt,
        minutes: 60,
        mostMinutes: 60,
        status: 'CONFIRMED',
        toReview: false,
        urgent: false,
        evidence: '扫码签到',
        organiserUnitId,
        communityCode: COMMUNITY,
        decidedBy: null,
        decidedAt: null,
        reason: null,
        createdAt: endAt,
      });
    });
  }

  /** Calls a task off, as its organiser would. */
  async cancel(taskId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.update(VolunteerTask, { id: taskId }, { status: 'CANCELLED' });
      const event = { type: 'task.cancelled', subjectId: taskId, payload: { taskId } };
      await this.app.get(EventRecorder).record(tx, event);
    });
  }

  /** Delivers events and asks whom there is to ask, until nothing moves any more. */
  async settle(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      await this.app.get(EventRelay).drain();
      await this.app.get(RoundService).runDue();
    }
    await this.app.get(EventRelay).drain();
  }

  /** A volunteer who lives so many metres north of the place, free at any time unless the test says otherwise. */
  async volunteer(metres: number, given: Partial<VolunteerProfile & Person> = {}): Promise<Actor> {
    const person = samplePerson({ surname: given.surname ?? '陈' });
    const { surname: _, ...profile } = given;
    await this.database.transaction(async (tx) => {
      await tx.insert(Person, person);
      await tx.insert(VolunteerProfile, {
        id: newId(),
        personId: person.id,
        skills: [],
        availability: AT_ANY_TIME,
        maxDistance: 1500,
        weeklyHours: 20,
        fit: true,
        homeCommunityCode: COMMUNITY,
        homeLat: this.place.lat + metres / METRES_PER_DEGREE,
        homeLng: this.place.lng,
        teamUnitId: null,
        turn: 0,
        createdAt: NOW,
        updatedAt: NOW,
        ...profile,
      });
    });
    return new Actor(person.id, newId(), []);
  }

  /** Somebody who is not registered. */
  async stranger(): Promise<Actor> {
    const person = samplePerson();
    await this.database.transaction((tx) => tx.insert(Person, person));
    return new Actor(person.id, newId(), []);
  }

  /** How many have a place in the shift. */
  confirmed(shiftId: string): Promise<number> {
    return this.database.read.countBy(Signup, { shiftId, status: 'CONFIRMED' });
  }

  /** A published task with one place, and the event that tells of it. */
  async task(given: TaskGiven): Promise<Published> {
    const { startAt, hours = 2, publishedAt = this.clock.now(), slots = [{}], ...fields } = given;
    const [taskId, shiftId] = [newId(), newId()];
    const title = fields.title ?? '楼栋夜间巡查';
    const rows = slots.map((slot, position) => ({ ...sampleSlot(shiftId, position), ...slot }));
    const endAt = new Date(startAt.getTime() + hours * HOUR_MS);
    await this.database.transaction(async (tx) => {
      const creator = samplePerson();
      await tx.insert(Person, creator);
      await tx.insert(VolunteerTask, {
        ...this.sampleTask(),
        ...fields,
        id: taskId,
        title,
        createdBy: creator.id,
        createdAt: publishedAt,
      });
      await tx.insert(Shift, { id: shiftId, taskId, startAt, endAt, cancelUntil: startAt });
      await tx.insert(RoleSlot, rows);
      await this.app.get(EventRecorder).record(tx, {
        type: 'task.published',
        subjectId: taskId,
        payload: { taskId, shiftId, title, startAt: startAt.toISOString(), organiserUnitId: this.unitId },
      });
    });
    return { taskId, shiftId, slotIds: rows.map(({ id }) => id) };
  }

  private sampleTask(): Omit<VolunteerTask, 'id' | 'createdBy' | 'createdAt' | 'title'> {
    return {
      summary: '看消防通道和路灯',
      kind: 'PATROL',
      meetingPoint: '厚德路社区门口',
      ...this.place,
      communityCode: COMMUNITY,
      gridCode: `${COMMUNITY}001`,
      privateDetails: null,
      riskNote: '夜里路黑',
      insured: true,
      urgent: false,
      signupMode: 'OFFER',
      organiserUnitId: this.unitId,
      teamUnitId: null,
      requestId: null,
      seriesId: null,
      status: 'PUBLISHED',
      cancelReason: null,
      endedAt: null,
    };
  }
}

const sampleSlot = (shiftId: string, position: number): RoleSlot => ({
  id: newId(),
  shiftId,
  position,
  name: '巡查员',
  demand: 1,
  filled: 0,
  skills: [],
  fit: false,
  heavy: false,
  certified: false,
  leader: false,
  lastWait: 0,
});
