import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgreementKind } from '@linli/shared';
import { GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../actor.js';
import {
  AgreementBody,
  AgreementCodeBody,
  AgreementCodeView,
  AgreementParams,
  AgreementView,
} from './agreement.dto.js';
import { AgreementService } from './agreement.service.js';

/** Guardians, helpers and friends: who may do what for whom. */
@ApiTags('agreements')
@Controller('api/v1/me/agreements')
export class AgreementController {
  constructor(@Inject(AgreementService) private readonly service: AgreementService) {}

  @GetEndpoint('', {
    allow: 'signed-in',
    summary: 'What I agreed on with others',
    returns: AgreementView,
    many: true,
  })
  mine(@CurrentActor() actor: Actor): Promise<AgreementView[]> {
    return this.service.mine(actor);
  }

  @PostEndpoint('code', {
    allow: 'signed-in',
    summary: 'A code for the other to enter on her phone',
    returns: AgreementCodeView,
    storeAnswer: false,
  })
  code(@CurrentActor() actor: Actor, @Body() { kind }: AgreementCodeBody): Promise<AgreementCodeView> {
    return this.service.code(actor, kind as AgreementKind);
  }

  @PostEndpoint('', { allow: 'signed-in', summary: 'Enter the code of the other', returns: AgreementView })
  agree(@CurrentActor() actor: Actor, @Body() { code }: AgreementBody): Promise<AgreementView> {
    return this.service.agree(actor, code);
  }

  @PostEndpoint(':id/end', {
    allow: 'signed-in',
    summary: 'End it, at once',
    returns: AgreementView,
    many: true,
  })
  end(@CurrentActor() actor: Actor, @Param() { id }: AgreementParams): Promise<AgreementView[]> {
    return this.service.end(actor, id);
  }
}
