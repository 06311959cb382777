import { AGREEMENT_VERSION } from '@linli/shared';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import { Account, WechatAccount } from './account.entity.js';
import { noteConsent } from './consent.js';
import type { Actor } from './actor.js';
import type { SignInPasswordBody, SignInWechatBody } from './identity.dto.js';
import type { MySessionView, SessionView } from './identity.view.js';
import { MeService } from './me.service.js';
import { fits } from './password.js';
import { NEWCOMER } from './person.name.js';
import { PersonService } from './person.service.js';
import { SessionService, type Tokens } from './session.service.js';
import { SignInThrottle } from './sign-in.throttle.js';
import { WechatLogin } from './wechat.js';

/** Ways in and out. */
@Injectable()
export class AuthService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SessionService) private readonly sessionService: SessionService,
    @Inject(MeService) private readonly meService: MeService,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
    @Inject(WechatLogin) private readonly wechat: WechatLogin,
  ) {}

  /** A first visit makes a new person, called `NEWCOMER` until she says otherwise. */
  async signInByWechat(
    { code, consentVersion }: SignInWechatBody,
    device: string | undefined,
  ): Promise<SessionView> {
    requireConsent(consentVersion);
    const openid = await this.wechat.openidOf(code);
    return this.enter(device, async (tx) => {
      const known = await tx.findOneBy(WechatAccount, { openid });
      if (known) return known.personId;
      const personId = await this.people.create(tx, { surname: '邻', honorific: 'SIR', nickname: NEWCOMER });
      await tx.insert(WechatAccount, { openid, personId, createdAt: this.clock.now() });
      return personId;
    });
  }

  async signInByPassword(
    { login, password, consentVersion }: SignInPasswordBody,
    device: string | undefined,
    address: string,
  ): Promise<SessionView> {
    requireConsent(consentVersion);
    await this.throttle.check(login, address);
    const account = await this.db.read.findOneBy(Account, { login });
    if (!(await fits(password, account?.passwordHash)) || !account) {
      await this.throttle.failed(login, address);
      throw new AppError('auth.wrong_password');
    }
    await this.throttle.succeeded(login);
    return this.enter(device, () => Promise.resolve(account.personId));
  }

  /** Opens a session for the person that `who` finds or makes, and notes what she agreed to. */
  async enter(device: string | undefined, who: (tx: EntityManager) => Promise<string>): Promise<SessionView> {
    const tokens = await this.db.transaction(async (tx) => {
      const personId = await who(tx);
      await noteConsent(tx, { personId, purpose: 'agreement', version: AGREEMENT_VERSION }, this.clock.now());
      return this.sessionService.open(tx, personId, device);
    });
    return this.present(tokens);
  }

  async refresh(refreshToken: string): Promise<SessionView> {
    return this.present(await this.sessionService.refresh(refreshToken));
  }

  async sessions(actor: Actor): Promise<MySessionView[]> {
    const sessions = await this.sessionService.list(actor.personId);
    return sessions.map(({ id, device, createdAt, lastUsedAt }) => ({
      id,
      device,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      current: id === actor.sessionId,
    }));
  }

  revoke(actor: Actor, sessionId: string): Promise<void> {
    return this.sessionService.revoke(actor.personId, sessionId);
  }

  private async present({ personId, accessToken, refreshToken, expiresAt }: Tokens): Promise<SessionView> {
    const me = await this.meService.view(personId);
    return { accessToken, refreshToken, expiresAt: expiresAt.toISOString(), me };
  }
}

/** Agreeing to an older text does not count for the one in force. */
function requireConsent(version: string): void {
  if (version !== AGREEMENT_VERSION) throw new AppError('auth.consent_required');
}
