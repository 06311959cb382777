import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Skill } from '@linli/shared';
import { GetEndpoint, PutEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { CertifiableView, CertifyBody, CertifyParams, CertifyQuery, InsureBody } from './certify.dto.js';
import { CertifyService } from './certify.service.js';

/** Papers of volunteers, as the committee has seen them. */
@ApiTags('skills')
@Controller('api/v1/volunteers')
export class CertifyController {
  constructor(@Inject(CertifyService) private readonly service: CertifyService) {}

  @GetEndpoint('', {
    allow: 'skill.certify',
    summary: 'Volunteers of my community with what they can and what was checked',
    returns: CertifiableView,
    many: true,
  })
  list(@CurrentActor() actor: Actor, @Query() { q }: CertifyQuery): Promise<CertifiableView[]> {
    return this.service.list(actor, q);
  }

  @PutEndpoint(':personId/certificate', {
    allow: 'skill.certify',
    summary: 'Note that my unit has seen a skill, and until when',
    returns: CertifiableView,
  })
  certify(
    @CurrentActor() actor: Actor,
    @Param() { personId }: CertifyParams,
    @Body() { skill, until }: CertifyBody,
  ): Promise<CertifiableView> {
    return this.service.certify(actor, personId, skill as Skill, until ?? null);
  }

  @PutEndpoint(':personId/insurance', {
    allow: 'skill.certify',
    summary: 'Note until when she is insured',
    returns: CertifiableView,
  })
  insure(
    @CurrentActor() actor: Actor,
    @Param() { personId }: CertifyParams,
    @Body() { until }: InsureBody,
  ): Promise<CertifiableView> {
    return this.service.insure(actor, personId, until ?? null);
  }
}
