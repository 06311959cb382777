import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Skill } from '@linli/shared';
import { GetEndpoint, PostEndpoint, PutEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import {
  CertifiableView,
  CertifyBody,
  CertifyParams,
  CertifyQuery,
  InsureBody,
  PapersView,
} from './certify.dto.js';
import { CertifyService } from './certify.service.js';

/** Papers of volunteers, as the committee has seen them. */
@ApiTags('skills')
@Controller('api/v1/volunteers')
export class CertifyController {
  constructor(@Inject(CertifyService) private readonly service: CertifyService) {}

  @GetEndpoint('', {
    allow: 'skill.certify',
    summary: 'Volunteers of my community and what is to be done about their papers',
    returns: CertifiableView,
    many: true,
  })
  list(@CurrentActor() actor: Actor, @Query() query: CertifyQuery): Promise<CertifiableView[]> {
    return this.service.list(actor, query);
  }

  @PostEndpoint(':personId/papers', {
    allow: 'skill.certify',
    summary: 'Open the papers of one of them; she can read that I did',
    returns: PapersView,
    storeAnswer: false,
  })
  look(@CurrentActor() actor: Actor, @Param() { personId }: CertifyParams): Promise<PapersView> {
    return this.service.look(actor, personId);
  }

  @PutEndpoint(':personId/certificate', {
    allow: 'skill.certify',
    summary: 'Note that my unit has seen a skill, and until when',
    returns: PapersView,
  })
  certify(
    @CurrentActor() actor: Actor,
    @Param() { personId }: CertifyParams,
    @Body() { skill, until }: CertifyBody,
  ): Promise<PapersView> {
    return this.service.certify(actor, personId, skill as Skill, until ?? null);
  }

  @PutEndpoint(':personId/insurance', {
    allow: 'skill.certify',
    summary: 'Note until when she is insured',
    returns: PapersView,
  })
  insure(
    @CurrentActor() actor: Actor,
    @Param() { personId }: CertifyParams,
    @Body() { until }: InsureBody,
  ): Promise<PapersView> {
    return this.service.insure(actor, personId, until ?? null);
  }
}
