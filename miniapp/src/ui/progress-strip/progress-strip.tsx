import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { cx, web } from '../press';
import './progress-strip.scss';

export interface ProgressStripProps {
  steps: readonly string[];
  /** Index of the step it is at; equal to the number of steps when all are done. */
  current: number;
}

/** Where a matter is: done, now, still to come; said in words for those who do not see it. */
export function ProgressStrip({ steps, current }: ProgressStripProps) {
  const now = steps[current];
  const said = now ? `现在${now}，第 ${current + 1} 步，共 ${steps.length} 步` : '都办完了';
  return (
    <View className="progress" {...web({ role: 'group', 'aria-label': said })}>
      {steps.map((step, index) => {
        const state = index < current ? 'done' : index === current ? 'now' : 'todo';
        return (
          <View key={step} className={cx('progress__step', `progress__step--${state}`)}>
            <View className="progress__node">
              {state === 'done' && <Icon name="check" size={16} />}
              {state === 'now' && <View className="progress__dot" />}
            </View>
            <View className="progress__text">{step}</View>
          </View>
        );
      })}
    </View>
  );
}

/** The same in one bar: done parts filled, the present one hatched. `label` says it in words. */
export function SegmentBar({ total, done, label }: { total: number; done: number; label: string }) {
  return (
    <View className="segments" {...web({ role: 'img', 'aria-label': label })}>
      {Array.from({ length: total }, (_, index) => (
        <View
          key={index}
          className={cx(
            'segments__part',
            index < done && 'segments__part--done',
            index === done && 'segments__part--now',
          )}
        />
      ))}
    </View>
  );
}
