import { type ActivityAudience, type ActivityFit, cityInstant, cityTime } from '@linli/shared';
import { AppError, wrongField } from '../../platform/http/index.js';
import type { ActivityBody } from './activity.dto.js';
import type { Activity } from './activity.entity.js';

const LONGEST_MS = 24 * 3_600_000;
/** Hour of the evening before, until which people say that they do not come. */
const EVENING = 18;

/** What a form says of an activity, checked; the place is checked by those who know regions and rooms. */
export type Written = Pick<
  Activity,
  | 'title'
  | 'summary'
  | 'notes'
  | 'audience'
  | 'ageFrom'
  | 'ageTo'
  | 'fits'
  | 'quota'
  | 'venueId'
  | 'roomId'
  | 'place'
  | 'lat'
  | 'lng'
  | 'startAt'
  | 'endAt'
  | 'signupFrom'
  | 'signupUntil'
  | 'cancelUntil'
  | 'photoCaption'
>;

/** Reads a form, or throws what is wrong with which field. `now` null: it may have begun, because it is only a change. */
export function written(body: ActivityBody, now: Date): Written {
  const times = timesOf(body, now);
  const [ageFrom, ageTo] = [body.ageFrom ?? null, body.ageTo ?? null];
  if (ageFrom !== null && ageTo !== null && ageFrom > ageTo) throw wrongField('ageTo', '不能比前面的年龄小');
  if (body.roomId && !body.venueId) throw wrongField('roomId', '先选场馆，再选哪一间');
  return {
    title: body.title,
    summary: body.summary,
    notes: body.notes || null,
    audience: body.audience as ActivityAudience,
    ageFrom,
    ageTo,
    fits: [...new Set(body.fits)] as ActivityFit[],
    quota: body.quota,
    venueId: body.venueId ?? null,
    roomId: body.roomId ?? null,
    place: body.place,
    lat: body.lat,
    lng: body.lng,
    ...times,
    photoCaption: body.photoCaption || null,
  };
}

function timesOf(
  body: ActivityBody,
  now: Date,
): Pick<Activity, 'startAt' | 'endAt' | 'signupFrom' | 'signupUntil' | 'cancelUntil'> {
  const [startAt, endAt] = [new Date(body.startAt), new Date(body.endAt)];
  if (startAt <= now)
    throw new AppError('activity.in_past', {
      fields: [{ path: 'startAt', detail: '开始时间已经过去了，请重新选' }],
    });
  if (endAt <= startAt) throw wrongField('endAt', '结束时间要晚于开始时间');
  if (endAt.getTime() - startAt.getTime() > LONGEST_MS)
    throw wrongField('endAt', '一次最多 24 小时，长的请分几次办');
  const signupFrom = body.signupFrom ? new Date(body.signupFrom) : null;
  const signupUntil = body.signupUntil ? new Date(body.signupUntil) : startAt;
  if (signupUntil > startAt) throw wrongField('signupUntil', '要早于开始时间');
  if (signupFrom && signupFrom >= signupUntil) throw wrongField('signupFrom', '要早于截止时间');
  const cancelUntil = body.cancelUntil ? new Date(body.cancelUntil) : eveningBefore(startAt);
  if (cancelUntil > startAt) throw wrongField('cancelUntil', '要早于开始时间');
  return { startAt, endAt, signupFrom, signupUntil, cancelUntil };
}

function eveningBefore(at: Date): Date {
  const { year, month, day } = cityTime(at);
  return cityInstant(year, month, day - 1, EVENING);
}
