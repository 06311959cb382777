import { fixedMomentText } from '@linli/shared';
import type { RequestEventPayload as RequestFacts } from '../request/index.js';
import type { Composers, Draft } from './draft.js';

const named = ({ title }: RequestFacts): string => `「${title}」`;

const reporter = ({ reporterId }: RequestFacts): string[] => (reporterId ? [reporterId] : []);

/** To the reporter and to everybody who said "me too". */
function neighbours(facts: RequestFacts, title: string, text?: string): Draft {
  return {
    to: { people: [...reporter(facts), ...facts.supporterIds] },
    kind: 'REQUEST',
    title,
    text: text ?? facts.text ?? facts.title,
    subject: 'REQUEST',
    subjectId: facts.requestId,
  };
}

/** To the people who have to do something about it. */
function work(
  facts: RequestFacts,
  roles: ('COMMUNITY_ADMIN' | 'DISPATCHER' | 'GRID_WORKER' | 'SUPERVISOR')[],
  title: string,
): Draft {
  return {
    to: { roles, regionCode: facts.communityCode },
    kind: 'WORK',
    title,
    text: facts.text ?? facts.title,
    subject: 'REQUEST',
    subjectId: facts.requestId,
  };
}

/** To those who have to go there; without one order of their own it leads to all of them. */
function unitWork(facts: RequestFacts, title: string): Draft {
  return {
    to: { roles: ['HANDLER'], unitIds: facts.unitIds ?? [] },
    kind: 'WORK',
    title,
    text: facts.text ?? facts.title,
    subject: 'ORDER',
    subjectId: facts.orderId ?? null,
  };
}

/** To who asked the reporter something, or asked for something. */
const asker = (facts: RequestFacts, title: string): Draft => ({
  to: { people: facts.askerId ? [facts.askerId] : [] },
  kind: 'WORK',
  title,
  text: facts.text ?? facts.title,
  subject: 'REQUEST',
  subjectId: facts.requestId,
});

/** 最晚周四 11月26日 17:30。 */
const until = ({ until: at }: RequestFacts): string => (at ? `到${fixedMomentText(new Date(at))}。` : '');

/** In the words of the neighbourhood: who has it now, what comes next, what one may do. */
export const REQUEST_MESSAGES: Composers<RequestFacts> = {
  'request.submitted': ({ payload: p }) => [work(p, ['COMMUNITY_ADMIN'], `新来一件${named(p)}，请您看看`)],
  'request.accepted': ({ payload: p }) => [
    neighbours(p, `${named(p)}社区受理了`, p.text ?? '接下来会安排人来办'),
  ],
  'request.rejected': ({ payload: p }) => [
    neighbours(p, `${named(p)}这次没有受理`, p.text ?? '点开看为什么'),
  ],
  'request.withdrawn': ({ payload: p }) => [
    neighbours(p, `${named(p)}撤回了`, '反映的人撤回了，还有问题请您再说一次'),
  ],
  'request.dispatched': ({ payload: p }, names) => [
    unitWork(p, `新派来一件${named(p)}`),
    neighbours(p, `${named(p)}派给了${names.units(p.unitIds)}`, '接单以后会告诉您'),
  ],
  'request.redispatched': ({ payload: p }, names) => [
    unitWork(p, `新派来一件${named(p)}`),
    neighbours(p, `${named(p)}换成${names.units(p.unitIds)}来办`, '最晚时间不变'),
  ],
  'request.task-made': ({ payload: p }) => [
    neighbours(p, `${named(p)}请邻居来帮忙`, '已经发给附近的志愿者，有人接了就告诉您'),
  ],
  'request.task-fell-through': ({ payload: p }) => [
    work(p, ['COMMUNITY_ADMIN', 'DISPATCHER'], `${named(p)}志愿者没办成，要另外安排`),
    neighbours(p, `${named(p)}志愿者没办成`, '社区会另外安排人来办'),
  ],
  'request.handled': ({ payload: p }) => [
    work(p, ['GRID_WORKER', 'COMMUNITY_ADMIN'], `${named(p)}办完了，请您去核查`),
    neighbours(p, `${named(p)}办完了`, p.text ?? '还要请人到现场看一眼，看过告诉您'),
  ],
  'request.verified': ({ payload: p }) => [
    neighbours(p, `${named(p)}办好了，请您看一眼`, p.text ?? '有人到现场看过了，没解决也请告诉我们'),
  ],
  'request.verify-failed': ({ payload: p }) => [
    unitWork(p, `${named(p)}核查没通过，请再去一次`),
    neighbours(p, `${named(p)}还没办好，退回去重办`, p.text ?? '到现场看过，还差一点'),
  ],
  'request.rated': ({ payload: p }) => [
    {
      ...unitWork(p, `居民评了${named(p)}`),
      kind: 'NOTICE',
      subject: 'REQUEST',
      subjectId: p.requestId,
    },
    { ...work(p, ['COMMUNITY_ADMIN'], `居民评了${named(p)}`), kind: 'NOTICE' },
  ],
  'request.survey-due': ({ payload: p }) => {
    const asked = neighbours(p, `${named(p)}解决了吗？`, '点两下就好。没解决的，会重新派人去');
    const answered = new Set(p.answeredIds);
    const people = [...reporter(p), ...p.supporterIds].filter((id) => !answered.has(id));
    return [{ ...asked, to: { people } }];
  },
  'request.reopened': ({ payload: p }) => [
    work(p, ['COMMUNITY_ADMIN', 'DISPATCHER'], `${named(p)}没解决，要重新办`),
    unitWork(p, `${named(p)}没解决，要重新办`),
    neighbours(p, `${named(p)}重新在办`, p.text ?? '有人说还没解决，我们接着办'),
  ],
  'request.commented': ({ payload: p }) => [
    { ...neighbours(p, `${named(p)}有一句新话`), to: { people: reporter(p) } },
    ...(p.actorId === p.reporterId ? [work(p, ['COMMUNITY_ADMIN'], `居民补充了${named(p)}`)] : []),
  ],
  'request.supported': ({ payload: p }) => [
    { ...neighbours(p, `又有一位邻居也遇到了${named(p)}`, p.title), to: { people: reporter(p) } },
  ],
  'request.filed': ({ payload: p }) => [neighbours(p, `${named(p)}立案了`, '从现在起有人负责到底')],
  'request.merged': ({ payload: p }) => [
    {
      ...neighbours(
        p,
        `${named(p)}并到一起办了`,
        `和邻居报的「${p.into?.title ?? ''}」是同一件，那一件有进展就告诉您`,
      ),
      subjectId: p.into?.requestId ?? p.requestId,
    },
  ],
  'request.retiered': ({ payload: p }) => [
    unitWork(p, `${named(p)}不用您办了`),
    neighbours(p, `${named(p)}换一种办法来办`),
  ],
  'request.deliberated': ({ payload: p }) => [
    unitWork(p, `${named(p)}不用您办了`),
    neighbours(p, `${named(p)}交给大家商量`, '商量出办法就告诉您'),
  ],
  'request.suspension-asked': ({ payload: p }) => [
    work(p, ['DISPATCHER', 'SUPERVISOR'], `${named(p)}申请缓办，请您定`),
  ],
  'request.suspension-denied': ({ payload: p }) => [asker(p, `${named(p)}没有批准缓办`)],
  'request.suspended': ({ payload: p }) => [
    asker(p, `${named(p)}同意缓办`),
    neighbours(p, `${named(p)}先缓一缓`, `${until(p)}${p.text ?? ''}`),
  ],
  'request.resumed': ({ payload: p }) => [
    unitWork(p, `${named(p)}可以接着办了`),
    neighbours(p, `${named(p)}接着办了`, '缓办的时间不算在最晚时间里'),
  ],
  'request.asked': ({ payload: p }) => [
    { ...neighbours(p, `有人问您一句：${named(p)}`), to: { people: reporter(p) } },
  ],
  'request.answered': ({ payload: p }) => [asker(p, `您问的有了回话：${named(p)}`)],
  'order.split': ({ payload: p }) => [unitWork(p, `分来一件${named(p)}`)],
  'order.part-returned': ({ payload: p }) => [unitWork(p, `分出去的${named(p)}退回来了`)],
  'order.recalled': ({ payload: p }) => [
    unitWork(p, `${named(p)}收回去了，不用您办`),
    work(p, ['DISPATCHER', 'COMMUNITY_ADMIN'], `${named(p)}收回来了，要另外派`),
  ],
  'order.cancelled': ({ payload: p }) => [unitWork(p, `${named(p)}不用您办了`)],
  'order.extension-asked': ({ payload: p }, names) => [
    work(p, ['DISPATCHER', 'COMMUNITY_ADMIN'], `${names.units(p.unitIds)}申请延期：${named(p)}`),
  ],
  'order.extended': ({ payload: p }) => [
    unitWork({ ...p, text: until(p) }, `${named(p)}同意延期`),
    neighbours(p, `${named(p)}要晚一些`, until(p)),
  ],
  'order.extension-denied': ({ payload: p }) => [unitWork(p, `${named(p)}没有批准延期`)],
  'order.taken': ({ payload: p }, names) => [neighbours(p, `${names.units(p.unitIds)}接了单`)],
  'order.returned': ({ payload: p }, names) => [
    work(p, ['COMMUNITY_ADMIN', 'DISPATCHER'], `${names.units(p.unitIds)}退回了${named(p)}`),
  ],
  'order.insisted': ({ payload: p }) => [unitWork(p, `${named(p)}还是请您来办`)],
};
