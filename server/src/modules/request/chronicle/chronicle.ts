import type { Role, SolvedAnswer } from '@linli/shared';
import type { RequestKind, ServiceRequest } from '../request.entity.js';

interface Deed {
  readonly at: Date;
  readonly actorId: string;
  readonly role?: Role;
  readonly unitId?: string;
  readonly text?: string;
  /** Pictures of the actor that belong to this step. */
  readonly photoIds?: readonly string[];
}

/** One step of a request's past. */
export type ChronicleStep = Deed &
  (
    | { readonly action: 'accept' | 'reject' | 'withdraw' | 'comment' | 'reopen' }
    | { readonly action: 'take' | 'done' | 'return' }
    | { readonly action: 'verifyPass' | 'verifyFail' }
    | { readonly action: 'ask' | 'answer' }
    | { readonly action: 'deliberate' }
    | { readonly action: 'askSuspension' | 'suspend'; readonly until: Date }
    | { readonly action: 'askExtension' | 'grantExtension'; readonly dueAt: Date }
    /** Into another one, which must be there already. */
    | { readonly action: 'merge'; readonly intoId: string }
    | { readonly action: 'dispatch'; readonly toUnitId: string; readonly workingHours?: number }
    | {
        readonly action: 'rate';
        readonly solved: SolvedAnswer;
        readonly stars?: number;
        readonly contacted?: boolean;
      }
  );

/** Steps with one of these names. */
export type StepOf<A extends ChronicleStep['action']> = ChronicleStep & { readonly action: A };

/** A request whose past is known, for example from another system or for a demonstration. */
export interface Chronicle
  extends
    Pick<
      ServiceRequest,
      'id' | 'title' | 'text' | 'tile' | 'urgent' | 'visibility' | 'anonymous' | 'createdAt'
    >,
    Pick<ServiceRequest, 'address' | 'lat' | 'lng' | 'gridCode' | 'communityCode'> {
  readonly kind: RequestKind;
  readonly reporterId: string;
  readonly supporterIds: readonly string[];
  readonly photoIds: readonly string[];
  /** In the order in which they happened. */
  readonly steps: readonly ChronicleStep[];
}
