import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, findRows } from '../../platform/database/index.js';
import { FileService } from '../file/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import type { Activity } from './activity.entity.js';
import { ACTIVITY_PHOTO, type Around } from './activity.presenter.js';
import { ActivitySignup, ActivityWait } from './signup.entity.js';

/** What cards of many activities need, read at once. */
@Injectable()
export class ActivitySurroundings {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileService) private readonly files: FileService,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  /** In the order of `activities`. */
  async of(actor: Actor | null, activities: readonly Activity[]): Promise<Around[]> {
    const ids = activities.map(({ id }) => id);
    const keys = activities.flatMap(({ photoKey }) => photoKey ?? []);
    const [waits, mine, photos, homes] = await Promise.all([
      this.db.read.find(ActivityWait, { where: { activityId: In(ids) }, order: { seq: 'ASC', id: 'ASC' } }),
      actor ? findRows(this.db.read, ActivitySignup, { activityId: ids, personId: actor.personId }) : [],
      this.files.of(ACTIVITY_PHOTO, keys),
      this.people.homes(actor ? [actor.personId] : []),
    ]);
    const home = actor && homes.get(actor.personId);
    return activities.map(({ id, photoKey }) => ({
      waits: waits.filter(({ activityId }) => activityId === id),
      mine: mine.find(({ activityId, leftAt }) => activityId === id && leftAt === null) ?? null,
      photo: photos.get(photoKey ?? '')?.[0] ?? null,
      home: home ? { lat: home.homeLat, lng: home.homeLng } : null,
      now: this.clock.now(),
    }));
  }
}
