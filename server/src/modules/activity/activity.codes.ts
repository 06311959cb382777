import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Signer } from '../../platform/crypto/index.js';
import { checkInUntil } from './activity.times.js';
import type { Activity } from './activity.entity.js';

const PURPOSE = 'activity-code';

interface Payload {
  /** Signup. */
  s: string;
}

/** One code for a household, the same until the activity is over: it may be printed or sent to whoever takes the child. */
@Injectable()
export class ActivityCodes {
  constructor(
    @Inject(Signer) private readonly signer: Signer,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  of({ endAt }: Pick<Activity, 'endAt'>, signupId: string): string {
    const payload: Payload = { s: signupId };
    return this.signer.sign(PURPOSE, payload, checkInUntil(endAt).getTime() - this.clock.now().getTime());
  }

  /** Which signup a code stands for; null when it is none of ours, or too old. */
  read(code: string): string | null {
    return this.signer.verify<Payload>(PURPOSE, code)?.s ?? null;
  }
}
