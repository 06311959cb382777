import { View } from '@tarojs/components';
import { useQuery } from '@/lib/use-query';
import { Card, FactList, InlineNote, Section, Skeleton, Stack, web } from '@/ui';
import { tryRule } from '../supervision.api';
import { type RuleValues, stageName } from './rule';
import { text } from './rule.text';

const against = (now: number, then: number): string => {
  if (now === then) return text.same(now);
  return then > now ? text.more(now, then - now) : text.less(now, now - then);
};

/** What the rule would have done in the last thirty days, beside the one in force. */
export function EffectCard({ values }: { values: RuleValues }) {
  const { data, error, reload } = useQuery(`rule-effect:${JSON.stringify(values)}`, () => tryRule(values), {
    onShow: false,
  });
  return (
    <Section title={text.effect}>
      <Card>
        {error && (
          <InlineNote tone="late" action={{ text: text.again, onPress: () => void reload() }}>
            {error.detail}
          </InlineNote>
        )}
        {!data && !error && (
          <View {...web({ role: 'status', 'aria-label': text.counting })}>
            <Skeleton cards={1} />
          </View>
        )}
        {data && (
          <Stack>
            <View className="rule-effect__big">{text.orders(data.yellow + data.red)}</View>
            <View>{text.effectOf(data.yellow, data.red, data.reminders)}</View>
            <View className="sv-small">{against(data.nowOrders, data.yellow + data.red)}</View>
            <FactList
              facts={[
                ...data.stages.map(({ stage, yellow, red }) => ({
                  name: stageName(stage),
                  value: text.stageEffect(yellow, red),
                })),
                { name: text.oftenEffect, value: text.stageEffect(0, data.often) },
              ]}
            />
            <View className="sv-small">
              {data.requests < data.among
                ? text.sample(data.requests, data.among)
                : text.basis(data.requests)}
            </View>
          </Stack>
        )}
      </Card>
    </Section>
  );
}
