import { Instant } from '../http/index.js';

/** A network takes its time; only beyond this many seconds is it the clock that is wrong. */
const SLACK_SECONDS = 120;

/** When something was tapped on a phone, and what its clock said when it was sent: the two tell how wrong it is. */
export class PhoneTimes {
  @Instant({ description: 'When it was tapped, by the phone' }) at!: string;
  @Instant({ description: 'The phone’s time now: from it we know how far its clock is out' }) sentAt!: string;
}

/** The same for what usually is sent at once. */
export class OptionalPhoneTimes {
  @Instant({ optional: true, description: 'When it was tapped, by the phone; absent: now' }) at?: string;
  @Instant({ optional: true, description: 'The phone’s time now: from it we know how far its clock is out' })
  sentAt?: string;
}

/** The same moment by both clocks. */
export interface Moment {
  /** By ours. */
  readonly at: Date;
  /** As the phone said. */
  readonly phoneAt: Date;
  readonly receivedAt: Date;
  /** Seconds the phone was behind ours; 0 when it was right. */
  readonly clockOff: number;
}

/** Puts a tap on our clock. Never later than now: nobody has been somewhere in the future. */
export function momentOf({ at, sentAt }: PhoneTimes, now: Date): Moment {
  const phoneAt = new Date(at);
  const behind = Math.round((now.getTime() - new Date(sentAt).getTime()) / 1000);
  const clockOff = Math.abs(behind) > SLACK_SECONDS ? behind : 0;
  const ours = new Date(phoneAt.getTime() + clockOff * 1000);
  return { at: ours > now ? now : ours, phoneAt, receivedAt: now, clockOff };
}

/** When it was by our clock; now, when the phone says nothing. */
export const momentIn = ({ at, sentAt }: OptionalPhoneTimes, now: Date): Date =>
  at && sentAt ? momentOf({ at, sentAt }, now).at : now;

/** The larger difference of the two, whichever way it goes. */
export const worse = (a: number, b: number): number => (Math.abs(b) > Math.abs(a) ? b : a);
