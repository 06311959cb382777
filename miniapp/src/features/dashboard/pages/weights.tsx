import { INDICATOR_DEFINITIONS, INDICATORS } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { useSession } from '@/lib/session';
import { StaffBar } from '@/lib/staff-bar';
import { useQuery } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import { Button, Card, FactList, InlineNote, Page, Section, Stack, Tag } from '@/ui';
import { WeightsSheet } from '../components/weights-sheet';
import { fetchRules, type ScoreRule } from '../dashboard.api';
import { today } from '../span';
import { text } from '../weights.text';
import '../dashboard.scss';

/** What a rate weighs among all, in whole per cent. */
function shares({ weights }: ScoreRule) {
  const sum = INDICATORS.reduce((all, one) => all + weights[one], 0);
  return INDICATORS.map((one) => {
    const { name, better } = INDICATOR_DEFINITIONS[one];
    const percent = `${Math.round((weights[one] / sum) * 100)}%`;
    return {
      name,
      value: (
        <View>
          {`${weights[one]}，${text.share(percent)}`}
          {better === 'less' && <View className="dash-hint">{text.less}</View>}
        </View>
      ),
    };
  });
}

function RuleCard({ rule, state }: { rule: ScoreRule; state: 'now' | 'later' | 'before' }) {
  return (
    <Card selected={state === 'now'}>
      <Stack>
        <View className="dash-top__tools">
          <View className="dash-define__name">
            {`${text.version(rule.version)}，${text.from(rule.validFrom)}`}
          </View>
          {state === 'now' && <Tag tone="civic">{text.inForce}</Tag>}
          {state === 'later' && <Tag tone="soon">{text.later(rule.validFrom)}</Tag>}
        </View>
        <FactList facts={shares(rule)} />
      </Stack>
    </Card>
  );
}

function Weights() {
  const { wide } = useWindow();
  const manages = useSession(({ me }) => me?.permissions.includes('indicator.manage') ?? false);
  const rules = useQuery('score-rules', fetchRules);
  const [writing, setWriting] = useState(false);
  const [made, setMade] = useState<ScoreRule>();
  const all = rules.data ?? [];
  const now = all.find(({ validFrom }) => validFrom <= today()) ?? all.at(-1);
  return (
    <Page
      wide
      {...(wide ? { left: <StaffBar here="dashboard" /> } : { title: text.title })}
      loading={rules.loading}
      error={rules.error}
      onRetry={() => void rules.reload()}
    >
      <Stack wide>
        <View>{text.lead}</View>
        {made && <InlineNote tone="ok">{text.saved(made.validFrom)}</InlineNote>}
        {manages ? (
          <View className="dash-weights">
            <Button kind="soft" icon="plus" onPress={() => setWriting(true)}>
              {text.write}
            </Button>
          </View>
        ) : (
          <InlineNote>{text.readOnly}</InlineNote>
        )}
        <Section title={text.versions}>
          <View className="dash-weights">
            {all.map((rule) => (
              <RuleCard
                key={rule.version}
                rule={rule}
                state={rule === now ? 'now' : rule.validFrom > today() ? 'later' : 'before'}
              />
            ))}
          </View>
        </Section>
      </Stack>
      {writing && now && (
        <WeightsSheet
          from={now}
          onClose={() => setWriting(false)}
          onDone={(rule) => {
            setWriting(false);
            setMade(rule);
            void rules.reload();
          }}
        />
      )}
    </Page>
  );
}

/** What each rate weighs in the score, by the day from which it holds. */
export default function WeightsPage() {
  return (
    <Guarded title={text.title} who={text.who} needs="indicator.read">
      <Weights />
    </Guarded>
  );
}
