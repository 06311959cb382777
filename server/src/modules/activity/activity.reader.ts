import { Inject, Injectable } from '@nestjs/common';
import { sizeOf } from '@linli/shared';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import { FileService } from '../file/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { UnitService } from '../unit/index.js';
import { TaskReader } from '../volunteer/index.js';
import { ActivityCodes } from './activity.codes.js';
import { Activity, ActivityTask } from './activity.entity.js';
import { ActivitySurroundings } from './activity.cards.js';
import { numbersOf } from './activity.numbers.js';
import { isComing, isOpen, manages, maySee, organiserActions, reviews } from './activity.policy.js';
import { ACTIVITY_REPORT, type Around, presentCard, presentDetail } from './activity.presenter.js';
import { checkInFrom } from './activity.times.js';
import type { ActivityDetailView, GuestListView, ManagedActivityView } from './activity.view.js';
import { ReviewRules } from './review.rules.js';
import { ActivitySignup, ActivityWait } from './signup.entity.js';

/** One activity with everything the reader may see of it. */
@Injectable()
export class ActivityReader {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileService) private readonly files: FileService,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(TaskReader) private readonly tasks: TaskReader,
    @Inject(ActivityCodes) private readonly codes: ActivityCodes,
    @Inject(ActivitySurroundings) private readonly surroundings: ActivitySurroundings,
    @Inject(ReviewRules) private readonly rules: ReviewRules,
  ) {}

  async detail(actor: Actor | null, id: string): Promise<ActivityDetailView> {
    const activity = await this.find(id, (one) => maySee(actor, one));
    return this.present(actor, activity);
  }

  async managed(actor: Actor, id: string): Promise<ManagedActivityView> {
    const activity = await this.find(id, (one) => manages(actor, one));
    const [detail, isReviewed, figures] = await Promise.all([
      this.present(actor, activity),
      this.rules.isReviewed(activity.regionCode),
      numbersOf(this.db.read, id),
    ]);
    return {
      ...detail,
      notesText: activity.notes,
      roomId: activity.roomId,
      reviewNote: activity.reviewNote,
      createdByName: detail.contactName,
      actions: organiserActions(activity, isReviewed, this.clock.now()),
      figures,
    };
  }

  /** Who comes, by the name they may be called; those who wait at the end. */
  async guests(actor: Actor, id: string): Promise<GuestListView> {
    const activity = await this.find(id, (one) => manages(actor, one));
    const [signups, waits, numbers] = await Promise.all([
      this.db.read.find(ActivitySignup, {
        where: { activityId: id, leftAt: IsNull() },
        order: { createdAt: 'ASC', id: 'ASC' },
      }),
      this.db.read.findBy(ActivityWait, { activityId: id }),
      numbersOf(this.db.read, id),
    ]);
    const names = await this.people.refs(signups.map(({ personId }) => personId));
    const guests = signups.map(({ id: signupId, personId, adults, children, arrived, arrivedAt }) => ({
      signupId,
      who: names.get(personId)?.displayName ?? '',
      adults,
      children,
      waiting: waits
        .filter((wait) => wait.signupId === signupId)
        .reduce((sum, wait) => sum + sizeOf(wait), 0),
      arrived,
      arrivedAt: arrivedAt?.toISOString() ?? null,
    }));
    const order = guests.sort((a, b) => Number(sizeOf(a) === 0) - Number(sizeOf(b) === 0));
    const { title, startAt } = activity;
    return {
      activityId: id,
      title,
      startAt: startAt.toISOString(),
      checkInFrom: checkInFrom(startAt).toISOString(),
      numbers,
      guests: order,
    };
  }

  /** The row itself, for whoever may see it. */
  async find(id: string, isHers: (activity: Activity) => boolean): Promise<Activity> {
    const activity = await this.db.read.findOneBy(Activity, { id });
    if (!activity || !isHers(activity)) throw notFound();
    return activity;
  }

  private async present(actor: Actor | null, activity: Activity): Promise<ActivityDetailView> {
    const { id, createdBy, organiserUnitId, reportKey, status } = activity;
    const linked = await this.db.read.findBy(ActivityTask, { activityId: id });
    const [[around], people, units, phone, photos, reader] = await Promise.all([
      this.surroundings.of(actor, [activity]),
      this.people.refs([createdBy, ...(actor ? [actor.personId] : [])]),
      this.units.byIds([organiserUnitId]),
      this.units.phone(organiserUnitId),
      this.files.of(ACTIVITY_REPORT, reportKey ? [reportKey] : []),
      this.tasks.reader(actor?.personId ?? null),
    ]);
    const mine = around!.mine;
    const tasks = await this.tasks.cards(
      reader,
      linked.map(({ taskId }) => taskId),
    );
    return presentDetail(activity, presentCard(activity, around!), {
      organiserName: units.get(organiserUnitId)?.name ?? '',
      contactName: people.get(createdBy)?.displayName ?? '',
      phone,
      code: mine && sizeOf(mine) > 0 && this.isAlive(activity) ? this.codes.of(activity, mine.id) : null,
      myName: actor && (people.get(actor.personId)?.displayName ?? null),
      reportPhotos: photos.get(reportKey ?? '') ?? [],
      numbers: status === 'SUMMED_UP' ? await numbersOf(this.db.read, id) : null,
      tasks,
      can: this.canOf(actor, activity, around!),
    });
  }

  private isAlive({ status, endAt }: Activity): boolean {
    return (status === 'PUBLISHED' || status === 'CLOSED') && this.clock.now() < endAt;
  }

  private canOf(actor: Actor | null, activity: Activity, { mine, waits }: Around): string[] {
    const now = this.clock.now();
    const isAlive = isComing(activity, now);
    const canChange = isAlive && !mine?.arrivedAt;
    const isOffered = waits.some(({ signupId, answerBy }) => answerBy && signupId === mine?.id);
    const can: [string, boolean][] = [
      ['come', canChange && (mine !== null || isOpen(activity, now))],
      ['leave', canChange && mine !== null],
      ['accept', isAlive && isOffered],
      ['rate', mine?.arrivedAt != null && mine.liked === null && now >= activity.startAt],
      ['manage', actor !== null && manages(actor, activity)],
      [
        'review',
        actor !== null &&
          activity.status === 'IN_REVIEW' &&
          reviews(actor, activity) &&
          activity.createdBy !== actor.personId,
      ],
    ];
    return can.flatMap(([name, may]) => (may ? [name] : []));
  }
}
