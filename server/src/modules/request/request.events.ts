/** The request an event is about. */
export interface EventSubject {
  requestId: string;
  number: string;
  title: string;
  /** Null for requests without a person. */
  reporterId: string | null;
  supporterIds: string[];
  communityCode: string | null;
}

/** What a change of a request tells the modules above; the type is `request.…` or `order.…`. */
export interface RequestEventPayload extends EventSubject {
  /** Who did it; null when the system did. */
  actorId: string | null;
  unitIds?: string[];
  orderId?: string;
  /** A reason, an answer or a comment, in the words of who wrote it. */
  text?: string;
  /** Who has said already what the others are asked. */
  answeredIds?: string[];
  /** Who asked what was answered or decided. */
  askerId?: string;
  /** Until when it is put off or has more time; ISO 8601. */
  until?: string;
  /** The request in which it is handled from now on. */
  into?: { requestId: string; number: string; title: string };
}

export const REQUEST_EVENTS = [
  'request.submitted',
  'request.accepted',
  'request.reclassified',
  'request.rejected',
  'request.withdrawn',
  'request.filed',
  'request.merged',
  'request.retiered',
  'request.deliberated',
  'request.suspension-asked',
  'request.suspension-denied',
  'request.suspended',
  'request.resumed',
  'request.asked',
  'request.answered',
  'request.dispatched',
  'request.redispatched',
  'request.task-made',
  'request.task-fell-through',
  'request.handled',
  'request.verified',
  'request.verify-failed',
  'request.rated',
  'request.rating-detailed',
  'request.survey-due',
  'request.reopened',
  'request.commented',
  'request.supported',
  'order.taken',
  'order.started',
  'order.split',
  'order.part-returned',
  'order.recalled',
  'order.cancelled',
  'order.extension-asked',
  'order.extended',
  'order.extension-denied',
  'order.returned',
  'order.done',
  'order.insisted',
] as const;
export type RequestEventType = (typeof REQUEST_EVENTS)[number];
