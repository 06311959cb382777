import { Logger } from '@nestjs/common';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { type EventWorld, openEventWorld } from '../../../../test/support/event-world.js';
import { notificationOn, type TestNotification } from '../../../../test/support/notification-world.js';
import { REQUEST_EVENTS } from '../request/index.js';
import { AppError } from '../../platform/http/index.js';
import { newId } from '../../platform/database/index.js';
import { REQUEST_MESSAGES } from './request.messages.js';

describeEachDatabase('notification', (databases) => {
  let world: EventWorld;
  let inbox: TestNotification;
  const ids = { reporter: '', neighbour: '', admin: '', otherAdmin: '', gridWorker: '', handler: '' };
  const at = '360702001001';

  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(async () => {
    world = await openEventWorld(databases);
    inbox = notificationOn(world);
    for (const who of Object.keys(ids) as (keyof typeof ids)[]) ids[who] = (await world.person()).id;
  });

  const titles = async (personId: string) =>
    (await inbox.list(personId)).map(({ kind, title }) => `${kind} ${title}`);

  const request = (given: object = {}) => ({
    requestId: newId(),
    number: 'ZG20261120-000123',
    title: '楼道灯不亮',
    reporterId: ids.reporter,
    supporterIds: [ids.neighbour],
    communityCode: at,
    actorId: ids.reporter,
    ...given,
  });

  async function staff(): Promise<{ property: string; committee: string }> {
    const property = await inbox.unit('安泰物业', 'PROPERTY_COMPANY', at);
    const committee = await inbox.unit('厚德路社区', 'COMMUNITY_COMMITTEE', at);
    const elsewhere = await inbox.unit('别的社区', 'COMMUNITY_COMMITTEE', '360702002002');
    await inbox.hat(ids.handler, property, 'HANDLER', at);
    await inbox.hat(ids.admin, committee, 'COMMUNITY_ADMIN', at);
    await inbox.hat(ids.otherAdmin, elsewhere, 'COMMUNITY_ADMIN', '360702002002');
    await inbox.hat(ids.gridWorker, committee, 'GRID_WORKER', `${at}003`);
    return { property, committee };
  }

  it('tells each step of a request to whom it concerns, never to who did it', async () => {
    const { property } = await staff();
    const facts = request();
    const steps: [string, object][] = [
      ['request.submitted', {}],
      ['request.accepted', { actorId: ids.admin }],
      ['request.dispatched', { actorId: ids.admin, unitIds: [property], orderId: newId() }],
      ['order.taken', { actorId: ids.handler, unitIds: [property] }],
      ['request.handled', { actorId: ids.handler, text: '换好了灯泡和开关' }],
      ['request.verified', { actorId: ids.gridWorker, text: '网格员谢女士到现场看过，灯亮了' }],
    ];
    for (const [type, more] of steps) {
      world.clock.advance(60_000);
      await world.happen(type, facts.requestId, { ...facts, ...more });
    }
    const seen = [
      'REQUEST 「楼道灯不亮」办好了，请您看一眼',
      'REQUEST 「楼道灯不亮」办完了',
      'REQUEST 安泰物业接了单',
      'REQUEST 「楼道灯不亮」派给了安泰物业',
      'REQUEST 「楼道灯不亮」社区受理了',
    ];
    expect(await titles(ids.reporter)).toEqual(seen);
    expect(await titles(ids.neighbour)).toEqual(seen);
    expect(await titles(ids.admin)).toEqual([
      'WORK 「楼道灯不亮」办完了，请您去核查',
      'WORK 新来一件「楼道灯不亮」，请您看看',
    ]);
    expect(await titles(ids.gridWorker)).toEqual(['WORK 「楼道灯不亮」办完了，请您去核查']);
    expect(await titles(ids.handler)).toEqual(['WORK 新派来一件「楼道灯不亮」']);
    expect(await titles(ids.otherAdmin)).toEqual([]);
    const [newest] = await inbox.list(ids.reporter);
    expect(newest).toEqual({
      id: expect.any(String),
      kind: 'REQUEST',
      kindLabel: '办事进展',
      title: '「楼道灯不亮」办好了，请您看一眼',
      text: '网格员谢女士到现场看过，灯亮了',
      at: world.clock.now().toISOString(),
      read: false,
      subject: 'REQUEST',
      subjectId: facts.requestId,
    });
  });

  it('has words for everything that can happen to a request', () => {
    // Another class, details of a rating and that work began are read on the page; a single order that is done means that
    // the request is handled, which is told.
    const told = REQUEST_EVENTS.filter((type) => type in REQUEST_MESSAGES);
    const quiet = ['request.reclassified', 'request.rating-detailed', 'order.started', 'order.done'];
    expect(REQUEST_EVENTS.filter((type) => !told.includes(type))).toEqual(quiet);
    // A pause and a later deadline always say until when.
    const payload = request({ until: world.clock.now().toISOString() });
    for (const type of told) {
      const event = { id: newId(), type, subjectId: newId(), payload, at: world.clock.now() };
      for (const { title, text } of REQUEST_MESSAGES[type]!(event, { units: () => '安泰物业' })) {
        expect([title, text.length > 0]).toEqual([expect.stringMatching(/楼道灯不亮|安泰物业/), true]);
      }
    }
  });

  it('tells a person of one event once, also when she is concerned twice or it comes again', async () => {
    const { committee } = await staff();
    await inbox.hat(ids.admin, committee, 'GRID_WORKER', at);
    const facts = request({ reporterId: ids.admin, supporterIds: [ids.admin], actorId: ids.handler });
    await world.happen('request.handled', facts.requestId, facts);
    await inbox.deliverAgain();
    expect(await titles(ids.admin)).toEqual(['WORK 「楼道灯不亮」办完了，请您去核查']);
    expect(await inbox.received()).toBe(2);
  });

  it('tells volunteers about places, hours and points, and the organiser what waits for her', async () => {
    const { committee } = await staff();
    const shift = {
      taskId: newId(),
      shiftId: newId(),
      title: '楼栋夜间巡查',
      startAt: '2026-11-20T11:30:00.000Z',
      personId: ids.neighbour,
      organiserUnitId: committee,
    };
    const record = { ...shift, recordId: newId(), minutes: 120, confirmedBy: '钟女士' };
    await world.happen('signup.confirmed', shift.taskId, { ...shift, promoted: true });
    await world.happen('attendance.reminded', shift.taskId, shift);
    await world.happen('service-record.pending', record.recordId, record);
    await world.happen('service-record.confirmed', record.recordId, record);
    await world.happen('points.credited', record.recordId, { ...record, points: 20 });
    expect(await titles(ids.neighbour)).toEqual([
      'POINTS 得了 20 积分',
      'HOURS 2 小时记上了',
      'TASK 大家在等您：楼栋夜间巡查',
      'TASK 轮到您了：楼栋夜间巡查',
    ]);
    expect((await inbox.list(ids.admin)).map(({ title, text }) => [title, text])).toEqual([
      ['有一份服务时长等您确认', '楼栋夜间巡查，周五 11月20日 19:30，2 小时'],
    ]);
  });

  it('an invitation counts as seen once it needs no answer', async () => {
    const offer = {
      offerId: newId(),
      title: '陪一位老人去医院复查',
      personId: ids.reporter,
      reason: '离您 300 米',
    };
    await world.happen('offer.sent', offer.offerId, offer);
    expect(await inbox.list(ids.reporter)).toMatchObject([
      { subject: 'OFFER', subjectId: offer.offerId, read: false, text: '离您 300 米' },
    ]);
    await world.happen('offer.answered', offer.offerId, { ...offer, answer: 'DECLINED' });
    expect(await inbox.list(ids.reporter)).toMatchObject([{ read: true }]);
  });

  it('keeps the unread ones on top, page by page, and counts them', async () => {
    for (let n = 1; n <= 7; n++) {
      world.clock.advance(1000);
      const facts = request({ title: `${n}`, actorId: ids.admin });
      await world.happen(n % 2 ? 'request.rejected' : 'request.verified', facts.requestId, facts);
    }
    const me = { personId: ids.reporter };
    const fourth = (await inbox.list(ids.reporter)).find(({ title }) => title.includes('「4」'))!;
    expect(await inbox.service.read(me, fourth.id)).toEqual({
      total: 6,
      kinds: [{ kind: 'REQUEST', kindLabel: '办事进展', unread: 6 }],
    });
    await inbox.service.read(me, fourth.id);
    const order = (await inbox.list(ids.reporter, 2)).map(({ title }) => title.slice(1, 2)).join('');
    expect(order).toBe('7653214');
    await expect(inbox.service.read({ personId: ids.neighbour }, fourth.id)).rejects.toThrow(AppError);
    expect(await inbox.service.readAll(me)).toEqual({ total: 0, kinds: [] });
    expect((await inbox.service.unread({ personId: ids.neighbour })).total).toBe(7);
    expect((await inbox.service.list(me, { kind: 'OFFER' })).items).toEqual([]);
  });

  it('keeps messages for a year', async () => {
    await world.happen('request.verified', newId(), request({ actorId: ids.admin }));
    world.clock.advance(365 * 86_400_000);
    await inbox.retention.removeOld();
    expect(await titles(ids.reporter)).toHaveLength(1);
    world.clock.advance(2 * 86_400_000);
    await inbox.retention.removeOld();
    expect(await titles(ids.reporter)).toEqual([]);
  });
});
