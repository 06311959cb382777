import { randomUUID } from 'node:crypto';
import type { components } from '@linli/shared';
import { upload } from '../support/pictures.js';
import { good } from '../support/requests.js';
import { describeEachServer } from '../support/server.js';
import { at, supervisionDays } from '../support/supervision-days.js';

type Schemas = components['schemas'];
type Order = Schemas['SupervisionView'];

describeEachServer('supervision', (server) => {
  const days = supervisionDays(server);
  const { begin, moveTo, orders, brief, inbox, refused, dispatched } = days;

  it('reminds at 80 %, issues a yellow one at 100 % and a red one at 150 %, once each', async () => {
    await begin('11-19 08:30');
    // The lamp has 5 working days; taken at once, so that only the handling runs.
    const { id, orders: given } = await dispatched('楼道灯一直不亮');
    await days.cast.order(given[0]!.id, 'take');
    await moveTo('11-24 17:00');
    expect(await inbox(days.cast.handler, /楼道灯一直不亮.*快到时间/)).toEqual([]);
    await moveTo('11-25 08:31'); // 80 % of 35 hours are 28: four days
    expect(await inbox(days.cast.handler, /楼道灯一直不亮.*快到时间/)).toMatchObject([
      { subject: 'ORDER', subjectId: given[0]!.id },
    ]);
    await moveTo('11-25 12:00');
    expect(await inbox(days.cast.handler, /楼道灯一直不亮.*快到时间/)).toHaveLength(1);
    expect(await orders(days.supervisor, id)).toEqual([]);

    await moveTo('11-25 17:31');
    const late = await orders(days.supervisor, id);
    expect(brief(late)).toEqual([['YELLOW', '办理超时', '安泰物业', 0]]);
    expect(late[0]).toMatchObject({ named: '刘师傅', answerBy: at('11-27 17:30').toISOString(), late: 'OK' });
    expect(await inbox(days.cast.handler, /黄牌督办单：「楼道灯一直不亮」/)).toMatchObject([
      { subject: 'SUPERVISE', subjectId: late[0]!.id },
    ]);
    // The resident reads it in plain words.
    const seen = await days.cast.read(days.cast.resident, id);
    expect(seen.deadline).toMatchObject({
      late: 'LATE',
      lateText: expect.stringMatching(/^已经超了 .*，区督办在催$/),
    });
    expect(seen.timeline.some(({ text }) => text.includes('督办单'))).toBe(false);
    expect((await days.cast.read(days.supervisor, id)).timeline[0]!.text).toContain('黄牌督办单');

    await moveTo('11-25 17:35');
    expect(await orders(days.supervisor, id)).toHaveLength(1);
    await moveTo('11-27 17:31');
    await moveTo('11-30 12:01'); // 150 % of 35 hours: two days and a half after the deadline
    // Nobody answered the yellow one by Friday, so it rose; the red one is the unit's own.
    expect(brief(await orders(days.supervisor, id))).toEqual([
      ['RED', '办理超时一半以上', '安泰物业', 0],
      ['YELLOW', '办理超时', '赣江街道分中心', 1],
    ]);
    expect(await inbox(days.cast.dispatcher, /下级没按时答复/)).toHaveLength(1);
  });

  it('is answered by name, sent back, answered again and settled', async () => {
    await begin('11-19 09:00');
    const { id } = await dispatched('单元门坏了');
    const choices = await good(
      days.supervisor.get<Schemas['AnsweringUnitView'][]>(
        `/api/v1/supervision-orders/choices?requestId=${id}`,
      ),
    );
    expect(choices.map(({ name, why }) => [name, why])).toEqual([
      ['安泰物业', '正在办这件事'],
      ['厚德路社区居委会', '这里的社区'],
      ['赣江街道分中心', '上一级'],
      ['章贡区指挥中心', '上一级'],
    ]);
    const body = {
      requestId: id,
      unitId: choices[0]!.unitId,
      colour: 'YELLOW',
      text: '门坏了三天，请说明什么时候修',
      answerBy: at('11-20 12:00').toISOString(),
    };
    const order = await good(days.supervisor.post<Order>('/api/v1/supervision-orders', body));
    expect(order).toMatchObject({
      reasonLabel: '人工督办',
      issuedBy: '黄先生',
      status: 'ISSUED',
      can: ['withdraw'],
    });
    const path = `supervision-orders/${order.id}`;
    const photoIds = [await upload(days.cast.handler)];
    const answered = await good(
      days.cast.handler.post<Order>(`/api/v1/${path}/answer`, { text: '配件明天到，明天下午装好', photoIds }),
    );
    expect(answered).toMatchObject({ status: 'ANSWERED', answeredBy: '刘师傅', can: [] });
    expect(answered.photos).toHaveLength(1);
    expect(
      await refused(days.cast.handler, `${path}/answer`, { text: '再答一次也不行', photoIds: [] }),
    ).toEqual([409, 'supervision.illegal_transition']);
    await server().drain();
    expect(await inbox(days.supervisor, /安泰物业答复了黄牌督办单/)).toHaveLength(1);
    const back = await good(
      days.supervisor.post<Order>(`/api/v1/${path}/send-back`, { reason: '请写明责任人' }),
    );
    expect(back).toMatchObject({ status: 'ISSUED', answerBy: at('11-23 09:00').toISOString() });
    await good(
      days.cast.handler.post<Order>(`/api/v1/${path}/answer`, {
        text: '责任人刘师傅，明天下午装好',
        photoIds: [],
      }),
    );
    const settled = await good(days.supervisor.post<Order>(`/api/v1/${path}/accept`, {}));
    expect(settled).toMatchObject({ status: 'SETTLED', can: [] });
    expect(settled.steps.map(({ what }) => what)).toEqual([
      '认可了答复',
      '答复',
      '退回，请重新答复',
      '答复',
      '下了督办单，由安泰物业答复',
    ]);
    expect(await orders(days.cast.handler, id, 'done')).toHaveLength(1);
    expect((await (await server().as('person:lai')).get(`/api/v1/${path}`)).status).toBe(404);
  });

  it('rises level by level, stays at the top, and is judged by somebody else', async () => {
    await begin('11-19 09:00');
    const { id, orders: given } = await dispatched('路灯倾斜');
    const order = await good(
      days.supervisor.post<Order>('/api/v1/supervision-orders', {
        requestId: id,
        unitId: given[0]!.unitId,
        colour: 'RED',
        text: '请马上说明',
        answerBy: at('11-19 12:00').toISOString(),
      }),
    );
    const path = `supervision-orders/${order.id}`;
    const answer = { text: '已经安排了，今天修好', photoIds: [] };
    // Its time is over, though no job has noticed yet.
    await begin('11-19 14:30');
    expect(await refused(days.cast.handler, `${path}/answer`, answer)).toEqual([
      409,
      'supervision.answer_too_late',
    ]);
    await moveTo('11-19 14:31');
    expect(await refused(days.cast.handler, `${path}/answer`, answer)).toEqual([
      409,
      'supervision.answer_too_late',
    ]);
    const atStreet = await good(days.cast.dispatcher.get<Order>(`/api/v1/${path}`));
    expect(atStreet).toMatchObject({
      unitName: '赣江街道分中心',
      level: 1,
      levelLabel: '上一级',
      can: ['answer'],
    });
    await moveTo('11-20 17:30');
    await moveTo('11-23 17:30');
    await moveTo('11-30 17:30');
    const top = await good(days.supervisor.get<Order>(`/api/v1/${path}`));
    expect(top).toMatchObject({ unitName: '章贡区指挥中心', level: 2, late: 'LATE' });
    expect(top.can).toContain('answer');
    await good(days.supervisor.post<Order>(`/api/v1/${path}/answer`, answer));
    expect(await refused(days.supervisor, `${path}/accept`)).toEqual([403, 'supervision.own_answer']);
    const admin = await server().as('person:admin');
    expect((await good(admin.post<Order>(`/api/v1/${path}/accept`, {}))).status).toBe('SETTLED');
  });

  it('comes in red with the second failed check', async () => {
    await begin('11-19 09:00');
    const { id, orders: given } = await dispatched('井盖松动');
    const orderId = given[0]!.id;
    await days.cast.handle(orderId);
    for (const round of [1, 2]) {
      const photoIds = [await upload(days.cast.gridWorker)];
      await days.cast.act(days.cast.gridWorker, id, 'verify-fail', { reason: '还是松的', photoIds });
      await server().drain();
      await server().runJob('supervision.clocks');
      expect(brief(await orders(days.supervisor, id))).toEqual(
        round === 1 ? [] : [['RED', '多次返工', '安泰物业', 0]],
      );
      if (round === 1)
        await days.cast.order(orderId, 'done', {
          text: '拧紧了',
          photoIds: [await upload(days.cast.handler)],
        });
    }
    await server().runJob('supervision.clocks');
    expect(await orders(days.supervisor, id)).toHaveLength(1);
  });

  it('refuses what makes no sense, in plain words', async () => {
    await begin('11-19 09:00');
    const { id, orders: given } = await dispatched('草坪积水');
    const unitId = given[0]!.unitId;
    const issue = (change: object, who = days.supervisor) =>
      refused(who, 'supervision-orders', {
        requestId: id,
        unitId,
        colour: 'YELLOW',
        text: '请说明',
        answerBy: at('11-20 12:00').toISOString(),
        ...change,
      });
    expect(await issue({ text: '' })).toEqual([400, 'request.invalid', 'text']);
    expect(await issue({ colour: 'BLUE' })).toEqual([400, 'request.invalid', 'colour']);
    expect(await issue({ answerBy: at('11-19 08:00').toISOString() })).toEqual([
      422,
      'request.deadline_past',
    ]);
    expect(await issue({ requestId: randomUUID() })).toEqual([404, 'http.not_found']);
    expect(await issue({ unitId: randomUUID() })).toEqual([422, 'supervision.nobody_answers']);
    const far = await good(
      (await server().as('person:admin')).get<{ id: string; name: string }[]>('/api/v1/units'),
    );
    const other = far.find(({ name }) => name === '荣达物业')!;
    expect(await issue({ unitId: other.id })).toEqual([422, 'request.unit_not_serving']);
    const withdrawn = await days.cast.report({ title: '算了' });
    await days.cast.act(days.cast.resident, withdrawn.id, 'withdraw');
    expect(await issue({ requestId: withdrawn.id })).toEqual([409, 'supervision.request_over']);
    const order = await good(
      days.supervisor.post<Order>('/api/v1/supervision-orders', {
        requestId: id,
        unitId,
        colour: 'YELLOW',
        text: '请说明',
        answerBy: at('11-20 12:00').toISOString(),
      }),
    );
    const path = `supervision-orders/${order.id}`;
    expect(await refused(days.cast.handler, `${path}/answer`, { text: '好', photoIds: [] })).toEqual([
      400,
      'request.invalid',
      'text',
    ]);
    expect(await refused(days.supervisor, `${path}/accept`)).toEqual([409, 'supervision.illegal_transition']);
    expect(
      (await good(days.supervisor.post<Order>(`/api/v1/${path}/withdraw`, { reason: '下错了' }))).status,
    ).toBe('WITHDRAWN');
  });
});
