import { Inject, Injectable } from '@nestjs/common';
import type { SurveyCallOutcome } from '@linli/shared';
import { Clock } from '../../../platform/clock.js';
import { Database, newId } from '../../../platform/database/index.js';
import { AppError } from '../../../platform/http/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { RequestEngine } from '../request.engine.js';
import { maySeeReporter } from '../request.policy.js';
import type { SurveyContactView } from './calls.dto.js';
import { SurveyCall } from './survey-call.entity.js';

/** Calling the reporter about a closing: her number, for the one who is about to call, and calls that brought nothing. */
@Injectable()
export class CallService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  /** Name and phone; she can read who looked, and why. */
  contact(actor: Actor, id: string): Promise<SurveyContactView> {
    return this.db.transaction(async (tx) => {
      const facts = await this.engine.ready(tx, actor, id, 'survey');
      if (!maySeeReporter(actor, facts)) throw new AppError('auth.forbidden');
      const { reporterId, number } = facts.request;
      const { realName, phone } = await this.people.contact(tx, actor, reporterId!, `回访 ${number}`);
      return { name: realName, phone };
    });
  }

  /** Nobody answered, or she did not want to: the others see it and do not call at once again. */
  async missed(actor: Actor, id: string, outcome: SurveyCallOutcome): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, 'survey');
      await tx.insert(SurveyCall, {
        id: newId(),
        requestId: id,
        closing: request.closings,
        byPersonId: actor.personId,
        outcome,
        at: this.clock.now(),
      });
    });
  }
}
