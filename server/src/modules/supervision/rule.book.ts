import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_SUPERVISION_RULE, type SupervisionRule } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, insertRow } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { SupervisionRuleVersion } from './supervision.entity.js';
import type { RuleBody } from './supervision.dto.js';
import type { SupervisionRuleView } from './supervision.view.js';

/** The rule that holds now; without any version of its own a city has the default, version 1. */
@Injectable()
export class RuleBook {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async current(from: EntityManager = this.db.read): Promise<{ version: number; rule: SupervisionRule }> {
    const [newest] = await from.find(SupervisionRuleVersion, { order: { version: 'DESC' }, take: 1 });
    return newest ?? { version: 1, rule: DEFAULT_SUPERVISION_RULE };
  }

  async present(): Promise<SupervisionRuleView> {
    const { version, rule } = await this.current();
    const { answerHours, ...shares } = rule;
    return { version, ...shares, yellowAnswerHours: answerHours.YELLOW, redAnswerHours: answerHours.RED };
  }

  /** Makes the next version; `basedOn` is the one she read, so that nobody writes over another's change unseen. */
  async replace(actor: Actor, body: RuleBody): Promise<SupervisionRuleView> {
    const { basedOn, yellowAnswerHours, redAnswerHours, ...shares } = body;
    if (!(shares.remindAt < shares.yellowAt && shares.yellowAt < shares.redAt)) {
      const detail = '提醒要早于黄牌，黄牌要早于红牌';
      throw new AppError('request.invalid', { fields: [{ path: 'remindAt', detail }] });
    }
    const rule = { ...shares, answerHours: { YELLOW: yellowAnswerHours, RED: redAnswerHours } };
    const made = { madeBy: actor.personId, madeAt: this.clock.now() };
    try {
      await this.db.transaction(async (tx) => {
        if ((await this.current(tx)).version !== basedOn) throw new AppError('supervision.rule_changed');
        await insertRow(tx, SupervisionRuleVersion, { version: basedOn + 1, rule, ...made });
      });
    } catch (error) {
      if (error instanceof DuplicateKeyError) throw new AppError('supervision.rule_changed');
      throw error;
    }
    return this.present();
  }
}
