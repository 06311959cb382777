import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { insertRow } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { CHECKLIST_VERSION } from './checklists.js';
import type { HandledOnSpotPayload } from './patrol.events.js';
import { PatrolItem, PatrolPlan, PatrolRound, PatrolStop, PatrolVisit } from './patrol.entity.js';

/** A route to be entered. */
export interface NewPlan extends Omit<PatrolPlan, 'endedAt'> {
  readonly stops: readonly Omit<PatrolStop, 'planId' | 'position' | 'lastVisitAt' | 'endedAt'>[];
}

/** A round that has been walked, or is under way, with what was found. */
export interface PastRound extends Pick<
  PatrolRound,
  'id' | 'planId' | 'personId' | 'unitId' | 'startedAt' | 'finishedAt'
> {
  /** The shift it was walked on. */
  readonly shiftId?: string;
  readonly visits: readonly { readonly stopId: string; readonly at: Date }[];
  readonly items: readonly Pick<
    PatrolItem,
    | 'id'
    | 'stopId'
    | 'tile'
    | 'text'
    | 'address'
    | 'outcome'
    | 'handledText'
    | 'at'
    | 'gridCode'
    | 'communityCode'
  >[];
}

/** Enters routes and rounds with a past. What was put right on the spot is told, so that it is filed; nothing else is. */
@Injectable()
export class PatrolChronicle {
  constructor(@Inject(EventRecorder) private readonly events: EventRecorder) {}

  /** False when the route is there already. */
  async plan(tx: EntityManager, { stops, ...plan }: NewPlan): Promise<boolean> {
    if (await tx.existsBy(PatrolPlan, { id: plan.id })) return false;
    await insertRow(tx, PatrolPlan, { ...plan, endedAt: null });
    for (const [n, stop] of stops.entries()) {
      const own = { planId: plan.id, position: n + 1, lastVisitAt: null, endedAt: null };
      await insertRow(tx, PatrolStop, { ...stop, ...own });
    }
    return true;
  }

  async round(tx: EntityManager, { visits, items, shiftId, ...round }: PastRound): Promise<void> {
    await insertRow(tx, PatrolRound, {
      ...round,
      shiftId: shiftId ?? null,
      openFor: round.finishedAt ? null : (shiftId ?? round.personId),
      clockOff: 0,
      visits: visits.length,
      items: items.length,
    });
    for (const { stopId, at } of visits) {
      const times = { at, phoneAt: at, receivedAt: at };
      await insertRow(tx, PatrolVisit, { roundId: round.id, stopId, ...times, checklist: CHECKLIST_VERSION });
      await tx.update(PatrolStop, { id: stopId }, { lastVisitAt: at });
    }
    for (const item of items) {
      const times = { phoneAt: item.at, receivedAt: item.at };
      const nowhere = { lat: null, lng: null, requestId: null };
      const { id: fingerprint } = item;
      const { personId, id: roundId } = round;
      await insertRow(tx, PatrolItem, { ...item, ...times, ...nowhere, roundId, personId, fingerprint });
      if (item.outcome !== 'HANDLED') continue;
      const { id: itemId, tile, text, handledText, address, gridCode, communityCode, at } = item;
      const payload: HandledOnSpotPayload = {
        itemId,
        roundId,
        personId,
        unitId: round.unitId,
        tile,
        text,
        handledText: handledText ?? '',
        address,
        lat: null,
        lng: null,
        gridCode,
        communityCode,
        at: at.toISOString(),
      };
      await this.events.record(tx, { type: 'patrol.handled-on-spot', subjectId: itemId, payload });
    }
  }
}
