import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { addWorkingMinutes } from '../../platform/working-time/index.js';
import { RequestWindow } from '../request/index.js';
import { Answering } from './answering.js';
import { RuleBook } from './rule.book.js';
import { SupervisionEngine } from './supervision.engine.js';
import { SupervisionOrder } from './supervision.entity.js';

const BATCH = 200;

/** What nobody answered in time rises one level: unit, street, district's centre. */
@Injectable()
export class EscalationService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestWindow) private readonly requests: RequestWindow,
    @Inject(Answering) private readonly answering: Answering,
    @Inject(RuleBook) private readonly rules: RuleBook,
    @Inject(SupervisionEngine) private readonly engine: SupervisionEngine,
  ) {}

  async runDue(signal: AbortSignal): Promise<void> {
    const where = { status: 'ISSUED', top: false, answerBy: LessThanOrEqual(this.clock.now()) } as const;
    const due = await this.db.read.find(SupervisionOrder, { where, order: { answerBy: 'ASC' }, take: BATCH });
    for (const order of due) {
      if (signal.aborted) return;
      await this.raise(order);
    }
  }

  /** Guarded by the time it had: two servers, or an answer that just came in, leave it alone. */
  private raise({
    id,
    unitId,
    level,
    colour,
    communityCode,
    requestId,
    answerBy,
  }: SupervisionOrder): Promise<void> {
    return this.db.transaction(async (tx) => {
      const above = await this.answering.above(tx, unitId, communityCode);
      const { rule } = await this.rules.current(tx);
      const next = above?.id ?? unitId;
      const set = {
        unitId: next,
        level: above ? level + 1 : level,
        top: above === null || (await this.answering.above(tx, next, communityCode)) === null,
        namedId: await this.answering.namedPerson(tx, next, null),
        answerBy: addWorkingMinutes(this.clock.now(), rule.answerHours[colour] * 60),
      };
      const deed = { actorId: null, text: '到时间没有答复，请您来督促', set, where: { answerBy } };
      const order = await this.engine.move(tx, id, 'escalate', deed);
      if (!order) return;
      const title = (await this.requests.briefs([requestId], tx)).get(requestId)?.title ?? '';
      await this.engine.emit(tx, 'supervision.escalated', order, title, null, order.text);
    });
  }
}
