import type { IconName } from '@/ui';
import type { RequestDetail } from './request.api';

interface Sign {
  icon: IconName;
  tone: 'civic' | 'neutral' | 'soon' | 'late';
}

/** The sign beside the headline; late always has its own, so colour never speaks alone. */
export function signOf({ status, late }: Pick<RequestDetail, 'status' | 'late'>): Sign {
  if (status === 'CLOSED') return { icon: 'check', tone: 'civic' };
  if (status === 'REJECTED' || status === 'WITHDRAWN') return { icon: 'undo-2', tone: 'neutral' };
  if (late === 'LATE') return { icon: 'triangle-alert', tone: 'late' };
  if (status === 'SUBMITTED') return { icon: 'send', tone: 'civic' };
  if (status === 'HANDLED') return { icon: 'eye', tone: 'civic' };
  return { icon: 'wrench', tone: late === 'SOON' ? 'soon' : 'civic' };
}
