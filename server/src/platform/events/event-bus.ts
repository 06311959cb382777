import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What a consumer gets. Payloads carry ids and plain values, never entities. */
export interface DomainEvent<P = Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
  readonly payload: P;
  /** When it happened. */
  readonly at: Date;
}

/** Runs in a transaction of its own, once per event. May be called again after a failure. */
export type EventHandler<P = Record<string, unknown>> = (
  tx: EntityManager,
  event: DomainEvent<P>,
) => Promise<void>;

/** A consumer of one event. */
export interface Subscription {
  readonly consumer: string;
  readonly handle: EventHandler;
}

/** Who wants to hear what. Modules subscribe in `onModuleInit`. */
@Injectable()
export class EventBus {
  private readonly byType = new Map<string, Subscription[]>();

  /** `consumer` is stored with every handled event: never rename it. */
  subscribe<P = Record<string, unknown>>(
    consumer: string,
    types: readonly string[],
    handler: EventHandler<P>,
  ): void {
    // The payload was written by the module that owns the type; P is what that module promises.
    const subscription: Subscription = { consumer, handle: handler as EventHandler };
    for (const type of types) {
      const known = this.byType.get(type) ?? [];
      if (known.some((other) => other.consumer === consumer)) {
        throw new Error(`${consumer} is subscribed to ${type} twice`);
      }
      this.byType.set(type, [...known, subscription]);
    }
  }

  /** The consumers of a type, in the order they subscribed. */
  consumersOf(type: string): readonly Subscription[] {
    return this.byType.get(type) ?? [];
  }
}
