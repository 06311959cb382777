import type { TaskKind } from './task.states.js';

export const CERTIFICATE_STATUSES = ['VALID', 'REVOKED'] as const;
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number];

/** What the work is called on a certificate: an official paper, so in fuller words than on a card. */
export const SERVICE_CONTENT_LABELS = {
  PATROL: '社区巡查、平安守护',
  VISIT: '看望、陪护老人',
  ESCORT: '陪同老人出行、就医',
  ERRAND: '代办、跑腿',
  REPAIR: '便民小修小补',
  MEDIATION: '邻里纠纷调解协助',
  PUBLICITY: '政策、安全宣传',
  EPIDEMIC: '疫情防控、健康服务',
  WASTE: '生活垃圾分类引导',
  OTHER: '其他志愿服务',
} as const satisfies Record<TaskKind, string>;

/**
 * Minutes of service as a certificate says them: 148.5 小时 for full half hours, else 148 小时 20 分. Never rounded: the lines
 * of a paper must add up to its sum.
 */
export function serviceHoursText(minutes: number): string {
  if (minutes % 30 === 0 && minutes > 0) return `${minutes / 60} 小时`;
  const rest = `${minutes % 60} 分`;
  return minutes < 60 ? rest : `${Math.floor(minutes / 60)} 小时 ${rest}`;
}
