import { Injectable } from '@nestjs/common';

/** The only source of time in the server. Tests freeze and move it; production reads the system clock. */
@Injectable()
export class Clock {
  private frozen: number | null = null;

  /** The current instant. */
  now(): Date {
    return new Date(this.frozen ?? Date.now());
  }

  /** Stops time at `date`; `null` lets it run again. */
  set(date: Date | null): void {
    this.frozen = date === null ? null : date.getTime();
  }

  /** Moves time forward by `ms` milliseconds; a running clock is stopped first. */
  advance(ms: number): void {
    this.frozen = (this.frozen ?? Date.now()) + ms;
  }
}

/** One clock for the whole process: ids, tokens and jobs must agree on what time it is. */
export const processClock = new Clock();
