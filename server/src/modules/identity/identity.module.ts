import { Module } from '@nestjs/common';
import { Authenticator } from '../../platform/http/index.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { DemoController, MeController } from './me.controller.js';
import { DemoService, MeService } from './me.service.js';
import { SessionAuthenticator } from './session.authenticator.js';

@Module({
  controllers: [AuthController, MeController, DemoController],
  providers: [
    AuthService,
    MeService,
    DemoService,
    { provide: Authenticator, useClass: SessionAuthenticator },
  ],
  exports: [Authenticator],
})
export class IdentityModule {}
