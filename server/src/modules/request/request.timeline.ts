import type { HistoryAction, RequestHistory } from './history.entity.js';
import type { WorkOrder } from './order.entity.js';
import type { FileView } from '../file/index.js';
import { workingMinutesBetween } from '../../platform/working-time/index.js';
import type { Progress } from './request.progress.js';
import type { TimelineEntryView } from './request.view.js';
import { doneWord, elapsedText, workingSpan } from './request.words.js';

/** What the timeline needs beside the progress. */
export interface TimelineSource extends Progress {
  readonly history: readonly RequestHistory[];
  readonly allOrders: readonly WorkOrder[];
  readonly readerId: string | null;
  /** 厚德路第 3 网格; null when unknown. */
  readonly gridLabel: string | null;
  readonly photosOf: (subjectId: string) => FileView[];
  /** Staff also read what is not for everybody. */
  readonly insider: boolean;
}

/** What happened, newest first. */
export function timelineOf(source: TimelineSource): TimelineEntryView[] {
  const entries = source.history.filter(({ action, publicText }) => {
    if (action === 'note') return source.insider || publicText;
    return action !== 'handled' || publicText;
  });
  return [...entries]
    .sort((a, b) => b.seq - a.seq)
    .map((row) => ({
      at: row.at.toISOString(),
      who: whoOf(row, source),
      text: textOf(row, source),
      note: noteOf(row, source),
      photos: photosOf(row, source),
    }));
}

/** Whose sentence it is; empty for the reader, who is spoken to as 您 in the text. */
function whoOf(row: RequestHistory, source: TimelineSource): string {
  const { readerId, personName, request } = source;
  const unitName = (id: string | null): string => shortUnit(source.unitName(id));
  if (row.action === 'submit' && row.actorId === null) return '居民';
  if (row.actorId === null && row.action === 'note') return '系统';
  if (row.actorId === null) return row.unitId ? unitName(row.unitId) : '社区';
  if (row.actorId === readerId) return row.action === 'note' ? '您' : '';
  const person = personName(row.actorId);
  switch (row.role) {
    case 'GRID_WORKER':
      return `网格员${person}`;
    case 'HANDLER':
      return row.action === 'order.done' || row.action === 'comment'
        ? `${unitName(row.unitId)}${person}`
        : unitName(row.unitId);
    case null:
      return row.actorId === request.reporterId ? '居民' : '邻居';
    default:
      return unitName(row.unitId) || person;
  }
}

/** 厚德路社区, as people call the committee of a community. */
const shortUnit = (name: string): string => name.replace(/(社区|村)(居委会|村委会)$/, '$1');

const TEXTS: Partial<Record<HistoryAction, (row: RequestHistory, source: TimelineSource) => string>> = {
  submit: () => '报上来',
  accept: () => '收下了这件事',
  reject: ({ publicText }) => `没有受理：${publicText ?? ''}`,
  withdraw: () => '撤回了',
  dispatch: ({ toUnitId, publicText }, { unitName }) => publicText ?? `派给${unitName(toUnitId)}`,
  redispatch: ({ toUnitId, publicText }, { unitName }) => publicText ?? `改派给${unitName(toUnitId)}`,
  makeTask: () => '请志愿者来帮忙',
  fellThrough: ({ publicText }) => `志愿者来不了：${publicText ?? '人不够'}`,
  verifyPass: ({ publicText }, { request }) => publicText ?? `到现场看过，${doneWord(request)}了`,
  verifyFail: ({ publicText }) => `到现场看过，还没好：${publicText ?? ''}`,
  reopen: ({ publicText }) => `说没解决，请再办：${publicText ?? ''}`,
  rate: ({ publicText }) => publicText ?? '评过了',
  note: ({ publicText, privateNote }, { insider }) => (insider ? privateNote : publicText) ?? '',
  'order.take': ({ actorId }, { personName }) => {
    const person = personName(actorId);
    return person ? `接了单，交给${person}` : '接了单';
  },
  'order.return': ({ publicText }) => `退回来了：${publicText ?? ''}`,
  'order.insist': ({ toUnitId, publicText }, { unitName }) =>
    `请${unitName(toUnitId)}接着办：${publicText ?? ''}`,
};

function textOf(row: RequestHistory, source: TimelineSource): string {
  const text = TEXTS[row.action]?.(row, source) ?? row.publicText ?? '';
  const mine = row.actorId !== null && row.actorId === source.readerId;
  return mine && row.action !== 'comment' && row.action !== 'note' ? `您${text}` : text;
}

/** Where, how long after the step before, and the limit that was set. */
function noteOf(row: RequestHistory, source: TimelineSource): string | null {
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
    case 'verifyPass':
      return row.role === 'GRID_WORKER' ? gridLabel : null;
    case 'verifyFail':
      return '最晚时间不变';
    default:
      return null;
  }
}

function photosOf(row: RequestHistory, { history, photosOf: find }: TimelineSource): FileView[] {
  if (row.action === 'order.done' && row.orderId) {
    const last = history.filter(({ action, orderId }) => action === row.action && orderId === row.orderId);
    return last.at(-1)?.id === row.id ? find(row.orderId) : [];
  }
  return row.action === 'verifyPass' || row.action === 'verifyFail' ? find(row.id) : [];
}
