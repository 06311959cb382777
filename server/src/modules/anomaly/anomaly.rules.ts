import type { AnomalyKind } from '@linli/shared';
import { cityTime } from '@linli/shared';
import { outliers, rings } from '../points/index.js';

/** A piece of confirmed service as the detectors see it. */
export interface Served {
  readonly recordId: string;
  readonly personId: string;
  readonly taskId: string | null;
  readonly decidedBy: string | null;
  readonly organiserUnitId: string;
  readonly communityCode: string;
  readonly startAt: Date;
  readonly minutes: number;
  readonly byHand: boolean;
  /** Hash of the phone that scanned; null when not known. */
  readonly device: string | null;
  readonly came: Seen | null;
  readonly left: Seen | null;
}

interface Seen {
  readonly at: Date;
  readonly method: string;
  readonly score: number | null;
}

/** Something that may be worth a look, with what it rests on. */
export interface FoundAnomaly {
  readonly kind: AnomalyKind;
  /** The same for the same matter, so that it is never noted twice. */
  readonly key: string;
  readonly communityCode: string;
  readonly unitId: string | null;
  readonly people: readonly string[];
  readonly recordIds: readonly string[];
  /** Figures for the sentence. */
  readonly figures: readonly number[];
}

/** So many people on one phone within a day. */
const DEVICE_PEOPLE = 3;
/** So many who came and went in the same seconds. */
const SAME_PEOPLE = 3;
const HAND_SHARE = 0.2;
const HAND_MINUTES = 600;
const FAR_SCORE = 50;
const FAR_TIMES = 3;
const KEY_LENGTH = 120;

const monthOf = (at: Date): string => cityTime(at).date.slice(0, 7);
const second = (at: Date): number => Math.floor(at.getTime() / 1000);
const idsOf = (rows: readonly Served[]): string[] => rows.map(({ recordId }) => recordId);
const peopleOf = (rows: readonly Served[]): string[] => [...new Set(rows.map(({ personId }) => personId))];
const minutesOf = (rows: readonly Served[]): number => rows.reduce((sum, { minutes }) => sum + minutes, 0);

function groups(rows: readonly Served[], keyOf: (row: Served) => string | null): [string, Served[]][] {
  const found = new Map<string, Served[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found];
}

const about = (
  kind: AnomalyKind,
  key: string,
  rows: readonly Served[],
  figures: readonly number[],
  rest: Partial<Pick<FoundAnomaly, 'unitId' | 'people'>> = {},
): FoundAnomaly => ({
  kind,
  key: key.slice(0, KEY_LENGTH),
  communityCode: rows[0]!.communityCode,
  unitId: null,
  people: peopleOf(rows),
  recordIds: idsOf(rows),
  figures,
  ...rest,
});

/** One phone that checked in several people on one day: perhaps a lent phone, perhaps one who scans for others. */
function sameDevice(rows: readonly Served[]): FoundAnomaly[] {
  const key = ({ device, startAt }: Served) => device && `${device}:${cityTime(startAt).date}`;
  return groups(rows, key).flatMap(([at, own]) =>
    peopleOf(own).length < DEVICE_PEOPLE ? [] : [about('SAME_DEVICE', at, own, [peopleOf(own).length])],
  );
}

/** People of one task who came in the same second and went in the same second: a list can be ticked, phones cannot. */
function sameTimes(rows: readonly Served[]): FoundAnomaly[] {
  const key = ({ taskId, came, left }: Served) =>
    taskId && came?.method === 'QR' && left ? `${taskId}:${second(came.at)}:${second(left.at)}` : null;
  return groups(rows, key).flatMap(([at, own]) =>
    peopleOf(own).length < SAME_PEOPLE ? [] : [about('SAME_TIMES', at, own, [peopleOf(own).length])],
  );
}

/**
 * Who confirms far more than others who confirm: modified z-score by median and median absolute deviation (Iglewicz and
 * Hoaglin, How to Detect and Handle Outliers, 1993), as `outliers` of the points' list reckons it for volunteers.
 */
function organisers(rows: readonly Served[]): FoundAnomaly[] {
  const confirmed = rows.flatMap((row) =>
    row.decidedBy ? [{ ...row, personId: row.decidedBy, confirmedBy: null }] : [],
  );
  return outliers(confirmed).map(({ key, recordIds, figures }) => {
    const own = rows.filter(({ recordId }) => recordIds.includes(recordId));
    return about('ORGANISER', `${key}:${monthOf(own.at(-1)!.startAt)}`, own, figures, { people: [key] });
  });
}

/** A confirms B's hours and B confirms A's. */
function reciprocal(rows: readonly Served[]): FoundAnomaly[] {
  const seen = rows.map((row) => ({ ...row, confirmedBy: row.decidedBy }));
  return rings(seen).map(({ key, recordIds, people }) => {
    const own = rows.filter(({ recordId }) => recordIds.includes(recordId));
    return about('RECIPROCAL', `${key}:${monthOf(own.at(-1)!.startAt)}`, own, [own.length], { people });
  });
}

/** A unit that enters a fifth of its hours by hand. */
function byHand(rows: readonly Served[]): FoundAnomaly[] {
  return groups(rows, (row) => `${row.organiserUnitId}:${monthOf(row.startAt)}`).flatMap(([key, own]) => {
    const hand = own.filter((row) => row.byHand);
    const share = minutesOf(hand) / Math.max(1, minutesOf(own));
    if (minutesOf(hand) < HAND_MINUTES || share < HAND_SHARE) return [];
    const unitId = own[0]!.organiserUnitId;
    return [about('BY_HAND', key, hand, [minutesOf(hand), Math.round(share * 100)], { unitId })];
  });
}

/** Somebody who checks in far from the meeting point again and again. */
function far(rows: readonly Served[]): FoundAnomaly[] {
  const isFar = ({ came, left }: Served): boolean =>
    [came, left].some((one) => one?.score !== null && one?.score !== undefined && one.score < FAR_SCORE);
  const away = rows.filter(isFar);
  return groups(away, (row) => `${row.personId}:${monthOf(row.startAt)}`).flatMap(([key, own]) =>
    own.length < FAR_TIMES ? [] : [about('FAR', key, own, [own.length])],
  );
}

/** Everything that may be worth a look among these services, oldest first within a kind. */
export const findAnomalies = (rows: readonly Served[]): FoundAnomaly[] =>
  [sameDevice, sameTimes, organisers, reciprocal, byHand, far].flatMap((detect) => detect(rows));
