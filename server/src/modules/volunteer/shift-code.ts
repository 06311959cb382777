import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Signer } from '../../platform/crypto/index.js';
import { AppError } from '../../platform/http/index.js';
import type { ShiftCodeView } from './attendance.view.js';

const PURPOSE = 'shift-code';
/** A new code every 30 seconds; somebody in the middle of scanning has 5 more. */
const WINDOW_MS = 30_000;
const GRACE_MS = 5_000;
/** So long an old code is still recognised as one of ours, to be called expired rather than false. */
const KNOWN_MS = 24 * 3_600_000;

interface Payload {
  /** Shift. */
  s: string;
  /** Number of the window it was made in. */
  w: number;
}

/** The rotating check-in code: signed, bound to its shift, good for one window. */
@Injectable()
export class ShiftCodes {
  constructor(
    @Inject(Signer) private readonly signer: Signer,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The code of this moment. */
  current(shiftId: string): ShiftCodeView {
    const now = this.clock.now().getTime();
    const window = Math.floor(now / WINDOW_MS);
    const end = (window + 1) * WINDOW_MS;
    const payload: Payload = { s: shiftId, w: window };
    return {
      code: this.signer.sign(PURPOSE, payload, end - now + KNOWN_MS),
      expiresAt: new Date(end).toISOString(),
      seconds: Math.ceil((end - now) / 1000),
    };
  }

  /** The shift a scanned code is for, with the name of the code itself. Throws when it is false or too old. */
  read(code: string): { shiftId: string; name: string } {
    const payload = this.signer.verify<Payload>(PURPOSE, code);
    if (!payload) throw new AppError('attendance.code_invalid');
    const until = (payload.w + 1) * WINDOW_MS + GRACE_MS;
    if (this.clock.now().getTime() > until) throw new AppError('attendance.code_expired');
    return { shiftId: payload.s, name: String(payload.w) };
  }
}
