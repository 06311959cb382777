import { Body, Controller, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  type AppRequest,
  attachment,
  GetEndpoint,
  originOf,
  PostEndpoint,
} from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { CertificateDesk } from './certificate.desk.js';
import {
  CertificateParams,
  CertificatePeriodQuery,
  CertificateTokenParams,
  IssueCertificateBody,
  RevokeCertificateBody,
} from './certificate.dto.js';
import { CertificateService } from './certificate.service.js';
import {
  CertificateCheckView,
  CertificatePreviewView,
  CertificateView,
  IssuedCertificateView,
} from './certificate.view.js';

/** Certificates of service: for volunteers, for committees, and for whoever is shown one. */
@ApiTags('certificates')
@Controller('api/v1/certificates')
export class CertificateController {
  constructor(
    @Inject(CertificateService) private readonly certificates: CertificateService,
    @Inject(CertificateDesk) private readonly desk: CertificateDesk,
  ) {}

  @GetEndpoint('preview', {
    allow: 'signed-in',
    summary: 'What my certificate would say now',
    returns: CertificatePreviewView,
  })
  preview(
    @CurrentActor() actor: Actor,
    @Query() period: CertificatePeriodQuery,
  ): Promise<CertificatePreviewView> {
    return this.certificates.preview(actor, period);
  }

  @PostEndpoint('', {
    allow: 'signed-in',
    summary: 'Issue my certificate; the same one again if it was issued before',
    returns: CertificateView,
  })
  issue(
    @CurrentActor() actor: Actor,
    @Body() body: IssueCertificateBody,
    @Req() request: AppRequest,
  ): Promise<CertificateView> {
    return this.certificates.issue(actor, body, originOf(request));
  }

  @GetEndpoint('mine', {
    allow: 'signed-in',
    summary: 'My certificates, newest first',
    returns: CertificateView,
    many: true,
  })
  mine(@CurrentActor() actor: Actor, @Req() request: AppRequest): Promise<CertificateView[]> {
    return this.certificates.mine(actor, originOf(request));
  }

  @GetEndpoint(':id/pdf', { allow: 'signed-in', summary: 'One of my certificates to print (PDF)' })
  async pdf(
    @CurrentActor() actor: Actor,
    @Param() { id }: CertificateParams,
    @Req() request: AppRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { number, bytes } = await this.certificates.pdf(actor, id, originOf(request));
    await reply
      .status(200)
      .type('application/pdf')
      .headers(attachment(`志愿服务证明 ${number}.pdf`, 'certificate.pdf'))
      .header('cache-control', 'no-store')
      .send(bytes);
  }

  @GetEndpoint('check/:token', {
    allow: 'public',
    summary: 'Whether a certificate is genuine, for who holds it',
    returns: CertificateCheckView,
  })
  check(@Param() { token }: CertificateTokenParams): Promise<CertificateCheckView> {
    return this.certificates.check(token);
  }

  @GetEndpoint('issued', {
    allow: 'certificate.manage',
    summary: 'What was issued in the name of my committees, newest first',
    returns: IssuedCertificateView,
    many: true,
  })
  issued(@CurrentActor() actor: Actor): Promise<IssuedCertificateView[]> {
    return this.desk.list(actor);
  }

  @PostEndpoint(':id/revoke', {
    allow: 'certificate.manage',
    summary: 'Take a certificate back, with a reason',
    returns: IssuedCertificateView,
  })
  revoke(
    @CurrentActor() actor: Actor,
    @Param() { id }: CertificateParams,
    @Body() { reason }: RevokeCertificateBody,
  ): Promise<IssuedCertificateView> {
    return this.desk.revoke(actor, id, reason);
  }
}
