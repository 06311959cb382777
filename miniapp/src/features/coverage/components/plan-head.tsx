import { View } from '@tarojs/components';
import { useState } from 'react';
import { distance } from '@/lib/format';
import { BottomSheet, Button, Card, InlineNote, Meta, Stack, Tag } from '@/ui';
import { type Plan, savePlan } from '../coverage.api';
import { text } from '../coverage.text';
import type { PlanUse } from '../use-plan';

const { desk: words } = text;

function End({ plan, use }: { plan: Plan; use: PlanUse }) {
  const [asking, setAsking] = useState(false);
  const end = async () => {
    await use.step.run('end');
    setAsking(false);
  };
  return (
    <>
      <Button kind="ghost" size="small" onPress={() => setAsking(true)}>
        {words.end}
      </Button>
      {asking && (
        <BottomSheet
          open
          title={words.endTitle}
          caption={plan.title}
          onClose={() => setAsking(false)}
          footer={
            <Button busy={use.step.busy} onPress={() => void end()}>
              {words.endYes}
            </Button>
          }
        >
          <InlineNote>{words.endNote}</InlineNote>
        </BottomSheet>
      )}
    </>
  );
}

const toneOf = ({ status, missing }: Plan) =>
  status === 'FAILED' ? 'late' : status !== 'APPLIED' ? 'neutral' : missing ? 'soon' : 'ok';

/** What was asked for, how it came out in one sentence, and the next step. */
export function PlanHead({ plan, use }: { plan: Plan; use: PlanUse }) {
  const { title, regionName, targetLabel, statusLabel, perPlace, cap, reach, reckoning, summary, error } =
    plan;
  return (
    <Card>
      <Stack>
        <View className="coverage-head">
          <View className="coverage-head__title">{title}</View>
          <Tag tone={toneOf(plan)}>{statusLabel}</Tag>
        </View>
        <Meta parts={[regionName, targetLabel, ...words.terms(perPlace, cap, distance(reach))]} />
        {summary && <View className="coverage-head__summary">{summary}</View>}
        {reckoning && <InlineNote icon="clock">{words.reckoning}</InlineNote>}
        {error && <InlineNote tone="late">{error}</InlineNote>}
        {use.failed && <InlineNote tone="late">{use.failed.detail}</InlineNote>}
        {use.can('apply') && (
          <>
            <Button busy={use.step.busy} onPress={() => void use.step.run('apply')}>
              {words.apply}
            </Button>
            <View className="coverage-quiet">{words.applyHint}</View>
          </>
        )}
        <View className="coverage-actions">
          {plan.places !== null && (
            <Button kind="soft" size="small" icon="download" onPress={() => void savePlan(plan)}>
              {words.file}
            </Button>
          )}
          {use.can('end') && <End plan={plan} use={use} />}
        </View>
      </Stack>
    </Card>
  );
}
