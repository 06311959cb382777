import { Inject, Injectable } from '@nestjs/common';
import { type ActivityAction, ACTIVITY_MACHINE, spanText } from '@linli/shared';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import { FileService } from '../file/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { RoomBookings, VenueRoom } from '../venue/index.js';
import type { ActivityBody } from './activity.dto.js';
import { ActivityEngine } from './activity.engine.js';
import { Activity } from './activity.entity.js';
import { activityEvent } from './activity.events.js';
import { isPublic, manages } from './activity.policy.js';
import { ACTIVITY_PHOTO } from './activity.presenter.js';
import { type Written, written } from './activity.rules.js';
import { Seating } from './seating.js';
import { ActivitySignup } from './signup.entity.js';

/** Writing activities and changing them. */
@Injectable()
export class ActivityService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(FileService) private readonly files: FileService,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(RoomBookings) private readonly rooms: RoomBookings,
    @Inject(ActivityEngine) private readonly engine: ActivityEngine,
    @Inject(Seating) private readonly seating: Seating,
  ) {}

  /** A new draft. Returns its id. */
  async create(actor: Actor, body: ActivityBody): Promise<string> {
    const given = written(body, this.clock.now());
    const regionCode = await this.regionOf(actor, given);
    const hat = actor.hats('activity.manage').find((one) => regionCode.startsWith(one.regionCode));
    if (!hat) throw new AppError('auth.forbidden');
    const id = newId();
    await this.db.transaction(async (tx) => {
      await this.checkRoom(tx, given);
      await tx.insert(Activity, {
        ...given,
        id,
        organiserUnitId: hat.unitId,
        regionCode,
        filled: 0,
        lastWait: 0,
        photoKey: await this.photo(tx, actor, body.photoId),
        status: ACTIVITY_MACHINE.initial,
        cancelReason: null,
        reviewNote: null,
        report: null,
        reportKey: null,
        reminded: false,
        createdBy: actor.personId,
        createdAt: this.clock.now(),
        publishedAt: null,
        endedAt: null,
      });
      await this.engine.note(tx, id, 'create', { actorId: actor.personId });
    });
    return id;
  }

  /** Changes an activity that has not begun. Those who come are told when its time or place is another one. */
  async change(actor: Actor, id: string, body: ActivityBody): Promise<void> {
    const before = await this.db.read.findOneBy(Activity, { id });
    if (!before || !manages(actor, before)) throw notFound();
    const given = written(body, this.clock.now());
    const regionCode = await this.regionOf(actor, given);
    await this.db.transaction(async (tx) => {
      const activity = await this.seating.hold(tx, id);
      if (!activity) throw notFound();
      this.refuseFixed(activity, given);
      await this.checkRoom(tx, given);
      const photoKey = await this.photo(tx, actor, body.photoId);
      const set = { ...given, regionCode, ...(photoKey ? { photoKey } : {}), reminded: false };
      await updateWhere(tx, Activity, { id }, set);
      const now = await tx.findOneByOrFail(Activity, { id });
      if (isPublic(activity)) await this.keepRoom(tx, now);
      await this.engine.note(tx, id, 'change', { actorId: actor.personId });
      await this.tell(tx, actor, activity, now);
      await this.seating.promote(tx, now);
    });
  }

  /** Gives the activity the room it asks for, or gives back what it had. Throws one of `venue.*`. */
  async keepRoom(tx: EntityManager, { id, roomId, startAt, endAt }: Activity): Promise<void> {
    if (roomId) await this.rooms.book(tx, id, { roomId, startAt, endAt });
    else await this.rooms.release(tx, id);
  }

  private refuseFixed({ status, filled, startAt }: Activity, { quota }: Written): void {
    const open: readonly ActivityAction[] = ['submit', 'close', 'reopen'];
    const isEditable = ACTIVITY_MACHINE.transitions.some(
      ({ action, from }) => open.includes(action) && (from as readonly string[]).includes(status),
    );
    if (!isEditable) throw new AppError('activity.illegal_transition');
    if (status !== 'DRAFT' && this.clock.now() >= startAt) throw new AppError('activity.started');
    if (quota < filled) {
      const detail = `已经有 ${filled} 位报上了，名额不能再少`;
      throw new AppError('activity.quota_taken', { fields: [{ path: 'quota', detail }] });
    }
  }

  private async regionOf(actor: Actor, { lat, lng }: Written): Promise<string> {
    const { communityCode } = await this.regions.resolve(lat, lng);
    if (manages(actor, { regionCode: communityCode })) return communityCode;
    const fields = [{ path: 'place', detail: '这个地方不归您这边管，请换一个' }];
    throw new AppError('request.invalid', { fields });
  }

  private async checkRoom(tx: EntityManager, { venueId, roomId, quota }: Written): Promise<void> {
    if (!roomId || !venueId) return;
    const room = await tx.findOneBy(VenueRoom, { id: roomId, venueId, active: true });
    if (!room) throw new AppError('venue.gone', { fields: [{ path: 'roomId', detail: '请换一间' }] });
    if (quota <= room.capacity) return;
    const detail = `${room.name}最多坐 ${room.capacity} 人`;
    throw wrongField('quota', detail);
  }

  private async photo(tx: EntityManager, actor: Actor, photoId?: string | null): Promise<string | null> {
    if (!photoId) return null;
    const key = newId();
    await this.files.attach(tx, [photoId], actor.personId, { type: ACTIVITY_PHOTO, id: key });
    return key;
  }

  private async tell(tx: EntityManager, actor: Actor, before: Activity, now: Activity): Promise<void> {
    const when = ({ startAt, endAt }: Activity): string => spanText(startAt, endAt, this.clock.now());
    const changes = [
      ...(when(before) === when(now) ? [] : [`时间改到 ${when(now)}`]),
      ...(before.place === now.place ? [] : [`地方改到${now.place}`]),
    ];
    if (!isPublic(now) || changes.length === 0) return;
    const coming = await tx.findBy(ActivitySignup, { activityId: now.id, leftAt: IsNull() });
    const personIds = coming.map(({ personId }) => personId);
    const told = { actorId: actor.personId, personIds, text: changes.join('，') };
    await this.events.record(tx, activityEvent('activity.changed', now, told));
  }
}
