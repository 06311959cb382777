import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { ArrivalNotice } from './arrival/arrival.entity.js';
import { Attendance } from './attendance.entity.js';
import { type RoleSlot, Shift, Signup } from './task.entity.js';
import { leads, reaches } from './task.policy.js';
import { VolunteerFactsReader, type KnownTask } from './volunteer.facts.js';

/** One line of a shift's list. */
export interface RosterLine {
  readonly signup: Signup;
  readonly slot: Readonly<RoleSlot>;
  readonly attendance: Attendance | null;
  /** What she said before coming. */
  readonly arrival: ArrivalNotice | null;
}

/** A shift with its list, seen by somebody who leads it. */
export interface Led extends KnownTask {
  readonly entries: readonly RosterLine[];
}

/** Who leads a shift, and whether a leader is there. */
@Injectable()
export class Leadership {
  constructor(@Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader) {}

  /** The shift with its list, or `http.not_found` for whoever does not lead it. */
  async of(from: EntityManager, actor: Actor, shiftId: string): Promise<Led> {
    const shift = await from.findOneBy(Shift, { id: shiftId });
    const [known] = shift ? await this.facts.tasks([shift.taskId], from) : [];
    if (!known) throw notFound();
    const entries = await this.entries(from, known);
    const mine = entries.find(({ signup }) => signup.personId === actor.personId) ?? null;
    if (!leads(actor, known.task, mine)) throw notFound();
    return { ...known, entries };
  }

  /**
   * Whether the code may be shown: whoever is on the list must be here herself; the organiser, who is not on it, needs
   * one of the leaders here (anybody when the task has no leader's place).
   */
  isPresent(actor: Actor, led: Led): boolean {
    const mine = led.entries.find(({ signup }) => signup.personId === actor.personId);
    if (mine) return isHere(mine);
    const leaders = led.slots.some(({ leader }) => leader)
      ? led.entries.filter(({ slot }) => slot.leader)
      : led.entries;
    return leaders.some(isHere);
  }

  /** She ticks herself first; then she may tick the others. The organiser may tick a leader before that. */
  mayTick(actor: Actor, led: Led, { personId, slotId }: Signup): boolean {
    if (personId === actor.personId || this.isPresent(actor, led)) return true;
    const isLeader = led.slots.some(({ id, leader }) => id === slotId && leader);
    const hasLeaders = led.slots.some(({ leader }) => leader);
    return (isLeader || !hasLeaders) && reaches(actor, 'task.lead', led.task);
  }

  private async entries(from: EntityManager, { shift, slots }: KnownTask): Promise<RosterLine[]> {
    const [signups, attendances, arrivals] = await Promise.all([
      from.find(Signup, {
        where: { shiftId: shift.id, status: 'CONFIRMED' },
        order: { statusAt: 'ASC', id: 'ASC' },
      }),
      from.findBy(Attendance, { shiftId: shift.id }),
      from.findBy(ArrivalNotice, { shiftId: shift.id }),
    ]);
    return signups.flatMap((signup) => {
      const slot = slots.find(({ id }) => id === signup.slotId);
      const attendance = attendances.find(({ signupId }) => signupId === signup.id) ?? null;
      const arrival = arrivals.find(({ signupId }) => signupId === signup.id) ?? null;
      return slot ? [{ signup, slot, attendance, arrival }] : [];
    });
  }
}

const isHere = ({ attendance }: RosterLine): boolean => attendance !== null;
