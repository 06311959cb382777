import { AGREEMENT_VERSION, type components } from '@linli/shared';
import { good } from '../support/requests.js';
import { Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type State = Schemas['RealNameView'];
type Claim = Schemas['RealNameClaimView'];
type Problem = Partial<Pick<Schemas['ProblemView'], 'code' | 'fields'>>;

const HERS = '360702196006150027';
const OTHER = '360702199001010010';

describeEachServer('name and ID card', (server) => {
  let zhong: Caller;
  let newcomer: Caller;
  beforeAll(async () => {
    zhong = await server().as('钟女士');
    newcomer = await server().as('person:newcomer');
  });

  const ask = (who: Caller, body: object = {}) =>
    who.post<State & Problem>('/api/v1/me/real-name', {
      realName: '温小满',
      idNumber: HERS,
      agree: true,
      ...body,
    });
  const claims = () => good(zhong.get<Claim[]>('/api/v1/real-names'));
  const decide = (who: Caller, id: string, what: string, body: object = {}) =>
    who.post<Problem>(`/api/v1/real-names/${id}/${what}`, body);
  const state = async () => (await good(newcomer.get<State>('/api/v1/me/real-name'))).state;

  it('says which field is wrong, and wants consent of its own', async () => {
    await good(newcomer.post('/api/v1/me/real-name/withdraw'));
    const path = async (body: object) => (await ask(newcomer, body)).body.fields?.[0]?.path;
    expect(await path({ idNumber: '360702196006150028' })).toBe('idNumber');
    expect(await path({ realName: 'Wen' })).toBe('realName');
    expect(await path({ agree: false })).toBe('agree');
    expect(await state()).toBe('NONE');
    expect((await ask(zhong)).body.code).toBe('real_name.already_checked');
  });

  it('is asked for once, and removed when the person takes it back', async () => {
    const answers = await Promise.all([ask(newcomer), ask(newcomer)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await state()).toBe('WAITING');
    await good(newcomer.post('/api/v1/me/real-name/withdraw'));
    expect(await state()).toBe('NONE');
    expect(await claims()).toEqual([]);
  });

  it('is shown to the committee without name and number; each look is told to the person', async () => {
    await good(ask(newcomer));
    const [claim] = await claims();
    expect(claim).toMatchObject({ displayName: '新邻居' });
    expect(JSON.stringify(claim)).not.toContain('温');
    const look = await good(zhong.post<Schemas['RealNameLookView']>(`/api/v1/real-names/${claim!.id}/look`));
    expect(look).toEqual({ realName: '温小满', idNumber: HERS });
    const looks = await good(newcomer.get<Schemas['LookView'][]>('/api/v1/me/looks'));
    expect(looks[0]).toMatchObject({ what: '看了您填的姓名和身份证号', reason: '核对身份' });
    expect((await decide(await server().as('person:liao'), claim!.id, 'look')).status).toBe(404);
  });

  it('is refused with a reason, and everything given is gone', async () => {
    const [claim] = await claims();
    await good(decide(zhong, claim!.id, 'refuse', { reason: '号码和证件不一样' }));
    expect(await state()).toBe('NONE');
    await server().drain();
    const inbox = await good(newcomer.get<Schemas['MessagePageView']>('/api/v1/messages'));
    expect(inbox.items.find(({ title }) => title === '身份没有核对上')?.text).toContain('号码和证件不一样');
  });

  it('is confirmed once; then she has a name, an honorific, a mask and nothing more', async () => {
    await good(ask(newcomer, { idNumber: HERS.toLowerCase() }));
    const [claim] = await claims();
    const answers = await Promise.all([
      decide(zhong, claim!.id, 'confirm'),
      decide(zhong, claim!.id, 'confirm'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404]);
    const data = await good(newcomer.get<Schemas['MyDataView']>('/api/v1/me/data'));
    expect(data).toMatchObject({ realName: '温小满', idMask: '3607**********0027' });
    expect(data.me).toMatchObject({ realNameLevel: 1, displayName: '温阿姨' });
    expect(data.consents.map(({ purpose }) => purpose)).toContain('real-name');
    expect(JSON.stringify(data)).not.toContain(HERS);
    expect((await ask(newcomer)).body.code).toBe('real_name.already_checked');
  });

  it('takes one card for one person', async () => {
    const signIn = { code: 'standin-neighbour-1', consentVersion: AGREEMENT_VERSION };
    const session = await server().visitor.post<Schemas['SessionView']>('/api/v1/auth/wechat', signIn);
    const other = new Caller(server().url, null, session.body.accessToken);
    expect((await ask(other)).body.code).toBe('real_name.no_home');
    const { homeCommunityCode } = await good(zhong.get<Schemas['MeView']>('/api/v1/me'));
    await good(other.call('PATCH', '/api/v1/me', { body: { homeCommunityCode } }));
    await good(ask(other));
    const [claim] = await claims();
    expect((await decide(zhong, claim!.id, 'confirm')).body.code).toBe('real_name.card_used');
    await good(decide(zhong, claim!.id, 'refuse', { reason: '用错了账号' }));
    await good(ask(other, { realName: '欧阳安', idNumber: OTHER }));
    await good(decide(zhong, (await claims())[0]!.id, 'confirm'));
    expect((await good(other.get<Schemas['MeView']>('/api/v1/me'))).displayName).toBe('欧阳先生');
  });
});
