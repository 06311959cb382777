import { metresBetween, type Point, VENUE_KIND_LABELS } from '@linli/shared';
import { hoursInWords } from '../../platform/opening-hours/index.js';
import type { FileView } from '../file/index.js';
import type { Venue, VenueRoom } from './venue.entity.js';
import type { ManagedVenueView, VenueView } from './venue.view.js';

/** What pictures of venues are attached to. */
export const VENUE_PHOTO = 'venue';

interface Around {
  regionName: string;
  rooms: readonly VenueRoom[];
  photos: FileView[];
  home: Point | null;
  now: Date;
}

export function presentVenue(venue: Venue, { regionName, rooms, photos, home, now }: Around): VenueView {
  const { id, kind, name, address, regionCode, lat, lng, accessible, accessNote, note, phone } = venue;
  return {
    id,
    kind,
    kindLabel: VENUE_KIND_LABELS[kind],
    name,
    address,
    regionCode,
    regionName,
    lat,
    lng,
    distance: home && Math.round(metresBetween(home, { lat, lng })),
    ...hoursInWords(venue.hours, now),
    accessible,
    accessNote,
    note,
    phone,
    rooms: rooms.map((room) => ({ id: room.id, name: room.name, capacity: room.capacity })),
    photos,
  };
}

export const presentManaged = (venue: Venue, view: VenueView, unitName: string): ManagedVenueView => ({
  ...view,
  unitName,
  hours: venue.hours,
  active: venue.active,
});
