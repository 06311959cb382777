import type { components } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { useQuery } from '@/lib/use-query';
import { Button, Section, Stack } from '@/ui';
import { AdminPage, Guarded } from '../components/admin-page';
import { RuleCard } from '../components/rule-card';
import { RuleSheet } from '../components/rule-sheet';
import { Simulation } from '../components/simulation';
import { SwitchSheet } from '../components/switch-sheet';
import { text } from '../rules.text';

type Rule = components['schemas']['PointsRuleView'];
type Asked = { kind: 'edit' | 'switch-on'; rule: Rule } | { kind: 'new'; rule: Rule | undefined };

function Rules() {
  const rules = useQuery('points-rules', () => api.get('/api/v1/points/rules'));
  const [asked, setAsked] = useState<Asked>();
  const [tried, setTried] = useState<number>();
  const close = () => setAsked(undefined);
  const done = () => {
    close();
    void rules.reload();
  };
  const all = rules.data ?? [];
  const shown = tried ?? all.find(({ state }) => state === 'DRAFT')?.version ?? all[0]?.version;
  const inForce = all.find(({ state }) => state === 'IN_FORCE');
  return (
    <AdminPage here="rules" title={text.title} lead={text.lead} queries={[rules]}>
      <View className="points-admin__panes">
        <Section title={text.versions}>
          <Stack>
            <Button kind="ghost" onPress={() => setAsked({ kind: 'new', rule: inForce })}>
              {text.write}
            </Button>
            {all.map((rule) => (
              <RuleCard
                key={rule.version}
                rule={rule}
                selected={rule.version === shown}
                onTry={() => setTried(rule.version)}
                onEdit={() => setAsked({ kind: 'edit', rule })}
                onSwitchOn={() => setAsked({ kind: 'switch-on', rule })}
                onChanged={done}
              />
            ))}
          </Stack>
        </Section>
        {shown !== undefined && <Simulation key={shown} version={shown} />}
      </View>
      {asked?.kind === 'switch-on' && <SwitchSheet rule={asked.rule} onClose={close} onDone={done} />}
      {asked && asked.kind !== 'switch-on' && (
        <RuleSheet from={asked.rule} editing={asked.kind === 'edit'} onClose={close} onDone={done} />
      )}
    </AdminPage>
  );
}

/** Versions of the rule of points: written, tried on last month, switched on for a moment to come. */
export default function RulesPage() {
  return (
    <Guarded needs="points.supervise" title={text.title}>
      <Rules />
    </Guarded>
  );
}
