import type { components } from '@linli/shared';
import { View } from '@tarojs/components';
import { api } from '@/lib/api-client';
import { moment, number } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { Button, Card, ErrorLine, FactList, Stack, Tag } from '@/ui';
import { text } from '../rules.text';

type Rule = components['schemas']['PointsRuleView'];

const TONES = { DRAFT: 'soon', COMING: 'civic', IN_FORCE: 'ok', PAST: 'neutral' } as const;

function factsOf(rule: Rule) {
  const kinds = rule.kindPercents.map(({ kindLabel, percent }) => `${kindLabel} ${text.times(percent)}`);
  const campaigns = rule.campaigns.map(({ name, from, to, percent }) =>
    text.campaign(name, from, to, text.times(percent)),
  );
  return [
    { name: text.perHour, value: text.points(number(rule.perHour)) },
    { name: text.night, value: text.times(rule.nightPercent) },
    { name: text.urgent, value: text.times(rule.urgentPercent) },
    { name: text.kinds, value: kinds.join('，') },
    { name: text.dailyCap, value: text.points(number(rule.dailyCap)) },
    {
      name: text.monthlyCap,
      value: rule.monthlyCap === null ? text.noCap : text.points(number(rule.monthlyCap)),
    },
    { name: text.budget, value: text.points(number(rule.yearlyBudget)) },
    { name: text.campaigns, value: campaigns.join('；') },
  ];
}

interface Props {
  rule: Rule;
  selected: boolean;
  onTry: () => void;
  onEdit: () => void;
  onSwitchOn: () => void;
  onChanged: () => void;
}

/** One version with what may be done with it. */
export function RuleCard({ rule, selected, onTry, onEdit, onSwitchOn, onChanged }: Props) {
  const path = { version: rule.version };
  const change = useAction(async (idempotencyKey, what: 'call-off' | 'drop') => {
    if (what === 'drop') await api.delete('/api/v1/points/rules/{version}', { path, idempotencyKey });
    else await api.post('/api/v1/points/rules/{version}/call-off', { path, idempotencyKey });
    onChanged();
  });
  const may = (what: string) => rule.can.includes(what);
  return (
    <Card selected={selected}>
      <Stack>
        <View className="points-admin__row">
          <Tag tone={TONES[rule.state]}>{text.states[rule.state]}</Tag>
          {rule.validFrom && rule.version > 1 && (
            <View className="points-admin__small">{text.from(moment(rule.validFrom))}</View>
          )}
        </View>
        <View className="points-admin__name">{`${text.version(rule.version)}，${rule.name}`}</View>
        <FactList facts={factsOf(rule)} />
        <View className="points-admin__row">
          <Button kind="ghost" size="small" onPress={onTry}>
            {text.simulate}
          </Button>
          {may('edit') && (
            <Button kind="ghost" size="small" onPress={onEdit}>
              {text.edit}
            </Button>
          )}
          {may('drop') && (
            <Button kind="ghost" size="small" busy={change.busy} onPress={() => void change.run('drop')}>
              {text.drop}
            </Button>
          )}
          {may('call-off') && (
            <Button kind="ghost" size="small" busy={change.busy} onPress={() => void change.run('call-off')}>
              {text.callOff}
            </Button>
          )}
          {may('switch-on') && (
            <Button size="small" onPress={onSwitchOn}>
              {text.switchOn}
            </Button>
          )}
        </View>
        {change.error && <ErrorLine>{change.error.detail}</ErrorLine>}
      </Stack>
    </Card>
  );
}
