import { REQUEST_STAGES, SUPERVISION_LISTENERS } from '@linli/shared';
import { Instant, ListOf, OneOf, SomeOf, Text, Whole } from '../../platform/http/index.js';

/** Per cent of a stage's working time. */
export class StageSharesView {
  @OneOf(REQUEST_STAGES, 'RequestStage') stage!: string;
  @Whole({ min: 1, max: 99 }) remindAt!: number;
  @Whole({ min: 50, max: 200 }) yellowAt!: number;
  @Whole({ min: 100, max: 500 }) redAt!: number;
}

const tell = { description: 'Told beside the unit whose turn it is' };

class RuleValues {
  @ListOf(() => StageSharesView, { max: REQUEST_STAGES.length, description: 'Each stage once' })
  stages!: StageSharesView[];
  @Whole({ min: 1, max: 10 }) redFromRework!: number;
  @Whole({ min: 1, max: 10 }) redFromReopen!: number;
  @Whole({ min: 1, max: 100, description: 'Working hours' }) yellowAnswerHours!: number;
  @Whole({ min: 1, max: 100, description: 'Working hours' }) redAnswerHours!: number;
  @SomeOf(SUPERVISION_LISTENERS, 'SupervisionListener', tell) tellReminder!: string[];
  @SomeOf(SUPERVISION_LISTENERS, 'SupervisionListener', tell) tellYellow!: string[];
  @SomeOf(SUPERVISION_LISTENERS, 'SupervisionListener', tell) tellRed!: string[];
}

/** What would be tried. */
export class TryRuleBody extends RuleValues {}

export class RuleBody extends RuleValues {
  @Whole({ min: 1, description: 'The version that was read' }) basedOn!: number;
}

export class SupervisionRuleView extends RuleValues {
  @Whole() version!: number;
  @Text({ nullable: true, description: 'Null for the one the product comes with' }) madeBy!: string | null;
  @Instant({ nullable: true }) madeAt!: string | null;
}

export class RuleEffectView {
  @Whole() reminders!: number;
  @Whole() yellow!: number;
  @Whole() red!: number;
}

export class StageEffectView extends RuleEffectView {
  @OneOf(REQUEST_STAGES, 'RequestStage') stage!: string;
}

export class RulePreviewView extends RuleEffectView {
  @Instant() from!: string;
  @Instant() to!: string;
  @Whole({ description: 'Requests that were looked at' }) requests!: number;
  @Whole({ description: 'Requests there were; more than were looked at when there are too many' })
  among!: number;
  @ListOf(() => StageEffectView) stages!: StageEffectView[];
  @Whole({ description: 'Red ones for reworks and reopenings' }) often!: number;
  @Whole({ description: 'Orders the rule in force would have made' }) nowOrders!: number;
}
