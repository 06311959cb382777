import {
  blocksOf,
  invitationObstacle,
  isFree,
  obstacle,
  requirementOf,
  type Commitment,
  type ShiftFacts,
  type SlotFacts,
  type VolunteerFacts,
} from './hard-rules.js';

/** Friday evening, 19:30 to 21:30 in the city. */
const patrol: ShiftFacts = {
  shiftId: 'patrol',
  startAt: new Date('2026-11-20T11:30:00Z'),
  endAt: new Date('2026-11-20T13:30:00Z'),
  place: { lat: 25.85, lng: 114.93 },
  open: true,
};
const now = new Date('2026-11-20T06:00:00Z');
const chen: VolunteerFacts = {
  skills: ['PATROL', 'HAKKA'],
  availability: [14],
  maxDistance: 1000,
  weeklyHours: 10,
  fit: true,
  home: { lat: 25.852, lng: 114.93 },
};
const anyone: SlotFacts = { skills: [], fit: false };
const taken = (startAt: string, endAt: string): Commitment => ({
  shiftId: startAt,
  startAt: new Date(startAt),
  endAt: new Date(endAt),
});

describe('obstacle', () => {
  const find = (
    given: Partial<VolunteerFacts>,
    slot: SlotFacts = anyone,
    shift: Partial<ShiftFacts> = {},
    commitments: Commitment[] = [],
  ) => obstacle({ ...chen, ...given }, slot, { ...patrol, ...shift }, commitments, now);

  it('is nothing for somebody who fits, also when she did not say she is free', () => {
    expect(find({})).toBeNull();
    expect(find({ availability: [] })).toBeNull();
  });

  it('says what is missing', () => {
    expect(find({}, { skills: ['PATROL', 'FIRST_AID'], fit: false })).toEqual({
      code: 'SKILL',
      sentence: '要有急救证，您没有登记',
    });
    expect(find({ fit: false }, { skills: [], fit: true })?.code).toBe('FITNESS');
    expect(find({ fit: false }, anyone)).toBeNull();
    expect(obstacle(null, anyone, patrol, [], now)?.code).toBe('NOT_REGISTERED');
  });

  it('knows how far she goes, and does not guess where she lives', () => {
    expect(find({ maxDistance: 200 })?.code).toBe('DISTANCE');
    expect(find({ maxDistance: 230 })).toBeNull();
    expect(find({ maxDistance: 100, home: null })).toBeNull();
  });

  it('sees two things at once, but lets one begin when the other ends', () => {
    const clash = taken('2026-11-20T13:29:00Z', '2026-11-20T14:00:00Z');
    expect(find({}, anyone, {}, [clash])?.code).toBe('OVERLAP');
    expect(find({}, anyone, {}, [taken('2026-11-20T13:30:00Z', '2026-11-20T14:00:00Z')])).toBeNull();
    expect(find({}, anyone, {}, [{ ...clash, shiftId: 'patrol' }])).toBeNull();
  });

  it('counts a week from Monday to Sunday in the city', () => {
    const monday = taken('2026-11-15T16:00:00Z', '2026-11-16T00:00:00Z');
    const sundayBefore = taken('2026-11-15T07:00:00Z', '2026-11-15T15:59:00Z');
    expect(find({}, anyone, {}, [monday])).toBeNull();
    expect(find({ weeklyHours: 9 }, anyone, {}, [monday])).toEqual({
      code: 'WEEKLY_MAXIMUM',
      sentence: '这周排满了，您说一周最多 9 小时',
    });
    expect(find({ weeklyHours: 9 }, anyone, {}, [sundayBefore])).toBeNull();
  });

  it('begins with what nobody can change', () => {
    expect(obstacle(null, anyone, { ...patrol, open: false }, [], now)?.code).toBe('CLOSED');
    expect(obstacle(null, anyone, patrol, [], patrol.endAt)?.code).toBe('PAST');
    expect(obstacle(chen, anyone, patrol, [], new Date(+patrol.endAt - 1))).toBeNull();
  });
});

describe('an invitation', () => {
  it('also needs that she said to be free, in every half day of it', () => {
    expect(blocksOf(patrol)).toEqual([14]);
    expect(invitationObstacle(chen, anyone, patrol, [], now)).toBeNull();
    expect(invitationObstacle({ ...chen, availability: [] }, anyone, patrol, [], now)?.code).toBe('NOT_FREE');
    const allDay = { startAt: new Date('2026-11-21T00:00:00Z'), endAt: new Date('2026-11-21T10:00:00Z') };
    expect(blocksOf(allDay)).toEqual([15, 16]);
    expect(isFree({ ...chen, availability: [15] }, allDay)).toBe(false);
    expect(isFree({ ...chen, availability: [15, 16] }, allDay)).toBe(true);
  });
});

describe('what a slot asks for', () => {
  it('is said once', () => {
    expect(requirementOf({ skills: ['PATROL'], fit: true })).toBe('能爬楼、走 2 小时');
    expect(requirementOf({ skills: ['FIRST_AID'], fit: false })).toBe('要有急救证');
    expect(requirementOf(anyone)).toBe('谁都可以来');
  });
});
