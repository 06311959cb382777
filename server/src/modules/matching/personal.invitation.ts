import { Injectable } from '@nestjs/common';
import { metresBetween } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { isFree, obstacle, shiftFacts, VolunteerFactsReader, type KnownTask } from '../volunteer/index.js';
import { OfferBook } from './offer.book.js';
import { Offer } from './offer.entity.js';
import { offerExpiry } from './quiet-hours.js';
import type { ReasonPart } from './ranking.js';
import { wholeReason } from './reason.sentences.js';
import { openSlots } from './task.cards.js';

/** Asks one particular person, outside the rounds. */
@Injectable()
export class PersonalInvitation {
  constructor(
    private readonly facts: VolunteerFactsReader,
    private readonly book: OfferBook,
    private readonly clock: Clock,
  ) {}

  /** Invites her to the first free place she may take; false when there is none or she was asked before. */
  async invite(tx: EntityManager, personId: string, known: KnownTask): Promise<boolean> {
    const { task, shift } = known;
    const now = this.clock.now();
    const volunteer = await this.facts.volunteer(personId, tx);
    const asked = await tx.existsBy(Offer, { shiftId: shift.id, personId });
    if (!volunteer || asked || shift.startAt <= now) return false;
    const place = shiftFacts(known);
    const held = await this.facts.held([personId], now, tx);
    const slot = openSlots(known).find((one) => obstacle(volunteer, one, place, held, now) === null);
    if (!slot || held.some(({ shiftId }) => shiftId === shift.id)) return false;
    const parts: ReasonPart[] = [];
    if (volunteer.home) {
      parts.push({ code: 'near', metres: Math.round(metresBetween(volunteer.home, place.place)) });
    }
    if (isFree(volunteer, place)) parts.push({ code: 'free' });
    const reason = wholeReason(parts, shift.startAt, now);
    const expiresAt = offerExpiry(now, shift.startAt);
    const ids = { taskId: task.id, shiftId: shift.id, roleId: slot.id, personId };
    await this.book.send(tx, [{ ...ids, title: task.title, reason, expiresAt }]);
    await this.book.lookAgain(tx, task.id);
    return true;
  }
}
