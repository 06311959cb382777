import type { HandEntry } from './hand.entity.js';

/** Names a sentence about an entry may use. */
export interface HandNames {
  readonly entered: string;
  readonly organiser: string;
  readonly approved: string;
}

/** What hours entered by hand rest on: 人工补录：钟女士填报，大公路社区居委会 廖女士复核，李奶奶说有这回事 */
export function handEvidence(entry: HandEntry, names: HandNames): string {
  const helped = entry.helpedName ?? '受助的人';
  const asked = entry.helpedAnswer === 'CALLED' ? `电话问过${helped}` : `${helped}点了“是的”`;
  return `人工补录：${names.entered}填报，${names.approved}复核，${asked}`.slice(0, 200);
}

/** What an entry waits for, or how it ended. */
export function handSays(entry: HandEntry, names: HandNames): string {
  const helped = entry.helpedName ?? '受助的人';
  switch (entry.status) {
    case 'ASKED':
      return `等${names.organiser}填上帮了谁`;
    case 'PENDING': {
      const waits = [
        entry.approvedBy ? '' : '别的单位复核',
        entry.helpedAnswer !== 'WAITING'
          ? ''
          : entry.helpedKind === 'UNKNOWN'
            ? `打电话问${helped}`
            : `${helped}点一下`,
      ].filter(Boolean);
      return `还差：${waits.join('、')}`;
    }
    case 'CONFIRMED':
      return handEvidence(entry, names);
    case 'DISPUTED':
      return `${helped}说没有这回事${entry.reason ? `：${entry.reason}` : ''}`;
    case 'REFUSED':
      return `没有通过：${entry.reason ?? ''}`;
    case 'WITHDRAWN':
      return '撤回了，没有记';
  }
}
