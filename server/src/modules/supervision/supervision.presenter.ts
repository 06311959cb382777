import {
  REQUEST_STAGE_LABELS,
  SUPERVISION_COLOUR_LABELS,
  SUPERVISION_LEVEL_LABELS,
  SUPERVISION_REASON_LABELS,
  SUPERVISION_STATUS_LABELS,
} from '@linli/shared';
import { addWorkingMinutes, workingMinutesBetween } from '../../platform/working-time/index.js';
import type { FileView } from '../file/index.js';
import type { Actor } from '../identity/index.js';
import type { RequestBrief } from '../request/index.js';
import type { SupervisionHistory, SupervisionOrder } from './supervision.entity.js';
import { possibleActions } from './supervision.policy.js';
import type { SupervisionCardView, SupervisionStepView, SupervisionView } from './supervision.view.js';

/** What presenting needs beside the row. */
export interface SupervisionSource {
  readonly order: SupervisionOrder;
  readonly brief: RequestBrief | undefined;
  readonly actor: Actor;
  readonly now: Date;
  readonly unitName: (id: string) => string;
  readonly personName: (id: string | null) => string | null;
}

const SOON_SHARE = 0.8;

function lateness({ status, issuedAt, answerBy }: SupervisionOrder, now: Date): string {
  if (status !== 'ISSUED') return 'OK';
  if (now > answerBy) return 'LATE';
  const minutes = workingMinutesBetween(issuedAt, answerBy);
  return now >= addWorkingMinutes(issuedAt, minutes * SOON_SHARE) ? 'SOON' : 'OK';
}

export function presentCard(source: SupervisionSource): SupervisionCardView {
  const { order, brief, actor, now, unitName, personName } = source;
  const stage = order.stage && order.reason !== 'BY_HAND' ? REQUEST_STAGE_LABELS[order.stage] : '';
  const reason = SUPERVISION_REASON_LABELS[order.reason];
  return {
    id: order.id,
    requestId: order.requestId,
    number: brief?.number ?? '',
    title: brief?.title ?? '',
    address: brief?.address ?? '',
    colour: order.colour,
    colourLabel: SUPERVISION_COLOUR_LABELS[order.colour],
    reason: order.reason,
    reasonLabel: order.reason === 'LATE' || order.reason === 'VERY_LATE' ? stage + reason : reason,
    text: order.text,
    status: order.status,
    statusLabel: SUPERVISION_STATUS_LABELS[order.status],
    unitId: order.unitId,
    unitName: unitName(order.unitId),
    level: order.level,
    levelLabel: SUPERVISION_LEVEL_LABELS[Math.min(order.level, 2)]!,
    named: personName(order.namedId),
    issuedAt: order.issuedAt.toISOString(),
    answerBy: order.answerBy.toISOString(),
    late: lateness(order, now),
    can: possibleActions(actor, order, now),
  };
}

const WHAT: Record<SupervisionHistory['action'], string> = {
  issue: '下了督办单',
  answer: '答复',
  accept: '认可了答复',
  sendBack: '退回，请重新答复',
  escalate: '没按时答复，升了一级',
  withdraw: '撤销',
};

function presentStep(
  row: SupervisionHistory,
  { unitName, personName }: SupervisionSource,
): SupervisionStepView {
  const to = row.action === 'issue' || row.action === 'escalate' ? `，由${unitName(row.unitId)}答复` : '';
  return {
    at: row.at.toISOString(),
    who: personName(row.actorId) ?? '系统按规则',
    what: WHAT[row.action] + to,
    text: row.text,
  };
}

export function presentDetail(
  source: SupervisionSource,
  history: readonly SupervisionHistory[],
  photos: FileView[],
): SupervisionView {
  const { order, personName } = source;
  return {
    ...presentCard(source),
    issuedBy: personName(order.issuedBy) ?? '系统按规则',
    answeredBy: personName(order.answeredBy),
    answeredAt: order.answeredAt?.toISOString() ?? null,
    answerText: order.answerText,
    photos,
    decisionNote: order.decisionNote,
    steps: [...history].sort((a, b) => b.seq - a.seq).map((row) => presentStep(row, source)),
  };
}
