import {
  REQUEST_STAGE_LABELS,
  REQUEST_STAGES,
  type RequestStage,
  type SupervisionListener,
  type SupervisionRule,
} from '@linli/shared';
import { AppError } from '../../platform/http/index.js';
import type { TryRuleBody } from './rule.dto.js';

/** A rule as it is sent and shown. */
export const valuesOf = ({ stages, tell, answerHours, ...rule }: SupervisionRule): TryRuleBody => ({
  stages: REQUEST_STAGES.map((stage) => ({ stage, ...stages[stage] })),
  redFromRework: rule.redFromRework,
  redFromReopen: rule.redFromReopen,
  yellowAnswerHours: answerHours.YELLOW,
  redAnswerHours: answerHours.RED,
  tellReminder: [...tell.REMIND],
  tellYellow: [...tell.YELLOW],
  tellRed: [...tell.RED],
});

/** A rule that holds together, or what is wrong with it, field by field. */
export function ruleOf(body: TryRuleBody): SupervisionRule {
  const fields: { path: string; detail: string }[] = [];
  const stages = {} as Record<RequestStage, SupervisionRule['stages'][RequestStage]>;
  body.stages.forEach(({ stage, remindAt, yellowAt, redAt }, n) => {
    if (!(remindAt < yellowAt && yellowAt < redAt)) {
      const detail = `${REQUEST_STAGE_LABELS[stage as RequestStage]}：提醒要早于黄牌，黄牌要早于红牌`;
      fields.push({ path: `stages.${n}.remindAt`, detail });
    }
    if (stage in stages) fields.push({ path: `stages.${n}.stage`, detail: '每个环节只写一次' });
    stages[stage as RequestStage] = { remindAt, yellowAt, redAt };
  });
  const missing = REQUEST_STAGES.filter((stage) => !(stage in stages));
  if (missing.length > 0) {
    const names = missing.map((stage) => REQUEST_STAGE_LABELS[stage]).join('、');
    fields.push({ path: 'stages', detail: `还差：${names}` });
  }
  if (fields.length > 0) throw new AppError('request.invalid', { fields });
  const told = (to: readonly string[]) => [...new Set(to)] as SupervisionListener[];
  return {
    stages,
    redFromRework: body.redFromRework,
    redFromReopen: body.redFromReopen,
    answerHours: { YELLOW: body.yellowAnswerHours, RED: body.redAnswerHours },
    tell: { REMIND: told(body.tellReminder), YELLOW: told(body.tellYellow), RED: told(body.tellRed) },
  };
}
