import { COVERAGE_TARGET_LABELS } from '@linli/shared';
import type { Candidates } from './candidate.reader.js';
import type { CoveragePlan, CoverageSpot } from './coverage.entity.js';

const km = (metres: number): string =>
  metres < 1000 ? `${metres} 米` : `${Number((metres / 1000).toFixed(1))} 公里`;

/** How places are counted: 5 栋楼, 3 个网格. */
const COUNTED = { GRID: '个网格', BUILDING: '栋楼', HOUSEHOLD: '户' } as const;

type Sums = Pick<CoveragePlan, 'target' | 'people' | 'places' | 'wanted' | 'missing' | 'empty'>;

/** How a plan came out, in one sentence, with what to do next. */
export function summaryOf({ target, people, places, wanted, missing, empty }: Sums): string | null {
  if (places === null || missing === null) return null;
  const counted = COUNTED[target];
  if (missing === 0) return `${places} ${counted}都有人包，共排 ${wanted} 人次，可选 ${people} 人。`;
  if (empty === 0)
    return `${places} ${counted}都有人管，但还差 ${missing} 人次，请再选一些人或放宽每人的上限。`;
  return `还有 ${empty} ${counted}一个人也没有，共差 ${missing} 人次。请再选一些人、放宽每人的上限或距离。`;
}

/** Why a place misses somebody. */
export function causeOf(
  { missing, needed, near }: Pick<CoverageSpot, 'missing' | 'needed' | 'near'>,
  { reach, cap }: Pick<CoveragePlan, 'reach' | 'cap'>,
): string | null {
  if (missing === 0 || near === null) return null;
  const within = km(reach);
  if (near === 0) return `${within}内没有可派的人。`;
  if (near < needed) return `${within}内只有 ${near} 个可派的人，要 ${needed} 个。`;
  return `${within}内可派的 ${near} 人都已排满（每人最多 ${cap} 处）。`;
}

export const noPlaces = ({ target }: Pick<CoveragePlan, 'target'>): string =>
  target === 'GRID'
    ? '这个范围里没有网格，请换一个范围。'
    : `这个范围里还没有录入${COVERAGE_TARGET_LABELS[target]}，请先导入名单。`;

/** Nobody may be given a place: which choice is too narrow. */
export function nobodyFits(
  { roles, unitIds, volunteers }: Pick<CoveragePlan, 'roles' | 'unitIds' | 'volunteers'>,
  { byRole, byUnit, asVolunteer, nowhere }: Candidates,
): string {
  if (nowhere > 0) return `选到的 ${nowhere} 人都没有登记住处或工作的网格，没法算距离，请先补上。`;
  const tried = [
    roles.length > 0 && `所选岗位在这里有 ${byRole} 人`,
    unitIds.length > 0 && `所选单位有 ${byUnit} 人`,
    volunteers && `这里登记的志愿者有 ${asVolunteer} 人`,
  ].filter(Boolean);
  return `没有能派的人：${tried.join('，')}。请换岗位或单位，或加上志愿者。`;
}

export const tooMany = ({ spots, people }: { spots: number; people: number }): string =>
  `一次最多排 ${spots.toLocaleString('en')} 处、${people.toLocaleString('en')} 人，请把范围分小一点。`;
