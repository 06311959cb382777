import type { components } from '@linli/shared';
import type { DraftPhoto } from '../draft-types';

type Schemas = components['schemas'];
export type PatrolToday = Schemas['PatrolTodayView'];
export type ShiftPatrol = Schemas['ShiftPatrolView'];
export type PatrolPlan = Schemas['PatrolPlanView'];
export type PatrolRound = Schemas['PatrolRoundView'];

/** What was found, as it is written down. */
export type ItemContent = Pick<
  Schemas['PatrolItemBody'],
  'stopId' | 'tile' | 'text' | 'address' | 'lat' | 'lng' | 'outcome' | 'handledText'
> & { photos: DraftPhoto[]; afterPhotos: DraftPhoto[] };

interface Step {
  /** Made here; the server knows what it has already by it. */
  id: string;
  /** Whose it is: another person's session on this phone never sends it. */
  personId: string;
  roundId: string;
  /** The shift of volunteers it belongs to; absent on a grid worker's own round. */
  shiftId?: string;
  /** When it was tapped, by this phone's clock. */
  at: string;
  /** waiting: goes out in its turn; refused: see `error`, the others go on. */
  state: 'waiting' | 'sending' | 'refused';
  error?: string | undefined;
  /** How often the server stumbled over it. */
  tries?: number;
}

/** One thing done on a round; they reach the server in the order in which they were done. */
export type PatrolStep = Step &
  (
    | { kind: 'start'; planId: string }
    | { kind: 'visit'; stopId: string; name: string }
    | { kind: 'item'; item: ItemContent }
    | { kind: 'finish' }
  );
