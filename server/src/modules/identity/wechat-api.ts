import type { WechatApp } from '../../platform/config/index.js';
import { AppError } from '../../platform/http/index.js';
import { WechatLogin } from './wechat.js';

const TIMEOUT_MS = 5_000;
/** Codes that are wrong or were used: 40029 invalid, 40163 been used, 41008 missing. */
const BAD_CODE = new Set([40029, 40163, 41008]);

/** Asks WeChat itself. Source: WeChat open documentation, `auth.code2Session`. The session key is never kept. */
export class WechatApi extends WechatLogin {
  constructor(private readonly app: WechatApp) {
    super();
  }

  override async openidOf(code: string): Promise<string> {
    const query = new URLSearchParams({
      appid: this.app.appId,
      secret: this.app.secret,
      js_code: code,
      grant_type: 'authorization_code',
    });
    const { openid, errcode } = await this.ask(`${this.app.base}/sns/jscode2session?${query}`);
    if (openid) return openid;
    throw new AppError(errcode !== undefined && BAD_CODE.has(errcode) ? 'auth.expired' : 'http.unavailable');
  }

  private async ask(url: string): Promise<{ openid?: string; errcode?: number }> {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      return (await response.json()) as { openid?: string; errcode?: number };
    } catch {
      // The address holds the secret, so nothing of the failure is passed on.
      throw new AppError('http.unavailable');
    }
  }
}
