import type { components } from '@linli/shared';
import { describeEachServer } from '../support/server.js';

type Views = components['schemas'];
type DemoPersonView = Views['DemoPersonView'];
type MeView = Views['MeView'];
type MyDataView = Views['MyDataView'];
type MySessionView = Views['MySessionView'];
type SessionView = Views['SessionView'];

const VERSION = '2026-11-01';
const DEMO_PASSWORD = 'linli-demo-2026';
interface Refused {
  code: string;
}

describeEachServer('signing in', (server) => {
  const password = (login: string, secret: string, address = '10.0.0.1') =>
    server().visitor.post<SessionView & Refused>(
      '/api/v1/auth/password',
      { login, password: secret, consentVersion: VERSION },
      { headers: { 'x-forwarded-for': address } },
    );
  const wechat = (code: string, consentVersion = VERSION) =>
    server().visitor.post<SessionView & Refused>('/api/v1/auth/wechat', { code, consentVersion });
  const refresh = (refreshToken: string) =>
    server().visitor.post<SessionView & Refused>('/api/v1/auth/refresh', { refreshToken });
  const meWith = (token: string) =>
    server().visitor.call<MeView & Refused>('GET', '/api/v1/me', {
      headers: { authorization: `Bearer ${token}` },
    });

  it('lists the nine people of the day and becomes each of them', async () => {
    const { body: people } = await server().visitor.get<DemoPersonView[]>('/api/v1/demo/people');
    expect(people.map(({ time, roleLabel, displayName }) => `${time} ${roleLabel} ${displayName}`)).toEqual([
      '9:12 居民 陈阿姨',
      '9:40 社区 钟女士',
      '10:05 街道派单员 李女士',
      '16:10 物业 刘师傅',
      '17:05 网格员 谢女士',
      '17:40 合作点 胡女士',
      '19:18 志愿队长 罗阿姨',
      '19:23 志愿者 曾叔叔',
      '21:30 区中心 黄先生',
    ]);
    for (const { personId, displayName } of people) {
      const { body } = await server().visitor.post<SessionView>('/api/v1/demo/sign-in', { personId });
      expect(body.me.displayName).toBe(displayName);
      expect((await meWith(body.accessToken)).body).toEqual(body.me);
    }
  });

  it('knows the hats of staff', async () => {
    const { body } = await (await server().as('钟女士')).get<MeView>('/api/v1/me');
    expect(body).toMatchObject({
      surname: '钟',
      homeCommunityName: '厚德路社区',
      homeGridName: expect.stringMatching(/^第 \d 网格$/),
      demo: true,
      memberships: [{ role: 'COMMUNITY_ADMIN', unitName: '厚德路社区居委会', regionName: '厚德路社区' }],
    });
    expect(body.permissions).toContain('task.publish');
  });

  it('lets staff in with name and password, and slows guessing down', async () => {
    const { status, body } = await password('zhong', DEMO_PASSWORD);
    expect([status, body.me.displayName]).toEqual([200, '钟女士']);
    for (let i = 0; i < 5; i++) {
      expect((await password('li', 'wrong', '10.0.0.2')).body.code).toBe('auth.wrong_password');
    }
    expect((await password('li', DEMO_PASSWORD, '10.0.0.2')).body.code).toBe('auth.too_many_tries');
    expect((await password('nobody', 'x', '10.0.0.3')).body.code).toBe('auth.wrong_password');
    expect((await password('zhong', DEMO_PASSWORD)).status).toBe(200);
  });

  it('makes one person of one WeChat user, once per code, with consent', async () => {
    const first = await wechat('standin-anna-1');
    expect(first.body.me).toMatchObject({ displayName: '新邻居', memberships: [], permissions: [] });
    const again = await wechat('standin-anna-2');
    expect(again.body.me.id).toBe(first.body.me.id);
    expect((await wechat('standin-bob-1')).body.me.id).not.toBe(first.body.me.id);
    expect((await wechat('standin-anna-1')).body.code).toBe('auth.expired');
    expect((await wechat('what')).body.code).toBe('auth.expired');
    expect((await wechat('standin-anna-3', '2020-01-01')).body.code).toBe('auth.consent_required');
  });

  it('rotates refresh tokens and ends the session when one comes twice', async () => {
    const { body: first } = await wechat('standin-carl-1');
    const { body: second } = await refresh(first.refreshToken);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect((await meWith(second.accessToken)).status).toBe(200);

    expect(await refresh(first.refreshToken)).toMatchObject({ status: 401, body: { code: 'auth.reused' } });
    expect(await meWith(second.accessToken)).toMatchObject({ status: 401, body: { code: 'auth.expired' } });
    expect((await refresh(second.refreshToken)).body.code).toBe('auth.expired');
    expect((await refresh('made-up')).body.code).toBe('auth.expired');
  });

  it('lets exactly one of ten simultaneous refreshes through', async () => {
    const { body } = await wechat('standin-dora-1');
    const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(body.refreshToken)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('shows my sessions and ends them; those of others are not found', async () => {
    const { body: phone } = await wechat('standin-eva-1');
    const { body: other } = await wechat('standin-eva-2');
    const auth = { headers: { authorization: `Bearer ${phone.accessToken}` } };
    const { body: sessions } = await server().visitor.call<MySessionView[]>(
      'GET',
      '/api/v1/auth/sessions',
      auth,
    );
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(sessions).toHaveLength(2);
    const gone = sessions.find(({ current }) => !current)!;
    const path = `/api/v1/auth/sessions/${gone.id}`;
    expect((await (await server().as('陈阿姨')).call('DELETE', path)).status).toBe(404);
    expect((await server().visitor.call('DELETE', path, auth)).status).toBe(204);
    expect((await meWith(other.accessToken)).status).toBe(401);
    expect((await server().visitor.call('POST', '/api/v1/auth/sign-out', auth)).status).toBe(204);
    expect((await meWith(phone.accessToken)).status).toBe(401);
  });

  it('refuses tokens that are forged, cut or of another kind', async () => {
    const { body } = await wechat('standin-fred-1');
    const [head, claims] = body.accessToken.split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const token of [`${head}.${claims}.`, `${none}.${claims}.`, 'x', body.refreshToken]) {
      expect((await meWith(token)).status).toBe(401);
    }
  });

  it('ends access tokens after ten minutes', async () => {
    const { body } = await wechat('standin-gina-1');
    server().clock.advance(10 * 60 * 1000 + 1000);
    expect((await meWith(body.accessToken)).body.code).toBe('auth.expired');
    expect((await refresh(body.refreshToken)).status).toBe(200);
    server().clock.set(null);
  });

  it('changes what I may change of myself', async () => {
    const chen = await server().as('陈阿姨');
    const patch = (body: object) => chen.call<MeView & Refused>('PATCH', '/api/v1/me', { body });
    expect((await patch({ largeText: true, theme: 'dark' })).body).toMatchObject({
      largeText: true,
      theme: 'dark',
    });
    expect((await patch({ homeCommunityCode: '360702002004' })).body).toMatchObject({
      homeCommunityName: '大公路社区',
      homeGridName: null,
    });
    expect((await patch({ homeCommunityCode: '999999999999' })).body.code).toBe('request.invalid');
    expect((await patch({ realNameLevel: 1 })).status).toBe(400);
    expect((await patch({ nickname: '桂香姐' })).body.displayName).toBe('桂香姐');
  });

  it('gives me everything that is kept about me', async () => {
    const { body } = await (await server().as('曾叔叔')).get<MyDataView>('/api/v1/me/data');
    expect(body).toMatchObject({
      realName: '曾祥福',
      phone: '19900000007',
      consents: [{ purpose: 'agreement', version: VERSION }],
      looks: [],
    });
  });
});
