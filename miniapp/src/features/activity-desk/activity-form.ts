import { type ActivityAudience, type ActivityFit, cityTime } from '@linli/shared';
import type { ActivityBody, Managed, Venue } from './desk.api';
import { text } from './desk.text';

/** What stands in the fields of an activity. */
export interface ActivityForm {
  title: string;
  summary: string;
  notes: string;
  audience: ActivityAudience;
  ageFrom: string;
  ageTo: string;
  fits: ActivityFit[];
  quota: string;
  /** '' is another place. */
  venueId: string;
  roomId: string;
  place: string;
  date: string;
  from: string;
  to: string;
  untilDate: string;
  caption: string;
}

export const NEW_ACTIVITY: ActivityForm = {
  title: '',
  summary: '',
  notes: '',
  audience: 'RESIDENTS',
  ageFrom: '',
  ageTo: '',
  fits: [],
  quota: '30',
  venueId: '',
  roomId: '',
  place: '',
  date: '',
  from: '14:00',
  to: '16:00',
  untilDate: '',
  caption: '',
};

const CHINA = '+08:00';
const timeOf = (at: string): string => {
  const { hour, minute } = cityTime(new Date(at));
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};
const dateOf = (at: string): string => cityTime(new Date(at)).date;

export function formOf(activity: Managed): ActivityForm {
  const { startAt, endAt, signupUntil, ageFrom, ageTo } = activity;
  return {
    title: activity.title,
    summary: activity.summary,
    notes: activity.notesText ?? '',
    audience: activity.audience,
    ageFrom: ageFrom === null ? '' : String(ageFrom),
    ageTo: ageTo === null ? '' : String(ageTo),
    fits: activity.fits,
    quota: String(activity.quota),
    venueId: activity.venueId ?? '',
    roomId: activity.roomId ?? '',
    place: activity.place,
    date: dateOf(startAt),
    from: timeOf(startAt),
    to: timeOf(endAt),
    untilDate: signupUntil === startAt ? '' : dateOf(signupUntil),
    caption: activity.photoCaption ?? '',
  };
}

const numberOf = (words: string): number | null => (/^\d+$/.test(words.trim()) ? Number(words) : null);

/** Sentences by field of the form, or of what the server knows it as. */
export type Problems = Partial<Record<keyof ActivityForm | 'startAt' | 'endAt' | 'signupUntil', string>>;

/** What is missing or does not go together. */
export function problemsOf(form: ActivityForm): Problems {
  const { need, ageWrong, endWrong } = text.edit;
  const problems: Problems = {};
  for (const field of ['title', 'summary', 'place', 'date', 'from', 'to'] as const)
    if (form[field].trim() === '') problems[field] = need;
  if (!numberOf(form.quota)) problems.quota = need;
  const [from, to] = [numberOf(form.ageFrom), numberOf(form.ageTo)];
  if (from !== null && to !== null && from > to) problems.ageTo = ageWrong;
  if (form.from && form.to && form.to <= form.from) problems.to = endWrong;
  return problems;
}

/** The form as the server takes it. */
export function bodyOf(
  form: ActivityForm,
  point: { lat: number; lng: number },
  photoId: string | undefined,
): ActivityBody {
  const at = (date: string, time: string): string => `${date}T${time}:00${CHINA}`;
  return {
    title: form.title.trim(),
    summary: form.summary.trim(),
    notes: form.notes.trim(),
    audience: form.audience,
    ageFrom: numberOf(form.ageFrom),
    ageTo: numberOf(form.ageTo),
    fits: form.fits,
    quota: numberOf(form.quota) ?? 0,
    venueId: form.venueId || null,
    roomId: form.roomId || null,
    place: form.place.trim(),
    ...point,
    startAt: at(form.date, form.from),
    endAt: at(form.date, form.to),
    // Until the end of that day; on the day itself until the start.
    signupUntil: form.untilDate && form.untilDate < form.date ? at(form.untilDate, '23:59') : null,
    photoCaption: form.caption.trim(),
    ...(photoId ? { photoId } : {}),
  };
}

/** A room chosen anew brings its words for the place along, unless somebody wrote others. */
export function withVenue(
  form: ActivityForm,
  venue: Venue | undefined,
  roomId: string,
): Partial<ActivityForm> {
  const room = venue?.rooms.find(({ id }) => id === roomId);
  const place = venue ? `${venue.name}${room ? room.name : ''}` : form.place;
  return { venueId: venue?.id ?? '', roomId: room?.id ?? '', place };
}
