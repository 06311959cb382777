import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { cityTime } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Cipher } from '../../platform/crypto/index.js';
import { DuplicateKeyError, findRows, newId, takeFrom } from '../../platform/database/index.js';
import { CertificateSeries, ServiceCertificate } from './certificate.entity.js';
import type { CertificateFacts } from './certificate.facts.js';
import { type CertificatePaper, contentKey } from './certificate.paper.js';
import { certificateNumber, seriesName, volunteerNumber } from './certificate.series.js';

const PAPER = 'service_certificate.paper';
const TOKEN_BYTES = 32;

/** Enters certificates and reads what they say. */
@Injectable()
export class CertificateBook {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Cipher) private readonly cipher: Cipher,
  ) {}

  /** A new certificate; one that says the same and still holds is given back instead. */
  async enter(
    tx: EntityManager,
    personId: string,
    facts: CertificateFacts,
    withDetails: boolean,
  ): Promise<{ row: ServiceCertificate; fresh: boolean }> {
    const now = this.clock.now();
    const { issuer, ...said } = facts;
    const { unitId: issuerUnitId, communityCode } = issuer;
    const paper: CertificatePaper = {
      ...said,
      volunteerNumber: await volunteerNumber(tx, personId, communityCode, now),
      issuer: issuer.name,
      responsible: issuer.responsible,
      withDetails,
    };
    const own = { personId, contentKey: contentKey(paper) };
    const [known] = await findRows(tx, ServiceCertificate, own);
    if (known) return { row: known, fresh: false };
    const series = seriesName(issuer.districtName, issuer.name, cityTime(now).year);
    const row: ServiceCertificate = {
      id: newId(),
      number: certificateNumber(series, await takeFrom(tx, CertificateSeries, { name: series })),
      token: randomBytes(TOKEN_BYTES).toString('base64url'),
      ...own,
      issuerUnitId,
      communityCode,
      paper: this.cipher.encrypt(JSON.stringify(paper), PAPER),
      issuedAt: now,
      status: 'VALID',
      revokedBy: null,
      revokedAt: null,
      revokeReason: null,
    };
    await tx.insert(ServiceCertificate, row);
    return { row, fresh: true };
  }

  paperOf({ paper }: Pick<ServiceCertificate, 'paper'>): CertificatePaper {
    return JSON.parse(this.cipher.decrypt(paper, PAPER)) as CertificatePaper;
  }
}

/** Whether two equal papers were asked for at once: the second one has to look again. */
export const isTwin = (error: unknown): boolean =>
  error instanceof DuplicateKeyError &&
  ['uq_service_certificate_content', 'uq_volunteer_number_person'].includes(error.key ?? '');
