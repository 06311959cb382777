import { cityInstant, cityTime, type components } from '@linli/shared';
import { demoUnit, earnPoints } from '../support/points.js';
import { good } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Rule = Schemas['PointsRuleView'];
type Budget = Schemas['BudgetView'];
type Account = Schemas['PointsAccountView'];
type Problem = Partial<Pick<Schemas['ProblemView'], 'code' | 'detail' | 'fields'>>;

const RULES = '/api/v1/points/rules';
const unitId = demoUnit('next-community');
const SMALL = 50;

/** The default rule with a budget that one day uses up. */
const body = {
  name: '明年的规则',
  perHour: 10,
  nightPercent: 150,
  urgentPercent: 150,
  kindPercents: [{ kind: 'VISIT', percent: 120 }],
  dailyCap: 60,
  monthlyCap: null as number | null,
  campaigns: [] as object[],
  yearlyBudget: SMALL,
};

const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

describeEachServer('rules and budgets of points', (server) => {
  let huang: Caller;
  let admin: Caller;

  const signIn = async () => {
    huang = await server().as('黄先生');
    admin = await server().as('person:admin');
  };
  beforeAll(async () => {
    await server().drain();
    await signIn();
  });
  afterAll(() => server().clock.set(null));

  const draft = (change: object = {}) => huang.post<Rule & Problem>(RULES, { ...body, ...change });
  const act = (version: number, action: string, given: object = {}) =>
    huang.post<Rule & Problem>(`${RULES}/${version}/${action}`, given);
  const switchOn = (version: number, validFrom: string) => act(version, 'switch-on', { validFrom });

  it.each([
    ['perHour', 0],
    ['perHour', -10],
    ['perHour', 10.5],
    ['dailyCap', 2 ** 31],
    ['yearlyBudget', 0],
    ['yearlyBudget', 2 ** 31],
    ['nightPercent', 99],
    ['monthlyCap', 1.5],
  ])('refuses %s of %p and says where', async (field, value) => {
    const { status, body: problem } = await draft({ [field]: value });
    expect([status, problem.code, problem.fields?.[0]?.path]).toEqual([400, 'request.invalid', field]);
  });

  it('refuses campaigns that meet or run backwards', async () => {
    const december = { name: '互助月', from: '2026-12-01', to: '2026-12-31', percent: 120 };
    const clash = await draft({
      campaigns: [december, { ...december, name: '年底', from: '2026-12-31', to: '2027-01-05' }],
    });
    expect(clash.body).toMatchObject({ code: 'points.campaigns_overlap' });
    expect(clash.body.detail).toContain('互助月');
    const backwards = await draft({ campaigns: [{ ...december, from: '2027-01-01' }] });
    expect(backwards.body.fields?.[0]?.path).toBe('campaigns.0.to');
  });

  it('are tried on last month, announced, called off, and never changed once they hold', async () => {
    const { version } = await good<Rule>(draft());
    const tried = await good(huang.get<Schemas['SimulationView']>(`${RULES}/${version}/simulation`));
    expect(tried.people).toBeGreaterThan(0);
    expect(tried.more + tried.less + tried.same).toBe(tried.people);
    expect((await switchOn(version, inMinutes(2))).body.code).toBe('points.rule_too_soon');
    const from = inMinutes(12);
    expect(await good<Rule>(switchOn(version, from))).toMatchObject({ state: 'COMING', can: ['call-off'] });
    const edit = await huang.call<Problem>('PUT', `${RULES}/${version}`, { body });
    expect(edit).toMatchObject({ status: 409, body: { code: 'points.rule_fixed' } });
    const other = await good<Rule>(draft({ name: '另一版' }));
    expect((await switchOn(other.version, from)).body.code).toBe('points.rule_overlaps');

    // WeChat names JSON also where there is nothing to send.
    const headers = { 'content-type': 'application/json' };
    const path = `${RULES}/${version}/call-off`;
    const called = await huang.call<Rule & Problem>('POST', path, { body: '', headers });
    expect(called).toMatchObject({ status: 200, body: { state: 'DRAFT', validFrom: null } });
    expect(await huang.call('POST', path, { body: '', headers })).toMatchObject({ status: 409 });
    expect(await huang.call('POST', path, { body: '{"a":', headers })).toMatchObject({ status: 400 });
    expect((await huang.call('DELETE', `${RULES}/${other.version}`, { body: '', headers })).status).toBe(204);
    expect((await act(other.version, 'switch-on', { validFrom: from })).status).toBe(409);
    expect(await good<Rule>(switchOn(version, from))).toMatchObject({ state: 'COMING' });
    expect((await act(9999, 'call-off')).status).toBe(404);
  });

  it('let awards wait for a larger budget, which a second person grants', async () => {
    const year = cityTime(new Date()).year + 1;
    server().clock.set(cityInstant(year, 1, 12, 10));
    await signIn();
    const liao = await server().as('person:liao');
    const wen = await server().as('person:wen');
    const account = (who: Caller) => good(who.get<Account>('/api/v1/points/account'));
    const before = await account(liao);
    await earnPoints(server(), liao.personId!, 60, unitId);
    await earnPoints(server(), wen.personId!, 60, unitId);
    expect(await account(liao)).toMatchObject({ balance: before.balance, waiting: 60 });
    // Somebody who leaves meanwhile holds nobody up, and gets nothing.
    await good(wen.post('/api/v1/points/account/close'));

    const ask = (points: number) =>
      huang.post<Budget & Problem>('/api/v1/points/budget-requests', {
        unitId,
        points,
        reason: '寒潮值守加了人',
      });
    for (const points of [0, -1, 1.5, 2 ** 31]) {
      expect((await ask(points)).body.fields?.[0]?.path).toBe('points');
    }
    const asked = await good<Budget>(ask(500));
    expect(asked).toMatchObject({ granted: SMALL, left: SMALL, waiting: 60, waitingPeople: 1, can: [] });
    expect((await ask(500)).body.code).toBe('points.budget_asked');
    const decide = (who: Caller, approve: boolean) =>
      who.post<Budget & Problem>(`/api/v1/points/budget-requests/${asked.requests[0]!.id}/decision`, {
        approve,
      });
    expect((await decide(huang, true)).body.code).toBe('points.second_person');
    const decisions = await Promise.all([decide(admin, true), decide(admin, true)]);
    expect(decisions.map(({ status }) => status).sort()).toEqual([200, 409]);
    await server().drain();
    expect(await account(liao)).toMatchObject({ balance: before.balance + 60, waiting: 0 });
    expect(await account(wen)).toMatchObject({ balance: 0, waiting: 0, closed: true });
    const inbox = await good(huang.get<Schemas['MessagePageView']>('/api/v1/messages?kind=WORK&limit=100'));
    expect(inbox.items.map(({ title }) => title)).toContain('追加的 500 积分批了');
    const [budget] = await good(huang.get<Budget[]>(`/api/v1/points/budgets?year=${year}`)).then((all) =>
      all.filter((one) => one.unitId === unitId),
    );
    expect(budget).toMatchObject({ granted: SMALL + 500, spent: 60, waiting: 0 });
  });

  it('show everybody sums, and nobody in them', async () => {
    const { body: totals } = await server().visitor.get<Schemas['PublicTotalsView']>(
      '/api/v1/points/public-totals',
    );
    expect(totals.given).toBeGreaterThanOrEqual(60);
    for (const { people } of totals.communities) expect(people ?? 5).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(totals)).not.toMatch(/personId|阿姨|叔叔/);
  });
});
