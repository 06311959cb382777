import type { components, TaskKind } from '@linli/shared';
import { wholeIn } from './whole';

type Rule = components['schemas']['PointsRuleView'];
export type RuleBody = components['schemas']['PointsRuleBody'];

export interface CampaignForm {
  name: string;
  from: string;
  to: string;
  percent: string;
}

/** A rule as it is typed. */
export interface RuleForm {
  name: string;
  perHour: string;
  nightPercent: string;
  urgentPercent: string;
  dailyCap: string;
  /** Empty: none. */
  monthlyCap: string;
  yearlyBudget: string;
  kinds: Partial<Record<TaskKind, string>>;
  campaigns: CampaignForm[];
}

export type NumberField = 'perHour' | 'nightPercent' | 'urgentPercent' | 'dailyCap' | 'yearlyBudget';

/** What the server takes. */
const LIMITS: Record<NumberField, [number, number]> = {
  perHour: [1, 1000],
  nightPercent: [100, 500],
  urgentPercent: [100, 500],
  dailyCap: [1, 100_000],
  yearlyBudget: [1, 2_147_483_647],
};

export function formOf(rule: Rule | undefined, editing: boolean): RuleForm {
  return {
    name: editing ? (rule?.name ?? '') : '',
    perHour: String(rule?.perHour ?? 10),
    nightPercent: String(rule?.nightPercent ?? 150),
    urgentPercent: String(rule?.urgentPercent ?? 150),
    dailyCap: String(rule?.dailyCap ?? 60),
    monthlyCap: rule?.monthlyCap ? String(rule.monthlyCap) : '',
    yearlyBudget: String(rule?.yearlyBudget ?? 200_000),
    kinds: Object.fromEntries((rule?.kindPercents ?? []).map(({ kind, percent }) => [kind, String(percent)])),
    campaigns: (rule?.campaigns ?? []).map(({ percent, name, from, to }) => ({
      name,
      from,
      to,
      percent: String(percent),
    })),
  };
}

/** Fields that are not filled in as they should be, with what they should be. */
export function wrongFields(form: RuleForm): Partial<Record<NumberField | 'name' | 'monthlyCap', string>> {
  const wrong: Partial<Record<NumberField | 'name' | 'monthlyCap', string>> = {};
  if (form.name.trim() === '') wrong.name = '请填一下';
  for (const [field, [min, max]] of Object.entries(LIMITS) as [NumberField, [number, number]][]) {
    if (wholeIn(form[field], min, max) === null) wrong[field] = `填 ${min} 到 ${max} 之间的整数`;
  }
  if (form.monthlyCap.trim() && wholeIn(form.monthlyCap, 1, 1_000_000) === null) {
    wrong.monthlyCap = '填 1 到 1000000 之间的整数，或者不填';
  }
  return wrong;
}

/** As the server takes it; kinds that count as always are left out. */
export function bodyOf(form: RuleForm): RuleBody {
  const kindPercents = Object.entries(form.kinds).flatMap(([kind, typed]) => {
    const percent = wholeIn(typed, 10, 500);
    return percent === null || percent === 100 ? [] : [{ kind: kind as TaskKind, percent }];
  });
  return {
    name: form.name.trim(),
    perHour: Number(form.perHour),
    nightPercent: Number(form.nightPercent),
    urgentPercent: Number(form.urgentPercent),
    dailyCap: Number(form.dailyCap),
    monthlyCap: form.monthlyCap.trim() ? Number(form.monthlyCap) : null,
    yearlyBudget: Number(form.yearlyBudget),
    kindPercents,
    campaigns: form.campaigns.map(({ percent, ...rest }) => ({ ...rest, percent: Number(percent) })),
  };
}
