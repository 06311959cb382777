import type { RequestQuestion } from './asks.entity.js';
import type { RequestHistory } from './history.entity.js';
import type { WorkOrder } from './order.entity.js';
import type { FileView } from '../file/index.js';
import type { Progress } from './request.progress.js';
import type { TimelineEntryView } from './request.view.js';
import { noteOf, sentenceOf } from './request.sentences.js';

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
  /** A question and its answer; only for those whose words they are. */
  readonly wordsOf: (questionId: string | undefined) => RequestQuestion | undefined;
}

/** What happened, newest first. */
export function timelineOf(source: TimelineSource): TimelineEntryView[] {
  const entries = source.history.filter(({ action, publicText }) => {
    if (action === 'readAnswer') return false;
    if (action === 'note') return source.insider || publicText;
    return action !== 'handled' || publicText;
  });
  return [...entries]
    .sort((a, b) => b.seq - a.seq)
    .map((row) => ({
      at: row.at.toISOString(),
      who: whoOf(row, source),
      text: sentenceOf(row, source),
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

function photosOf(row: RequestHistory, source: TimelineSource): FileView[] {
  const { history, photosOf: find } = source;
  if (row.action === 'order.done' && row.orderId) {
    const last = history.filter(({ action, orderId }) => action === row.action && orderId === row.orderId);
    return last.at(-1)?.id === row.id ? find(row.orderId) : [];
  }
  if (row.action === 'answer') {
    const words = source.wordsOf(row.data?.questionId);
    return words ? find(words.id) : [];
  }
  return row.action === 'verifyPass' || row.action === 'verifyFail' ? find(row.id) : [];
}
