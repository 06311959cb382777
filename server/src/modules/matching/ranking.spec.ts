import fc from 'fast-check';
import { planInvitations, mayBeAsked, type OpenRole } from './invite-plan.js';
import { askingTime } from '../volunteer/index.js';
import { offerExpiry } from './quiet-hours.js';
import { costOf, rank, rankTasks, type Candidate } from './ranking.js';
import { reasonAbout, reasonForMe, wholeReason } from './reason.sentences.js';

const at = (text: string): Date => new Date(`${text}+08:00`);
const friday = at('2026-11-20T14:26');

const candidate = (given: Partial<Candidate> = {}): Candidate => ({
  personId: 'a',
  distance: 300,
  maxDistance: 1500,
  free: true,
  acceptance: 0.6,
  reliability: 1,
  recentOffers: 0,
  recentMinutes: 0,
  again: false,
  skills: [],
  ...given,
});
const task = (given: Partial<Parameters<typeof rankTasks>[0][number]> = {}) => ({
  ...candidate(),
  id: 'a',
  waitingDays: 0,
  urgent: false,
  filled: 0,
  asked: 0,
  ...given,
});

describe('the ranking of people', () => {
  it.each([
    ['nearer', { distance: 200 }, { distance: 900 }],
    ['near for how far she goes', { distance: 500, maxDistance: 5000 }, { distance: 400, maxDistance: 500 }],
    ['free', {}, { free: false }],
    ['likely to say yes', { acceptance: 0.8 }, { acceptance: 0.4 }],
    ['reliable', {}, { reliability: 0.5 }],
    ['not asked lately', {}, { recentOffers: 2 }],
    ['who did less lately', {}, { recentMinutes: 600 }],
    ['who did it before', { again: true }, {}],
  ])('puts the one first who is %s', (_, better, worse) => {
    const people = [candidate({ personId: 'x', ...worse }), candidate({ personId: 'y', ...better })];
    expect(rank(people).map((one) => one.candidate.personId)).toEqual(['y', 'x']);
  });

  it('does not depend on the order in which people come', () => {
    const people = fc.uniqueArray(
      fc.record({ personId: fc.uuid(), distance: fc.nat(900), recentOffers: fc.nat(3) }),
      { selector: ({ personId }) => personId },
    );
    fc.assert(
      fc.property(people, (given) => {
        const all = given.map((one) => candidate(one));
        expect(rank([...all].reverse())).toEqual(rank(all));
        const costs = rank(all).map(({ cost }) => cost);
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
      }),
    );
  });

  it('shows forgotten and urgent tasks before fresh and full ones', () => {
    const order = rankTasks([
      task({ id: 'full', filled: 0.9 }),
      task({ id: 'asked', asked: 1 }),
      task({ id: 'fresh' }),
      task({ id: 'forgotten', waitingDays: 5 }),
      task({ id: 'urgent', urgent: true }),
    ]);
    expect(order.map((one) => one.candidate.id)).toEqual(['forgotten', 'urgent', 'fresh', 'asked', 'full']);
    expect(costOf(candidate({ distance: null }))).toBeGreaterThan(costOf(candidate()));
  });
});

describe('the reason', () => {
  const wednesday = at('2026-11-25T08:30');
  it('names the strongest part apart', () => {
    const [again] = rankTasks([task({ again: true })]);
    expect(reasonForMe(again!.reasons, wednesday, friday)).toEqual({
      reason: '离您 300 米，您周三早上有空',
      highlight: '上次也是您去的',
    });
    const [forgotten] = rankTasks([task({ distance: 600, waitingDays: 3, free: false })]);
    expect(reasonForMe(forgotten!.reasons, wednesday, friday)).toEqual({
      reason: '挂了 3 天还没人接',
      highlight: '您走过去 9 分钟',
    });
    expect(reasonForMe([], wednesday, friday)).toEqual({ reason: null, highlight: null });
  });

  it('is a sentence about her for the organiser, and to her in the invitation', () => {
    const [ranked] = rank([candidate({ distance: 200, skills: ['FIRST_AID'] })]);
    const tonight = at('2026-11-20T19:30');
    expect(reasonAbout('刘阿姨', ranked!.reasons, tonight, friday)).toBe(
      '刘阿姨有急救证，离得 200 米，今晚有空',
    );
    expect(wholeReason(ranked!.reasons, tonight, friday)).toBe('您有急救证，离您 200 米，您今晚有空');
  });
});

describe('the plan of invitations', () => {
  const people = (count: number, from = 0): Candidate[] =>
    Array.from({ length: count }, (_, n) => candidate({ personId: `p${from + n}`, distance: 100 + n }));
  const role = (
    roleId: string,
    missing: number,
    who: Candidate[],
    asked: number[] = [],
  ): OpenRole<Candidate> => ({
    roleId,
    missing,
    asked,
    ranked: rank(who),
  });

  it('asks the nearest ones, as many as it needs', () => {
    const plan = planInvitations([role('r', 1, people(9))]);
    expect(plan.invitations.map(({ ranked }) => ranked.candidate.personId)).toEqual(['p0', 'p1', 'p2', 'p3']);
    expect(plan.confidence).toBeCloseTo(1 - 0.4 ** 4);
  });

  it('asks nobody more while enough answers are open, and the next one when somebody declines', () => {
    expect(planInvitations([role('r', 1, people(9), [0.6, 0.6, 0.6, 0.6])]).invitations).toEqual([]);
    expect(planInvitations([role('r', 1, people(9), [0.6, 0.6, 0.6])]).invitations).toHaveLength(1);
    expect(planInvitations([role('r', 0, people(9))]).invitations).toEqual([]);
  });

  it('asks each person once, keeps the rare ones for the place only they can take, and names what lacks', () => {
    const rare = people(1);
    const plan = planInvitations([role('many', 2, people(8)), role('rare', 2, rare)]);
    const asked = plan.invitations.map(({ ranked }) => ranked.candidate.personId);
    expect(new Set(asked).size).toBe(asked.length);
    expect(plan.invitations.find(({ roleId }) => roleId === 'rare')?.ranked.candidate).toEqual(rare[0]);
    expect([...plan.short]).toEqual([['rare', 1]]);
    expect(plan.confidence).toBeGreaterThan(0.9);
    expect(planInvitations([role('none', 1, [])]).confidence).toBe(0);
  });

  it('leaves people alone who were asked twice today or five times this week, unless it is urgent', () => {
    expect(mayBeAsked({ today: 1, week: 4 }, false)).toBe(true);
    expect(mayBeAsked({ today: 2, week: 2 }, false)).toBe(false);
    expect(mayBeAsked({ today: 0, week: 5 }, false)).toBe(false);
    expect(mayBeAsked({ today: 9, week: 9 }, true)).toBe(true);
  });
});

describe('asking', () => {
  it('waits for the morning', () => {
    expect(askingTime(at('2026-11-20T20:59'), false)).toEqual(at('2026-11-20T20:59'));
    expect(askingTime(at('2026-11-20T21:00'), false)).toEqual(at('2026-11-21T07:00'));
    expect(askingTime(at('2026-11-21T03:00'), false)).toEqual(at('2026-11-21T07:00'));
    expect(askingTime(at('2026-11-21T03:00'), true)).toEqual(at('2026-11-21T03:00'));
  });

  it('ends after a day, or three hours before the start, and always after it began', () => {
    const sent = at('2026-11-20T16:00');
    expect(offerExpiry(sent, at('2026-11-25T08:30'))).toEqual(at('2026-11-21T16:00'));
    expect(offerExpiry(sent, at('2026-11-20T23:00'))).toEqual(at('2026-11-20T20:00'));
    expect(offerExpiry(sent, at('2026-11-20T18:00'))).toEqual(at('2026-11-20T17:00'));
  });
});
