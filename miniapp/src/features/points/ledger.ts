import type { components } from '@linli/shared';

export type Entry = components['schemas']['PointsEntryView'];
export type Record = components['schemas']['ServiceRecordView'];

/** One line of the account: booked, or still waiting for somebody to confirm the hours. */
export interface Line {
  id: string;
  at: string;
  /** The day of service (2026-11-11), for what hours brought: that is what people remember. */
  day: string | null;
  title: string;
  source: string;
  points: number;
  waiting: boolean;
  correction: boolean;
  /** What opens when it is tapped; hours that wait have nothing behind them yet. */
  postingId: string | null;
}

export interface Month {
  /** 2026-11 */
  key: string;
  got: number;
  used: number;
  lines: Line[];
}

const CHINA_MS = 8 * 3_600_000;
const monthOf = (at: string) => new Date(Date.parse(at) + CHINA_MS).toISOString().slice(0, 7);

const booked = ({ id, at, day, title, source, points, kind, postingId }: Entry): Line => ({
  id,
  at,
  day,
  title,
  source,
  points,
  waiting: false,
  correction: kind === 'REVERSAL',
  postingId,
});

const waiting = ({ id, endAt, title, evidence, points }: Record): Line => ({
  id,
  at: endAt,
  day: null,
  title,
  source: evidence,
  points,
  waiting: true,
  correction: false,
  postingId: null,
});

/** Booked entries and hours that wait, together, newest first. */
export function linesOf(entries: readonly Entry[], records: readonly Record[]): Line[] {
  const open = records.filter(({ status, points }) => status === 'PENDING' && points > 0);
  return [...open.map(waiting), ...entries.map(booked)].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** By month in China's time; what waits counts neither as got nor as used. */
export function monthsOf(lines: readonly Line[]): Month[] {
  const months = new Map<string, Month>();
  for (const line of lines) {
    const key = monthOf(line.at);
    const month = months.get(key) ?? { key, got: 0, used: 0, lines: [] };
    months.set(key, month);
    month.lines.push(line);
    if (line.waiting) continue;
    if (line.points >= 0) month.got += line.points;
    else month.used -= line.points;
  }
  return [...months.values()];
}
