import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus } from '../../platform/events/index.js';
import { FILING_EVENTS } from '../filing/index.js';
import { REQUEST_EVENTS, type RequestEventPayload } from '../request/index.js';
import { refreshFacts } from './fact.store.js';

/** Keeps the facts: whatever happened to a request or to a filing about it, its figures are derived anew from its record. */
@Injectable()
export class IndicatorListener implements OnModuleInit {
  constructor(@Inject(EventBus) private readonly bus: EventBus) {}

  onModuleInit(): void {
    this.bus.subscribe<{ requestId: RequestEventPayload['requestId'] | null }>(
      'indicator',
      [...REQUEST_EVENTS, ...FILING_EVENTS],
      async (tx, { payload: { requestId } }) => void (await refreshFacts(tx, requestId ? [requestId] : [])),
    );
  }
}
