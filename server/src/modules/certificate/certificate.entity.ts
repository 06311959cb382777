import type { CertificateStatus } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  KeyColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** A certificate of service (志愿服务记录证明) as it was issued; only its being revoked ever changes it. */
@Entity()
@Uniquely('uq_service_certificate_number', ['number'])
@Uniquely('uq_service_certificate_token', ['token'])
@Uniquely('uq_service_certificate_content', ['personId', 'contentKey'])
@Index(['personId', 'issuedAt'])
@Index(['issuerUnitId', 'issuedAt'])
@Check('ck_service_certificate_status', "status IN ('VALID', 'REVOKED')")
@Check('ck_service_certificate_revoked', "(status = 'REVOKED') = (revoked_at IS NOT NULL)")
export class ServiceCertificate {
  @IdColumn() id!: string;
  /** 章厚证〔2026〕00318 */
  @StringColumn(30) number!: string;
  /** What the QR code leads to; unguessable. */
  @StringColumn(43) token!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  /** Hash of what it says: the same paper is issued once. A revoked one has its own id here, and makes room. */
  @StringColumn(64) contentKey!: string;
  @RefColumn({ to: 'Unit' }) issuerUnitId!: string;
  @StringColumn(12) communityCode!: string;
  /** Encrypted `CertificatePaper`: everything that is printed. */
  @TextColumn() paper!: string;
  @TimeColumn() issuedAt!: Date;
  @StringColumn(8) status!: CertificateStatus;
  @RefColumn({ nullable: true, to: 'Person' }) revokedBy!: string | null;
  @TimeColumn({ nullable: true }) revokedAt!: Date | null;
  @StringColumn(200, { nullable: true }) revokeReason!: string | null;
}

/** The last number of a series, such as 章厚证〔2026〕 or the volunteers' of a district. */
@Entity()
export class CertificateSeries {
  @KeyColumn(20) name!: string;
  @IntColumn() last!: number;
}

/** A volunteer's number (志愿者编号): the district's code and eight digits, given with the first certificate. */
@Entity()
@Uniquely('uq_volunteer_number', ['number'])
@Uniquely('uq_volunteer_number_person', ['personId'])
export class VolunteerNumber {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(14) number!: string;
  @TimeColumn() givenAt!: Date;
}
