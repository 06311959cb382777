import { AVAILABILITY_BLOCKS, SKILLS } from '@linli/shared';
import { DEMO_PEOPLE } from './people.data.js';
import { DEMO_UNITS } from './units.data.js';
import { DEMO_PROFILES, DEMO_VOLUNTEERS } from './volunteers.data.js';

describe('data of the demo', () => {
  it('has forty volunteers of all kinds beside those on the sign-in page', () => {
    expect(DEMO_VOLUNTEERS).toHaveLength(40);
    expect(new Set(DEMO_PROFILES.map(({ personId }) => personId)).size).toBe(DEMO_PROFILES.length);
    expect(new Set(DEMO_PROFILES.flatMap(({ skills }) => skills))).toEqual(new Set(SKILLS));
    expect(new Set(DEMO_VOLUNTEERS.map(({ fit }) => fit)).size).toBe(2);
    expect(new Set(DEMO_VOLUNTEERS.map(({ team }) => team)).size).toBe(3);
  });

  it('keeps every free time inside the week, once', () => {
    for (const { availability } of DEMO_PROFILES) {
      expect(new Set(availability).size).toBe(availability.length);
      expect(availability.every((block) => block >= 0 && block < AVAILABILITY_BLOCKS)).toBe(true);
    }
  });

  it('names units and parents that exist', () => {
    const keys = new Set(DEMO_UNITS.map(({ key }) => key));
    const named = [
      ...DEMO_UNITS.flatMap(({ parent }) => parent ?? []),
      ...DEMO_PEOPLE.flatMap(({ hat }) => hat?.unit ?? []),
      ...DEMO_PROFILES.flatMap(({ team }) => team ?? []),
    ];
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });
});
