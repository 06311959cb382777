import { hoursADay } from './working-time.js';

/** 5 个工作日, 4 个工作小时; a day has the hours of the time it is about. */
export function workingSpan(minutes: number, at?: Date): string {
  const hours = minutes / 60;
  const days = hours / hoursADay(at);
  if (hours > 0 && Number.isInteger(days)) return `${days} 个工作日`;
  if (hours < 1) return `${Math.round(minutes)} 分钟工作时间`;
  return `${Math.round(hours * 10) / 10} 个工作小时`;
}
