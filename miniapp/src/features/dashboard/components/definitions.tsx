import { INDICATOR_DEFINITIONS, INDICATORS } from '@linli/shared';
import { View } from '@tarojs/components';
import { open as goTo } from '@/lib/navigate';
import { BottomSheet, Button } from '@/ui';
import type { Sheet } from '../dashboard.api';
import { text } from '../dashboard.text';

/** 怎么算的: the formula of each rate in words, and what it weighs. */
export function Definitions({
  open,
  rule,
  onClose,
}: {
  open: boolean;
  rule: Sheet['rule'] | undefined;
  onClose: () => void;
}) {
  return (
    <BottomSheet open={open} title={text.defineTitle} onClose={onClose}>
      {INDICATORS.map((one) => {
        const { name, formula, meaning } = INDICATOR_DEFINITIONS[one];
        return (
          <View key={one} className="dash-define">
            <View className="dash-define__name">{name}</View>
            <View>{formula}</View>
            <View className="dash-hint">{meaning}</View>
          </View>
        );
      })}
      {rule && (
        <View className="dash-define">
          <View className="dash-define__name">{text.weights}</View>
          <View>
            {INDICATORS.map((one) => text.weight(INDICATOR_DEFINITIONS[one].name, rule.weights[one])).join(
              '，',
            )}
          </View>
          <View className="dash-hint">{text.weightsFrom(rule.version, rule.validFrom)}</View>
          <Button kind="ghost" size="small" onPress={() => void goTo('dashboard/weights')}>
            {text.allWeights}
          </Button>
        </View>
      )}
    </BottomSheet>
  );
}
