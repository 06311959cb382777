import { SERVICE_RECORD_STATUS_LABELS, type TaskKind } from '@linli/shared';
import type { PersonRefView } from '../identity/index.js';
import type { ServiceRecord } from './attendance.entity.js';
import { expectedPoints } from './expected-points.js';
import type { ServiceRecordView } from './volunteer.view.js';

/** A record with what it is going to bring, which also depends on the kind of its task. */
export function presentRecord(
  record: ServiceRecord,
  people: ReadonlyMap<string, PersonRefView>,
  kind: TaskKind | null,
): ServiceRecordView {
  const name = (id: string | null): string | null => people.get(id ?? '')?.displayName ?? null;
  return {
    id: record.id,
    taskId: record.taskId,
    title: record.title,
    person: name(record.personId) ?? '',
    startAt: record.startAt.toISOString(),
    endAt: record.endAt.toISOString(),
    minutes: record.minutes,
    byHand: record.handEntryId !== null,
    status: record.status,
    statusLabel: SERVICE_RECORD_STATUS_LABELS[record.status],
    evidence: record.evidence,
    confirmedBy: record.status === 'CONFIRMED' ? name(record.decidedBy) : null,
    reason: record.reason,
    points: expectedPoints({ ...record, kind }),
    mostMinutes: record.mostMinutes,
    toReview: record.toReview,
  };
}
