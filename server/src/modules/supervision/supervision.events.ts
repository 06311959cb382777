import type { RequestStage, SupervisionColour } from '@linli/shared';

/** Who is told by the rule, beside the unit whose turn it is. */
export interface AlsoTold {
  unitIds: string[];
  supervisors: boolean;
}

/** What happened to a supervision order tells the modules above. */
export interface SupervisionEventPayload {
  supervisionId: string;
  requestId: string;
  title: string;
  colour: SupervisionColour;
  /** Whose turn it is (or was). */
  unitIds: string[];
  namedId: string | null;
  /** Who issued it by hand. */
  issuedBy: string | null;
  communityCode: string | null;
  answerBy: string;
  /** Who did it; null when the clock did. */
  actorId: string | null;
  /** What was asked, answered or given as a reason. */
  text: string;
  /** Only where the rule issued it. */
  also?: AlsoTold;
}

/** A stage has used most of its time. */
export interface StageRemindedPayload {
  requestId: string;
  title: string;
  stage: RequestStage;
  orderId: string | null;
  unitIds: string[];
  communityCode: string | null;
  dueAt: string;
  actorId: null;
  also?: AlsoTold;
}

export const SUPERVISION_EVENTS = [
  'supervision.issued',
  'supervision.answered',
  'supervision.accepted',
  'supervision.sent-back',
  'supervision.escalated',
  'supervision.withdrawn',
] as const;
export type SupervisionEventType = (typeof SUPERVISION_EVENTS)[number];

export const STAGE_REMINDED = 'stage.reminded';
