import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../../platform/http/index.js';

const WINDOW_SECONDS = 15 * 60;
const PER_LOGIN = 5;
const PER_ADDRESS = 50;

/** Slows down guessing: few wrong passwords for one name, not many from one address. Counts in each instance. */
@Injectable()
export class SignInThrottle {
  private readonly byLogin = new RateLimiterMemory({ points: PER_LOGIN, duration: WINDOW_SECONDS });
  private readonly byAddress = new RateLimiterMemory({ points: PER_ADDRESS, duration: WINDOW_SECONDS });

  /** Throws `auth.too_many_tries` while a name or address has used up its tries. */
  async check(login: string, address: string): Promise<void> {
    const [name, place] = await Promise.all([this.byLogin.get(login), this.byAddress.get(address)]);
    if (isUsedUp(name, PER_LOGIN) || isUsedUp(place, PER_ADDRESS)) throw new AppError('auth.too_many_tries');
  }

  /** Counts a failed try. */
  async failed(login: string, address: string): Promise<void> {
    await Promise.all([this.byLogin.penalty(login), this.byAddress.penalty(address)]);
  }

  /** A right password clears the name, not the address. */
  async succeeded(login: string): Promise<void> {
    await this.byLogin.delete(login);
  }
}

const isUsedUp = (state: RateLimiterRes | null, most: number): boolean =>
  state !== null && state.consumedPoints >= most;
