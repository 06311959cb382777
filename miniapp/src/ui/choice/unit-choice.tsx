import { View } from '@tarojs/components';
import { cx, press } from '../press';
import { Tag } from '../tag/tag';
import './choice.scss';

export interface UnitChoiceProps {
  name: string;
  suggested?: boolean;
  /** Why it: 管这个小区. */
  reason: string;
  /** 94% */
  rate?: string;
  /** 30 天按时，手上 5 件 */
  note?: string;
  on: boolean;
  onPress: () => void;
}

/** A unit to dispatch to, with the reason beside it. Several stand in a ChoiceList. */
export function UnitChoice({ name, suggested = false, reason, rate, note, on, onPress }: UnitChoiceProps) {
  return (
    <View className={cx('choice', on && 'choice--on')} {...press(onPress, { role: 'radio', on })}>
      <View className="choice__ring" />
      <View className="choice__text">
        <View className="choice__name">
          <View>{name}</View>
          {suggested && <Tag tone="civic">建议</Tag>}
        </View>
        <View className="choice__hint">{reason}</View>
      </View>
      <View className="choice__side">
        {rate && <View className="choice__rate">{rate}</View>}
        {note && <View className="choice__note">{note}</View>}
      </View>
    </View>
  );
}
