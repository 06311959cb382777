import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { AppError } from '../../platform/http/index.js';

/** WeChat's side of signing in: exchanges the code of `wx.login` for the stable id of the user in our mini-program. */
export abstract class WechatLogin {
  /** Throws `auth.expired` for a code that is unknown or used, `http.unavailable` when WeChat cannot be asked. */
  abstract openidOf(code: string): Promise<string>;
}

/** Codes of the stand-in name a person: `standin-<name>-<nonce>`; the nonce makes each code single use. */
const STAND_IN_CODE = /^standin-([a-z0-9]{1,40})-([a-z0-9]{1,40})$/;
const REMEMBERED = 10_000;

/**
 * Stands in for WeChat in the demo, and keeps its rules: a code works once, the same name always gives the same
 * openid. Outside the demo, without `WECHAT_APP_ID`, signing in that way is not available.
 */
@Injectable()
export class StandInWechat extends WechatLogin {
  private readonly used = new Set<string>();

  constructor(@Inject(Config) private readonly config: Pick<Config, 'demo'>) {
    super();
  }

  override openidOf(code: string): Promise<string> {
    if (!this.config.demo) return Promise.reject(new AppError('http.unavailable'));
    const name = STAND_IN_CODE.exec(code)?.[1];
    if (!name || this.used.has(code)) return Promise.reject(new AppError('auth.expired'));
    if (this.used.size >= REMEMBERED) this.used.clear();
    this.used.add(code);
    return Promise.resolve(`o${createHash('sha256').update(name).digest('base64url').slice(0, 27)}`);
  }
}
