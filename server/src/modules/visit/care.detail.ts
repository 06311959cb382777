import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { FileService } from '../file/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { CareLooks } from './care.looks.js';
import { CareRecipients } from './care.recipients.js';
import { Visit } from './visit.entity.js';
import { CareSeal } from './visit.log.js';
import { managedUnits } from './visit.policy.js';
import { presentLog } from './visit.presenter.js';
import { VisitQueries } from './visit.queries.js';
import type { CareDetailView, VisitLogView } from './visit.view.js';
import { VISIT_PHOTOS } from './visitor.service.js';

const LOGS = 12;

/** Everything the committee knows of one neighbour. Reading it is a look, and is noted. */
@Injectable()
export class CareDetail {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(FileService) private readonly files: FileService,
    @Inject(CareRecipients) private readonly recipients: CareRecipients,
    @Inject(CareLooks) private readonly looks: CareLooks,
    @Inject(CareSeal) private readonly seal: CareSeal,
    @Inject(VisitQueries) private readonly queries: VisitQueries,
  ) {}

  async look(actor: Actor, id: string): Promise<CareDetailView> {
    const recipient = await this.db.transaction(async (tx) => {
      const row = await this.recipients.choosable(tx, managedUnits(actor), id);
      await this.looks.record(tx, actor, row, '看了您的档案和走访记录');
      return row;
    });
    const [card] = await this.queries.cards([recipient]);
    const looks = await this.looks.of(id);
    return {
      ...card!,
      name: this.recipients.nameOf(recipient),
      address: this.seal.open(recipient, 'address'),
      phone: this.seal.open(recipient, 'phone'),
      notes: this.seal.open(recipient, 'notes'),
      why: recipient.why,
      consentBy: recipient.consentBy,
      consentNote: recipient.consentNote,
      consentAt: recipient.consentAt?.toISOString() ?? null,
      logs: await this.logs(id),
      looks: looks.map(({ at, viewerName, what }) => ({ at: at.toISOString(), viewer: viewerName, what })),
    };
  }

  private async logs(recipientId: string): Promise<VisitLogView[]> {
    const visits = await this.db.read.find(Visit, {
      where: { recipientId, status: 'DONE' },
      order: { dueOn: 'DESC' },
      take: LOGS,
    });
    const [names, photos] = await Promise.all([
      this.people.refs(visits.flatMap(({ visitorId }) => visitorId ?? [])),
      this.files.of(
        VISIT_PHOTOS,
        visits.map(({ id }) => id),
      ),
    ]);
    return visits.flatMap((visit) => {
      const log = this.seal.log(visit);
      const visitor = names.get(visit.visitorId ?? '')?.displayName ?? '';
      return log ? [presentLog(visit, log, visitor, photos.get(visit.id) ?? [])] : [];
    });
  }
}
