import type { components } from '@linli/shared';
import fc from 'fast-check';
import { differences, enterLives, type Life, mend, spoil } from '../support/figures.js';
import { Cast, good } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';
import { openWorkbook } from '../support/xlsx.js';

type Views = components['schemas'];
type Sheet = Views['SheetView'];
type Row = Views['SheetRowView'];
type Cases = Views['CasePageView'];

const BASE = '/api/v1/indicators';
/** Rounds of the random lives; each enters twenty requests. */
const ROUNDS = Number(process.env.FIGURES_ROUNDS ?? 4);
const DAY_MS = 86_400_000;

/** Numerator, denominator and what is left, as the definitions name them. */
const PARTS: Record<string, [string, string, string?]> = {
  contactRate: ['contacted', 'contactAnswers', 'uncontacted'],
  resolutionRate: ['resolved', 'settled', 'unresolved'],
  satisfactionRate: ['satisfied', 'answers', 'unsatisfied'],
  onTimeRate: ['onTime', 'timed', 'late'],
  reworkRate: ['reworked', 'handled'],
  returnRate: ['returned', 'orders'],
};

const life: fc.Arbitrary<Life> = fc.record({
  hours: fc.option(fc.double({ min: 0.5, max: 400, noNaN: true }), { freq: 6 }),
  returns: fc.boolean(),
  fails: fc.boolean(),
  answers: fc.array(
    fc.record({
      solved: fc.constantFrom('YES' as const, 'PARTLY' as const, 'NO' as const),
      stars: fc.integer({ min: 1, max: 5 }),
      contacted: fc.option(fc.boolean()),
    }),
    { maxLength: 3 },
  ),
  reopened: fc.boolean(),
});

const count = (lives: readonly Life[], test: (one: Life) => number | boolean): number =>
  lives.reduce((sum, one) => sum + Number(test(one)), 0);
const day = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Excel keeps fifteen digits. */
const rounded = <T>(value: T): T | number =>
  typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value;

describeEachServer('indicators', (server) => {
  const today = (): string => day(server().clock.now());
  const daysAgo = (days: number): string => day(new Date(server().clock.now().getTime() - days * DAY_MS));
  const sheet = (who: Caller, query: string): Promise<Sheet> =>
    good(who.get<Sheet>(`${BASE}/sheet?${query}`));
  const cases = (who: Caller, query: string): Promise<Cases> =>
    good(who.get<Cases>(`${BASE}/cases?${query}`));
  const fraction = (row: Row, indicator: string, basis: 'raw' | 'adjusted' = 'raw') =>
    row.indicators.find((one) => one.indicator === indicator)![basis];

  it('every number of the demo opens a list that adds up to it', async () => {
    const leader = await server().as('黄先生');
    const span = `from=${daysAgo(60)}&to=${today()}`;
    const { total } = await sheet(leader, `${span}&by=street`);
    expect(total.filed).toBeGreaterThan(200);
    for (const [indicator, [top, bottom, rest]] of Object.entries(PARTS)) {
      for (const basis of ['raw', 'adjusted'] as const) {
        const { numerator, denominator } = fraction(total, indicator, basis);
        const of = (measure: string) => cases(leader, `${span}&measure=${measure}&basis=${basis}&limit=1`);
        expect([indicator, basis, (await of(top)).total]).toEqual([indicator, basis, numerator]);
        expect([indicator, basis, (await of(bottom)).total]).toEqual([indicator, basis, denominator]);
        if (rest) expect((await of(rest)).total).toBe(denominator - numerator);
      }
    }
    for (const { measure, requests, from, to } of await good(
      leader.get<Views['WatchView'][]>(`${BASE}/watch?${span}`),
    )) {
      const list = await cases(leader, `from=${from}&to=${to}&measure=${measure}`);
      expect([measure, list.requests]).toEqual([measure, requests]);
    }
  });

  it('rows of every sheet add up to its total, and pages to their list', async () => {
    const leader = await server().as('黄先生');
    const span = `from=${daysAgo(60)}&to=${today()}`;
    for (const by of ['unit', 'street', 'community', 'tile']) {
      const { total, rows } = await sheet(leader, `${span}&by=${by}`);
      expect(rows.reduce((sum, { filed }) => sum + filed, 0)).toBe(total.filed);
      const scores = rows.filter(({ rank }) => rank !== null).map(({ score }) => score!);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
    const points = await good(
      leader.get<Views['TrendPointView'][]>(`${BASE}/trend?${span}&indicator=onTimeRate&step=week`),
    );
    const { total } = await sheet(leader, `${span}&by=street`);
    const sum = points.reduce((all, { raw }) => all + raw.denominator, 0);
    expect(sum).toBe(fraction(total, 'onTimeRate').denominator);
    const seen = new Set<string>();
    let cursor: string | null = '';
    let list: Cases;
    do {
      const next: string = cursor ? `&cursor=${cursor}` : '';
      list = await cases(leader, `${span}&measure=onTime&limit=37${next}`);
      for (const { requestId } of list.items) seen.add(requestId);
      cursor = list.nextCursor;
    } while (cursor);
    expect(seen.size).toBe(list.requests);
  });

  it('the workbook, opened, has the figures of the sheet and as many cases as were filed', async () => {
    const leader = await server().as('黄先生');
    const query = `from=${daysAgo(60)}&to=${today()}&by=unit`;
    const { total, rows } = await sheet(leader, query);
    const answer = await fetch(`${server().url}${BASE}/export?${query}`, {
      headers: { authorization: `Bearer ${leader.token}` },
    });
    const book = openWorkbook(Buffer.from(await answer.arrayBuffer()));
    expect([...book.keys()]).toEqual(['评分表', '案件', '口径']);
    const [heads, ...lines] = book.get('评分表')!;
    const at = (head: string): number => heads!.findIndex((one) => one === head);
    expect(lines).toHaveLength(rows.length + 1);
    for (const [n, row] of [...rows, { ...total, name: '合计' }].entries()) {
      const solved = row.indicators.find(({ indicator }) => indicator === 'resolutionRate')!;
      const told = ['名次', '名称', '得分 调整后', '立案', '解决率 原始', '解决率 调整后'].map(
        (head) => lines[n]![at(head)] ?? null,
      );
      const figures = [row.rank, row.name, row.score, row.filed, solved.raw.rate, solved.adjusted.rate];
      expect(told.map(rounded)).toEqual(figures.map(rounded));
    }
    const [titles, ...listed] = book.get('案件')!;
    expect(listed).toHaveLength(total.filed);
    const resolved = titles!.indexOf('真的解决了的');
    const sum = listed.reduce((all, line) => all + Number(line[resolved]), 0);
    expect(sum).toBe(fraction(total, 'resolutionRate').numerator);
  });

  it('tell random lives as they were, and agree with the history', async () => {
    const leader = await server().as('黄先生');
    let back = 100;
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 20, maxLength: 20 }), async (lives) => {
        // Every round has a day of its own, long enough ago that all deadlines are over.
        const filed = new Date(`${daysAgo((back += 1))}T02:00:00Z`);
        const ids = await enterLives(server(), lives, filed);
        const span = `from=${day(filed)}&to=${day(filed)}`;
        const { total } = await sheet(leader, `${span}&by=unit`);
        const closed = (one: Life): boolean => one.hours !== null && !one.reopened;
        const solved = ({ answers }: Life): number => answers.filter((one) => one.solved === 'YES').length;
        const heard = (one: Life) => (one.hours === null ? [] : one.answers);
        const expected = {
          filed: lives.length,
          contacted: count(lives, (one) => heard(one).filter(({ contacted }) => contacted === true).length),
          asked: count(lives, (one) => heard(one).filter(({ contacted }) => contacted !== null).length),
          resolved: count(lives, (one) => closed(one) && 2 * solved(one) >= one.answers.length),
          answers: count(lives, (one) => heard(one).length),
          satisfied: count(
            lives,
            (one) => heard(one).filter(({ solved, stars }) => solved !== 'NO' && stars >= 4).length,
          ),
          handled: count(lives, (one) => one.hours !== null),
          reworked: count(lives, (one) => one.hours !== null && (one.fails || one.reopened)),
          returned: count(lives, ({ returns }) => returns),
        };
        expect({
          filed: total.filed,
          contacted: fraction(total, 'contactRate').numerator,
          asked: fraction(total, 'contactRate').denominator,
          resolved: fraction(total, 'resolutionRate').numerator,
          answers: fraction(total, 'satisfactionRate').denominator,
          satisfied: fraction(total, 'satisfactionRate').numerator,
          handled: fraction(total, 'reworkRate').denominator,
          reworked: fraction(total, 'reworkRate').numerator,
          returned: fraction(total, 'returnRate').numerator,
        }).toEqual(expected);
        expect(
          (await cases(leader, `${span}&measure=filed&limit=100`)).items
            .map(({ requestId }) => requestId)
            .sort(),
        ).toEqual([...ids].sort());
      }),
      { numRuns: ROUNDS, endOnFailure: true },
    );
    expect(await differences(server())).toBe(0);
  });

  it('follow what people do, event by event, and say what somebody spoilt', async () => {
    const cast = await Cast.of(server());
    const leader = await server().as('黄先生');
    const one = async (measure: string): Promise<string[]> => {
      await server().drain();
      const { items } = await cases(leader, `from=${today()}&to=${today()}&measure=${measure}&limit=100`);
      return items.map(({ requestId }) => requestId);
    };
    const { id } = await cast.report();
    await cast.accept(id);
    expect(await one('filed')).not.toContain(id);
    const { orders } = await cast.dispatch(id);
    expect(await one('filed')).toContain(id);
    expect(await one('onTime')).not.toContain(id);
    await cast.handle(orders[0]!.id);
    expect(await one('onTime')).toContain(id);
    await cast.act(cast.gridWorker, id, 'verify-pass', { photoIds: [] });
    expect(await one('resolved')).toContain(id);
    await cast.act(cast.resident, id, 'rate', { solved: 'NO', reason: '还是老样子' });
    expect(await one('resolved')).not.toContain(id);
    expect(await one('reopened')).toContain(id);
    expect(await differences(server())).toBe(0);
    await spoil(server(), id);
    expect(await differences(server())).toBeGreaterThan(0);
    expect(await mend(server())).toBeGreaterThan(0);
    expect(await differences(server())).toBe(0);
  }, 60_000);

  it('show a unit itself, a street its own, and nothing to residents', async () => {
    const span = `from=${daysAgo(60)}&to=${today()}`;
    const unit = await sheet(await server().as('刘师傅'), `${span}&by=unit`);
    expect(unit.rows.map(({ name }) => name)).toEqual(['安泰物业']);
    const street = await sheet(await server().as('李女士'), `${span}&by=street`);
    expect(street.rows.map(({ name }) => name)).toEqual(['赣江街道']);
    const outside = await sheet(await server().as('李女士'), `${span}&by=street&region=360702001`);
    expect(outside.rows).toEqual([]);
    const district = await sheet(await server().as('person:zhang'), `${span}&by=street`);
    expect(district.rows.length).toBeGreaterThan(10);
    const { status } = await (await server().as('陈阿姨')).get(`${BASE}/sheet?${span}&by=unit`);
    expect(status).toBe(403);
  });

  it.each([
    ['from=2026-11-31&to=2026-12-01', 'from'],
    ['from=2026-11-20&to=2026-11-01', 'to'],
    ['from=2020-01-01&to=2026-11-01', 'to'],
    ['from=heute&to=2026-11-01', 'from'],
  ])('say what is wrong with %s', async (span, path) => {
    const leader = await server().as('黄先生');
    const { status, body } = await leader.get<Views['ProblemView']>(`${BASE}/sheet?${span}&by=unit`);
    expect([status, body.fields?.[0]?.path]).toEqual([400, path]);
  });

  it('are scored by weights that hold from a day on, never backwards', async () => {
    const admin = await server().as('person:admin');
    const weights = {
      contactRate: 0,
      resolutionRate: 100,
      satisfactionRate: 0,
      onTimeRate: 0,
      reworkRate: 0,
      returnRate: 0,
    };
    const add = (validFrom: string, change = {}) =>
      admin.post<Views['ProblemView']>(`${BASE}/rules`, { validFrom, weights: { ...weights, ...change } });
    expect((await add(daysAgo(1))).body.fields?.[0]?.path).toBe('validFrom');
    expect((await add(today(), { resolutionRate: 0 })).body.fields?.[0]?.path).toBe('weights');
    const span = `from=${daysAgo(30)}&to=${today()}&by=street`;
    const before = await sheet(admin, span);
    expect((await add(today())).status).toBe(200);
    expect((await add(today())).body.fields?.[0]?.detail).toContain('已经有');
    const after = await sheet(admin, span);
    expect([before.rule.version, after.rule.version]).toEqual([1, 2]);
    expect(after.total.score).toBeCloseTo(fraction(after.total, 'resolutionRate', 'adjusted').rate! * 100, 0);
    const old = await sheet(admin, `from=${daysAgo(30)}&to=${daysAgo(1)}&by=street`);
    expect(old.rule.version).toBe(1);
  });
});
