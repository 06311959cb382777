export const DONATION_PROPOSED = 'donation.proposed';
export const DONATION_APPROVED = 'donation.approved';
export const DONATION_DECLINED = 'donation.declined';
export const DONATION_THANKED = 'donation.thanked';
export const BANK_ASKED = 'time-bank.asked';
export const BANK_PAID = 'time-bank.paid';
export const BANK_DECLINED = 'time-bank.declined';

/** Payload of all of them: no names, neither of givers nor of neighbours. */
export interface GivingFacts {
  id: string;
  personId: string;
  actorId: string;
  unitId: string;
  points: number;
  /** Whom it goes to in words, or what the help was. */
  title: string;
  text: string | null;
}
