import { Module } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { Authenticator } from '../../platform/http/index.js';
import { RegionModule } from '../region/index.js';
import { UnitModule } from '../unit/index.js';
import { AccessLogService } from './access-log.service.js';
import { AccessTokens } from './access-token.js';
import { AgreementController } from './agreement/agreement.controller.js';
import { AgreementReader } from './agreement/agreement.reader.js';
import { AgreementService } from './agreement/agreement.service.js';
import { AccountService } from './account.service.js';
import { ActorCache } from './actor.cache.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { DemoService } from './demo.service.js';
import { DemoController, MeController } from './me.controller.js';
import { MeService } from './me.service.js';
import { PersonService } from './person.service.js';
import { RealNameController } from './real-name.controller.js';
import { RealNameDesk } from './real-name.desk.js';
import { RealNameService } from './real-name.service.js';
import { SessionAuthenticator } from './session.authenticator.js';
import { SessionService } from './session.service.js';
import { SignInThrottle } from './sign-in.throttle.js';
import { WechatApi } from './wechat-api.js';
import { StandInWechat, WechatLogin } from './wechat.js';

@Module({
  imports: [RegionModule, UnitModule],
  controllers: [AuthController, MeController, DemoController, RealNameController, AgreementController],
  providers: [
    AccessLogService,
    AccessTokens,
    AccountService,
    AgreementReader,
    AgreementService,
    ActorCache,
    AuthService,
    DemoService,
    MeService,
    PersonService,
    RealNameDesk,
    RealNameService,
    SessionService,
    SignInThrottle,
    { provide: Authenticator, useClass: SessionAuthenticator },
    {
      provide: WechatLogin,
      inject: [Config],
      useFactory: (config: Config) =>
        config.wechat ? new WechatApi(config.wechat) : new StandInWechat(config),
    },
  ],
  exports: [
    ActorCache,
    Authenticator,
    AccessLogService,
    AccountService,
    AgreementReader,
    PersonService,
    RealNameService,
  ],
})
export class IdentityModule {}
