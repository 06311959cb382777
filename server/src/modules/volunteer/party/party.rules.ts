import { isNight } from '../rest.rules.js';
import type { ShiftFacts, SlotFacts } from '../hard-rules.js';

/** Why nobody may bring a child to this place, in one sentence; null when one may: where no minor would be kept away. */
export function childObstacle(
  { heavy }: Pick<SlotFacts, 'heavy'>,
  shift: Pick<ShiftFacts, 'startAt' | 'endAt' | 'risky'>,
): string | null {
  return heavy || shift.risky || isNight(shift) ? '夜里的、有风险的、要搬抬的，不能带孩子来' : null;
}
