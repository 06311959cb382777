import { View } from '@tarojs/components';
import { platform } from '@/lib/platform';
import { ReadAloud, StepBar, web } from '@/ui';

/** The question of a step, large, with a voice where the platform has one. */
export function Question({ step, title, aloud }: { step: number; title: string; aloud: string }) {
  return (
    <>
      <StepBar step={step} total={3} />
      <View className="report-question">
        <View className="report-question__words" {...web({ role: 'heading', 'aria-level': 2 })}>
          {title}
        </View>
        {platform.can.speak && <ReadAloud onPress={() => platform.speak(`${title}${aloud}`)} />}
      </View>
    </>
  );
}
