/** What a change of a request tells the modules above; the type is `request.…` or `order.…`. */
export interface RequestEventPayload {
  requestId: string;
  number: string;
  title: string;
  /** Null for requests without a person. */
  reporterId: string | null;
  supporterIds: string[];
  communityCode: string | null;
  /** Who did it; null when the system did. */
  actorId: string | null;
  unitIds?: string[];
  orderId?: string;
  /** A reason, an answer or a comment, in the words of who wrote it. */
  text?: string;
  /** Who has said already what the others are asked. */
  answeredIds?: string[];
}

export const REQUEST_EVENTS = [
  'request.submitted',
  'request.accepted',
  'request.rejected',
  'request.withdrawn',
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
  'order.returned',
  'order.done',
  'order.insisted',
] as const;
export type RequestEventType = (typeof REQUEST_EVENTS)[number];
