import type { components } from '@linli/shared';
import { earnPoints, ledgerFaults } from '../support/points.js';
import { good, reportBody } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Donation = Schemas['DonationView'];
type Bank = Schemas['BankView'];
type Use = Schemas['BankUseView'];
type Recipient = Schemas['RecipientView'];
type Problem = Partial<Pick<Schemas['ProblemView'], 'code' | 'fields'>>;

describeEachServer('giving and the time bank', (server) => {
  let luo: Caller;
  let zhong: Caller;
  let liao: Caller;

  beforeAll(async () => {
    await server().drain();
    luo = await server().as('罗阿姨');
    zhong = await server().as('钟女士');
    liao = await server().as('person:liao');
    await earnPoints(server(), luo.personId!, 1200);
  });

  const balance = async () =>
    (await good(luo.get<Schemas['PointsAccountView']>('/api/v1/points/account'))).balance;
  const donate = (body: object) => luo.post<Donation[] & Problem>('/api/v1/giving/donations', body);
  const decide = (who: Caller, id: string, action: string, body: object = {}) =>
    who.post<Donation[] & Problem>(`/api/v1/giving/donations/${id}/${action}`, body);
  const bank = () => good(luo.get<Bank>('/api/v1/time-bank'));

  it('reaches a neighbour of the list, whose name the giver never learns', async () => {
    const before = await balance();
    const [gift] = await good<Donation[]>(donate({ target: 'NEIGHBOUR', points: 100, wish: '买点吃的' }));
    expect(gift).toMatchObject({ status: 'PROPOSED', giver: null, can: [] });
    expect(await balance()).toBe(before - 100);
    const recipients = await good(zhong.get<Recipient[]>('/api/v1/giving/recipients'));
    const recipient = recipients.find(({ phrase }) => phrase === '一位独居老人');
    expect((await decide(zhong, gift!.id, 'approve')).body.fields?.[0]?.path).toBe('recipientId');
    expect((await decide(liao, gift!.id, 'approve', { recipientId: recipient!.id })).status).toBe(404);
    const approve = () => decide(zhong, gift!.id, 'approve', { recipientId: recipient!.id });
    const answers = await Promise.all([approve(), approve()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await good(decide(zhong, gift!.id, 'thank', { thanks: '换成一袋米送到了' }));
    const mine = await good(luo.get<Donation[]>('/api/v1/giving/donations/mine'));
    expect(mine[0]).toMatchObject({ status: 'APPROVED', to: '一位独居老人', thanks: '换成一袋米送到了' });
    expect(JSON.stringify(mine)).not.toContain(recipient!.name);
    await server().drain();
    const inbox = await good(luo.get<Schemas['MessagePageView']>('/api/v1/messages?kind=POINTS&limit=100'));
    expect(inbox.items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['有人谢谢您', '您捐的 100 积分送到了']),
    );
    expect(JSON.stringify(inbox)).not.toContain(recipient!.name);
  });

  it('comes back when the committee declines it, and then does not count for the month', async () => {
    const before = await balance();
    const options = () => good(luo.get<Schemas['GivingOptionsView']>('/api/v1/giving/options'));
    const { left, teams } = await options();
    const [gift] = await good<Donation[]>(donate({ target: 'TEAM', teamUnitId: teams[0]!.id, points: 50 }));
    expect(gift!.to).toBe(teams[0]!.name);
    await good(decide(zhong, gift!.id, 'decline', { reason: '队里够用了' }));
    expect([await balance(), (await options()).left]).toEqual([before, left]);
  });

  it('has a limit a month that many hands at once do not pass', async () => {
    const tries = Array.from({ length: 8 }, () => donate({ target: 'NEIGHBOUR', points: 100 }));
    const codes = (await Promise.all(tries)).map(({ status, body }) => (status === 200 ? 'ok' : body.code));
    expect(codes.filter((code) => code === 'ok')).toHaveLength(4);
    expect(codes.filter((code) => code === 'giving.month_full')).toHaveLength(4);
    expect((await donate({ target: 'NEIGHBOUR', points: 5 })).body.code).toBe('giving.too_little');
  });

  it('keeps hours for a mother and pays her help from them once the committee confirms', async () => {
    const before = await balance();
    const saved = await good(luo.post<Bank>('/api/v1/time-bank/deposits', { hours: 5 }));
    expect([saved.hours, await balance()]).toEqual([5, before - 50]);
    const poor = await luo.post<Problem>('/api/v1/time-bank/deposits', { hours: 1500 });
    expect(poor.body.code).toBe('points.insufficient');
    const mother = { relation: 'MOTHER', name: '罗老太太' };
    const refused = await luo.post<Problem>('/api/v1/time-bank/family', { ...mother, consent: false });
    expect(refused.body.fields?.[0]?.path).toBe('consent');
    const { family } = await good(luo.post<Bank>('/api/v1/time-bank/family', { ...mother, consent: true }));
    const report = reportBody({ kind: 'REPORT' });
    const wrong = await good(luo.post<{ id: string }>('/api/v1/requests', report));
    const ask = (requestId: string) =>
      luo.post<Bank & Problem>('/api/v1/time-bank/uses', { requestId, hours: 3, memberId: family[0]!.id });
    expect((await ask(wrong.id)).body.code).toBe('giving.not_help');
    const help = await good(
      luo.post<{ id: string }>('/api/v1/requests', reportBody({ kind: 'HELP', title: '陪我妈去医院' })),
    );
    expect((await good<Bank>(ask(help.id))).promisedHours).toBe(3);
    expect((await ask(help.id)).body.code).toBe('giving.already_asked');
    const [use] = await good(zhong.get<Use[]>('/api/v1/time-bank/uses'));
    expect(use).toMatchObject({ title: '陪我妈去医院', whom: '妈妈', hours: 3, who: '罗阿姨' });
    expect(JSON.stringify(use)).not.toContain('罗老太太');
    await good(zhong.post(`/api/v1/time-bank/uses/${use!.id}/pay`, { hours: 2 }));
    expect(await zhong.post(`/api/v1/time-bank/uses/${use!.id}/pay`, { hours: 2 })).toMatchObject({
      status: 409,
    });
    expect(await bank()).toMatchObject({ hours: 3, promisedHours: 0 });
    const after = await good(luo.post<Bank>(`/api/v1/time-bank/family/${family[0]!.id}/forget`));
    expect(after.family).toEqual([]);
  });

  it('gives back what was laid by last, for a day, unless help was promised from it', async () => {
    const before = await balance();
    const save = (hours: number) => good(luo.post<Bank>('/api/v1/time-bank/deposits', { hours }));
    const undo = (id: string) => luo.post<Bank & Problem>(`/api/v1/time-bank/deposits/${id}/undo`);
    const { hours: kept } = await bank();
    const older = (await save(2)).undo!;
    const { undo: newer } = await save(3);
    expect(newer).toMatchObject({ hours: 3 });
    expect((await undo(older.id)).body.code).toBe('giving.undo_late');
    const both = await Promise.all([undo(newer!.id), undo(newer!.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await bank()).toMatchObject({ hours: kept + 2, undo: { id: older.id, hours: 2 } });

    const help = await good(
      luo.post<{ id: string }>('/api/v1/requests', reportBody({ kind: 'HELP', title: '帮我搬一趟家' })),
    );
    const asked = await good(
      luo.post<Bank>('/api/v1/time-bank/uses', { requestId: help.id, hours: kept + 1 }),
    );
    expect((await undo(older.id)).body.code).toBe('giving.hours_promised');
    const use = asked.uses.find(({ requestId }) => requestId === help.id)!;
    await good(luo.post(`/api/v1/time-bank/uses/${use.id}/withdraw`));
    expect((await undo(older.id)).status).toBe(200);
    expect([await balance(), (await bank()).undo?.id]).not.toContain(newer!.id);
    expect(await balance()).toBe(before);
    const entries = await good(
      luo.get<Schemas['PointsEntriesView']>('/api/v1/points/entries?show=corrections'),
    );
    expect(entries.items[0]).toMatchObject({ kind: 'RESTORE', points: 20, source: '您撤回了' });
    expect(await ledgerFaults(server())).toEqual([]);
  });

  it('holds 1,500 hours and not one more', async () => {
    const wen = await server().as('person:wen');
    await earnPoints(server(), wen.personId!, 15_060);
    const save = (hours: number) => wen.post<Bank & Problem>('/api/v1/time-bank/deposits', { hours });
    const tries = await Promise.all([save(1499), save(1499)]);
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await save(2)).body.code).toBe('giving.bank_full');
    expect((await good<Bank>(save(1))).hours).toBe(1500);
    expect((await save(1)).body.code).toBe('giving.bank_full');
  });
});
