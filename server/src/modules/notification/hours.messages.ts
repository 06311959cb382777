import { cityTime, durationText, fixedMomentText } from '@linli/shared';
import type { PointsExpiring, PointsMoved } from '../points/index.js';
import type { Composers, Draft } from './draft.js';

/** What a message about hours needs of the event. */
interface RecordFacts {
  recordId: string;
  personId: string;
  title: string;
  startAt: string;
  minutes: number;
  organiserUnitId: string;
  confirmedBy?: string | null;
  text?: string | null;
  /** Entered by hand: whom to ask is told by `hand-hours.*`. */
  byHand?: boolean;
}

function hours(facts: RecordFacts, title: string, text: string): Draft {
  const to = { people: [facts.personId] };
  return { to, kind: 'HOURS', title, text, subject: 'HOURS', subjectId: facts.recordId };
}

export const HOURS_MESSAGES: Composers<RecordFacts> = {
  'service-record.pending': ({ payload: p }) =>
    p.byHand
      ? []
      : [
          {
            to: { roles: ['COMMUNITY_ADMIN'], unitIds: [p.organiserUnitId] },
            kind: 'WORK',
            title: '有一份服务时长等您确认',
            text: `${p.title}，${fixedMomentText(new Date(p.startAt))}，${durationText(p.minutes)}`,
            subject: 'HOURS',
            subjectId: p.recordId,
          },
        ],
  'service-record.confirmed': ({ payload: p }) => [
    hours(
      p,
      `${durationText(p.minutes)}记上了`,
      `${p.title}${p.confirmedBy ? `，${p.confirmedBy}确认` : ''}`,
    ),
  ],
  'service-record.disputed': ({ payload: p }) => [
    hours(
      p,
      p.byHand ? '补录的时长没有记上' : '这次的时长有点疑问',
      `${p.title}${p.text ? `，${p.text}` : '，请您和社区说一声'}`,
    ),
  ],
};

const points = (moved: PointsMoved, title: string): Draft => ({
  to: { people: [moved.personId] },
  kind: 'POINTS',
  title,
  text: moved.title,
  subject: 'POINTS',
  subjectId: null,
});

export const POINTS_MESSAGES: Composers<PointsMoved> = {
  'points.credited': ({ payload: p }) => [
    points(p, p.points > 0 ? `得了 ${p.points} 积分` : '这一天的积分已经记满了'),
  ],
  'points.reversed': ({ payload: p }) => (p.points > 0 ? [points(p, `更正：退回 ${p.points} 积分`)] : []),
  'points.expired': ({ payload: p }) => [points(p, `${p.points} 积分到期了`)],
};

/** Told once, a month before. */
export const EXPIRY_MESSAGES: Composers<PointsExpiring> = {
  'points.expiring': ({ payload: { personId, points: n, at } }) => [
    points(
      { personId, points: n, recordId: null, title: '可以去积分超市换东西，服务时长不受影响' },
      `${n} 积分 ${dayOf(at)}到期`,
    ),
  ],
};

function dayOf(at: string): string {
  const { month, day } = cityTime(new Date(at));
  return `${month}月${day}日`;
}
