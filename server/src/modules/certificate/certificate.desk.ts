import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { CertificateBook } from './certificate.book.js';
import { ServiceCertificate } from './certificate.entity.js';
import { certificateEvent } from './certificate.events.js';
import { presentIssued } from './certificate.presenter.js';
import type { IssuedCertificateView } from './certificate.view.js';

const MOST = 200;

/** A committee's book of what was issued in its name. */
@Injectable()
export class CertificateDesk {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(CertificateBook) private readonly book: CertificateBook,
  ) {}

  /** Newest first, at most 200. */
  async list(actor: Actor): Promise<IssuedCertificateView[]> {
    const rows = await this.db.read.find(ServiceCertificate, {
      where: { issuerUnitId: In(unitsOf(actor)) },
      order: { issuedAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
    return this.present(rows);
  }

  /** Takes a certificate back for good, with a reason that its holder reads. */
  async revoke(actor: Actor, id: string, reason: string): Promise<IssuedCertificateView> {
    const row = await this.db.transaction(async (tx) => {
      const before = await tx.findOneBy(ServiceCertificate, { id, issuerUnitId: In(unitsOf(actor)) });
      if (!before) throw notFound();
      const revoked = await updateWhere(
        tx,
        ServiceCertificate,
        { id, status: 'VALID' },
        {
          status: 'REVOKED',
          // Makes room: a certificate that says the same may be issued again.
          contentKey: id,
          revokedBy: actor.personId,
          revokedAt: this.clock.now(),
          revokeReason: reason,
        },
      );
      if (revoked === 0) throw new AppError('certificate.revoked');
      await this.events.record(tx, certificateEvent('certificate.revoked', before, actor.personId, reason));
      return tx.findOneByOrFail(ServiceCertificate, { id });
    });
    const [view] = await this.present([row]);
    return view!;
  }

  private async present(rows: readonly ServiceCertificate[]): Promise<IssuedCertificateView[]> {
    const names = await this.people.refs(rows.flatMap(({ revokedBy }) => revokedBy ?? []));
    return rows.map((row) =>
      presentIssued(row, this.book.paperOf(row), names.get(row.revokedBy ?? '')?.displayName ?? null),
    );
  }
}

const unitsOf = (actor: Actor): string[] => actor.hats('certificate.manage').map(({ unitId }) => unitId);
