import { Inject, Injectable } from '@nestjs/common';
import { cityInstant, cityTime } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import {
  Activity,
  ACTIVITY_PHOTO,
  ACTIVITY_REPORT,
  ActivitySignup,
  ActivityWait,
} from '../modules/activity/index.js';
import { FileService } from '../modules/file/index.js';
import { RegionService } from '../modules/region/index.js';
import { RoomBookings, Venue, VENUE_PHOTO, VenueRoom } from '../modules/venue/index.js';
import { Clock } from '../platform/clock.js';
import { type DemoActivity, demoActivities, type DemoGuest, DEMO_VENUES } from './activities.data.js';
import { type ActivityPictureName, drawActivity } from './activities.pictures.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { COMMUNITY } from './units.data.js';

const DAY_MS = 86_400_000;
/** Households of neighbours, one after the other, until so many places are taken. */
const NEIGHBOURS = [2, 1, 3, 2, 1, 4];
/** The first of the demo's volunteers who are such neighbours. */
const FIRST = 10;
const zhong = demoId('person:zhong');

/** Two venues, and activities that are past, coming, full, drafted and called off. */
@Injectable()
export class ActivitiesPart implements DemoPart {
  readonly name = 'activities';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileService) private readonly files: FileService,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(RoomBookings) private readonly rooms: RoomBookings,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    for (const venue of DEMO_VENUES) {
      if (!(await tx.existsBy(Venue, { id: demoId(`venue:${venue.key}`) }))) await this.enterVenue(tx, venue);
    }
    for (const story of demoActivities(this.clock.now())) {
      if (!(await tx.existsBy(Activity, { id: demoId(`activity:${story.key}`) })))
        await this.enter(tx, story);
    }
  }

  private async enterVenue(
    tx: EntityManager,
    { key, unit, rooms, community, ...venue }: (typeof DEMO_VENUES)[number],
  ): Promise<void> {
    const id = demoId(`venue:${key}`);
    const { lat, lng } = (await this.regions.centre(community))!;
    await tx.insert(Venue, {
      ...venue,
      id,
      unitId: demoId(`unit:${unit}`),
      regionCode: community,
      lat,
      lng,
      phone: null,
      photoKey: await this.picture(tx, VENUE_PHOTO, 'hall', `venue-photo:${key}`),
      active: true,
      createdAt: this.daysAgo(90),
    });
    for (const { key: room, name, capacity } of rooms)
      await tx.insert(VenueRoom, { id: demoId(`room:${room}`), venueId: id, name, capacity, active: true });
  }

  private async enter(tx: EntityManager, story: DemoActivity): Promise<void> {
    const id = demoId(`activity:${story.key}`);
    const { key, venue, room, ages, picture, caption, guests, neighbours, cancelReason, report, ...given } =
      story;
    const { lat, lng } = (await this.regions.centre(COMMUNITY))!;
    const isPublic = story.status !== 'DRAFT';
    const isOver = story.status === 'HELD' || story.status === 'SUMMED_UP' || story.status === 'CANCELLED';
    const roomId = room ? demoId(`room:${room}`) : null;
    await tx.insert(Activity, {
      ...given,
      id,
      organiserUnitId: demoId('unit:community'),
      regionCode: COMMUNITY,
      ageFrom: ages?.[0] ?? null,
      ageTo: ages?.[1] ?? null,
      filled: 0,
      lastWait: 0,
      venueId: venue ? demoId(`venue:${venue}`) : null,
      roomId,
      lat,
      lng,
      signupFrom: null,
      signupUntil: story.startAt,
      cancelUntil: eveningBefore(story.startAt),
      photoKey: await this.picture(tx, ACTIVITY_PHOTO, picture, `activity-photo:${key}`),
      photoCaption: caption ?? null,
      cancelReason: cancelReason ?? null,
      reviewNote: null,
      report: report ?? null,
      reportKey: report ? await this.picture(tx, ACTIVITY_REPORT, picture, `activity-report:${key}`) : null,
      // Nobody is reminded of what the demo only tells of.
      reminded: true,
      createdBy: zhong,
      createdAt: this.daysAgo(30),
      publishedAt: isPublic ? this.daysAgo(27) : null,
      endedAt: isOver ? story.endAt : null,
    });
    if (roomId && isPublic && !isOver)
      await this.rooms.book(tx, id, { roomId, startAt: story.startAt, endAt: story.endAt });
    const others = neighboursOf(neighbours, story.status === 'HELD' || story.status === 'SUMMED_UP');
    await this.enterGuests(tx, id, story, [...others, ...guests]);
  }

  private async enterGuests(
    tx: EntityManager,
    activityId: string,
    { startAt }: DemoActivity,
    guests: readonly DemoGuest[],
  ): Promise<void> {
    let [filled, seq] = [0, 0];
    for (const { who, seated, waiting, arrived, liked } of guests) {
      const signupId = demoId(`activity-signup:${activityId}:${who}`);
      await tx.insert(ActivitySignup, {
        id: signupId,
        activityId,
        personId: demoId(who),
        adults: seated[0],
        children: seated[1],
        ageConfirmed: true,
        createdAt: this.daysAgo(20),
        leftAt: null,
        arrived: arrived ?? null,
        arrivedAt: arrived ? startAt : null,
        arrivedBy: arrived ? zhong : null,
        arrivedVia: arrived ? 'LIST' : null,
        liked: liked ?? null,
        again: liked ? liked !== 'BAD' : null,
        ratedAt: liked ? startAt : null,
      });
      filled += seated[0] + seated[1];
      if (!waiting) continue;
      const row = { id: demoId(`activity-wait:${activityId}:${who}`), activityId, signupId, seq: ++seq };
      await tx.insert(ActivityWait, { ...row, adults: waiting[0], children: waiting[1], answerBy: null });
    }
    await tx.update(Activity, { id: activityId }, { filled, lastWait: seq });
  }

  private async picture(
    tx: EntityManager,
    type: string,
    name: ActivityPictureName,
    key: string,
  ): Promise<string> {
    const photoId = await this.files.add(tx, zhong, await drawActivity(name));
    const id = demoId(key);
    await this.files.attach(tx, [photoId], zhong, { type, id });
    return id;
  }

  private daysAgo(days: number): Date {
    return new Date(this.clock.now().getTime() - days * DAY_MS);
  }
}

/** Households of neighbours with so many places together. */
function neighboursOf(places: number, came: boolean): DemoGuest[] {
  const guests: DemoGuest[] = [];
  for (let left = places, n = 0; left > 0; n++) {
    const adults = Math.min(left, NEIGHBOURS[n % NEIGHBOURS.length]!);
    guests.push({ who: `volunteer:${FIRST + n}`, seated: [adults, 0], ...(came ? { arrived: adults } : {}) });
    left -= adults;
  }
  return guests;
}

function eveningBefore(at: Date): Date {
  const { year, month, day } = cityTime(at);
  return cityInstant(year, month, day - 1, 18);
}
