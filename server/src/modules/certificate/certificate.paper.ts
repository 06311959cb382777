import { createHash } from 'node:crypto';
import { cityTime, SERVICE_CONTENT_LABELS, TASK_KINDS, type TaskKind } from '@linli/shared';

/** One confirmed service as a certificate needs it. */
export interface ServiceEntry {
  readonly startAt: Date;
  readonly title: string;
  readonly kind: TaskKind;
  readonly minutes: number;
  readonly organiserUnitId: string;
}

export interface ServiceLine {
  readonly label: string;
  readonly times: number;
  readonly minutes: number;
}

export interface ServiceDetail {
  /** Day in the city, `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly organiser: string;
  readonly minutes: number;
}

/** Period and sums; days in the city, `YYYY-MM-DD`, both included. */
export interface ServiceSum {
  readonly from: string;
  readonly to: string;
  readonly times: number;
  readonly minutes: number;
  /** By kind of work, most time first. */
  readonly lines: readonly ServiceLine[];
}

/** Everything that is printed: identity, hours and content, issuer, responsible person, date (民政部令第 67 号第十四条). */
export interface CertificatePaper extends ServiceSum {
  readonly name: string;
  readonly idMask: string;
  readonly volunteerNumber: string;
  readonly issuer: string;
  readonly responsible: string;
  readonly issuedOn: string;
  readonly stars?: number;
  /** Each service by itself follows on the next pages. */
  readonly withDetails: boolean;
}

const dayOf = ({ startAt }: ServiceEntry): string => cityTime(startAt).date;

/** Sums entries up, oldest first; without a day given the period begins with the first of them and ends today. */
export function sumOf(
  entries: readonly ServiceEntry[],
  { from, to, today }: { from?: string | undefined; to?: string | undefined; today: string },
): ServiceSum {
  const lines = TASK_KINDS.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return { label: SERVICE_CONTENT_LABELS[kind], times: own.length, minutes: total(own) };
  });
  return {
    from: from ?? (entries[0] ? dayOf(entries[0]) : today),
    to: to ?? today,
    times: entries.length,
    minutes: total(entries),
    lines: lines.filter(({ times }) => times > 0).sort((a, b) => b.minutes - a.minutes),
  };
}

/** Each service by itself, oldest first. */
export const detailsOf = (
  entries: readonly ServiceEntry[],
  unitNames: ReadonlyMap<string, string>,
): ServiceDetail[] =>
  entries.map((entry) => ({
    day: dayOf(entry),
    title: entry.title,
    organiser: unitNames.get(entry.organiserUnitId) ?? '',
    minutes: entry.minutes,
  }));

const total = (entries: readonly ServiceEntry[]): number =>
  entries.reduce((sum, { minutes }) => sum + minutes, 0);

/** Equal for papers that say the same; date and number do not count. */
export const contentKey = ({ issuedOn: _date, ...said }: CertificatePaper): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('hex');

/** 陈*兰, 欧阳**: enough to recognise who stands before you, too little to learn a name from. */
export function maskedName(name: string): string {
  const letters = [...name];
  if (letters.length <= 2) return `${letters[0] ?? ''}*`;
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`;
}
