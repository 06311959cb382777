import type { components } from '@linli/shared';
import { Cast, type Detail, good, type Problem } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Page = Schemas['SupervisionPageView'];
type Messages = Schemas['MessagePageView'];
type Rule = Schemas['SupervisionRuleView'];
type Preview = Schemas['RulePreviewView'];

/** Wall clock of the city; 19 November 2026 is a Thursday. */
const at = (text: string): Date => new Date(`2026-${text.replace(' ', 'T')}:00+08:00`);

describeEachServer('the rule of supervision', (server) => {
  let cast: Cast;
  let supervisor: Caller;
  const people = async (): Promise<void> => {
    cast = await Cast.of(server());
    supervisor = await server().as('黄先生');
  };
  /** Sessions end in these days: everybody signs in again. */
  const moveTo = async (time: string): Promise<void> => {
    server().clock.set(at(time));
    await people();
    await server().drain();
    await server().runJob('supervision.clocks');
    await server().runJob('supervision.escalation');
    await server().drain();
  };
  const orders = async (who: Caller, requestId: string, box = 'open') =>
    (await good(who.get<Page>(`/api/v1/supervision-orders?box=${box}&requestId=${requestId}`))).items;
  const brief = (all: Page['items']) =>
    all.map(({ colour, reasonLabel, unitName, level }) => [colour, reasonLabel, unitName, level]);
  const inbox = async (who: Caller, title: RegExp) => {
    const { items } = await good(who.get<Messages>('/api/v1/messages?limit=50'));
    return items.filter((each) => title.test(each.title));
  };
  const refused = async (who: Caller, path: string, body: unknown = {}) => {
    const { status, body: answer } = await who.post<Problem>(`/api/v1/${path}`, body);
    return [status, answer.code, ...(answer.fields ?? []).map(({ path: field }) => field)];
  };
  const dispatched = async (title: string): Promise<Detail> => {
    const { id } = await cast.report({ title });
    await cast.accept(id);
    return cast.dispatch(id, {});
  };

  beforeAll(async () => {
    server().clock.set(at('11-19 08:30'));
    await people();
  });
  afterAll(() => server().clock.set(null));

  it('follows a rule that has versions, tried before it holds', async () => {
    const path = '/api/v1/supervision-rule';
    const rule = await good(supervisor.get<Rule>(path));
    const usual = { remindAt: 80, yellowAt: 100, redAt: 150 };
    expect(rule).toMatchObject({ version: 1, madeBy: null, yellowAnswerHours: 14, tellRed: [] });
    expect(rule.stages.map(({ stage }) => stage)).toEqual(['ACCEPT', 'DISPATCH', 'TAKE', 'HANDLE', 'VERIFY']);
    expect(rule.stages).toEqual(rule.stages.map(({ stage }) => ({ stage, ...usual })));
    const { version, madeBy: _, madeAt: __, ...values } = rule;
    const stages = (change: object) =>
      values.stages.map((one) => (one.stage === 'TAKE' ? { ...one, ...change } : one));
    const refusal = (change: object) =>
      refused(supervisor, 'supervision-rule', { ...values, basedOn: version, ...change });
    expect(await refusal({ stages: stages({ remindAt: 99, yellowAt: 90 }) })).toEqual([
      400,
      'request.invalid',
      'stages.2.remindAt',
    ]);
    expect(await refusal({ stages: values.stages.slice(1) })).toEqual([400, 'request.invalid', 'stages']);

    server().clock.set(at('11-19 08:30'));
    await people();
    const { id } = await dispatched('没人接的单');
    await moveTo('11-19 17:00'); // 6.5 of 4 hours: red by the rule in force
    expect(brief(await orders(supervisor, id))).toEqual([['RED', '接单超时一半以上', '安泰物业', 0]]);
    const attempt = (change: object) =>
      good(supervisor.post<Preview>(`${path}/preview`, { ...values, ...change }));
    const same = await attempt({});
    const took = ({ stages: all }: Preview) => all.find(({ stage }) => stage === 'TAKE')!;
    expect(same.yellow + same.red).toBe(same.nowOrders);
    const mild = await attempt({ stages: stages({ yellowAt: 200, redAt: 500 }) });
    expect(took(same).yellow - took(mild).yellow).toBeGreaterThan(0);
    expect([mild.nowOrders, mild.requests]).toEqual([same.nowOrders, same.among]);
    // Trying changes nothing.
    expect((await good(supervisor.get<Rule>(path))).version).toBe(1);

    const tell = { tellReminder: [], tellYellow: ['SUPERVISOR'], tellRed: ['ABOVE', 'SUPERVISOR'] };
    const change = { ...values, ...tell, basedOn: version };
    const next = await good(
      supervisor.post<Rule>(path, { ...change, stages: stages({ yellowAt: 110, redAt: 160 }) }),
    );
    expect(next).toMatchObject({ version: 2, madeBy: '黄先生', ...tell });
    expect(await refused(supervisor, 'supervision-rule', change)).toEqual([409, 'supervision.rule_changed']);
    const versions = await good(supervisor.get<Rule[]>(`${path}/versions`));
    expect(versions.map((one) => [one.version, one.stages[2]!.yellowAt])).toEqual([
      [2, 110],
      [1, 100],
    ]);
    // Other shares issue nothing a second time, and who is named in the rule is told of what is new.
    const other = await dispatched('又一张没人接的单');
    await moveTo('11-20 11:00');
    expect(brief(await orders(supervisor, id))).toHaveLength(1);
    await moveTo('11-23 10:00');
    expect(brief(await orders(supervisor, other.id)).map(([colour]) => colour)).toEqual(['RED']);
    expect(await inbox(supervisor, /安泰物业收到红牌督办单/)).toMatchObject([{ subject: 'SUPERVISE' }]);
    expect(await inbox(cast.dispatcher, /安泰物业收到红牌督办单/)).toHaveLength(1);
  });
});
