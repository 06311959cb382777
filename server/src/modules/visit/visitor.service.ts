import { Inject, Injectable } from '@nestjs/common';
import type { CheckAnswer, VisitCheck } from '@linli/shared';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import { momentIn } from '../../platform/phone-clock/index.js';
import { FileService } from '../file/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { ReportService } from '../request/index.js';
import { SoloDuty, VolunteerFactsReader } from '../volunteer/index.js';
import { CareRecipient } from './care.entity.js';
import { CareLooks } from './care.looks.js';
import { CareRecipients } from './care.recipients.js';
import { PlanService } from './plan.service.js';
import type { FinishVisitBody, StartVisitBody } from './visit.dto.js';
import { Visit } from './visit.entity.js';
import { CareSeal, type VisitLog } from './visit.log.js';
import { isOpenAt, mayOpen } from './visit.policy.js';
import type { VisitDoorView } from './visit.view.js';

/** Pictures of a visit, only with the consent of who was visited. */
export const VISIT_PHOTOS = 'visit';

/** The visitor's own way: the door on the day, coming, the log, what is needed. */
@Injectable()
export class VisitorService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(VolunteerFactsReader) private readonly volunteers: VolunteerFactsReader,
    @Inject(SoloDuty) private readonly duty: SoloDuty,
    @Inject(ReportService) private readonly reports: ReportService,
    @Inject(FileService) private readonly files: FileService,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(CareRecipients) private readonly recipients: CareRecipients,
    @Inject(CareLooks) private readonly looks: CareLooks,
    @Inject(CareSeal) private readonly seal: CareSeal,
    @Inject(PlanService) private readonly plans: PlanService,
  ) {}

  /** Name and door for who goes, on the day; the look is noted. Otherwise there is no such visit. */
  async open(actor: Actor, id: string): Promise<VisitDoorView> {
    return this.db.transaction(async (tx) => {
      const visit = await this.own(tx, actor, id);
      if (!mayOpen(visit, this.clock.now())) throw new AppError('visit.not_the_day');
      const recipient = await tx.findOneByOrFail(CareRecipient, { id: visit.recipientId });
      await this.looks.record(tx, actor, recipient, '走访当天看了您的姓名、门牌和电话');
      return {
        name: this.recipients.nameOf(recipient),
        address: this.seal.open(recipient, 'address'),
        phone: this.seal.open(recipient, 'phone'),
        notes: this.seal.open(recipient, 'notes'),
        lastTime: await this.lastTime(tx, actor, visit),
      };
    });
  }

  /**
   * She is there: her time begins when she tapped, also when we hear of it later. Saying it twice is the same. What was
   * taken for missed meanwhile waits for its log.
   */
  async start(actor: Actor, id: string, body: StartVisitBody): Promise<void> {
    const at = momentIn(body, this.clock.now());
    await this.db.transaction(async (tx) => {
      const visit = await this.own(tx, actor, id);
      if (visit.startedAt && visit.visitorId === actor.personId) return;
      const isLate = visit.status === 'MISSED' && !visit.visitorId;
      if (!isLate && visit.status !== 'PLANNED') throw new AppError('visit.changed');
      if (!isOpenAt(visit, at)) throw new AppError('visit.not_the_day');
      const set = {
        visitorId: actor.personId,
        startedAt: at,
        ...(isLate ? {} : { status: 'STARTED' as const }),
      };
      if ((await updateWhere(tx, Visit, { id, status: visit.status, visitorId: IsNull() }, set)) === 0)
        throw new AppError('visit.changed');
      await this.duty.come(tx, actor.personId, visit.taskId ?? '', at);
    });
  }

  /**
   * Writes the log, ends her time, makes a request of what is needed, and plans the next visit: all or nothing. The same
   * log told again is the one we have.
   */
  async finish(actor: Actor, id: string, body: FinishVisitBody): Promise<void> {
    if (body.photoIds.length > 0 && !body.photoConsent)
      throw wrongField('photoConsent', '先问过她愿不愿意拍照；不愿意就不放照片。');
    const at = momentIn(body, this.clock.now());
    await this.db.transaction(async (tx) => {
      const visit = await this.own(tx, actor, id);
      const log = logOf(body);
      if (visit.visitorId !== actor.personId || !visit.startedAt) throw new AppError('visit.changed');
      if (visit.status === 'DONE' && this.seal.isSame(visit, log)) return;
      if (visit.status !== 'STARTED' && visit.status !== 'MISSED') throw new AppError('visit.changed');
      if (!isOpenAt(visit, at)) throw new AppError('visit.not_the_day');
      const requestId = log.needs ? await this.report(tx, actor, visit, log.needs) : null;
      const set = {
        status: 'DONE',
        openFor: null,
        finishedAt: at > visit.startedAt ? at : visit.startedAt,
        log: this.seal.sealLog(log),
        photoConsent: body.photoConsent,
        requestId,
      };
      if ((await updateWhere(tx, Visit, { id, status: visit.status }, set as never)) === 0)
        throw new AppError('visit.changed');
      await this.files.attach(tx, body.photoIds, actor.personId, { type: VISIT_PHOTOS, id });
      await this.duty.go(tx, actor.personId, visit.taskId ?? '', at);
      if (visit.status === 'MISSED') await this.plans.wasThere(tx, visit);
      else await this.plans.goOn(tx, { ...visit, status: 'DONE', openFor: null }, 'DONE');
    });
  }

  /** A visit of a task she holds; two steps of one visit follow each other. */
  private async own(tx: EntityManager, actor: Actor, id: string): Promise<Visit> {
    await updateWhere(tx, Visit, { id }, { missedInRow: () => 'missed_in_row' });
    const visit = await tx.findOneBy(Visit, { id });
    if (!visit?.taskId) throw notFound();
    const holders = (await this.volunteers.holdersOf([visit.taskId], tx)).get(visit.taskId) ?? [];
    if (!holders.includes(actor.personId)) throw notFound();
    return visit;
  }

  /** What she herself wrote the time before: the same face goes on where it stopped. */
  private async lastTime(tx: EntityManager, { personId }: Actor, visit: Visit): Promise<string | null> {
    const before = await tx.findOne(Visit, {
      where: { recipientId: visit.recipientId, visitorId: personId, status: 'DONE' },
      order: { dueOn: 'DESC' },
    });
    const log = before && this.seal.log(before);
    return log ? [log.text, log.needs].filter(Boolean).join('；') || null : null;
  }

  /** Only the community reads it; the door stays with the visit. */
  private async report(tx: EntityManager, actor: Actor, visit: Visit, needs: string): Promise<string> {
    const { communityCode } = visit;
    const community = (await this.regions.names([communityCode])).get(communityCode) ?? '';
    const request = await this.reports.enter(tx, actor, {
      kind: 'HELP',
      tile: 'help',
      title: `走访发现：${needs}`.slice(0, 40),
      text: needs,
      place: {
        address: `${community}，门牌在走访记录里`,
        lat: null,
        lng: null,
        gridCode: null,
        communityCode,
      },
      photoIds: [],
      visibility: 'PRIVATE',
      anonymous: false,
    });
    return request.id;
  }
}

const logOf = ({ checks, text, needs }: FinishVisitBody): VisitLog => ({
  checks: { ...checks } as Record<VisitCheck, CheckAnswer>,
  text: text || null,
  needs: needs || null,
});
