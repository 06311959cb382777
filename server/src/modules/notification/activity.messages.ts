import { fixedMomentText } from '@linli/shared';
import type { Composers, Draft } from './draft.js';

/** What a message about an activity needs of the event. */
interface ActivityFacts {
  activityId: string;
  title: string;
  startAt: string;
  place: string;
  regionCode: string;
  createdBy: string;
  personIds?: readonly string[];
  people?: number;
  answerBy?: string;
  text?: string;
}

const start = ({ startAt }: ActivityFacts): string => fixedMomentText(new Date(startAt));

const guests = ({ activityId, personIds }: ActivityFacts, title: string, text: string): Draft => ({
  to: { people: personIds ?? [] },
  kind: 'NOTICE',
  title,
  text,
  subject: 'ACTIVITY',
  subjectId: activityId,
});

const work = (facts: ActivityFacts, to: Draft['to'], title: string, text: string): Draft => ({
  to,
  kind: 'WORK',
  title,
  text,
  subject: 'ACTIVITY',
  subjectId: facts.activityId,
});

export const ACTIVITY_MESSAGES: Composers<ActivityFacts> = {
  'activity.submitted': ({ payload: p }) => [
    work(
      p,
      { roles: ['DISPATCHER'], regionCode: p.regionCode },
      `请您看看活动：${p.title}`,
      `${start(p)}，${p.place}。看过没问题，社区就能发布。`,
    ),
  ],
  'activity.approved': ({ payload: p }) => [
    work(p, { people: [p.createdBy] }, `街道同意了：${p.title}`, '已经发布，街坊可以报名了。'),
  ],
  'activity.returned': ({ payload: p }) => [
    work(p, { people: [p.createdBy] }, `街道请您改一改：${p.title}`, p.text ?? ''),
  ],
  'activity.changed': ({ payload: p }) => [
    guests(p, `有变动：${p.title}`, `${p.text ?? ''}。来不了的话，请在活动里点“不来了”。`),
  ],
  'activity.cancelled': ({ payload: p }) => [
    guests(p, `不办了：${p.title}`, `${start(p)}请不用来了${p.text ? `，${p.text}` : ''}。`),
  ],
  'activity.reminded': ({ payload: p }) => [
    guests(p, `快到了：${p.title}`, `${start(p)}，${p.place}。来不了请点“不来了”，让给候补的人。`),
  ],
  'activity.promoted': ({ payload: p }) => [
    guests(p, `轮到您家了：${p.title}`, `又有 ${p.people ?? 1} 位报上了，${start(p)}见，不用再点。`),
  ],
  'activity.offered': ({ payload: p }) => [
    guests(
      p,
      `有名额了，还来吗：${p.title}`,
      `给您家留了 ${p.people ?? 1} 位，${p.answerBy ? fixedMomentText(new Date(p.answerBy)) : '开始'} 前没回话就让给下一家。`,
    ),
  ],
  'activity.lapsed': ({ payload: p }) => [
    guests(p, `没等到您回话：${p.title}`, '留的名额让给下一家了，下次再来。'),
  ],
  'activity.held': ({ payload: p }) => [
    guests(p, `觉得怎么样：${p.title}`, '点两下告诉社区，下次办得更好。'),
  ],
};
