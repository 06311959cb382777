import { Inject, Injectable } from '@nestjs/common';
import { cityTime, dayStart } from '@linli/shared';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { notFound, wrongField } from '../../platform/http/index.js';
import { openSpans } from '../../platform/opening-hours/index.js';
import { FileService } from '../file/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { UnitService } from '../unit/index.js';
import { RoomBookings } from './room.bookings.js';
import type { RoomDayQuery, VenuesQuery } from './venue.dto.js';
import { Venue, VenueRoom } from './venue.entity.js';
import { looksAfter } from './venue.policy.js';
import { presentManaged, presentVenue, VENUE_PHOTO } from './venue.presenter.js';
import type { ManagedVenueView, VenueDayView, VenueView } from './venue.view.js';

/** Digits of a street's code: the neighbourhood is the street. */
const STREET = 9;

/** Venues as they are read. */
@Injectable()
export class VenueQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileService) private readonly files: FileService,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(RoomBookings) private readonly bookings: RoomBookings,
  ) {}

  /** Venues of the street around a region, nearest first where we know from where. */
  async around(actor: Actor | null, { regionCode }: VenuesQuery): Promise<VenueView[]> {
    const home = actor && (await this.people.standing(actor.personId)).homeCommunityCode;
    const here = (regionCode ?? home ?? '').slice(0, STREET);
    const all = await this.db.read.find(Venue, { where: { active: true }, order: { name: 'ASC' } });
    const views = await this.present(
      actor,
      all.filter((venue) => venue.regionCode.startsWith(here)),
    );
    return views.sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0));
  }

  /** One venue; one that is out of use only for whoever looks after it. */
  async one(actor: Actor | null, id: string): Promise<VenueView> {
    const venue = await this.db.read.findOneBy(Venue, { id });
    if (!venue || !(venue.active || (actor && looksAfter(actor, venue)))) throw notFound();
    return (await this.present(actor, [venue]))[0]!;
  }

  /** Those the actor looks after, the ones out of use at the end. */
  async managed(actor: Actor): Promise<ManagedVenueView[]> {
    const all = await this.db.read.find(Venue, { order: { active: 'DESC', name: 'ASC' } });
    return this.presentManaged(
      actor,
      all.filter((venue) => looksAfter(actor, venue)),
    );
  }

  async managedOne(actor: Actor, id: string): Promise<ManagedVenueView> {
    const venue = await this.db.read.findOneBy(Venue, { id });
    if (!venue || !looksAfter(actor, venue)) throw notFound();
    return (await this.presentManaged(actor, [venue]))[0]!;
  }

  /** When a venue is open on a day and which rooms are taken, for whoever looks for a free one. */
  async day(id: string, { date = cityTime(this.clock.now()).date }: RoomDayQuery): Promise<VenueDayView> {
    const venue = await this.db.read.findOneBy(Venue, { id });
    if (!venue) throw notFound();
    const midnight = dayStart(date);
    if (!midnight) {
      throw wrongField('date', '没有这一天，请重新选');
    }
    const spans = openSpans(venue.hours, midnight);
    const rooms = await this.db.read.findBy(VenueRoom, { venueId: id });
    const taken = await this.bookings.onDay(
      rooms.map((room) => room.id),
      midnight,
    );
    return {
      openText: spans.map(({ from, to }) => `${from}–${to}`).join('、') || '不开门',
      taken: taken.map(({ roomId, from, to }) => ({
        roomId,
        from: from.toISOString(),
        to: to.toISOString(),
      })),
    };
  }

  private async presentManaged(actor: Actor, venues: readonly Venue[]): Promise<ManagedVenueView[]> {
    const units = await this.units.byIds(venues.map(({ unitId }) => unitId));
    const views = await this.present(actor, venues);
    return venues.map((venue, n) => presentManaged(venue, views[n]!, units.get(venue.unitId)?.name ?? ''));
  }

  private async present(actor: Actor | null, venues: readonly Venue[]): Promise<VenueView[]> {
    const ids = venues.map(({ id }) => id);
    const keys = venues.flatMap(({ photoKey }) => photoKey ?? []);
    const [names, rooms, photos, homes] = await Promise.all([
      this.regions.names(venues.map(({ regionCode }) => regionCode)),
      this.db.read.find(VenueRoom, { where: { venueId: In(ids), active: true }, order: { id: 'ASC' } }),
      this.files.of(VENUE_PHOTO, keys),
      this.people.homes(actor ? [actor.personId] : []),
    ]);
    const home = actor && homes.get(actor.personId);
    return venues.map((venue) =>
      presentVenue(venue, {
        regionName: names.get(venue.regionCode) ?? '',
        rooms: rooms.filter(({ venueId }) => venueId === venue.id),
        photos: photos.get(venue.photoKey ?? '') ?? [],
        home: home ? { lat: home.homeLat, lng: home.homeLng } : null,
        now: this.clock.now(),
      }),
    );
  }
}
