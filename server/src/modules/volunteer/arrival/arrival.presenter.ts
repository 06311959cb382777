import { cityTime } from '@linli/shared';
import type { ArrivalView } from './arrival.dto.js';
import type { ArrivalNotice } from './arrival.entity.js';

export const presentArrival = ({ kind, minutes, at }: ArrivalNotice): ArrivalView => ({
  kind,
  minutes,
  at: at.toISOString(),
  says: `${clockText(at)} 说${kind === 'LATE' ? `要晚 ${minutes ?? 0} 分钟` : '在路上了'}`,
});

function clockText(at: Date): string {
  const { hour, minute } = cityTime(at);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}
