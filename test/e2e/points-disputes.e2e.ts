import type { components } from '@linli/shared';
import { earnPoints, ledgerFaults } from '../support/points.js';
import { good } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';
import { shopIds } from '../support/shop.js';

type Schemas = components['schemas'];
type Account = Schemas['PointsAccountView'];
type Entries = Schemas['PointsEntriesView'];
type Dispute = Schemas['DisputeView'];
type Redemption = Schemas['RedemptionView'];
type Problem = Partial<Pick<Schemas['ProblemView'], 'code' | 'detail' | 'fields'>>;

const { market, soap } = shopIds;

describeEachServer('points that somebody calls wrong, and people who leave', (server) => {
  let zeng: Caller;
  let luo: Caller;
  let zhong: Caller;
  let huang: Caller;

  beforeAll(async () => {
    await server().drain();
    [zeng, luo, zhong, huang] = (await Promise.all(
      ['曾叔叔', '罗阿姨', '钟女士', '黄先生'].map((who) => server().as(who)),
    )) as [Caller, Caller, Caller, Caller];
  });
  const account = (who: Caller) => good(who.get<Account>('/api/v1/points/account'));
  const newest = async (who: Caller) =>
    (await good(who.get<Entries>('/api/v1/points/entries?show=got'))).items[0]!;
  const dispute = (who: Caller, postingId: string, reason = '我做了三个小时，只记了两个小时') =>
    who.post<Dispute & Problem>(`/api/v1/points/postings/${postingId}/dispute`, { reason });
  const answer = (who: Caller, id: string, body: object) =>
    who.post<Dispute & Problem>(`/api/v1/points/disputes/${id}/answer`, body);
  const inbox = async (who: Caller, kind: string) =>
    (await good(who.get<Schemas['MessagePageView']>(`/api/v1/messages?kind=${kind}&limit=100`))).items;

  it('are answered by the committee and put right by entries of their own', async () => {
    await earnPoints(server(), zeng.personId!, 30);
    const { postingId } = await newest(zeng);
    const before = (await account(zeng)).balance;
    expect((await dispute(zeng, postingId, '不对')).body.fields?.[0]?.path).toBe('reason');
    expect((await dispute(luo, postingId)).status).toBe(404);
    const asked = await good<Dispute>(dispute(zeng, postingId));
    expect(asked).toMatchObject({ status: 'OPEN', was: 30, can: [] });
    expect((await dispute(zeng, postingId)).body.code).toBe('points.already_disputed');

    await server().drain();
    const told = (await inbox(zhong, 'WORK')).find(({ subjectId }) => subjectId === postingId);
    expect(told).toMatchObject({ title: '有人说积分不对，等您答复', subject: 'POINTS' });
    const open = (await good(zhong.get<Dispute[]>('/api/v1/points/disputes'))).find(
      ({ id }) => id === asked.id,
    );
    expect(open).toMatchObject({ person: '曾叔叔', can: ['answer'] });

    for (const points of [-1, 1.5, 2 ** 31]) {
      const refused = await answer(zhong, asked.id, { answer: '看过了', points });
      expect(refused.body.fields?.[0]?.path).toBe('points');
    }
    expect((await answer(luo, asked.id, { answer: '看过了' })).status).toBe(403);
    const both = await Promise.all(
      [45, 40].map((points) => answer(zhong, asked.id, { answer: '看了签到，少记了', points })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const right = both.find(({ status }) => status === 200)!.body.points!;
    expect((await account(zeng)).balance).toBe(before - 30 + right);

    const trail = await good(zeng.get<Schemas['TrailView']>(`/api/v1/points/postings/${postingId}/trail`));
    expect(trail.linked.map(({ kind, points }) => [kind, points])).toEqual([['REVERSAL', -30]]);
    expect(trail.dispute).toMatchObject({ status: 'CORRECTED', points: right, answeredBy: '钟女士' });
    expect(trail.can).toEqual([]);
    await server().drain();
    const titles = (await inbox(zeng, 'POINTS')).map(({ title }) => title);
    expect(titles).toContain('您提的积分疑问有答复了');
  });

  it('are worth a look when there are many on one day, and what was made of it is noted once', async () => {
    type Finding = Schemas['FindingView'];
    const path = '/api/v1/points/findings';
    const burst = async (who = huang) =>
      (await good(who.get<Finding[]>(path))).find(({ kind }) => kind === 'CORRECTIONS');
    expect(await burst()).toBeUndefined();
    for (let n = 0; n < 4; n++) {
      await earnPoints(server(), zeng.personId!, 30);
      const { id } = await good<Dispute>(dispute(zeng, (await newest(zeng)).postingId));
      await good<Dispute>(answer(zhong, id, { answer: '看了签到，少记了', points: 40 }));
    }
    const found = (await burst())!;
    expect(found).toMatchObject({ people: ['曾叔叔'], verdict: null, unitName: '厚德路社区居委会' });
    expect(found.why).toContain('5');

    const note = {
      kind: 'CORRECTIONS',
      key: found.key,
      verdict: 'REVIEWED',
      note: '签到码坏了一晚上，都对得上',
    };
    const review = (who: Caller, body: object) => who.post<Finding[] & Problem>(`${path}/reviews`, body);
    expect((await review(zhong, note)).status).toBe(403);
    expect((await review(huang, { ...note, key: 'nobody' })).status).toBe(404);
    const both = await Promise.all([review(huang, note), review(huang, note)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)!.body.code).toBe('points.already_reviewed');
    expect(await burst()).toMatchObject({ verdict: 'REVIEWED', note: note.note, reviewedBy: '黄先生' });
  });

  it('may stay as they are, and nobody answers her own', async () => {
    await earnPoints(server(), zhong.personId!, 20);
    const { postingId } = await newest(zhong);
    const mine = await good<Dispute>(dispute(zhong, postingId));
    expect((await answer(zhong, mine.id, { answer: '我说了算' })).body.code).toBe('points.own_dispute');
    const kept = await good<Dispute>(answer(huang, mine.id, { answer: '签到和签退都对得上' }));
    expect(kept).toMatchObject({ status: 'KEPT', points: null });
    expect((await answer(huang, mine.id, { answer: '再看一次' })).body.code).toBe('points.dispute_answered');
    expect((await account(zhong)).balance).toBe(20);
  });

  it('stand in a table to keep, as they are filtered', async () => {
    const page = await good(zeng.get<Entries>('/api/v1/points/entries?limit=100'));
    expect(page.nextCursor).toBeNull();
    const csv = await zeng.get<string>('/api/v1/points/entries/file?format=csv');
    const lines = csv.body.trimEnd().split('\r\n');
    expect(lines[0]).toContain('时间,什么事,服务那天,哪一件,积分,怎么来的');
    expect(lines).toHaveLength(page.items.length + 1);
    expect(lines[1]).toContain(`${page.items[0]!.title},${page.items[0]!.points},`);
    const corrections = await zeng.get<string>('/api/v1/points/entries/file?format=csv&show=corrections');
    expect(corrections.body).toContain(',更正,');
    expect(corrections.body).not.toContain(',得到,');
    const xlsx = await zeng.get('/api/v1/points/entries/file?month=2025-01');
    expect(xlsx.headers.get('content-type')).toContain('spreadsheetml');
    expect(decodeURIComponent(xlsx.headers.get('content-disposition') ?? '')).toContain(
      '我的积分 2025-01.xlsx',
    );
    expect((await zeng.get('/api/v1/points/entries/file?month=2025-13')).status).toBe(400);
  });

  it('go when she leaves: what was put aside returns to the shelf, gifts stay given, hours stay hers', async () => {
    await earnPoints(server(), luo.personId!, 300);
    const shelf = async () =>
      (await good(luo.get<Schemas['GoodsView'][]>(`/api/v1/shop/goods?partnerId=${market}`))).find(
        ({ id }) => id === soap,
      )?.left;
    const pieces = await shelf();
    const what = { goodsId: soap, partnerId: market, quantity: 1 };
    const held = await good(luo.post<Redemption>('/api/v1/shop/redemptions', what));
    const [gift] = await good(
      luo.post<Schemas['DonationView'][]>('/api/v1/giving/donations', { target: 'NEIGHBOUR', points: 50 }),
    );
    const hours = await good(luo.get<Schemas['ServiceRecordView'][]>('/api/v1/hours/mine'));

    const close = () => luo.post<Account>('/api/v1/points/account/close');
    const [first, second] = await Promise.all([close(), close()]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await account(luo)).toMatchObject({ balance: 0, held: 0, closed: true, nextExpiry: null });
    await server().drain();
    const after = await good(luo.get<Redemption>(`/api/v1/shop/redemptions/${held.id}`));
    expect(after).toMatchObject({ status: 'CANCELLED', reason: '积分账户关闭', code: null });
    expect(await shelf()).toBe(pieces);
    const hu = await server().as('胡女士');
    const given = await hu.post<Problem>('/api/v1/shop/codes/fulfil', {
      partnerId: market,
      code: held.sealed,
    });
    expect(given.body.code).toBe('shop.code_cancelled');
    expect((await luo.post<Problem>('/api/v1/shop/redemptions', what)).body.code).toBe(
      'points.account_closed',
    );
    expect(await good(luo.get('/api/v1/hours/mine'))).toEqual(hours);

    const back = await zhong.post<Problem>(`/api/v1/giving/donations/${gift!.id}/decline`, {
      reason: '够了',
    });
    expect(back).toMatchObject({ status: 409, body: { code: 'points.account_closed' } });
    expect(back.body.detail).toContain('退不回去');
    const [recipient] = await good(zhong.get<Schemas['RecipientView'][]>('/api/v1/giving/recipients'));
    await good(zhong.post(`/api/v1/giving/donations/${gift!.id}/approve`, { recipientId: recipient!.id }));
  });

  it('are collected again only after she says so, beginning with nothing', async () => {
    await earnPoints(server(), luo.personId!, 20);
    expect((await account(luo)).balance).toBe(0);
    expect(await good(luo.post<Account>('/api/v1/points/account/reopen'))).toMatchObject({
      balance: 0,
      closed: false,
    });
    await earnPoints(server(), luo.personId!, 20);
    expect((await account(luo)).balance).toBe(20);
    // Somebody without a single point can leave, too.
    const ye = await server().as('person:ye');
    expect((await good(ye.post<Account>('/api/v1/points/account/close'))).closed).toBe(true);
  });

  it('leave sound books behind', async () => {
    expect(await ledgerFaults(server())).toEqual([]);
  });
});
