import { clockText, momentText } from '@linli/shared';
import type { Attendance, AttendanceMethod } from './attendance.entity.js';

/** 19:23 扫码签到，21:31 扫码签退 */
export function evidenceText(attendance: Attendance): string {
  const { inAt, inMethod, inBy, outAt, outMethod, outBy, personId } = attendance;
  const later = attendance.inToldAt || attendance.outToldAt ? '，没信号时记的' : '';
  const far = isFar(attendance.inScore) || isFar(attendance.outScore) ? '，扫码时离集合点远' : '';
  const came = `${clockText(inAt)} ${how(inMethod, inBy === personId)}签到`;
  if (!outAt || !outMethod) return `${came}，没有签退，要看一看再定${far}${later}`;
  const left = `${clockText(outAt)} ${how(outMethod, outBy === personId)}签退`;
  return `${came}，${left}${far}${later}`;
}

/** What the request's reporter reads when the task is done. */
export const doneText = (title: string, people: number, startAt: Date, now: Date): string =>
  `${title}办好了，${momentText(startAt, now)}来了 ${people} 位志愿者。`;

const how = (method: AttendanceMethod, self: boolean): string =>
  method === 'QR' ? '扫码' : method === 'SELF' ? '走访记录' : self ? '队长自己' : '点名';

/** Worth a second look: more than a kilometre and a half from the meeting point. */
export const isFar = (score: number | null): boolean => score !== null && score < 50;
