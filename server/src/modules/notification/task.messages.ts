import { fixedMomentText } from '@linli/shared';
import { cut, type Composers, type Draft } from './draft.js';

/** What a message about a task, a signup or attendance needs of the event. */
interface TaskFacts {
  taskId: string;
  shiftId: string;
  title: string;
  startAt: string;
  personId?: string;
  personIds?: readonly string[];
  roleName?: string | null;
  organiserUnitId: string;
  text?: string | null;
  /** Changes: she is asked whether she still comes. */
  asksAgain?: boolean;
  /** Series: how many of her dates. */
  dates?: number;
  /** Signups: moved up from the waiting line. */
  promoted?: boolean;
  /** The place is kept until then. */
  answerBy?: string;
  onBehalf?: boolean;
  communityCode?: string;
}

/** What to do next. */
const ELSEWHERE = '别的任务在“志愿”里看。';
const STILL_COMING = '名额给您留着，请点进去说一声还来不来；不来也不记。';

const start = ({ startAt }: TaskFacts): string => fixedMomentText(new Date(startAt));

function volunteers(facts: TaskFacts, title: string, text: string): Draft {
  const people = [...(facts.personId ? [facts.personId] : []), ...(facts.personIds ?? [])];
  return { to: { people }, kind: 'TASK', title, text, subject: 'TASK', subjectId: facts.taskId };
}

function organiser(facts: TaskFacts, title: string): Draft {
  return {
    to: { roles: ['COMMUNITY_ADMIN'], unitIds: [facts.organiserUnitId] },
    kind: 'WORK',
    title,
    text: `${facts.title}，${start(facts)}`,
    subject: 'TASK',
    subjectId: facts.taskId,
  };
}

const turnText = (p: TaskFacts): string =>
  p.answerBy
    ? `名额给您留着，${fixedMomentText(new Date(p.answerBy))} 前请点一下来不来`
    : `有人来不了，${start(p)}请您来`;

export const TASK_MESSAGES: Composers<TaskFacts> = {
  'task.cancelled': ({ payload: p }) => [
    volunteers(p, `取消了：${p.title}`, `${start(p)}不用来了${p.text ? `，${p.text}` : ''}。${ELSEWHERE}`),
  ],
  'task.changed': ({ payload: p }) => [
    volunteers(p, `改了：${p.title}`, `${p.text ?? ''}。${p.asksAgain ? STILL_COMING : '您的名额不变。'}`),
  ],
  'series.changed': ({ payload: p }) => [
    volunteers(
      p,
      `改了：${p.title}`,
      `${p.text ?? ''}。您报的 ${p.dates ?? 1} 次都改了。${p.asksAgain ? STILL_COMING : '您的名额不变。'}`,
    ),
  ],
  'series.ended': ({ payload: p }) => [
    volunteers(
      p,
      `后面不办了：${p.title}`,
      `从${start(p)}起，您报的 ${p.dates ?? 1} 次都不用来了${p.text ? `，${p.text}` : ''}。${ELSEWHERE}`,
    ),
  ],
  'signup.confirmed': ({ payload: p }) => [
    p.promoted
      ? volunteers(p, `轮到您了：${p.title}`, turnText(p))
      : volunteers(
          p,
          `${p.onBehalf ? '替您报上了' : '定了您来'}：${p.title}`,
          `${start(p)}${p.roleName ? `，您当${p.roleName}` : ''}`,
        ),
  ],
  'signup.lapsed': ({ payload: p }) => [
    volunteers(p, `没等到您回话：${p.title}`, '留的名额让给下一位了，不记您什么，下次再来'),
  ],
  'signup.assigned': ({ payload: p }) => [
    volunteers(
      p,
      `社区想请您来：${p.title}`,
      `${start(p)}${p.roleName ? `，您当${p.roleName}` : ''}。来不了，进去说一声原因就行`,
    ),
  ],
  'signup.refused': ({ payload: p }) => [organiser(p, `请的人来不了：${p.text ?? ''}`)],
  'no-show.said': ({ payload: p }) => [
    {
      ...volunteers(p, `说您没有来：${p.title}`, '您来了，或者有难处，15 天里可以说一句，街道来看'),
      subject: 'NO_SHOW',
    },
  ],
  'no-show.taken-back': ({ payload: p }) => [
    volunteers(p, `弄错了，不记了：${p.title}`, '说您没有来的那一条，社区收回了'),
  ],
  'no-show.disputed': ({ payload: p }) => [
    {
      to: { roles: ['DISPATCHER'], regionCode: p.communityCode ?? null },
      kind: 'WORK',
      title: '志愿者说自己来了，请您看看',
      text: cut(`${p.title}：${p.text ?? ''}`, 200),
      subject: 'NO_SHOW',
      subjectId: null,
    },
  ],
  'no-show.decided': ({ payload: p }) => [
    { ...volunteers(p, `街道看过了：${p.title}`, p.text ?? ''), subject: 'NO_SHOW' },
  ],
  'signup.applied': ({ payload: p }) => [organiser(p, '有人想来，请您点头')],
  'signup.declined': ({ payload: p }) => [
    volunteers(p, `这次没排上：${p.title}`, p.text ?? '谢谢您愿意来，下次再找您'),
  ],
  'signup.cancelled': ({ payload: p }) => [
    organiser(p, '有一位来不了'),
    volunteers(p, `您的报名取消了：${p.title}`, p.text ?? start(p)),
  ],
  'attendance.reminded': ({ payload: p }) => [
    {
      ...volunteers(p, `大家在等您：${p.title}`, p.text ?? `${start(p)}开始，到了请扫队长的码`),
      subject: 'SHIFT',
      subjectId: p.shiftId,
    },
  ],
};
