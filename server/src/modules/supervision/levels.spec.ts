import type { UnitSeat } from '../unit/index.js';
import { levelAbove } from './levels.js';

const seat = (
  id: string,
  kind: UnitSeat['kind'],
  regionCode: string,
  parentId: string | null = null,
): UnitSeat => ({
  id,
  kind,
  regionCode,
  parentId,
});

const centre = seat('centre', 'CENTRE', '360702');
const streetCentre = seat('street-centre', 'CENTRE', '360702002', 'centre');
const office = seat('office', 'STREET_OFFICE', '360702002');
const committee = seat('committee', 'COMMUNITY_COMMITTEE', '360702002001', 'office');
const property = seat('property', 'PROPERTY_COMPANY', '360702002001');
const department = seat('department', 'DEPARTMENT', '360702');
const desks = [centre, streetCentre, office];

describe('the level above', () => {
  it.each([
    ['a property company: the office of its street', property, desks, 'office'],
    [
      'a property company where the office has nobody: the centre of the street',
      property,
      [centre, streetCentre],
      'street-centre',
    ],
    ['a committee: its parent', committee, desks, 'office'],
    ['a committee whose parent has nobody', committee, [centre, streetCentre], 'street-centre'],
    ['a department of the district: its centre', department, desks, 'centre'],
    ['the centre of a street: its parent', streetCentre, desks, 'centre'],
    ['the office of a street', office, desks, 'centre'],
    ['the centre of the district: nobody', centre, desks, undefined],
    ['where there are no desks: nobody', property, [], undefined],
  ])('%s', (_, unit, known, expected) => {
    expect(levelAbove(unit, known)?.id).toBe(expected);
  });

  it('is reached in at most three steps from everywhere, and ends', () => {
    for (const from of [property, committee, department, office, streetCentre]) {
      let steps = 0;
      for (let unit: UnitSeat | null = from; unit; unit = levelAbove(unit, desks))
        expect(++steps).toBeLessThan(4);
    }
  });
});
