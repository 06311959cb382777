import { distanceText, fixedMomentText, TIER_LABELS } from '@linli/shared';
import { workingMinutesBetween, workingSpan } from '../../platform/working-time/index.js';
import type { HistoryAction, RequestHistory } from './history.entity.js';
import type { TimelineSource } from './request.timeline.js';
import { doneWord, elapsedText } from './request.words.js';

type Sentence = (row: RequestHistory, source: TimelineSource) => string;

const reason = ({ publicText }: RequestHistory): string => (publicText ? `：${publicText}` : '');
const moment = (iso: string | undefined): string => (iso ? fixedMomentText(new Date(iso)) : '');
const quoted = (words: string | null | undefined): string => (words ? `：“${words}”` : '');

/** 安泰物业、区市政设施维护中心 */
const givenTo: Sentence = ({ toUnitId, data }, { unitName }) =>
  (data?.orders?.map(({ unitId }) => unitName(unitId)) ?? [unitName(toUnitId)]).join('、');

const TEXTS: Partial<Record<HistoryAction, Sentence>> = {
  submit: () => '报上来',
  accept: () => '收下了这件事',
  reject: (row) => `没有受理${reason(row)}`,
  withdraw: () => '撤回了',
  merge: () => '看过，有人报过同一件事，并到一起办',
  absorb: ({ publicText }) => `又有人报了同一件事（${publicText ?? ''}），并到一起办`,
  file: () => '立了案，有人负责到底',
  dispatch: (row, source) => row.publicText ?? `派给${givenTo(row, source)}`,
  redispatch: (row, source) => row.publicText ?? `改派给${givenTo(row, source)}`,
  makeTask: () => '请志愿者来帮忙',
  fellThrough: ({ publicText }) => `志愿者来不了：${publicText ?? '人不够'}`,
  askSuspension: (row) => `申请先缓一缓${reason(row)}`,
  suspend: (row) => `同意先缓一缓${reason(row)}`,
  denySuspension: (row) => `没有同意缓办${reason(row)}`,
  resume: ({ actorId, publicText }) => (actorId ? `让它接着办：${publicText ?? ''}` : '到时间了，接着办'),
  retier: (row) => {
    const how = { SMALL: '改成请邻居来帮', BIG: '改成派单来办', HARD: '改成大家商量' };
    return `${how[row.data?.tier ?? 'BIG']}${reason(row)}`;
  },
  deliberate: (row) => `交给大家商量${reason(row)}`,
  verifyPass: ({ publicText }, { request }) => publicText ?? `到现场看过，${doneWord(request)}了`,
  verifyFail: ({ publicText }) => `到现场看过，还没好：${publicText ?? ''}`,
  reopen: ({ publicText }) => `说没解决，请再办：${publicText ?? ''}`,
  reclassify: ({ publicText }) => `换了一类：${publicText ?? ''}`,
  rate: ({ publicText }) => publicText ?? '评过了',
  ask: ({ data }, { wordsOf }) => `问了反映的人一句${quoted(wordsOf(data?.questionId)?.text)}`,
  answer: ({ data }, { wordsOf }) => `回了话${quoted(wordsOf(data?.questionId)?.answer)}`,
  note: ({ publicText, privateNote }, { insider }) => (insider ? privateNote : publicText) ?? '',
  'order.take': ({ actorId }, { personName }) => {
    const person = personName(actorId);
    return person ? `接了单，交给${person}` : '接了单';
  },
  'order.start': () => '开始办了',
  'order.return': (row) => `退回来了${reason(row)}`,
  'order.recall': (row, { unitName }) => `从${unitName(row.toUnitId)}收回来，另外派${reason(row)}`,
  'order.insist': (row, { unitName }) => `请${unitName(row.toUnitId)}接着办${reason(row)}`,
  'order.split': ({ toUnitId }, { unitName }) => `分一部分给${unitName(toUnitId)}一起办`,
  'order.cancel': (row) => `把分出去的收回来自己办${reason(row)}`,
  'order.askExtension': (row) => `申请延期${reason(row)}`,
  'order.grantExtension': (row) => `同意延期${reason(row)}`,
  'order.denyExtension': (row) => `没有同意延期${reason(row)}`,
};

/** What was done, as the rest of a sentence that begins with who did it. */
export function sentenceOf(row: RequestHistory, source: TimelineSource): string {
  const text = TEXTS[row.action]?.(row, source) ?? row.publicText ?? '';
  const mine = row.actorId !== null && row.actorId === source.readerId;
  return mine && row.action !== 'comment' && row.action !== 'note' ? `您${text}` : text;
}

/** Where, how long after the step before, and the limit that was set. */
export function noteOf(row: RequestHistory, source: TimelineSource): string | null {
  const { request, allOrders, gridLabel, history } = source;
  const order = allOrders.find(({ id }) => id === row.orderId);
  switch (row.action) {
    case 'submit':
      return `编号 ${request.number}`;
    case 'accept': {
      const since = elapsedText(request.createdAt, row.at);
      return source.own ? `您报上来 ${since}后` : `报上来 ${since}后`;
    }
    case 'dispatch':
    case 'redispatch': {
      const given = allOrders.find(
        ({ unitId, dispatchedAt }) => unitId === row.toUnitId && dispatchedAt.getTime() === row.at.getTime(),
      );
      if (!given) return null;
      const minutes = workingMinutesBetween(given.dispatchedAt, given.dueAt);
      return `限 ${workingSpan(minutes, given.dispatchedAt)}`;
    }
    case 'order.take': {
      const given = history.filter(
        ({ seq, action, orderId }) => seq < row.seq && action === 'order.insist' && orderId === row.orderId,
      );
      const from = given.at(-1)?.at ?? order?.dispatchedAt;
      return from ? `派出后 ${elapsedText(from, row.at)}` : null;
    }
    case 'askSuspension':
    case 'suspend': {
      const until = moment(row.data?.until);
      return row.action === 'suspend' ? `${until} 接着办，时间先停着` : `想缓到 ${until}`;
    }
    case 'resume':
      return row.data?.pausedMinutes ? `停了 ${workingSpan(row.data.pausedMinutes)}，不算在最晚时间里` : null;
    case 'order.askExtension':
      return `想延到 ${moment(row.data?.dueAt)}`;
    case 'order.grantExtension':
      return `原来最晚 ${moment(row.data?.oldDueAt)}，改到 ${moment(row.data?.dueAt)}`;
    case 'retier':
    case 'deliberate':
      return row.data?.tier ? `${TIER_LABELS[row.data.tier]}，编号和时间都不变` : null;
    case 'verifyPass': {
      const grid = row.role === 'GRID_WORKER' ? gridLabel : null;
      const near = row.data?.metres === undefined ? null : `离现场 ${distanceText(row.data.metres)}`;
      return [grid, near].filter(Boolean).join('，') || null;
    }
    case 'verifyFail':
      return '最晚时间不变';
    default:
      return null;
  }
}
