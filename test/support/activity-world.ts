import { type Party, sizeOf } from '@linli/shared';
import { ActivityJob } from '../../server/src/modules/activity/activity.job.js';
import type { ActivityBody } from '../../server/src/modules/activity/activity.dto.js';
import { Activity } from '../../server/src/modules/activity/activity.entity.js';
import { ActivityService } from '../../server/src/modules/activity/activity.service.js';
import { ActivitySteps } from '../../server/src/modules/activity/activity.steps.js';
import { ActivitySignup, ActivityWait } from '../../server/src/modules/activity/signup.entity.js';
import { ActivitySignupService } from '../../server/src/modules/activity/signup.service.js';
import type { Actor } from '../../server/src/modules/identity/index.js';
import { VenueService } from '../../server/src/modules/venue/venue.service.js';
import type { TestDatabases } from './databases.js';
import { VolunteerWorld } from './volunteer-world.js';

/** The server without the demo, with a committee that puts on activities. */
export class ActivityWorld {
  private constructor(readonly volunteers: VolunteerWorld) {}

  static async open(databases: TestDatabases): Promise<ActivityWorld> {
    return new ActivityWorld(await VolunteerWorld.open(databases));
  }

  get db() {
    return this.volunteers.db;
  }
  get clock() {
    return this.volunteers.clock;
  }
  get signups(): ActivitySignupService {
    return this.get(ActivitySignupService);
  }
  get steps(): ActivitySteps {
    return this.get(ActivitySteps);
  }
  get activities(): ActivityService {
    return this.get(ActivityService);
  }
  get venues(): VenueService {
    return this.get(VenueService);
  }
  get job(): ActivityJob {
    return this.get(ActivityJob);
  }
  get organiser(): Actor {
    return this.volunteers.organiser;
  }
  stop(): Promise<void> {
    return this.volunteers.server.stop();
  }

  people(count: number): Promise<Actor[]> {
    return Promise.all(Array.from({ length: count }, () => this.volunteers.person()));
  }

  /** Dumplings on the Saturday after next; give what the test is about. */
  body(given: Partial<ActivityBody> = {}): ActivityBody {
    return {
      title: '一起包饺子',
      summary: '面和馅社区备好，包完当场煮。',
      audience: 'RESIDENTS',
      fits: [],
      quota: 10,
      place: '厚德路社区一楼食堂',
      ...this.volunteers.home,
      startAt: '2026-11-28T06:00:00.000Z',
      endAt: '2026-11-28T08:00:00.000Z',
      ...given,
    };
  }

  /** A published one. Returns its id. */
  async publish(given: Partial<ActivityBody> = {}): Promise<string> {
    const id = await this.activities.create(this.organiser, this.body(given));
    await this.steps.take(this.organiser, id, { action: 'publish' });
    return id;
  }

  come(actor: Actor, id: string, adults: number, children = 0): Promise<void> {
    return this.signups.come(actor, id, { adults, children });
  }

  /** What is wrong with the places of an activity. Empty when all is well. */
  async problems(id: string): Promise<string[]> {
    const { read } = this.db;
    const [activity, signups, waits] = await Promise.all([
      read.findOneByOrFail(Activity, { id }),
      read.findBy(ActivitySignup, { activityId: id }),
      read.findBy(ActivityWait, { activityId: id }),
    ]);
    const { quota, filled } = activity;
    const people = (parties: Party[]): number => parties.reduce((sum, one) => sum + sizeOf(one), 0);
    const offered = people(waits.filter(({ answerBy }) => answerBy !== null));
    const waiting = people(waits.filter(({ answerBy }) => answerBy === null));
    const seated = people(signups);
    const problems: string[] = [];
    if (filled > quota) problems.push(`over-filled: ${filled} of ${quota}`);
    if (filled !== seated + offered)
      problems.push(`${filled} filled, but ${seated} + ${offered} have a place`);
    if (filled < quota && waiting > 0) problems.push(`${quota - filled} free while ${waiting} wait`);
    for (const { id: signupId, leftAt, adults, children } of signups) {
      const hers = waits.filter((wait) => wait.signupId === signupId);
      if (children > 0 && adults === 0) problems.push(`${signupId}: a child alone`);
      if (leftAt && (adults + children > 0 || hers.length > 0))
        problems.push(`${signupId} left and is there`);
      if (!leftAt && adults + children + people(hers) === 0) problems.push(`${signupId} is nobody`);
    }
    return problems;
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.volunteers.server.app.get<T>(type as never, { strict: false });
  }
}
