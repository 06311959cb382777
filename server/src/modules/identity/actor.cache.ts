import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Actor } from './actor.js';

/** How long other instances may still accept a session that was ended here, in milliseconds. */
const TTL_MS = 10_000;
const MOST = 20_000;

interface Entry {
  actor: Actor;
  from: number;
  until: number;
}

/** Tokens seen in the last seconds: a busy page does not read its session and hats from the database each time. */
@Injectable()
export class ActorCache {
  private readonly entries = new Map<string, Entry>();

  constructor(@Inject(Clock) private readonly clock: Clock) {}

  get(token: string): Actor | undefined {
    const entry = this.entries.get(token);
    const now = this.clock.now().getTime();
    if (entry && now >= entry.from && now < entry.until) return entry.actor;
    this.entries.delete(token);
    return undefined;
  }

  put(token: string, actor: Actor, expiresAt: Date): void {
    if (this.entries.size >= MOST) this.entries.clear();
    const from = this.clock.now().getTime();
    this.entries.set(token, { actor, from, until: Math.min(from + TTL_MS, expiresAt.getTime()) });
  }

  /** Forgets a person whose hats have changed. */
  forgetPerson(personId: string): void {
    for (const [token, { actor }] of this.entries) {
      if (actor.personId === personId) this.entries.delete(token);
    }
  }

  /** Forgets the tokens of a session that has ended. */
  forget(sessionId: string): void {
    for (const [token, { actor }] of this.entries) {
      if (actor.sessionId === sessionId) this.entries.delete(token);
    }
  }
}
