import type { UnitSeat } from '../unit/index.js';

/**
 * The unit one level up: its own parent, else the street's office or centre above what sits in a street, else the
 * district's centre; null at the top. `desks` are the offices and centres of the request's region and above it that
 * have somebody to answer.
 */
export function levelAbove(unit: UnitSeat, desks: readonly UnitSeat[]): UnitSeat | null {
  const others = desks.filter(({ id }) => id !== unit.id);
  const parent = others.find(({ id }) => id === unit.parentId);
  if (parent) return parent;
  const wider = others.filter(({ regionCode }) => regionCode.length < unit.regionCode.length);
  const [nearest] = wider.sort((a, b) => b.regionCode.length - a.regionCode.length || office(a) - office(b));
  // Beside a department of the district there is nothing wider, and its centre still is above it.
  const centre = others.find(
    ({ kind, regionCode }) => kind === 'CENTRE' && regionCode.length <= unit.regionCode.length,
  );
  return nearest ?? (unit.kind === 'CENTRE' ? null : (centre ?? null));
}

const office = ({ kind }: UnitSeat): number => (kind === 'STREET_OFFICE' ? 0 : 1);
