import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { PrintFont } from '../../platform/paper/index.js';
import type { Actor } from '../identity/index.js';
import { UnitService } from '../unit/index.js';
import { CertificateBook, isTwin } from './certificate.book.js';
import type { CertificatePeriodQuery, IssueCertificateBody } from './certificate.dto.js';
import { ServiceCertificate } from './certificate.entity.js';
import { certificateEvent } from './certificate.events.js';
import { CertificateReader } from './certificate.facts.js';
import { detailsOf } from './certificate.paper.js';
import { certificatePdf } from './certificate.pdf.js';
import { presentCertificate, presentCheck, presentPreview } from './certificate.presenter.js';
import type { CertificateCheckView, CertificatePreviewView, CertificateView } from './certificate.view.js';

const MOST = 100;
/** The public page of the web build. */
const CHECK_PAGE = '/#/features/certificate/pages/check?token=';

/** Certificates of one's own service: free, at any time (志愿服务条例第二十一条). */
@Injectable()
export class CertificateService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PrintFont) private readonly font: PrintFont,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(CertificateReader) private readonly reader: CertificateReader,
    @Inject(CertificateBook) private readonly book: CertificateBook,
  ) {}

  async preview({ personId }: Actor, period: CertificatePeriodQuery): Promise<CertificatePreviewView> {
    return presentPreview(await this.reader.read(this.db.read, personId, period));
  }

  /** Issues one; asked again for the same, it gives back what was issued. `origin` is where the web build is served. */
  async issue(actor: Actor, body: IssueCertificateBody, origin: string): Promise<CertificateView> {
    const { personId } = actor;
    const facts = await this.reader.read(this.db.read, personId, body);
    const lacking = this.font.missing(facts.name + facts.issuer.name + facts.issuer.responsible);
    if (lacking) {
      throw new AppError('certificate.glyph_missing', {
        detail: `「${lacking}」这个字这里印不出来，请到社区手写一份。`,
      });
    }
    const enter = () =>
      this.db.transaction(async (tx) => {
        const { row, fresh } = await this.book.enter(tx, personId, facts, body.withDetails);
        if (fresh) await this.events.record(tx, certificateEvent('certificate.issued', row, personId));
        return row;
      });
    const row = await enter().catch((error: unknown) => {
      if (isTwin(error)) return enter();
      throw error;
    });
    return this.present(row, origin);
  }

  async mine({ personId }: Actor, origin: string): Promise<CertificateView[]> {
    const order = { issuedAt: 'DESC', id: 'DESC' } as const;
    const rows = await this.db.read.find(ServiceCertificate, { where: { personId }, order, take: MOST });
    return rows.map((row) => this.present(row, origin));
  }

  /** The PDF of one of my certificates; a revoked one is not printed again. */
  async pdf(actor: Actor, id: string, origin: string): Promise<{ number: string; bytes: Buffer }> {
    const row = await this.db.read.findOneBy(ServiceCertificate, { id, personId: actor.personId });
    if (!row) throw notFound();
    if (row.status === 'REVOKED') throw new AppError('certificate.revoked');
    const paper = this.book.paperOf(row);
    const details = paper.withDetails ? await this.details(row, paper) : null;
    const printed = { number: row.number, checkUrl: checkUrlAt(origin)(row.token), details };
    return { number: row.number, bytes: await certificatePdf(paper, printed, this.font) };
  }

  /** For whoever holds the paper. */
  async check(token: string): Promise<CertificateCheckView> {
    const row = await this.db.read.findOneBy(ServiceCertificate, { token });
    if (!row) throw notFound();
    return presentCheck(row, this.book.paperOf(row));
  }

  private present(row: ServiceCertificate, origin: string): CertificateView {
    return presentCertificate(row, this.book.paperOf(row), checkUrlAt(origin));
  }

  /** Hours are never changed once they are confirmed, so those known on the day of issue can be read again. */
  private async details(row: ServiceCertificate, period: { from: string; to: string }) {
    const known = row.issuedAt;
    const entries = await this.reader.entries(this.db.read, row.personId, { ...period, known });
    const ids = entries.map(({ organiserUnitId }) => organiserUnitId);
    return detailsOf(entries, await this.units.names(this.db.read, ids));
  }
}

const checkUrlAt =
  (origin: string) =>
  (token: string): string =>
    `${origin}${CHECK_PAGE}${token}`;
