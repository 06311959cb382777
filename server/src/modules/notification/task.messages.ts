import { fixedMomentText } from '@linli/shared';
import type { Composers, Draft } from './draft.js';

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
      ? volunteers(p, `轮到您了：${p.title}`, `有人来不了，${start(p)}请您来`)
      : volunteers(p, `定了您来：${p.title}`, `${start(p)}${p.roleName ? `，您当${p.roleName}` : ''}`),
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
