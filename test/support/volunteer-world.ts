import type { AgreementKind, Role, Skill, UnitKind } from '@linli/shared';
import { MembershipService, UnitService } from '../../server/src/modules/unit/index.js';
import { Actor, PersonService } from '../../server/src/modules/identity/index.js';
import { RegionService } from '../../server/src/modules/region/index.js';
import { AttendanceService } from '../../server/src/modules/volunteer/attendance.service.js';
import { HoursService } from '../../server/src/modules/volunteer/hours.service.js';
import { ShiftJob } from '../../server/src/modules/volunteer/shift.job.js';
import { SignupService } from '../../server/src/modules/volunteer/signup.service.js';
import type { CreateTaskBody, RoleSlotBody } from '../../server/src/modules/volunteer/task.dto.js';
import { TaskQueries } from '../../server/src/modules/volunteer/task.queries.js';
import { TaskService } from '../../server/src/modules/volunteer/task.service.js';
import type { TaskDetailView } from '../../server/src/modules/volunteer/task.view.js';
import { VolunteerService } from '../../server/src/modules/volunteer/volunteer.service.js';
import { Database, newId } from '../../server/src/platform/database/index.js';
import { type DomainEvent, EventBus } from '../../server/src/platform/events/index.js';
import { Agreement } from '../../server/src/modules/identity/agreement/agreement.entity.js';
import { OfferBook } from '../../server/src/modules/matching/offer.book.js';
import { OfferService } from '../../server/src/modules/matching/offer.service.js';
import { Claims } from '../../server/src/modules/volunteer/claims.js';
import { Departures } from '../../server/src/modules/volunteer/departures.js';
import { Promotion } from '../../server/src/modules/volunteer/promotion.js';
import { SignupDesk } from '../../server/src/modules/volunteer/signup-desk/signup-desk.service.js';
import type { TestDatabases } from './databases.js';
import { startServer, type TestServer } from './server.js';

const DISTRICT_COMMUNITY = '360702002001';
const NEXT_COMMUNITY = '360702002004';
/** Friday, 14:25 in the city. */
export const NOW = new Date('2026-11-20T06:25:00.000Z');

/** The server without the demo, with a committee, its team and people as a test needs them. */
export class VolunteerWorld {
  readonly heard: DomainEvent<Record<string, unknown>>[] = [];
  community = '';
  team = '';
  private nextCommunity = '';
  home = { lat: 0, lng: 0 };
  organiser!: Actor;
  private surnames = 0;

  private constructor(readonly server: TestServer) {}

  static async open(databases: TestDatabases): Promise<VolunteerWorld> {
    const world = new VolunteerWorld(await startServer(await databases.freshUrl(), { DEMO: '0' }));
    world.clock.set(NOW);
    await world.furnish();
    return world;
  }

  get clock() {
    return this.server.clock;
  }
  get db(): Database {
    return this.server.app.get(Database);
  }
  get tasks(): TaskService {
    return this.server.app.get(TaskService, { strict: false });
  }
  get queries(): TaskQueries {
    return this.server.app.get(TaskQueries, { strict: false });
  }
  get signups(): SignupService {
    return this.server.app.get(SignupService, { strict: false });
  }
  get claims(): Claims {
    return this.server.app.get(Claims, { strict: false });
  }
  get departures(): Departures {
    return this.server.app.get(Departures, { strict: false });
  }
  get promotion(): Promotion {
    return this.server.app.get(Promotion, { strict: false });
  }
  get desk(): SignupDesk {
    return this.server.app.get(SignupDesk, { strict: false });
  }
  get attendance(): AttendanceService {
    return this.server.app.get(AttendanceService, { strict: false });
  }
  get hours(): HoursService {
    return this.server.app.get(HoursService, { strict: false });
  }
  get profiles(): VolunteerService {
    return this.server.app.get(VolunteerService, { strict: false });
  }

  /** A person with a role, or none. */
  async person(role?: Role, unitId = this.community, regionCode = DISTRICT_COMMUNITY): Promise<Actor> {
    const persons = this.server.app.get(PersonService, { strict: false });
    const surname = '陈刘谢曾罗钟廖邱温赖'[this.surnames++ % 10] ?? '陈';
    const personId = await this.db.transaction((tx) => persons.create(tx, { surname, honorific: 'AUNTIE' }));
    const hats = role ? [{ role, unitId, unitKind: 'COMMUNITY_COMMITTEE' as const, regionCode }] : [];
    if (role) {
      const memberships = this.server.app.get(MembershipService, { strict: false });
      await this.db.transaction((tx) => memberships.grant(tx, { personId, unitId, role, regionCode }));
    }
    return new Actor(personId, 'session', hats);
  }

  /** Somebody of the next community, with the same rights there. */
  neighbour(): Promise<Actor> {
    return this.person('COMMUNITY_ADMIN', this.nextCommunity, NEXT_COMMUNITY);
  }

  /** A registered volunteer living at the meeting point. */
  async volunteer(skills: Skill[] = [], given: { weeklyHours?: number; role?: Role } = {}): Promise<Actor> {
    const actor = await this.person(given.role, this.team);
    await this.profiles.save(actor, {
      skills,
      availability: [14],
      maxDistance: 1500,
      weeklyHours: given.weeklyHours ?? 40,
      fit: true,
      birthYear: 1970,
      homeLat: this.home.lat,
      homeLng: this.home.lng,
    });
    return actor;
  }

  /** The two have agreed, for as long as a test lasts. */
  async agree(kind: AgreementKind, { personId }: Actor, { personId: otherId }: Actor): Promise<void> {
    const dates = { givenAt: NOW, endsAt: new Date('2100-01-01T00:00:00Z'), endedAt: null, endedBy: null };
    const openKey = `${kind}:${personId}:${otherId}`;
    await this.db.transaction((tx) =>
      tx.insert(Agreement, { id: newId(), kind, personId, otherId, ...dates, openKey }),
    );
  }

  /** Invites somebody, who says yes. */
  async acceptOffer(
    actor: Actor,
    ids: { taskId: string; shiftId: string; roleId: string },
  ): Promise<unknown> {
    const { personId } = actor;
    const expiresAt = new Date(this.clock.now().getTime() + 3_600_000);
    const offer = { ...ids, personId, title: '邀请', reason: '离您近', expiresAt };
    const book = this.server.app.get(OfferBook, { strict: false });
    const [sent] = await this.db.transaction((tx) => book.send(tx, [offer]));
    return this.server.app.get(OfferService, { strict: false }).accept(actor, sent!.id);
  }

  volunteers(count: number): Promise<Actor[]> {
    return Promise.all(Array.from({ length: count }, () => this.volunteer()));
  }

  /** A patrol of this evening; give what the test is about. */
  body(given: Partial<CreateTaskBody> = {}): CreateTaskBody {
    return {
      title: '楼栋夜间巡查',
      summary: '看消防通道、楼道杂物和路灯',
      kind: 'PATROL',
      meetingPoint: '厚德路社区门口',
      ...this.home,
      startAt: '2026-11-20T11:30:00.000Z',
      endAt: '2026-11-20T13:30:00.000Z',
      roles: [role('巡查员', 5)],
      riskNote: '夜里路黑，两人一组走。',
      insured: true,
      signupMode: 'FIRST_COME',
      ...given,
    };
  }

  publish(given: Partial<CreateTaskBody> = {}): Promise<TaskDetailView> {
    return this.tasks.publish(this.organiser, this.body(given));
  }

  /** What was told since the last time, delivered to everybody. */
  async told(): Promise<string[]> {
    await this.server.drain();
    return this.heard.splice(0).map(({ type }) => type);
  }

  /** Moves the clock to this time of the story's day (city time). */
  at(time: string): void {
    this.clock.set(new Date(`2026-11-20T${time}:00.000+08:00`));
  }

  /** Runs the job that looks after shifts. */
  async lookAfterShifts(): Promise<void> {
    await this.server.app.get(ShiftJob, { strict: false }).closeEnded();
  }

  private async furnish(): Promise<void> {
    const { app } = this.server;
    const units = app.get(UnitService, { strict: false });
    const centre = await app.get(RegionService, { strict: false }).centre(DISTRICT_COMMUNITY);
    this.home = centre ?? this.home;
    const make = (name: string, kind: UnitKind, regionCode = DISTRICT_COMMUNITY) => {
      const duties = [{ regionCode, tiles: ['help'] }];
      return this.db.transaction((tx) => units.ensure(tx, { name, kind, regionCode, duties }));
    };
    this.community = await make('厚德路社区居委会', 'COMMUNITY_COMMITTEE');
    this.team = await make('章贡大妈厚德路分队', 'VOLUNTEER_TEAM');
    this.nextCommunity = await make('大公路社区居委会', 'COMMUNITY_COMMITTEE', NEXT_COMMUNITY);
    this.organiser = await this.person('COMMUNITY_ADMIN');
    const listen = ['task.published', 'task.cancelled', 'task.done', 'signup.confirmed', 'signup.waitlisted'];
    listen.push('signup.applied', 'signup.declined', 'signup.cancelled', 'attendance.checked-in');
    listen.push('attendance.checked-out', 'service-record.pending', 'service-record.confirmed');
    listen.push('service-record.disputed');
    app.get(EventBus).subscribe('volunteer-spy', listen, async (_, event) => void this.heard.push(event));
  }
}

export const role = (name: string, demand: number, given: Partial<RoleSlotBody> = {}): RoleSlotBody => ({
  name,
  demand,
  skills: [],
  ...given,
});
