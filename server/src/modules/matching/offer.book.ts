import { Injectable } from '@nestjs/common';
import type { OfferStatus } from '@linli/shared';
import { In, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import {
  OFFER_ANSWERED,
  OFFER_EXPIRED,
  OFFER_SENT,
  OFFER_WITHDRAWN,
  type OfferFacts,
} from './matching.events.js';
import { Offer, OfferRound } from './offer.entity.js';

export type NewOffer = Pick<
  Offer,
  'taskId' | 'shiftId' | 'roleId' | 'personId' | 'title' | 'reason' | 'expiresAt'
>;
export type ClosedStatus = Exclude<OfferStatus, 'OPEN'>;

const EVENT_OF = {
  ACCEPTED: OFFER_ANSWERED,
  DECLINED: OFFER_ANSWERED,
  EXPIRED: OFFER_EXPIRED,
  WITHDRAWN: OFFER_WITHDRAWN,
} as const satisfies Record<ClosedStatus, string>;

/** The one writer of invitations: opens them, closes them once, and tells both. */
@Injectable()
export class OfferBook {
  constructor(
    private readonly recorder: EventRecorder,
    private readonly clock: Clock,
  ) {}

  /** Sends invitations. Throws a `DuplicateKeyError` when one of the people was asked for the shift before. */
  async send(tx: EntityManager, offers: readonly NewOffer[]): Promise<Offer[]> {
    const sentAt = this.clock.now();
    const rows: Offer[] = offers.map((offer) => ({
      id: newId(),
      ...offer,
      status: 'OPEN',
      sentAt,
      answeredAt: null,
    }));
    if (rows.length > 0) await tx.insert(Offer, rows);
    await this.recorder.record(tx, ...rows.map((row) => eventOf(OFFER_SENT, row)));
    return rows;
  }

  /** Closes an open invitation; false when it was closed already. */
  async close(tx: EntityManager, offer: Offer, status: ClosedStatus): Promise<boolean> {
    const answeredAt = this.clock.now();
    const closed = await updateWhere(tx, Offer, { id: offer.id, status: 'OPEN' }, { status, answeredAt });
    if (closed === 0) return false;
    await this.recorder.record(tx, eventOf(EVENT_OF[status], { ...offer, status }));
    return true;
  }

  /** Closes all open invitations of a task, of these roles only when they are given. */
  async withdraw(tx: EntityManager, taskId: string, roleIds?: readonly string[]): Promise<void> {
    const where = { taskId, status: 'OPEN' as const, ...(roleIds ? { roleId: In([...roleIds]) } : {}) };
    for (const offer of await tx.findBy(Offer, where)) await this.close(tx, offer, 'WITHDRAWN');
  }

  /** She joined without answering her invitation: that is a yes too. */
  async answeredElsewhere(tx: EntityManager, taskId: string, personId: string): Promise<void> {
    const offer = await tx.findOneBy(Offer, { taskId, personId, status: 'OPEN' });
    if (offer) await this.close(tx, offer, 'ACCEPTED');
  }

  /** Has the task looked at as soon as possible, if people are asked for it at all. */
  async lookAgain(tx: EntityManager, taskId: string): Promise<void> {
    await updateWhere(tx, OfferRound, { taskId }, { lookAt: this.clock.now() });
  }
}

function eventOf(type: string, offer: Offer): { type: string; subjectId: string; payload: OfferFacts } {
  const { id: offerId, taskId, shiftId, title, personId, reason, status } = offer;
  const expiresAt = offer.expiresAt.toISOString();
  const payload = { offerId, taskId, shiftId, title, personId, expiresAt, reason, status };
  return { type, subjectId: offerId, payload };
}
