import type { Composers, Draft } from './draft.js';

/** What a message about a coverage plan needs of the event. */
interface CoverageFacts {
  planId: string;
  title: string;
  people: readonly { personId: string; places: string }[];
  plannerId: string;
  reason: string | null;
  missing: number;
}

/** One message each, with her own places in it. */
const each = (
  { planId, people }: CoverageFacts,
  title: string,
  textOf: (places: string) => string,
): Draft[] =>
  people.map(({ personId, places }) => ({
    to: { people: [personId] },
    kind: 'NOTICE',
    title,
    text: textOf(places),
    subject: 'COVERAGE',
    subjectId: planId,
  }));

const planner = ({ planId, plannerId }: CoverageFacts, title: string, text: string): Draft => ({
  to: { people: [plannerId] },
  kind: 'WORK',
  title,
  text,
  subject: 'COVERAGE',
  subjectId: planId,
});

export const COVERAGE_MESSAGES: Composers<CoverageFacts> = {
  'coverage.given': ({ payload: p }) =>
    each(
      p,
      `请您负责 ${p.title}`,
      (places) => `${places}，请您看着点。来不了也没关系，点开说一声，会另找人。`,
    ),
  'coverage.taken-over': ({ payload: p }) =>
    each(
      p,
      `${p.title}：有几处请您接上`,
      (places) => `有人来不了，${places}请您接上。您也来不了的话，点开说一声。`,
    ),
  'coverage.rid': ({ payload: p }) =>
    each(p, `${p.title}：有几处不用您管了`, (places) => `${places}现在另外安排，您不用再跑了。`),
  'coverage.ended': ({ payload: p }) =>
    each(p, `${p.title}结束了`, (places) => `${places}不用再看着了，这些天辛苦您了。`),
  'coverage.absent': ({ payload: p }) => [
    planner(
      p,
      `${p.title}：${p.people.length === 1 ? '有一位' : `有 ${p.people.length} 位`}来不了`,
      `${p.reason ?? ''}。空出来的地方正在另找人。`,
    ),
  ],
  'coverage.short': ({ payload: p }) => [
    planner(
      p,
      `${p.title}：还差 ${p.missing} 人次`,
      '有人来不了，附近也没有人能接上。请看看差在哪里，再选一些人。',
    ),
  ],
};
