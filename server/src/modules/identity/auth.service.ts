import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import type { SignInPasswordBody, SignInWechatBody } from './identity.dto.js';
import type { MySessionView, SessionView } from './identity.view.js';

@Injectable()
export class AuthService {
  signInByWechat(_body: SignInWechatBody, _device?: string): Promise<SessionView> {
    throw new Error('not built yet');
  }

  signInByPassword(_body: SignInPasswordBody, _device?: string): Promise<SessionView> {
    throw new Error('not built yet');
  }

  refresh(_refreshToken: string): Promise<SessionView> {
    throw new Error('not built yet');
  }

  sessions(_actor: Actor): Promise<MySessionView[]> {
    throw new Error('not built yet');
  }

  revoke(_actor: Actor, _sessionId: string): Promise<void> {
    throw new Error('not built yet');
  }
}
