import type { VenueKind } from '@linli/shared';
import type { Venue, VenueBody } from './desk.api';
import { text } from './desk.text';

/** A room in the form; one that is not stored yet has no id. */
export interface RoomForm {
  id?: string;
  name: string;
  capacity: string;
}

type Exceptions = VenueBody['hours']['exceptions'];

/** What stands in the fields of a venue: the same hours on its days, and days that are not as usual. */
export interface VenueForm {
  kind: VenueKind;
  name: string;
  address: string;
  days: number[];
  from: string;
  to: string;
  closedOnHolidays: boolean;
  exceptions: Exceptions;
  accessible: boolean;
  accessNote: string;
  note: string;
  phone: string;
  rooms: RoomForm[];
  active: boolean;
}

export const NEW_VENUE: VenueForm = {
  kind: 'COMMUNITY_ROOM',
  name: '',
  address: '',
  days: [0, 1, 2, 3, 4, 5, 6],
  from: '08:00',
  to: '21:00',
  closedOnHolidays: false,
  exceptions: [],
  accessible: false,
  accessNote: '',
  note: '',
  phone: '',
  rooms: [{ name: '', capacity: '30' }],
  active: true,
};

export function formOf(venue: Venue): VenueForm {
  const [first] = venue.hours.weekly;
  return {
    kind: venue.kind,
    name: venue.name,
    address: venue.address,
    days: first?.days ?? [],
    from: first?.from ?? NEW_VENUE.from,
    to: first?.to ?? NEW_VENUE.to,
    closedOnHolidays: venue.hours.closedOnHolidays,
    exceptions: venue.hours.exceptions,
    accessible: venue.accessible,
    accessNote: venue.accessNote ?? '',
    note: venue.note ?? '',
    phone: venue.phone ?? '',
    rooms: venue.rooms.map(({ id, name, capacity }) => ({ id, name, capacity: String(capacity) })),
    active: venue.active,
  };
}

/** What is missing, by field. */
export function problemsOf(form: VenueForm): Partial<Record<keyof VenueForm, string>> {
  const { need } = text.edit;
  const problems: Partial<Record<keyof VenueForm, string>> = {};
  if (form.name.trim() === '') problems.name = need;
  if (form.address.trim() === '') problems.address = need;
  if (form.days.length === 0) problems.days = need;
  if (form.rooms.some(({ name, capacity }) => name.trim() === '' || !/^[1-9]\d*$/.test(capacity)))
    problems.rooms = need;
  return problems;
}

/** The form as the server takes it. Where weekdays differ (entered elsewhere), only the first span is changed here. */
export function bodyOf(
  form: VenueForm,
  before: Venue | undefined,
  point: { lat: number; lng: number },
  photoIds: string[],
): VenueBody {
  const [, ...others] = before?.hours.weekly ?? [];
  const days = [...form.days].sort((a, b) => a - b);
  return {
    kind: form.kind,
    name: form.name.trim(),
    address: form.address.trim(),
    ...point,
    hours: {
      weekly: [{ days, from: form.from, to: form.to }, ...others],
      closedOnHolidays: form.closedOnHolidays,
      exceptions: form.exceptions,
    },
    accessible: form.accessible,
    accessNote: form.accessNote.trim(),
    note: form.note.trim(),
    phone: form.phone.trim(),
    rooms: form.rooms.map(({ id, name, capacity }) => ({
      ...(id ? { id } : {}),
      name: name.trim(),
      capacity: Number(capacity),
    })),
    active: form.active,
    ...(photoIds.length > 0 ? { photoIds } : {}),
  };
}
