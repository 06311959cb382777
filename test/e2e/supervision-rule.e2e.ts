import type { components } from '@linli/shared';
import { good } from '../support/requests.js';
import { describeEachServer } from '../support/server.js';
import { supervisionDays } from '../support/supervision-days.js';

type Schemas = components['schemas'];
type Rule = Schemas['SupervisionRuleView'];
type Preview = Schemas['RulePreviewView'];

describeEachServer('the rule of supervision', (server) => {
  const days = supervisionDays(server);
  const { begin, moveTo, orders, brief, inbox, refused, dispatched } = days;

  it('follows a rule that has versions, tried before it holds', async () => {
    const path = '/api/v1/supervision-rule';
    const rule = await good(days.supervisor.get<Rule>(path));
    const usual = { remindAt: 80, yellowAt: 100, redAt: 150 };
    expect(rule).toMatchObject({ version: 1, madeBy: null, yellowAnswerHours: 14, tellRed: [] });
    expect(rule.stages.map(({ stage }) => stage)).toEqual(['ACCEPT', 'DISPATCH', 'TAKE', 'HANDLE', 'VERIFY']);
    expect(rule.stages).toEqual(rule.stages.map(({ stage }) => ({ stage, ...usual })));
    const { version, madeBy: _, madeAt: __, ...values } = rule;
    const stages = (change: object) =>
      values.stages.map((one) => (one.stage === 'TAKE' ? { ...one, ...change } : one));
    const refusal = (change: object) =>
      refused(days.supervisor, 'supervision-rule', { ...values, basedOn: version, ...change });
    expect(await refusal({ stages: stages({ remindAt: 99, yellowAt: 90 }) })).toEqual([
      400,
      'request.invalid',
      'stages.2.remindAt',
    ]);
    expect(await refusal({ stages: values.stages.slice(1) })).toEqual([400, 'request.invalid', 'stages']);

    await begin('11-19 08:30');
    const { id } = await dispatched('没人接的单');
    await moveTo('11-19 17:00'); // 6.5 of 4 hours: red by the rule in force
    expect(brief(await orders(days.supervisor, id))).toEqual([['RED', '接单超时一半以上', '安泰物业', 0]]);
    const attempt = (change: object) =>
      good(days.supervisor.post<Preview>(`${path}/preview`, { ...values, ...change }));
    const same = await attempt({});
    const took = ({ stages: all }: Preview) => all.find(({ stage }) => stage === 'TAKE')!;
    expect(same.yellow + same.red).toBe(same.nowOrders);
    const mild = await attempt({ stages: stages({ yellowAt: 200, redAt: 500 }) });
    expect(took(same).yellow - took(mild).yellow).toBeGreaterThan(0);
    expect([mild.nowOrders, mild.requests]).toEqual([same.nowOrders, same.among]);
    // Trying changes nothing.
    expect((await good(days.supervisor.get<Rule>(path))).version).toBe(1);

    const tell = { tellReminder: [], tellYellow: ['SUPERVISOR'], tellRed: ['ABOVE', 'SUPERVISOR'] };
    const change = { ...values, ...tell, basedOn: version };
    const next = await good(
      days.supervisor.post<Rule>(path, { ...change, stages: stages({ yellowAt: 110, redAt: 160 }) }),
    );
    expect(next).toMatchObject({ version: 2, madeBy: '黄先生', ...tell });
    expect(await refused(days.supervisor, 'supervision-rule', change)).toEqual([
      409,
      'supervision.rule_changed',
    ]);
    const versions = await good(days.supervisor.get<Rule[]>(`${path}/versions`));
    expect(versions.map((one) => [one.version, one.stages[2]!.yellowAt])).toEqual([
      [2, 110],
      [1, 100],
    ]);
    // Other shares issue nothing a second time, and who is named in the rule is told of what is new.
    const other = await dispatched('又一张没人接的单');
    await moveTo('11-20 11:00');
    expect(brief(await orders(days.supervisor, id))).toHaveLength(1);
    await moveTo('11-23 10:00');
    expect(brief(await orders(days.supervisor, other.id)).map(([colour]) => colour)).toEqual(['RED']);
    expect(await inbox(days.supervisor, /安泰物业收到红牌督办单/)).toMatchObject([{ subject: 'SUPERVISE' }]);
    expect(await inbox(days.cast.dispatcher, /安泰物业收到红牌督办单/)).toHaveLength(1);
  });
});
