import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import type { UpdateMeBody } from './identity.dto.js';
import type { DemoPersonView, LookView, MeView, SessionView } from './identity.view.js';

@Injectable()
export class MeService {
  me(_actor: Actor): Promise<MeView> {
    throw new Error('not built yet');
  }

  update(_actor: Actor, _body: UpdateMeBody): Promise<MeView> {
    throw new Error('not built yet');
  }

  looks(_actor: Actor): Promise<LookView[]> {
    throw new Error('not built yet');
  }
}

@Injectable()
export class DemoService {
  people(): Promise<DemoPersonView[]> {
    throw new Error('not built yet');
  }

  signIn(_personId: string, _device?: string): Promise<SessionView> {
    throw new Error('not built yet');
  }
}
