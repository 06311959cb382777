import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AppError } from '../../platform/http/index.js';
import { Actor, AgreementReader } from '../identity/index.js';

/** For whom a step is taken, and who takes it; `by` is null when it is she herself. */
export interface Acting {
  readonly actor: Actor;
  readonly by: string | null;
}

/** A helper acts for somebody who agreed to it (帮爸妈办): as herself alone, without any of her own roles. */
@Injectable()
export class ActingFor {
  constructor(@Inject(AgreementReader) private readonly agreements: AgreementReader) {}

  async of(actor: Actor, forId: string | undefined, from?: EntityManager): Promise<Acting> {
    if (forId === undefined || forId === actor.personId) return { actor, by: null };
    if (!(await this.agreements.holds('HELPER', forId, actor.personId, from))) {
      throw new AppError('agreement.over');
    }
    return { actor: new Actor(forId, actor.sessionId, []), by: actor.personId };
  }
}
