import { Body, Controller, Headers, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PatchEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from './actor.js';
import { DemoSignInBody, UpdateMeBody } from './identity.dto.js';
import { DemoService } from './demo.service.js';
import { DemoPersonView, LookView, MeView, MyDataView, SessionView } from './identity.view.js';
import { MeService } from './me.service.js';

@ApiTags('me')
@Controller('api/v1/me')
export class MeController {
  constructor(@Inject(MeService) private readonly service: MeService) {}

  @GetEndpoint('', { allow: 'signed-in', summary: 'Who I am and which hats I have', returns: MeView })
  me(@CurrentActor() actor: Actor): Promise<MeView> {
    return this.service.me(actor);
  }

  @PatchEndpoint('', {
    allow: 'signed-in',
    summary: 'Change my name, home or display settings',
    returns: MeView,
  })
  update(@CurrentActor() actor: Actor, @Body() body: UpdateMeBody): Promise<MeView> {
    return this.service.update(actor, body);
  }

  @GetEndpoint('looks', {
    allow: 'signed-in',
    summary: 'Who looked at my sensitive data, newest first',
    returns: LookView,
    many: true,
  })
  looks(@CurrentActor() actor: Actor): Promise<LookView[]> {
    return this.service.looks(actor);
  }

  @GetEndpoint('data', {
    allow: 'signed-in',
    summary: 'Everything kept about my person, in clear',
    returns: MyDataView,
  })
  data(@CurrentActor() actor: Actor): Promise<MyDataView> {
    return this.service.data(actor);
  }
}

@ApiTags('demo')
@Controller('api/v1/demo')
export class DemoController {
  constructor(@Inject(DemoService) private readonly demo: DemoService) {}

  @GetEndpoint('people', {
    allow: 'public',
    summary: 'People of the demo (demo mode only)',
    returns: DemoPersonView,
    many: true,
  })
  people(): Promise<DemoPersonView[]> {
    return this.demo.people();
  }

  @PostEndpoint('sign-in', {
    allow: 'public',
    summary: 'Become one of the demo people (demo mode only)',
    returns: SessionView,
    storeAnswer: false,
  })
  signIn(@Body() body: DemoSignInBody, @Headers('user-agent') device?: string): Promise<SessionView> {
    return this.demo.signIn(body.personId, device);
  }
}
