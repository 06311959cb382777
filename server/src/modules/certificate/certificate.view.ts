import { CERTIFICATE_STATUSES, type CertificateStatus } from '@linli/shared';
import { Flag, Id, Instant, ListOf, OneOf, Text, Whole } from '../../platform/http/index.js';

export class ServiceLineView {
  @Text({ description: 'What was done' }) label!: string;
  @Whole() times!: number;
  @Whole({ description: 'Minutes' }) minutes!: number;
}

class ServiceSumView {
  @Text({ description: 'YYYY-MM-DD in the city' }) from!: string;
  @Text() to!: string;
  @Whole() times!: number;
  @Whole() minutes!: number;
  @ListOf(() => ServiceLineView) lines!: ServiceLineView[];
}

/** What a certificate would say now, before it has a number. */
export class CertificatePreviewView extends ServiceSumView {
  @Text() name!: string;
  @Text() idMask!: string;
  @Text() issuer!: string;
  @Text() responsible!: string;
  @Text() issuedOn!: string;
  @Whole({ min: 0, max: 5, description: 'Stars she was given' }) stars!: number;
}

export class CertificateView extends CertificatePreviewView {
  @Id() id!: string;
  @Text() number!: string;
  @Text() volunteerNumber!: string;
  @Flag() withDetails!: boolean;
  @Text({ description: 'Address of the public page that says whether it is genuine' }) checkUrl!: string;
  @OneOf(CERTIFICATE_STATUSES, 'CertificateStatus') status!: CertificateStatus;
  @Text({ nullable: true }) revokeReason!: string | null;
}

/** A line of the committee's book of certificates; names for its own eyes. */
export class IssuedCertificateView {
  @Id() id!: string;
  @Text() number!: string;
  @Text() holder!: string;
  @Text() from!: string;
  @Text() to!: string;
  @Whole() times!: number;
  @Whole() minutes!: number;
  @Instant() issuedAt!: string;
  @OneOf(CERTIFICATE_STATUSES, 'CertificateStatus') status!: CertificateStatus;
  @Text({ nullable: true }) revokeReason!: string | null;
  @Text({ nullable: true, description: 'Who revoked it' }) revokedBy!: string | null;
}

/** What anybody who holds the paper may compare it with: nothing that does not stand on it, and less. */
export class CertificateCheckView extends ServiceSumView {
  @Text() number!: string;
  @Text({ description: 'The name with its middle hidden' }) maskedName!: string;
  @Text() idMask!: string;
  @Text() issuer!: string;
  @Text() issuedOn!: string;
  @OneOf(CERTIFICATE_STATUSES, 'CertificateStatus') status!: CertificateStatus;
  @Text({ nullable: true, description: 'Day it was revoked' }) revokedOn!: string | null;
}
