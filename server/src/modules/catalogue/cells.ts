import { UNIT_KIND_LABELS, UNIT_KINDS, type ServiceStage, type UnitKind } from '@linli/shared';
import type { Confusable, StageTime } from './entry.js';

/** How the values of a row are written in one cell of a table, for people with a spreadsheet. */

/** A day of the table: seven working hours, whatever hours a later calendar has, so that tables stay comparable. */
const DAY_MINUTES = 7 * 60;
const MINUTES: Record<string, number> = { 天: DAY_MINUTES, 小时: 60, 分钟: 1 };
const SPAN = /^(\d+(?:\.\d)?)\s*个?(?:工作)?(天|日|小时|分钟)$/;
const LONGEST_MINUTES = 250 * DAY_MINUTES;

/** 5天 → 2100 working minutes; null when it is no time span. */
function minutesOf(text: string): number | null {
  const [, number, unit] = SPAN.exec(text.trim()) ?? [];
  if (!number || !unit) return null;
  const minutes = Math.round(Number(number) * MINUTES[unit === '日' ? '天' : unit]!);
  return minutes > 0 && minutes <= LONGEST_MINUTES ? minutes : null;
}

/** 2100 → 5天, 90 → 1.5小时 */
export function spanText(minutes: number): string {
  if (minutes % (DAY_MINUTES / 2) === 0 && minutes >= DAY_MINUTES) return `${minutes / DAY_MINUTES}天`;
  return minutes % 30 === 0 ? `${minutes / 60}小时` : `${minutes}分钟`;
}

/** Handling gets half of the time when it is urgent, the other stages have no hurry of their own, unless the row says so. */
const urgentDefault = (stage: ServiceStage, normal: number): number =>
  stage === 'handle' ? Math.round(normal / 2) : normal;

/** `5天` or `5天；紧急 1天`; null when it cannot be read. */
export function parseTime(stage: ServiceStage, cell: string): StageTime | null {
  const [usual = '', hurry, ...more] = cell.split(/[；;]/);
  const normal = minutesOf(usual);
  if (normal === null || more.length > 0) return null;
  if (hurry === undefined) return { normal, urgent: urgentDefault(stage, normal) };
  const urgent = minutesOf(hurry.replace('紧急', ''));
  return urgent === null || urgent > normal ? null : { normal, urgent };
}

export function printTime(stage: ServiceStage, { normal, urgent }: StageTime): string {
  const hurry = urgent === urgentDefault(stage, normal) ? '' : `；紧急 ${spanText(urgent)}`;
  return `${spanText(normal)}${hurry}`;
}

export const parseList = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[|｜\n]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];
export const printList = (values: readonly string[]): string => values.join('|');

/** By its Chinese name or its code; undefined when there is no such kind of unit. */
export const parseUnitKind = (text: string): UnitKind | undefined =>
  UNIT_KINDS.find((kind) => kind === text || UNIT_KIND_LABELS[kind] === text);

/** `drain:水是从下水道冒出来的吗？` */
export function parseConfusable(text: string): Confusable | null {
  const [, tile, question] = /^([a-z][a-z-]*)\s*[:：]\s*(.+)$/.exec(text) ?? [];
  return tile && question ? { tile, question } : null;
}
export const printConfusable = ({ tile, question }: Confusable): string => `${tile}:${question}`;
