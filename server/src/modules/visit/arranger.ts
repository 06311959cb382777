import { Inject, Injectable } from '@nestjs/common';
import { Database, updateWhere } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { Claims, TaskService } from '../volunteer/index.js';
import { Visit, type VisitPlan } from './visit.entity.js';

/** Makes a visit a task of volunteers: who goes, hours and points are theirs to keep, in one place. */
@Injectable()
export class VisitArranger {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(TaskService) private readonly tasks: TaskService,
    @Inject(Claims) private readonly claims: Claims,
  ) {}

  /**
   * Publishes the task, without name and door, and gives the place to who has agreed to come. Answers why not when that
   * does not go: then others may apply, and the committee decides.
   */
  async arrange(
    actor: Actor,
    visit: Visit,
    plan: VisitPlan,
    visitorId: string | null,
  ): Promise<string | null> {
    const centre = await this.regions.centre(visit.communityCode);
    const community = (await this.regions.names([visit.communityCode])).get(visit.communityCode) ?? '';
    if (!centre) throw new AppError('region.outside_district');
    const task = await this.tasks.publish(
      actor,
      {
        title: '上门看望邻居',
        summary: '陪着说说话，看看身体、吃饭、用药和用电用气',
        kind: 'VISIT',
        meetingPoint: `${community}，当天看得到门牌`,
        ...centre,
        startAt: visit.startAt.toISOString(),
        endAt: visit.endAt.toISOString(),
        roles: [{ name: '走访员', demand: 1, skills: [] }],
        riskNote: '不收礼，不替老人管钱。老人身体不对，先打 120，再告诉社区。路上小心。',
        insured: plan.insured,
        signupMode: 'APPROVAL',
      },
      async (tx, taskId) => {
        const set = { status: 'PLANNED', taskId } as const;
        if ((await updateWhere(tx, Visit, { id: visit.id, status: 'DUE' }, set)) === 0)
          throw new AppError('visit.changed');
      },
    );
    const slotId = task.roles[0]?.id;
    return visitorId && slotId ? this.give(visitorId, slotId) : null;
  }

  /** The place of somebody who has agreed to come; answers why not when that does not go. */
  async give(visitorId: string, slotId: string): Promise<string | null> {
    try {
      await this.db.transaction((tx) => this.claims.take(tx, visitorId, slotId));
      return null;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return error.toProblem('').detail;
    }
  }
}
