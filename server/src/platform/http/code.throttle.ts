import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { AppError } from './app-error.js';

const WINDOW_SECONDS = 10 * 60;
const MOST = 20;

/** Slows down guessing of codes that somebody types in. Counts in each instance and module. */
@Injectable()
export class CodeThrottle {
  private readonly wrong = new RateLimiterMemory({ points: MOST, duration: WINDOW_SECONDS });

  /** Throws `auth.too_many_tries` while somebody has used up her tries. */
  async check(personId: string): Promise<void> {
    const state = await this.wrong.get(personId);
    if (state && state.consumedPoints >= MOST) throw new AppError('auth.too_many_tries');
  }

  async failed(personId: string): Promise<void> {
    await this.wrong.penalty(personId);
  }
}
