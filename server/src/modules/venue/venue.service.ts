import { Inject, Injectable } from '@nestjs/common';
import type { OpeningHours, VenueKind } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import { hoursProblem } from '../../platform/opening-hours/index.js';
import { FileService } from '../file/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import type { VenueBody, VenueRoomBody } from './venue.dto.js';
import { Venue, VenueRoom } from './venue.entity.js';
import { looksAfter } from './venue.policy.js';
import { VENUE_PHOTO } from './venue.presenter.js';

/** Entering and changing venues. */
@Injectable()
export class VenueService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileService) private readonly files: FileService,
    @Inject(RegionService) private readonly regions: RegionService,
  ) {}

  /** Enters a venue of the actor's unit. Returns its id. */
  async create(actor: Actor, body: VenueBody): Promise<string> {
    const regionCode = await this.check(actor, body);
    const hat = actor.hats('activity.manage').find((one) => regionCode.startsWith(one.regionCode));
    if (!hat) throw new AppError('auth.forbidden');
    const id = newId();
    await this.db.transaction(async (tx) => {
      await tx.insert(Venue, {
        ...columns(body),
        id,
        unitId: hat.unitId,
        regionCode,
        photoKey: await this.photos(tx, actor, body.photoIds),
        createdAt: this.clock.now(),
      });
      await this.keepRooms(tx, id, body.rooms);
    });
    return id;
  }

  /** Changes a venue. A room that is left out is not offered any more; what was given away stays given. */
  async change(actor: Actor, id: string, body: VenueBody): Promise<void> {
    const before = await this.db.read.findOneBy(Venue, { id });
    if (!before || !looksAfter(actor, before)) throw notFound();
    const regionCode = await this.check(actor, body);
    await this.db.transaction(async (tx) => {
      const photoKey = await this.photos(tx, actor, body.photoIds);
      await tx.update(Venue, { id }, { ...columns(body), regionCode, ...(photoKey ? { photoKey } : {}) });
      await this.keepRooms(tx, id, body.rooms);
    });
  }

  private async check(actor: Actor, { lat, lng, hours, rooms }: VenueBody): Promise<string> {
    const { communityCode } = await this.regions.resolve(lat, lng);
    if (!looksAfter(actor, { regionCode: communityCode })) throw wrongField('lat', '这个位置不归您这边管');
    const problem = hoursProblem(hours as OpeningHours);
    if (problem) throw wrongField('hours', problem);
    if (new Set(rooms.map(({ name }) => name)).size < rooms.length)
      throw wrongField('rooms', '两间屋不能同名');
    return communityCode;
  }

  private async photos(tx: EntityManager, actor: Actor, ids: readonly string[] = []): Promise<string | null> {
    if (ids.length === 0) return null;
    const key = newId();
    await this.files.attach(tx, ids, actor.personId, { type: VENUE_PHOTO, id: key });
    return key;
  }

  private async keepRooms(
    tx: EntityManager,
    venueId: string,
    rooms: readonly VenueRoomBody[],
  ): Promise<void> {
    await updateWhere(tx, VenueRoom, { venueId }, { active: false });
    for (const { id, name, capacity } of rooms) {
      const set = { name, capacity, active: true };
      if (!id) await tx.insert(VenueRoom, { ...set, id: newId(), venueId });
      else if ((await updateWhere(tx, VenueRoom, { id, venueId }, set)) === 0) throw notFound();
    }
  }
}

const columns = (
  body: VenueBody,
): Omit<Venue, 'id' | 'unitId' | 'regionCode' | 'photoKey' | 'createdAt'> => ({
  kind: body.kind as VenueKind,
  name: body.name,
  address: body.address,
  lat: body.lat,
  lng: body.lng,
  hours: body.hours as OpeningHours,
  accessible: body.accessible,
  accessNote: body.accessNote || null,
  note: body.note || null,
  phone: body.phone || null,
  active: body.active,
});
