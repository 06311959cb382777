import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WechatApi } from './wechat-api.js';

/** Keeps WeChat's rules: the app must be known, a code works once, and now and then it is busy. */
function weChat(): Server {
  const used = new Set<string>();
  return createServer((request, response) => {
    const { searchParams: asked, pathname } = new URL(request.url ?? '/', 'http://wechat');
    const code = asked.get('js_code') ?? '';
    const answer = (): object => {
      if (pathname !== '/sns/jscode2session' || asked.get('grant_type') !== 'authorization_code')
        return { errcode: 40002 };
      if (asked.get('appid') !== 'wx1' || asked.get('secret') !== 's1') return { errcode: 40013 };
      if (code === 'busy') return { errcode: -1 };
      if (!code.startsWith('good')) return { errcode: 40029 };
      if (used.has(code)) return { errcode: 40163 };
      used.add(code);
      return { openid: `o-${code}`, session_key: 'k' };
    };
    response.end(JSON.stringify(answer()));
  });
}

describe('asking WeChat who somebody is', () => {
  const server = weChat();
  let base: string;
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());
  const api = (secret = 's1'): WechatApi => new WechatApi({ appId: 'wx1', secret, base });

  it('gets the openid for a code, once', async () => {
    expect(await api().openidOf('good1')).toBe('o-good1');
    await expect(api().openidOf('good1')).rejects.toMatchObject({ code: 'auth.expired' });
    await expect(api().openidOf('bad')).rejects.toMatchObject({ code: 'auth.expired' });
  });

  it('is unavailable when WeChat is busy, away, or does not know the app', async () => {
    await expect(api().openidOf('busy')).rejects.toMatchObject({ code: 'http.unavailable' });
    await expect(api('wrong').openidOf('good2')).rejects.toMatchObject({ code: 'http.unavailable' });
    const away = new WechatApi({ appId: 'wx1', secret: 's1', base: 'http://127.0.0.1:1' });
    await expect(away.openidOf('good3')).rejects.toMatchObject({ code: 'http.unavailable' });
  });
});
