import { Inject, Injectable } from '@nestjs/common';
import { cityInstant, cityTime, clockText } from '@linli/shared';
import { Between, type EntityManager, In } from 'typeorm';
import { Database, DuplicateKeyError } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import { isOpenBetween, openSpans } from '../../platform/opening-hours/index.js';
import { RoomQuarter, Venue, VenueRoom } from './venue.entity.js';

const QUARTER_MS = 15 * 60_000;
const DAY_MS = 86_400_000;

/** A time somebody wants a room for. */
export interface Wish {
  readonly roomId: string;
  readonly startAt: Date;
  readonly endAt: Date;
}

/** A time in which a room is taken. */
export interface Taken {
  readonly roomId: string;
  readonly from: Date;
  readonly to: Date;
}

/** The quarters of an hour that a span touches. */
function quartersOf({ startAt, endAt }: Wish): number[] {
  const from = Math.floor(startAt.getTime() / QUARTER_MS);
  const to = Math.ceil(endAt.getTime() / QUARTER_MS);
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}

/** Who has which room when. */
@Injectable()
export class RoomBookings {
  constructor(@Inject(Database) private readonly db: Database) {}

  /**
   * Gives a room to `holderId` instead of what it had before. Throws `venue.room_taken` when it is somebody else's in
   * any quarter of an hour, and `venue.closed_then` outside the opening hours.
   */
  async book(tx: EntityManager, holderId: string, wish: Wish): Promise<void> {
    await this.release(tx, holderId);
    const room = await tx.findOneBy(VenueRoom, { id: wish.roomId, active: true });
    const venue = room && (await tx.findOneBy(Venue, { id: room.venueId, active: true }));
    if (!room || !venue) throw new AppError('venue.gone');
    if (!isOpenBetween(venue.hours, wish.startAt, wish.endAt)) throw closedThen(venue, wish.startAt);
    const rows = quartersOf(wish).map((quarter) => ({ roomId: room.id, quarter, holderId }));
    try {
      await tx.insert(RoomQuarter, rows);
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error;
      throw await this.takenThen(tx, room, wish);
    }
  }

  /** Gives back whatever room it has. */
  async release(tx: EntityManager, holderId: string): Promise<void> {
    await tx.delete(RoomQuarter, { holderId });
  }

  /** Which rooms are taken on the day that begins at `midnight`, earliest first. */
  async onDay(
    roomIds: readonly string[],
    midnight: Date,
    from: EntityManager = this.db.read,
  ): Promise<Taken[]> {
    const first = midnight.getTime() / QUARTER_MS;
    const within = Between(first, first + DAY_MS / QUARTER_MS - 1);
    const rows = await from.find(RoomQuarter, {
      where: { roomId: In([...roomIds]), quarter: within },
      order: { roomId: 'ASC', quarter: 'ASC' },
    });
    const taken: { roomId: string; holderId: string; from: number; to: number }[] = [];
    for (const { roomId, holderId, quarter } of rows) {
      const last = taken.at(-1);
      if (last?.roomId === roomId && last.holderId === holderId && last.to === quarter) last.to++;
      else taken.push({ roomId, holderId, from: quarter, to: quarter + 1 });
    }
    return taken.map((one) => ({
      roomId: one.roomId,
      from: new Date(one.from * QUARTER_MS),
      to: new Date(one.to * QUARTER_MS),
    }));
  }

  private async takenThen(tx: EntityManager, room: VenueRoom, { startAt }: Wish): Promise<AppError> {
    const { year, month, day } = cityTime(startAt);
    const taken = await this.onDay([room.id], cityInstant(year, month, day), tx);
    const words = taken.map(({ from, to }) => `${clockText(from)}–${clockText(to)}`).join('、');
    const detail = `${room.name}那天 ${words} 有人用了，请换个时间或换一间。`;
    return new AppError('venue.room_taken', words ? { detail } : {});
  }
}

function closedThen({ hours, name }: Venue, at: Date): AppError {
  const spans = openSpans(hours, at).map(({ from, to }) => `${from}–${to}`);
  const when = spans.length > 0 ? `那天 ${spans.join('、')} 开门` : '那天不开门';
  return new AppError('venue.closed_then', {
    detail: `${name}${when}。要在别的时间用，先在场馆里加一天“特别开门”。`,
  });
}
