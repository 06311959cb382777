import { ACTIVITY_LIKES, MOST_IN_PARTY } from '@linli/shared';
import { Flag, Id, OneOf, Text, Whole } from '../../platform/http/index.js';

export class PartyBody {
  @Whole({ min: 0, max: MOST_IN_PARTY }) adults!: number;
  @Whole({ min: 0, max: MOST_IN_PARTY, description: 'Under 18, with an adult' }) children!: number;
  @Flag({ optional: true, description: 'Everybody is of the age that is asked for' }) ageConfirmed?: boolean;
}

export class FeedbackBody {
  @OneOf(ACTIVITY_LIKES, 'ActivityLike') liked!: string;
  @Flag({ description: 'Would come again' }) again!: boolean;
}

export class CheckInBody {
  @Text({ optional: true, max: 300, description: 'The code of the household …' }) code?: string;
  @Id({ optional: true, description: '… or its line on the list' }) signupId?: string;
  @Whole({ optional: true, min: 1, max: MOST_IN_PARTY, description: 'How many came; all when absent' })
  arrived?: number;
}

export class UndoCheckInBody {
  @Id() signupId!: string;
}
