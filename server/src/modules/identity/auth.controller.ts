import { Body, Controller, Headers, Inject, Ip, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from './actor.js';
import { AuthService } from './auth.service.js';
import { RefreshBody, SessionParams, SignInPasswordBody, SignInWechatBody } from './identity.dto.js';
import { MySessionView, SessionView } from './identity.view.js';

@ApiTags('auth')
@Controller('api/v1/auth')
export class AuthController {
  constructor(@Inject(AuthService) private readonly auth: AuthService) {}

  @PostEndpoint('wechat', {
    allow: 'public',
    summary: 'Sign in by WeChat',
    returns: SessionView,
    storeAnswer: false,
  })
  wechat(@Body() body: SignInWechatBody, @Headers('user-agent') device?: string): Promise<SessionView> {
    return this.auth.signInByWechat(body, device);
  }

  @PostEndpoint('password', {
    allow: 'public',
    summary: 'Sign in with name and password (staff)',
    returns: SessionView,
    storeAnswer: false,
  })
  password(
    @Body() body: SignInPasswordBody,
    @Headers('user-agent') device: string | undefined,
    @Ip() address: string,
  ): Promise<SessionView> {
    return this.auth.signInByPassword(body, device, address);
  }

  @PostEndpoint('refresh', {
    allow: 'public',
    summary: 'Rotate the refresh token',
    returns: SessionView,
    storeAnswer: false,
  })
  refresh(@Body() body: RefreshBody): Promise<SessionView> {
    return this.auth.refresh(body.refreshToken);
  }

  @PostEndpoint('sign-out', { allow: 'signed-in', summary: 'End this session' })
  signOut(@CurrentActor() actor: Actor): Promise<void> {
    return this.auth.revoke(actor, actor.sessionId);
  }

  @GetEndpoint('sessions', { allow: 'signed-in', summary: 'My sessions', returns: MySessionView, many: true })
  sessions(@CurrentActor() actor: Actor): Promise<MySessionView[]> {
    return this.auth.sessions(actor);
  }

  @DeleteEndpoint('sessions/:id', { allow: 'signed-in', summary: 'End one of my sessions' })
  revoke(@CurrentActor() actor: Actor, @Param() { id }: SessionParams): Promise<void> {
    return this.auth.revoke(actor, id);
  }
}
