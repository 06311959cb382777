import { Inject, Injectable } from '@nestjs/common';
import { metresBetween } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { Database, DuplicateKeyError, newId } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { momentIn } from '../../platform/phone-clock/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import type { ScanBody, TickBody } from './attendance.dto.js';
import { UsedCode } from './attendance.entity.js';
import { presentAttendance, presentRoster } from './attendance.presenter.js';
import type { AttendanceView, RosterView, ShiftCodeView } from './attendance.view.js';
import { Claims } from './claims.js';
import { Leadership, type Led } from './leadership.js';
import { Presence, type Sighting } from './presence.js';
import { ShiftCodes } from './shift-code.js';
import { holdPerson } from './slots.js';
import { Signup, type VolunteerTask } from './task.entity.js';
import { taskEvent } from './volunteer.events.js';

/** Up to here somebody is at the meeting point; farther away the sighting is worth less, and from twice this nothing. */
const HERE_METRES = 1000;
/** Binds the hash of a phone to where it stands. */
const DEVICE = 'attendance.device';

/** Checking in and out, and the list of who is here. */
@Injectable()
export class AttendanceService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(Leadership) private readonly leadership: Leadership,
    @Inject(Claims) private readonly claims: Claims,
    @Inject(Presence) private readonly presence: Presence,
    @Inject(ShiftCodes) private readonly codes: ShiftCodes,
    @Inject(Cipher) private readonly cipher: Cipher,
  ) {}

  async roster(actor: Actor, shiftId: string): Promise<RosterView> {
    const led = await this.leadership.of(this.db.read, actor, shiftId);
    return this.present(actor, led);
  }

  /** The code of this moment, once a leader is here herself. */
  async code(actor: Actor, shiftId: string): Promise<ShiftCodeView> {
    const led = await this.leadership.of(this.db.read, actor, shiftId);
    if (!this.leadership.isPresent(actor, led)) throw new AppError('attendance.leader_not_present');
    return this.codes.current(shiftId);
  }

  /** In with the first scan, out with the second. The same person never uses a code twice. */
  async scan(actor: Actor, { code, lat, lng, device }: ScanBody): Promise<AttendanceView> {
    const { shiftId, name } = this.codes.read(code);
    return this.db.transaction(async (tx) => {
      const { personId } = actor;
      const use = { id: newId(), personId, shiftId, code: name, usedAt: this.clock.now() };
      await tx.insert(UsedCode, use).catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? new AppError('attendance.code_used') : error;
      });
      const signup = await this.here(tx, shiftId, personId);
      if (!signup) throw new AppError('attendance.not_signed_up');
      const place = await this.claims.place(signup.slotId, tx);
      if (place.task.status !== 'PUBLISHED') throw new AppError('task.closed');
      const score = lat === undefined || lng === undefined ? null : nearness(place.task, { lat, lng });
      const hint = device ? this.cipher.blindIndex(device, DEVICE) : null;
      const seen: Sighting = { method: 'QR', by: personId, score, device: hint };
      const attendance = await this.presence.scanned(tx, place, signup, seen);
      return presentAttendance(place, attendance, this.clock.now());
    });
  }

  /**
   * The leader ticks somebody on the list: as good as the code in law. She begins with herself. Without a network it comes
   * later, with the time of her tap, put right by how far her phone's clock is out.
   */
  async tick(actor: Actor, shiftId: string, signupId: string, body: TickBody): Promise<RosterView> {
    const { action } = body;
    const when = momentIn(body, this.clock.now());
    await this.db.transaction(async (tx) => {
      const { led, signup } = await this.entry(tx, actor, shiftId, signupId);
      if (!this.leadership.mayTick(actor, led, signup)) throw new AppError('attendance.leader_not_present');
      if (!(await this.here(tx, shiftId, signup.personId))) throw notFound();
      const place = await this.claims.place(signup.slotId, tx);
      const seen: Sighting = { method: 'LIST', by: actor.personId, score: null, at: when };
      if (action === 'IN') await this.presence.come(tx, place, signup, seen);
      else await this.presence.go(tx, place, signup, seen);
    });
    return this.roster(actor, shiftId);
  }

  /** A friendly reminder to somebody who is not here yet. */
  async remind(actor: Actor, shiftId: string, signupId: string): Promise<RosterView> {
    await this.db.transaction(async (tx) => {
      const { led, signup } = await this.entry(tx, actor, shiftId, signupId);
      const told = { actorId: actor.personId, personId: signup.personId };
      await this.events.record(tx, taskEvent('attendance.reminded', signup.id, led, told));
    });
    return this.roster(actor, shiftId);
  }

  /** Her place on the list. Her own steps wait meanwhile, so that she cannot give it back while she checks in. */
  private async here(tx: EntityManager, shiftId: string, personId: string): Promise<Signup | null> {
    await holdPerson(tx, personId);
    return tx.findOneBy(Signup, { shiftId, personId, status: 'CONFIRMED' });
  }

  private async entry(
    tx: EntityManager,
    actor: Actor,
    shiftId: string,
    signupId: string,
  ): Promise<{ led: Led; signup: Signup }> {
    const led = await this.leadership.of(tx, actor, shiftId);
    const signup = led.entries.find((entry) => entry.signup.id === signupId)?.signup;
    if (!signup) throw notFound();
    if (led.task.status !== 'PUBLISHED') throw new AppError('task.closed');
    return { led, signup };
  }

  private async present(actor: Actor, led: Led): Promise<RosterView> {
    const refs = await this.people.refs(led.entries.map(({ signup }) => signup.personId));
    return presentRoster(led, refs, actor.personId);
  }
}

/** 100 up to a kilometre from the meeting point, then falling to 0 at two. */
function nearness(task: VolunteerTask, at: { lat: number; lng: number }): number {
  const beyond = Math.max(0, metresBetween(task, at) - HERE_METRES);
  return Math.max(0, Math.round(100 - (beyond / HERE_METRES) * 100));
}
