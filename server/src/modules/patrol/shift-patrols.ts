import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { Leadership, type Led } from '../volunteer/index.js';

/** Volunteers on patrol: a round belongs to their shift, and whoever leads the shift keeps it. */
@Injectable()
export class ShiftPatrols {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Leadership) private readonly leadership: Leadership,
  ) {}

  /** The shift, or `http.not_found` for whoever does not lead it. */
  led(actor: Actor, shiftId: string): Promise<Led> {
    return this.leadership.of(this.db.read, actor, shiftId);
  }

  async leads(actor: Actor, shiftId: string | null): Promise<boolean> {
    if (!shiftId) return false;
    try {
      await this.led(actor, shiftId);
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === 'http.not_found') return false;
      throw error;
    }
  }
}
