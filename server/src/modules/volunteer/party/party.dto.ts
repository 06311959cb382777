import { SIGNUP_STATUSES } from '@linli/shared';
import { OneOf, Text, Whole } from '../../../platform/http/index.js';
import { PersonRefView } from '../../identity/index.js';

/** Somebody whom I signed up with me, as I see her. */
export class CompanionView extends PersonRefView {
  @OneOf(SIGNUP_STATUSES, 'SignupStatus') status!: string;
  @Text() statusLabel!: string;
  @Whole({ nullable: true, description: 'Place in the waiting line, 1 = next' }) waitPlace!: number | null;
}
