import {
  blocksOf,
  invitationObstacle,
  isFree,
  obstacle,
  requirementOf,
  UNSAID,
  type Commitment,
  type ShiftFacts,
  type SlotFacts,
  type Standing,
  type VolunteerFacts,
} from './hard-rules.js';

/** Friday evening, 19:30 to 21:30 in the city. */
const patrol: ShiftFacts = {
  shiftId: 'patrol',
  startAt: new Date('2026-11-20T11:30:00Z'),
  endAt: new Date('2026-11-20T13:30:00Z'),
  place: { lat: 25.85, lng: 114.93 },
  open: true,
  risky: true,
  insured: false,
};
const now = new Date('2026-11-20T06:00:00Z');
const chen: VolunteerFacts = {
  skills: ['PATROL', 'HAKKA'],
  availability: [14],
  maxDistance: 1000,
  weeklyHours: 10,
  fit: true,
  home: { lat: 25.852, lng: 114.93 },
  standing: UNSAID,
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

  it('sees two things at once', () => {
    const clash = taken('2026-11-20T13:29:00Z', '2026-11-20T14:00:00Z');
    expect(find({}, anyone, {}, [clash])?.code).toBe('OVERLAP');
    expect(find({}, anyone, {}, [{ ...clash, shiftId: 'patrol' }])).toBeNull();
  });

  it('leaves half an hour between two, and a night after one that went into it', () => {
    const after = (from: string) =>
      find({}, anyone, {}, [taken(`2026-11-20T${from}Z`, '2026-11-20T13:59:00Z')]);
    expect(after('13:30:00')).toMatchObject({ code: 'REST', sentence: expect.stringContaining('半小时') });
    const before = (to: string) => find({}, anyone, {}, [taken('2026-11-20T09:00:00Z', `2026-11-20T${to}Z`)]);
    expect(before('11:01:00')?.code).toBe('REST');
    expect(before('11:00:00')).toBeNull();
    // Ends at 22:10: rested at 6:10.
    const late = { startAt: new Date('2026-11-20T12:10:00Z'), endAt: new Date('2026-11-20T14:10:00Z') };
    const morning = (from: string) => taken(from, '2026-11-21T01:00:00Z');
    expect(find({}, anyone, late, [morning('2026-11-20T22:09:00Z')])).toMatchObject({
      code: 'REST',
      sentence: expect.stringContaining('8 小时'),
    });
    expect(find({}, anyone, late, [morning('2026-11-20T22:10:00Z')])).toBeNull();
  });

  it('knows who is too young and what is too heavy, taking the careful side where only the year is known', () => {
    const born = (birth: string | null, given: Partial<Standing> = {}) => ({
      standing: { ...UNSAID, birth, ...given },
    });
    const day = {
      risky: false,
      startAt: new Date('2026-11-21T01:00:00Z'),
      endAt: new Date('2026-11-21T03:00:00Z'),
    };
    const until = new Date('2027-01-01T00:00:00Z');
    expect(find(born('2008-10'), anyone, day)).toBeNull();
    expect(find(born('2008'), anyone, day)).toMatchObject({
      code: 'AGE',
      sentence: expect.stringContaining('监护人先同意'),
    });
    expect(find(born('2010', { guardianUntil: until }), anyone, day)).toBeNull();
    expect(find(born('2010', { guardianUntil: day.startAt }), anyone, day)?.code).toBe('AGE');
    for (const part of [{ risky: true }, { endAt: new Date('2026-11-21T14:30:00Z') }]) {
      expect(find(born('2010', { guardianUntil: until }), anyone, { ...day, ...part })).toMatchObject({
        code: 'AGE',
        sentence: expect.stringContaining('满 18 岁再来'),
      });
    }
    const heavy = { ...anyone, heavy: true };
    const safe = { ...day, insured: true };
    expect(find(born('1961-12'), heavy, safe)).toBeNull();
    expect(find(born('1961-11'), heavy, safe)).toMatchObject({
      code: 'AGE',
      sentence: expect.stringContaining('65 岁起'),
    });
    expect(find(born('1961'), heavy, safe)?.code).toBe('AGE');
    expect(find(born('1961'), anyone, safe)).toBeNull();
    expect(find(born(null), heavy, safe)).toMatchObject({ sentence: expect.stringContaining('出生年份') });
    expect(find(born('1990', { noHeavy: true }), heavy, safe)?.code).toBe('FITNESS');
    expect(find(born('1990'), heavy, day)?.code).toBe('INSURANCE');
    expect(find(born('1990', { insuredUntil: until }), heavy, day)).toBeNull();
  });

  it('asks for a checked paper that still holds, where the slot does', () => {
    const slot = { skills: ['PATROL'] as const, fit: false, certified: true };
    const until = (at: string) => ({
      standing: { ...UNSAID, certified: new Map([['PATROL' as const, new Date(at)]]) },
    });
    expect(find({}, slot)?.code).toBe('CERTIFICATE');
    expect(find(until('2026-11-20T13:00:00Z'), slot)?.code).toBe('CERTIFICATE');
    expect(find(until('2026-11-21T00:00:00Z'), slot)).toBeNull();
  });

  it('counts the hours of one day', () => {
    const morning = taken('2026-11-20T00:00:00Z', '2026-11-20T05:00:00Z');
    const most = (dailyHours: number) => ({ standing: { ...UNSAID, dailyHours } });
    expect(find(most(7), anyone, {}, [morning])).toBeNull();
    expect(find(most(6), anyone, {}, [morning])).toEqual({
      code: 'DAILY_MAXIMUM',
      sentence: '这天排满了，您说一天最多 6 小时',
    });
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
    const pause = { ...chen, standing: { ...UNSAID, pausedUntil: new Date('2026-12-01T00:00:00+08:00') } };
    expect(invitationObstacle(pause, anyone, patrol, [], now)).toMatchObject({ code: 'PAUSED' });
    expect(obstacle(pause, anyone, patrol, [], now)).toBeNull();
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
